import { isReplyError } from "../parse/reply-error.ts";
import { toPrintable } from "../render/to-printable.ts";
import type { Call } from "./call.ts";

/** How many lines could not be read, and belong to no reply. */
export interface Unreadable {
  readonly unreadable: number;
}

/** How it went to show all replies of an input. */
export interface Shown {
  readonly replies: number;
  /** Whether the input was read to its end. */
  readonly isWhole: boolean;
}

/**
 * Writes each reply of an input as it comes; at its end, or where it cannot be read on, says on
 * standard error what was not shown.
 */
export function showAll<Entry extends object>(
  read: () => Iterable<Entry | Unreadable>,
  show: (entry: Entry, index: number) => string,
  { words, out, err }: Call,
): Shown {
  let replies = 0;
  let unreadable = 0;
  let failure: string | undefined;
  try {
    for (const entry of read()) {
      if ("unreadable" in entry) unreadable += entry.unreadable;
      else {
        out.write(show(entry, replies));
        replies += 1;
      }
    }
  } catch (error) {
    const message = toPrintable(error instanceof Error ? error.message : String(error));
    failure = isReplyError(error) ? words.results.stopped(message) : message;
  }
  if (unreadable > 0) err.write(`ftp-replies: ${words.results.unreadable(unreadable)}\n`);
  if (failure !== undefined) err.write(`ftp-replies: ${failure}\n`);
  return { replies, isWhole: failure === undefined };
}
