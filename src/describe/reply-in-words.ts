import type { DescribedReply } from "../types/description.ts";
import type { Locale } from "../types/locale.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import { namedReply } from "./named-reply.ts";
import { proseOf } from "./prose-of.ts";
import { referenceUrl } from "./reference-url.ts";

/** One code in words, as it stands in a description. */
export function replyInWords(reply: ReplyDefinition, locale: Locale): DescribedReply {
  const [source] = reply.references;
  return {
    ...namedReply(reply.code, locale),
    className: locale.classNames[reply.class],
    phrase: reply.phrase,
    url: source && reply.status !== "unknown" ? referenceUrl(source) : undefined,
    ...proseOf(reply, locale),
  };
}
