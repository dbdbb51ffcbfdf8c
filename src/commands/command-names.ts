import { COMMAND_ALIASES, COMMAND_REPLIES } from "./command-replies.ts";
import { HISTORIC_COMMANDS } from "./historic-commands.ts";

/**
 * The names of all commands in the tables, older names behind the others. Rows that no one can send,
 * such as `<connect>`, are left out.
 */
export function commandNames(): readonly string[] {
  return [COMMAND_REPLIES, COMMAND_ALIASES, HISTORIC_COMMANDS]
    .flatMap(Object.keys)
    .filter((name) => /^[A-Z]/.test(name));
}
