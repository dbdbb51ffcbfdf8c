import { COMMAND_REPLIES } from "./command-replies.ts";
import { isTransfer } from "./is-transfer.ts";

/** The commands in force that use a data connection, in the order of the table that says so. */
export const TRANSFER_COMMANDS: readonly string[] = /* @__PURE__ */ transferCommands();

function transferCommands(): readonly string[] {
  return Object.entries(COMMAND_REPLIES)
    .filter(([, row]) => isTransfer(row))
    .map(([command]) => command);
}
