import type { CommandReplies } from "../types/command-replies.ts";
import type { Reference } from "../types/reply-definition.ts";

/** Reply codes with the sections that list them. */
export interface ListedReplies {
  readonly replies: readonly number[];
  readonly references: readonly Reference[];
}

/** What a command may get first, list by list: the defining section, then each amendment. */
export function firstReplies(row: CommandReplies): readonly ListedReplies[] {
  return [row, ...row.amendments].map(({ replies, references, afterPreliminary }) => ({
    replies: isTransfer(row)
      ? replies.filter(
          (code) => row.beforePreliminary?.includes(code) || !afterPreliminary?.includes(code),
        )
      : replies,
    references,
  }));
}

/** What may follow the preliminary reply to a command, list by list. */
export function laterReplies(row: CommandReplies): readonly ListedReplies[] {
  return [row, ...row.amendments].map(({ afterPreliminary, references }) => ({
    replies: afterPreliminary ?? [],
    references,
  }));
}

/** The list that holds a code. */
export function listOf(lists: readonly ListedReplies[], code: number): ListedReplies | undefined {
  return lists.find(({ replies }) => replies.includes(code));
}

/** Whether the command uses a data connection. */
export function isTransfer(row: CommandReplies): boolean {
  return row.replies.includes(150);
}
