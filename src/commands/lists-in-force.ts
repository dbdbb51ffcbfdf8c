import type { CommandAmendment, CommandReplies } from "../types/command-replies.ts";

/**
 * The lists of replies that documents have for a command, its own first. A list that another document
 * corrects does not count.
 */
export function listsInForce(row: CommandReplies): readonly (CommandReplies | CommandAmendment)[] {
  return [row, ...row.amendments.filter(({ correctedBy }) => !correctedBy)];
}
