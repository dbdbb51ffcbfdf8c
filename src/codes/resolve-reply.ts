import { replyNumber } from "../classify/reply-number.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import type { ReplyCode } from "../types/reply-names.ts";
import { defineReply } from "./define-reply.ts";
import { lookupReply } from "./lookup-reply.ts";

/**
 * Finds the definition of a reply code, or makes one out of its digits for a code outside the
 * table: a client decides by the first digit when it does not know the number.
 *
 * @param code A number, or a string of exactly three ASCII digits.
 * @returns The definition; with `status: "unknown"` when made from the digits; `undefined` only for
 * what is no reply code (100 to 659). Never throws.
 * @see RFC 1123 §4.1.2.11
 * @example
 * resolveReply(421)?.status //=> "standard"
 * resolveReply(299)?.class //=> "positive-completion"
 * resolveReply(299)?.status //=> "unknown"
 * resolveReply(700) //=> undefined
 */
export function resolveReply<C extends ReplyCode>(code: C): ReplyDefinition<C>;
export function resolveReply(code: unknown): ReplyDefinition | undefined;
export function resolveReply(code: unknown): ReplyDefinition | undefined {
  const known = lookupReply(code);
  if (known !== undefined) return known;
  const number = replyNumber(code);
  if (number === undefined) return undefined;
  return defineReply<number>({
    code: number,
    name: "Unknown Reply",
    phrase: "",
    status: "unknown",
    references: [{ document: "RFC 1123", section: "4.1.2.11" }],
  });
}
