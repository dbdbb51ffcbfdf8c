import type { ReplyCode } from "../types/reply-names.ts";
import { lookupReply } from "./lookup-reply.ts";

/**
 * Whether a value is a code of the table, as a number. A string is none: `lookupReply` reads those.
 *
 * @returns `true` narrows the value to `ReplyCode`.
 * @example
 * isReplyCode(421) //=> true
 * isReplyCode(299) //=> false
 * isReplyCode("421") //=> false
 */
export function isReplyCode(value: unknown): value is ReplyCode {
  return typeof value === "number" && lookupReply(value) !== undefined;
}
