import { replyNumber } from "../classify/reply-number.ts";
import type { DiagnosisContext } from "../types/diagnosis.ts";
import { type CommandKind, commandKind } from "./command-kind.ts";
import { foldText, TEXT_LIMIT } from "./fold-text.ts";
import { maskNames } from "./mask-names.ts";
import { plainWords } from "./plain-words.ts";
import { textReadings } from "./text-readings.ts";

/** Commands whose argument is a name that servers echo. */
const NAMING = /^(data|name|login)$/;

/** Reply and context, checked and brought into one shape. */
export interface Situation {
  readonly code: number;
  /** In upper case; empty where unknown. */
  readonly command: string;
  readonly kind: CommandKind;
  /** Code, kind and command: `550 data RETR`. */
  readonly subject: string;
  readonly argument: string;
  /**
   * The text in plain words, with the names that it echoes masked; then the same for each other way to
   * read its bytes. Whoever looks for words looks here, so that names decide nothing.
   */
  readonly readings: readonly string[];
  /** In lower case; empty where unknown. */
  readonly server: string;
  readonly context: DiagnosisContext;
}

/**
 * Reads a reply and its context; `undefined` for what is no reply. Values of a wrong type count as
 * absent.
 */
export function readSituation(reply: unknown, context: unknown): Situation | undefined {
  const { code, text } = fieldsOf<{ code: unknown; text: unknown }>(reply);
  const number = replyNumber(code);
  if (number === undefined) return undefined;
  const known = fieldsOf<DiagnosisContext>(context);
  const line = stringOf(known.command).slice(0, TEXT_LIMIT).trim();
  const space = line.search(/\s/);
  const word = space === -1 ? line : line.slice(0, space);
  const marked = word.toLowerCase();
  const command = marked === "<any>" ? "" : marked.startsWith("<") ? marked : word.toUpperCase();
  const kind = commandKind(command, number);
  const argument = stringOf(known.argument) || (space === -1 ? "" : line.slice(space + 1).trim());
  const echoed = command === "" || (NAMING.test(kind) && command !== "PASS") ? argument : "";
  const said = stringOf(text).slice(0, TEXT_LIMIT);
  return {
    code: number,
    command,
    kind,
    subject: `${number} ${kind} ${command}`,
    argument,
    readings: [said, ...textReadings(said)].map((reading) =>
      plainWords(maskNames(foldText(reading), echoed)),
    ),
    server: stringOf(known.server).slice(0, 256).toLowerCase(),
    context: known,
  };
}

const stringOf = (value: unknown): string => (typeof value === "string" ? value : "");

const fieldsOf = <Fields extends object>(value: unknown): Partial<Fields> =>
  typeof value === "object" && value !== null ? (value as Partial<Fields>) : {};
