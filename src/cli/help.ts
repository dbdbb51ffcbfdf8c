import { columnsOf } from "../render/columns-of.ts";
import { wrapText } from "../render/wrap-text.ts";
import type { Call, Subcommand } from "./call.ts";
import { optionRows } from "./option-rows.ts";
import { COMMON_OPTIONS } from "./options.ts";
import { type Row, twoColumns } from "./two-columns.ts";

/** What help is written with. */
type Speaker = Pick<Call, "locale" | "words" | "width" | "paint">;

/** How to call the program: each subcommand with an example, and the options that all of them take. */
export function help(
  subcommands: readonly Subcommand[],
  locales: readonly string[],
  speaker: Speaker,
): string {
  const { environment, exitCodes, headings, more, purposes } = speaker.words;
  const rows = subcommands.map(
    ({ name, usage, examples: [example] }): Row => [
      usage,
      purposes[name],
      `ftp-replies ${example}`,
    ],
  );
  return [
    calls(["CODE", "SUBCOMMAND [OPERAND]..."], speaker),
    section(headings.subcommands, rows, speaker),
    section(headings.options, optionRows(COMMON_OPTIONS, { locale: locales }, speaker), speaker),
    section(headings.environment, rowsOf(environment), speaker),
    section(headings.exitCodes, rowsOf(exitCodes), speaker),
    paragraph(more("ftp-replies SUBCOMMAND"), speaker),
  ].join("\n");
}

/** How to call a subcommand: its options with their defaults, examples, exit codes. */
export function helpOn(
  { name, usage, examples, formats, options }: Subcommand,
  locales: readonly string[],
  speaker: Speaker,
): string {
  const { exitCodes, headings, notes, purposes } = speaker.words;
  const choices = { format: formats, locale: locales };
  const note = notes[name];
  return [
    calls([usage], speaker),
    paragraph(purposes[name], speaker),
    ...(note === undefined ? [] : [paragraph(note, speaker)]),
    section(
      headings.options,
      optionRows([...options, ...COMMON_OPTIONS], choices, speaker),
      speaker,
    ),
    heading(headings.examples, speaker) +
      examples.map((example) => `  ftp-replies ${example}\n`).join(""),
    section(headings.exitCodes, rowsOf(exitCodes), speaker),
  ].join("\n");
}

function calls(usages: readonly string[], { locale, words }: Speaker): string {
  const lead = `${words.headings.usage}${locale.labelColon}`;
  const margin = " ".repeat(columnsOf(lead));
  return usages
    .map((usage, index) => `${index === 0 ? lead : margin}ftp-replies ${usage} [OPTION]...\n`)
    .join("");
}

function rowsOf(texts: Readonly<Record<string, string>>): readonly Row[] {
  return Object.entries(texts).map(([term, text]): Row => [term, text]);
}

function heading(text: string, { locale, paint }: Speaker): string {
  return `${paint.heading(`${text}${locale.labelColon}`.trimEnd())}\n`;
}

function section(title: string, rows: readonly Row[], speaker: Speaker): string {
  return heading(title, speaker) + twoColumns(rows, speaker.width);
}

function paragraph(text: string, { width }: Speaker): string {
  return `${wrapText(text, width).join("\n")}\n`;
}
