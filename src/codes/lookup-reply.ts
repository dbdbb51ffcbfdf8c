import { replyNumber } from "../classify/reply-number.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import type { ReplyCode } from "../types/reply-names.ts";
import { REPLIES } from "./replies.ts";

/**
 * Finds the definition of a reply code.
 *
 * @param code A number, or a string of exactly three ASCII digits; any other value is unknown.
 * @returns The frozen definition, or `undefined` for a code outside the table and for what is no
 * code at all (`"__proto__"`, `NaN`, `550n`, an object). Never throws.
 * @see RFC 959 §4.2.2
 * @example
 * lookupReply(425)?.name //=> "Can't Open Data Connection"
 * lookupReply("425")?.retry //=> "same-session"
 * lookupReply(299) //=> undefined
 */
export function lookupReply<C extends ReplyCode>(code: C): ReplyDefinition<C>;
export function lookupReply(code: number | string | undefined): ReplyDefinition | undefined;
export function lookupReply(code: number | string | undefined): ReplyDefinition | undefined {
  const number = replyNumber(code);
  return number === undefined
    ? undefined
    : (REPLIES as Partial<Record<number, ReplyDefinition>>)[number];
}
