import type { CommandReplies } from "../types/command-replies.ts";
import type { ListedReplies } from "./find-listing.ts";
import { listsInForce } from "./lists-in-force.ts";

/** What may follow the preliminary reply to a command, list by list. */
export function laterReplies(row: CommandReplies): readonly ListedReplies[] {
  return listsInForce(row).map(({ afterPreliminary = [], references }) => ({
    replies: afterPreliminary,
    references,
  }));
}
