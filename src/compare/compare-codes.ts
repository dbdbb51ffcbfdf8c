import { resolveReply } from "../codes/resolve-reply.ts";
import type { Comparison, NotComparable } from "../types/comparison.ts";
import type { ReplyCode } from "../types/reply-names.ts";
import { compareReplies } from "./compare-replies.ts";

/**
 * Compares two reply codes by number. A code outside the table is compared by its digits.
 *
 * @param a A number from 100 to 659, or a string of three ASCII digits.
 * @param b The same.
 * @returns The comparison; or `{ relation: "not-comparable", invalid }`, which names the sides that
 * are no reply code. Never throws.
 * @example
 * compareCodes(125, 421).relation //=> "same-group"
 * compareCodes("450", 550).relation //=> "same-group"
 * compareCodes(550, 550).relation //=> "same-code"
 * compareCodes(550, "__proto__") //=> { relation: "not-comparable", invalid: ["b"] }
 */
export function compareCodes(a: ReplyCode, b: ReplyCode): Comparison;
export function compareCodes(
  a: number | string | undefined,
  b: number | string | undefined,
): Comparison | NotComparable;
export function compareCodes(
  a: number | string | undefined,
  b: number | string | undefined,
): Comparison | NotComparable {
  const replyA = resolveReply(a);
  const replyB = resolveReply(b);
  if (replyA !== undefined && replyB !== undefined) return compareReplies(replyA, replyB);
  const invalid: ("a" | "b")[] = [];
  if (replyA === undefined) invalid.push("a");
  if (replyB === undefined) invalid.push("b");
  return { relation: "not-comparable", invalid };
}
