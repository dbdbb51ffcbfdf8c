import type { DescribedReply } from "../types/description.ts";
import type { Locale } from "../types/locale.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import { namedReply } from "./named-reply.ts";
import { proseOf } from "./prose-of.ts";

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
