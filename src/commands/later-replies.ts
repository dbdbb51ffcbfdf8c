import type { CommandReplies } from "../types/command-replies.ts";
import type { ListedReplies } from "./find-listing.ts";

/** What may follow the preliminary reply to a command, list by list. */
export function laterReplies(row: CommandReplies): readonly ListedReplies[] {
  return [row, ...row.amendments].map(({ afterPreliminary, references }) => ({
    replies: afterPreliminary ?? [],
    references,
  }));
}
