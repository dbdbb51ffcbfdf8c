import type { Locale, ReplyProse } from "../types/locale.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import type { ReplyCode } from "../types/reply-names.ts";

/** What the locale says about a code: its own prose, or prose made from the digits. */
export function proseOf(reply: ReplyDefinition, locale: Locale): ReplyProse {
  return Object.hasOwn(locale.replies, reply.code)
    ? locale.replies[reply.code as ReplyCode]
    : locale.unknownReply(reply.code, reply.class, reply.group);
}
