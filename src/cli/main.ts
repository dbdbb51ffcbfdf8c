import { version } from "../../package.json";
import { REPLIES } from "../codes/replies.ts";
import { commandLine as wordsEn } from "../locales/en/command-line.ts";
import { en } from "../locales/en/en.ts";
import { commandLine as wordsFr } from "../locales/fr/command-line.ts";
import { fr } from "../locales/fr/fr.ts";
import { commandLine as wordsJa } from "../locales/ja/command-line.ts";
import { ja } from "../locales/ja/ja.ts";
import { toPrintable } from "../render/to-printable.ts";
import type { OptionName } from "../types/command-line-words.ts";
import type { Call, Language, Output, Subcommand, Surroundings } from "./call.ts";
import { command } from "./command.ts";
import { compare } from "./compare.ts";
import { diagnose } from "./diagnose.ts";
import { explain } from "./explain.ts";
import { help, helpOn } from "./help.ts";
import { languageOf, localeIn } from "./language-of.ts";
import { list } from "./list.ts";
import { messageOf, mistake } from "./mistake.ts";
import { nearestWord } from "./nearest-word.ts";
import { PLAIN, paintFor } from "./paint.ts";
import { readArguments, toldLocale } from "./read-arguments.ts";
import { isNumber } from "./read-code.ts";
import { reply } from "./reply.ts";
import { unknownChoice } from "./unknown-choice.ts";

const ENGLISH: Language = { locale: en, words: wordsEn };

const LANGUAGES: ReadonlyMap<string, Language> = new Map([
  ["en", ENGLISH],
  ["fr", { locale: fr, words: wordsFr }],
  ["ja", { locale: ja, words: wordsJa }],
]);

const NAMED: readonly Subcommand[] = [compare, list, explain, command, diagnose];

const SUBCOMMANDS: ReadonlyMap<string, Subcommand> = new Map(
  NAMED.map((subcommand) => [subcommand.name, subcommand]),
);

const COLUMNS_WITHOUT_TERMINAL = 80;
const LEAST_COLUMNS = 20;

/**
 * Runs the command line and returns its exit code: 0, 1 where the input holds no reply or cannot be
 * read to its end, or 2 for a call that makes no sense.
 */
export function main(
  args: readonly string[],
  out: Output,
  err: Output,
  surroundings: Surroundings = {},
): number {
  const { environment = {}, isTerminal = false, columns, readInput = () => [] } = surroundings;
  const language =
    LANGUAGES.get(languageOf(toldLocale(args) ?? "")) ??
    LANGUAGES.get(languageOf(localeIn(environment))) ??
    ENGLISH;
  const room = isTerminal && columns ? Math.max(columns, LEAST_COLUMNS) : Number.POSITIVE_INFINITY;
  const setting: Setting = {
    ...language,
    room,
    width: Number.isFinite(room) ? room : COLUMNS_WITHOUT_TERMINAL,
    paint: paintFor(isTerminal, environment),
    out,
    err,
    readInput,
  };
  try {
    return dispatch(args, setting);
  } catch (error) {
    const { mistakes, more } = language.words;
    err.write(`ftp-replies: ${toPrintable(messageOf(error, mistakes))}\n${more("ftp-replies")}\n`);
    return 2;
  }
}

/** All of a call that its arguments do not tell, but for the language. */
type Setting = Omit<Call, "operands" | "format" | "filters" | "command">;

function dispatch(args: readonly string[], setting: Setting): number {
  const { values, positionals } = readArguments(args);
  const { locale, format, json = false, help: asksHelp, version: asksVersion, ...special } = values;
  const { command: commandLine, ...filters } = special;
  if (locale !== undefined && !LANGUAGES.has(languageOf(locale))) {
    throw unknownChoice("locale", locale, [...LANGUAGES.keys()]);
  }
  const [name, ...operands] = positionals;
  if (asksHelp) {
    setting.out.write(helpFor(name, setting));
    return 0;
  }
  if (asksVersion) {
    setting.out.write(`${version}\n`);
    return 0;
  }
  if (name === undefined) {
    setting.err.write(helpFor(name, { ...setting, paint: PLAIN }));
    return 2;
  }
  const named = SUBCOMMANDS.get(name);
  const subcommand = named ?? replyOrThrow(name);
  for (const option of Object.keys(special)) refuseForeign(option as OptionName, subcommand);
  return subcommand.run({
    ...setting,
    operands: named === undefined ? positionals : operands,
    format: formatOf(format, json),
    filters,
    command: commandLine,
  });
}

/** The help on one subcommand, or on all of them. */
function helpFor(name: string | undefined, setting: Setting): string {
  const locales = [...LANGUAGES.keys()];
  const subcommand = name !== undefined && isNumber(name) ? reply : SUBCOMMANDS.get(name ?? "");
  return subcommand === undefined
    ? help([reply, ...NAMED], locales, setting)
    : helpOn(subcommand, locales, setting);
}

/** A number stands for the subcommand without a name, no other word does. */
function replyOrThrow(name: string): Subcommand {
  if (isNumber(name)) return reply;
  const names = [...SUBCOMMANDS.keys()];
  const nearest = nearestWord(name, [...names, ...Object.keys(REPLIES)]);
  throw mistake(({ aCode, unknown }) => unknown("subcommand", name, nearest, [aCode, ...names]));
}

function refuseForeign(option: OptionName, { options, usage }: Subcommand): void {
  if (options.includes(option)) return;
  const homes = NAMED.filter((home) => home.options.includes(option)).map(({ name }) => name);
  throw mistake((words) => words.foreignOption(`--${option}`, `ftp-replies ${usage}`, homes));
}

function formatOf(format: string | undefined, json: boolean): Call["format"] {
  if (json && format !== undefined && format !== "json") {
    throw mistake((words) => words.jsonOrFormat(format));
  }
  return json ? "json" : (format ?? "text");
}
