import { HISTORIC_REPLIES } from "../codes/historic-replies.ts";
import { PSEUDO_REPLIES } from "../codes/pseudo-replies.ts";
import { describeReferences } from "../describe/describe-references.ts";
import { namedReply } from "../describe/named-reply.ts";
import type { Language } from "./call.ts";

/** What a number stood for before RFC 959, or where it is taken for a reply though it is none. */
export function otherSense(digits: string, { locale, words }: Language): string | undefined {
  if (Object.hasOwn(HISTORIC_REPLIES, digits)) {
    const { meanings = [], successor } = HISTORIC_REPLIES[digits] ?? {};
    return words.historic(
      digits,
      meanings.map(({ phrase, references }) => ({
        phrase,
        sources: describeReferences(references, locale).map(({ text }) => text),
      })),
      successor === undefined ? undefined : namedReply(successor, locale),
    );
  }
  if (!Object.hasOwn(PSEUDO_REPLIES, digits)) return undefined;
  const { phrase = "", usedBy = [] } = PSEUDO_REPLIES[Number(digits)] ?? {};
  return words.pseudo(digits, phrase, usedBy);
}
