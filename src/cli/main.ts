import { version } from "../../package.json";
import { REPLIES } from "../codes/replies.ts";
import { en } from "../locales/en/en.ts";
import { fr } from "../locales/fr/fr.ts";
import { ja } from "../locales/ja/ja.ts";
import { toPrintable } from "../render/to-printable.ts";
import type { Locale } from "../types/locale.ts";
import type { Call, Output, Subcommand, Surroundings } from "./call.ts";
import { command } from "./command.ts";
import { compare } from "./compare.ts";
import { diagnose } from "./diagnose.ts";
import { explain } from "./explain.ts";
import { languageOf } from "./language-of.ts";
import { list } from "./list.ts";
import { nearestWord } from "./nearest-word.ts";
import { paintFor } from "./paint.ts";
import { pick } from "./pick.ts";
import { readArguments } from "./read-arguments.ts";
import { isNumber } from "./read-code.ts";
import { reply } from "./reply.ts";
import { usage } from "./usage.ts";

const LOCALES: ReadonlyMap<string, Locale> = new Map(
  [en, fr, ja].map((locale) => [locale.tag, locale]),
);

const SUBCOMMANDS: ReadonlyMap<string, Subcommand> = new Map([
  ["compare", compare],
  ["list", list],
  ["explain", explain],
  ["command", command],
  ["diagnose", diagnose],
]);

const USAGE = usage([reply, ...SUBCOMMANDS.values()], LOCALES.keys());

const COLUMNS_WITHOUT_TERMINAL = 80;
const LEAST_COLUMNS = 20;

/**
 * Runs the command line and returns its exit code: 0, 1 where the input cannot be read to its end,
 * or 2 for a call that makes no sense.
 */
export function main(
  args: readonly string[],
  out: Output,
  err: Output,
  surroundings: Surroundings = {},
): number {
  try {
    return dispatch(args, out, err, surroundings);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    err.write(`ftp-replies: ${toPrintable(message)}\nftp-replies --help tells more.\n`);
    return 2;
  }
}

function dispatch(
  args: readonly string[],
  out: Output,
  err: Output,
  { environment = {}, isTerminal = false, columns, readInput = () => [] }: Surroundings,
): number {
  const { values, positionals } = readArguments(args);
  const { locale, format, json = false, help, version: asksVersion, ...special } = values;
  const { command: commandLine, ...filters } = special;
  if (help || asksVersion) {
    out.write(help ? USAGE : `${version}\n`);
    return 0;
  }
  const [name, ...operands] = positionals;
  if (name === undefined) {
    err.write(USAGE);
    return 2;
  }
  const named = SUBCOMMANDS.get(name);
  const subcommand = named ?? replyOrThrow(name);
  for (const option of Object.keys(special)) refuseForeign(option, subcommand);
  return subcommand.run({
    operands: named === undefined ? positionals : operands,
    locale:
      locale === undefined
        ? (LOCALES.get(languageOf(environment) ?? "") ?? en)
        : pick(LOCALES, "locale", locale),
    format: formatOf(format, json),
    filters,
    command: commandLine,
    width: isTerminal && columns ? Math.max(columns, LEAST_COLUMNS) : COLUMNS_WITHOUT_TERMINAL,
    paint: paintFor(isTerminal, environment),
    out,
    err,
    readInput,
  });
}

/** A number stands for the subcommand without a name, no other word does. */
function replyOrThrow(name: string): Subcommand {
  if (isNumber(name)) return reply;
  const names = [...SUBCOMMANDS.keys()];
  const nearest = nearestWord(name, [...names, ...Object.keys(REPLIES)]);
  throw new Error(
    `unknown subcommand: ${name}; nearest: ${nearest}; accepted: a reply code (100 to 659), ${names.join(", ")}`,
  );
}

function refuseForeign(option: string, subcommand: Subcommand): void {
  if (subcommand.options.includes(option)) return;
  const homes = [...SUBCOMMANDS].filter(([, { options }]) => options.includes(option));
  throw new Error(
    `--${option} does not go with ftp-replies ${subcommand.usage}; accepted with: ${homes.map(([name]) => name).join(", ")}`,
  );
}

function formatOf(format: string | undefined, json: boolean): Call["format"] {
  if (json && format !== undefined && format !== "json") {
    throw new Error(`--json is short for --format json, and does not go with --format ${format}`);
  }
  return json ? "json" : (format ?? "text");
}
