import type { CommandReplies } from "../types/command-replies.ts";
import { commandName } from "./command-name.ts";
import { COMMAND_ALIASES, COMMAND_REPLIES } from "./command-replies.ts";
import { HISTORIC_COMMANDS } from "./historic-commands.ts";
import { PSEUDO_COMMANDS } from "./pseudo-commands.ts";

/** A command as the tables know it. */
export interface FoundCommand {
  /** The name asked for, in the case of the tables. */
  readonly command: string;
  /** The name that the row stands under: another one for an alias. */
  readonly canonical: string;
  readonly row: CommandReplies;
}

/** Finds the row of a command, whatever its case; `undefined` for a name outside the tables. */
export function findCommand(name: unknown): FoundCommand | undefined {
  const command = commandName(name);
  if (command === undefined) return undefined;
  const canonical = own(COMMAND_ALIASES, command) ?? command;
  const row =
    own(COMMAND_REPLIES, canonical) ??
    own(HISTORIC_COMMANDS, canonical) ??
    own(PSEUDO_COMMANDS, canonical);
  return row && { command, canonical, row };
}

function own<Value>(table: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
