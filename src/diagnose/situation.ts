import { replyNumber } from "../classify/reply-number.ts";
import type { DiagnosisContext } from "../types/diagnosis.ts";
import { type CommandKind, commandKind } from "./command-kind.ts";
import { TEXT_LIMIT } from "./fold-text.ts";

/** Reply and context, checked and brought into one shape. */
export interface Situation {
  readonly code: number;
  /** In upper case; empty where unknown. */
  readonly command: string;
  readonly kind: CommandKind;
  readonly argument: string;
  /** At most `TEXT_LIMIT` characters. */
  readonly text: string;
  readonly context: DiagnosisContext;
}

/** Reads a reply and its context; `undefined` for what is no reply. Values of a wrong type count as absent. */
export function readSituation(reply: unknown, context: unknown): Situation | undefined {
  const { code, text } = fieldsOf<{ code: unknown; text: unknown }>(reply);
  const number = replyNumber(code);
  if (number === undefined) return undefined;
  const known = fieldsOf<DiagnosisContext>(context);
  const line = stringOf(known.command).slice(0, TEXT_LIMIT).trim();
  const space = line.search(/\s/);
  const command = (space === -1 ? line : line.slice(0, space)).toUpperCase();
  return {
    code: number,
    command:
      command === "<ANY>" ? "" : command.replace(/^<(.*)>$/, (marked) => marked.toLowerCase()),
    kind: commandKind(command.startsWith("<") ? command.toLowerCase() : command, number),
    argument: stringOf(known.argument) || (space === -1 ? "" : line.slice(space + 1).trim()),
    text: stringOf(text).slice(0, TEXT_LIMIT),
    context: known,
  };
}

const stringOf = (value: unknown): string => (typeof value === "string" ? value : "");

const fieldsOf = <Fields extends object>(value: unknown): Partial<Fields> =>
  typeof value === "object" && value !== null ? (value as Partial<Fields>) : {};
