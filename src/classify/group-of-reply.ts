import type { ReplyGroup } from "../types/reply-class.ts";
import type { GroupOf } from "../types/reply-definition.ts";
import type { ReplyCode } from "../types/reply-names.ts";
import { replyNumber } from "./reply-number.ts";

const GROUPS: readonly ReplyGroup[] = [
  "syntax",
  "information",
  "connections",
  "authentication",
  "unspecified",
  "file-system",
];

/**
 * Groups a reply by its second digit, which says what the reply is about.
 *
 * ```
 * x0z syntax            x2z connections       x4z unspecified
 * x1z information       x3z authentication    x5z file system
 * ```
 *
 * @param code A number from 100 to 659 or a string of three ASCII digits.
 * @returns The group, or `undefined` for what is no reply code and for x6z to x9z, which no
 * document defines.
 * @see RFC 959 §4.2.1
 * @example
 * groupOfReply(425) //=> "connections"
 * groupOfReply("530") //=> "authentication"
 * groupOfReply(290) //=> undefined
 */
export function groupOfReply<C extends ReplyCode>(code: C): GroupOf<C>;
export function groupOfReply(code: number | string | undefined): ReplyGroup | undefined;
export function groupOfReply(code: number | string | undefined): ReplyGroup | undefined {
  const number = replyNumber(code);
  return number === undefined ? undefined : GROUPS[((number / 10) | 0) % 10];
}
