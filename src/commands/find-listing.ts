import type { Reference } from "../types/reply-definition.ts";

/** Reply codes with the sections that list them. */
export interface ListedReplies {
  readonly replies: readonly number[];
  readonly references: readonly Reference[];
}

/** The first list that holds a code. */
export function findListing(
  lists: readonly ListedReplies[],
  code: number,
): ListedReplies | undefined {
  return lists.find(({ replies }) => replies.includes(code));
}
