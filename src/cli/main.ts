import { parseArgs } from "node:util";
import { resolveReply } from "../codes/resolve-reply.ts";
import { compareCodes } from "../compare/compare-codes.ts";
import { describeComparison } from "../describe/describe-comparison.ts";
import { describeReply } from "../describe/describe-reply.ts";
import { en } from "../locales/en/en.ts";
import { fr } from "../locales/fr/fr.ts";
import { ja } from "../locales/ja/ja.ts";
import { toHtml } from "../render/to-html.ts";
import { toJsonLd } from "../render/to-json-ld.ts";
import { toMarkdown } from "../render/to-markdown.ts";
import { toPrintable } from "../render/to-printable.ts";
import { toText } from "../render/to-text.ts";
import type { ComparisonDescription, ReplyDescription } from "../types/description.ts";
import type { Locale } from "../types/locale.ts";

type Description = ReplyDescription | ComparisonDescription;

const LOCALES: ReadonlyMap<string, Locale> = new Map(
  [en, fr, ja].map((locale) => [locale.tag, locale]),
);

const FORMATS: ReadonlyMap<string, (description: Description) => string> = new Map([
  ["text", toText],
  ["markdown", toMarkdown],
  ["html", toHtml],
  ["json-ld", (description: Description) => `${toJsonLd(description)}\n`],
  ["json", (description: Description) => `${JSON.stringify(description, null, 2)}\n`],
]);

const USAGE = `Usage: ftp-replies CODE
       ftp-replies compare CODE CODE

Options:
  --locale TAG     ${[...LOCALES.keys()].join(", ")} (default: en)
  --format NAME    ${[...FORMATS.keys()].join(", ")} (default: text)
  --help
`;

/** Where the command writes: `process.stdout` and its like. */
interface Output {
  write(text: string): unknown;
}

/** Runs the command line and returns its exit code: 0, or 2 for a call that makes no sense. */
export function main(args: readonly string[], out: Output, err: Output): number {
  try {
    out.write(run(args));
    return 0;
  } catch (error) {
    err.write(
      `ftp-replies: ${toPrintable(error instanceof Error ? error.message : String(error))}\n\n${USAGE}`,
    );
    return 2;
  }
}

function run(args: readonly string[]): string {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      locale: { type: "string", default: "en" },
      format: { type: "string", default: "text" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return USAGE;
  const locale = pick(LOCALES, "locale", values.locale);
  const render = pick(FORMATS, "format", values.format);
  const [first, ...rest] = positionals;
  if (first === "compare" && rest.length === 2) return render(comparisonOf(rest, locale));
  if (first !== undefined && rest.length === 0) return render(replyOf(first, locale));
  throw new Error("one code, or compare and two codes, are expected");
}

function pick<Value>(choices: ReadonlyMap<string, Value>, what: string, name: string): Value {
  const value = choices.get(name);
  if (value === undefined) throw new Error(`unknown ${what}: ${name}`);
  return value;
}

function comparisonOf([a, b]: readonly string[], locale: Locale): Description {
  const comparison = compareCodes(a, b);
  if (comparison.relation !== "not-comparable") return describeComparison(comparison, locale);
  const invalid = comparison.invalid.map((side) => (side === "a" ? a : b)).join(", ");
  throw new Error(`not a reply code (100 to 659): ${invalid}`);
}

function replyOf(code: string, locale: Locale): Description {
  const reply = resolveReply(code);
  if (reply === undefined) throw new Error(`not a reply code (100 to 659): ${code}`);
  return describeReply(reply, locale);
}
