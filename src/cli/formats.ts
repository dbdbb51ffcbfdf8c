import { toHtml } from "../render/to-html.ts";
import { toJsonLd } from "../render/to-json-ld.ts";
import { toMarkdown } from "../render/to-markdown.ts";
import type { ComparisonDescription, ReplyDescription } from "../types/description.ts";
import type { Call } from "./call.ts";
import { paintedText } from "./painted-text.ts";
import { printableJson } from "./printable-json.ts";

type Render = (description: ReplyDescription | ComparisonDescription, call: Call) => string;

/** What `--format` can name for a description, the default first. */
export const FORMATS: ReadonlyMap<string, Render> = new Map<string, Render>([
  ["text", paintedText],
  ["markdown", toMarkdown],
  ["html", toHtml],
  ["json-ld", (description) => `${toJsonLd(description)}\n`],
  ["json", (description) => printableJson(description, 2)],
]);
