import { toHtml } from "../render/to-html.ts";
import { toJsonLd } from "../render/to-json-ld.ts";
import { toMarkdown } from "../render/to-markdown.ts";
import { toText } from "../render/to-text.ts";
import type { ComparisonDescription, ReplyDescription } from "../types/description.ts";

type Description = ReplyDescription | ComparisonDescription;

/** What `--format` can name, the default first. */
export const FORMATS: ReadonlyMap<string, (description: Description) => string> = new Map([
  ["text", toText],
  ["markdown", toMarkdown],
  ["html", toHtml],
  ["json-ld", (description: Description) => `${toJsonLd(description)}\n`],
  ["json", (description: Description) => `${JSON.stringify(description, null, 2)}\n`],
]);
