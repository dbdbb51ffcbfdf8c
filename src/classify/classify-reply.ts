import type { ReplyClass } from "../types/reply-class.ts";
import type { ClassOf } from "../types/reply-definition.ts";
import type { ReplyCode } from "../types/reply-names.ts";
import { replyNumber } from "./reply-number.ts";

/** By the first digit. What is no code counts as 0. */
const CLASSES: readonly (ReplyClass | undefined)[] = [
  undefined,
  "positive-preliminary",
  "positive-completion",
  "positive-intermediate",
  "transient-negative",
  "permanent-negative",
  "protected",
];

/**
 * Classifies a reply by its first digit, whether or not the code is in the table.
 *
 * ```
 * 1yz positive preliminary      another reply follows
 * 2yz positive completion       done
 * 3yz positive intermediate     accepted, the next command of the sequence must follow
 * 4yz transient negative        failed, may work later
 * 5yz permanent negative        failed, will fail again
 * 6yz protected                 an envelope around another reply
 * ```
 *
 * @param code A number from 100 to 659 or a string of three ASCII digits.
 * @returns The class, or `undefined` for what is no reply code.
 * @see RFC 959 §4.2; RFC 2228 §5.2 for 6yz; RFC 1123 §4.1.2.11: decide by the first digit.
 * @example
 * classifyReply(421) //=> "transient-negative"
 * classifyReply("299") //=> "positive-completion"
 * classifyReply(700) //=> undefined
 */
export function classifyReply<C extends ReplyCode>(code: C): ClassOf<C>;
export function classifyReply(code: number | string | undefined): ReplyClass | undefined;
export function classifyReply(code: number | string | undefined): ReplyClass | undefined {
  return CLASSES[((replyNumber(code) ?? 0) / 100) | 0];
}
