import type { Locale, NamedReply } from "../types/locale.ts";
import type { ReplyCode } from "../types/reply-names.ts";

/** A code with its name in the language of the locale. */
export function namedReply(code: number, locale: Locale): NamedReply {
  const name = Object.hasOwn(locale.names, code)
    ? locale.names[code as ReplyCode]
    : locale.unknownName;
  return { code, name };
}
