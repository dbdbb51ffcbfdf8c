import type { DescribedReply } from "../types/description.ts";
import type { Locale, ReplyProse } from "../types/locale.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import type { ReplyCode } from "../types/reply-names.ts";
import { namedReply } from "./named-reply.ts";

/** What the locale says about a code: its own prose, or prose made from the digits. */
export function proseOf(reply: ReplyDefinition, locale: Locale): ReplyProse {
  return Object.hasOwn(locale.replies, reply.code)
    ? locale.replies[reply.code as ReplyCode]
    : locale.unknownReply(reply.code, reply.class, reply.group);
}

/** One code in words, as it stands in a description. */
export function replyInWords(reply: ReplyDefinition, locale: Locale): DescribedReply {
  const prose = proseOf(reply, locale);
  return {
    code: reply.code,
    name: namedReply(reply.code, locale).name,
    className: locale.classNames[reply.class],
    phrase: reply.phrase,
    tells: prose.tells,
    description: prose.description,
    whenSeen: prose.whenSeen,
    howToFix: prose.howToFix,
    onReading: prose.onReading,
    onSending: prose.onSending,
  };
}
