import type { CommandReplies } from "../types/command-replies.ts";

/** Whether the command uses a data connection. */
export function isTransfer(row: CommandReplies): boolean {
  return row.replies.includes(150);
}
