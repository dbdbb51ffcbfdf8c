import type { CommandReplies } from "../types/command-replies.ts";
import type { ListedReplies } from "./find-listing.ts";
import { isTransfer } from "./is-transfer.ts";
import { listsInForce } from "./lists-in-force.ts";

/** What a command may get first, list by list: the defining section, then each amendment. */
export function firstReplies(row: CommandReplies): readonly ListedReplies[] {
  return listsInForce(row).map(({ replies, references, afterPreliminary }) => ({
    replies: isTransfer(row)
      ? replies.filter(
          (code) => row.beforePreliminary?.includes(code) || !afterPreliminary?.includes(code),
        )
      : replies,
    references,
  }));
}
