import { relatedCodes } from "../compare/related-codes.ts";
import { statedAspects } from "../compare/stated-aspects.ts";
import type { DescribedFact, ReplyDescription } from "../types/description.ts";
import type { Locale } from "../types/locale.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import { describeReferences } from "./describe-references.ts";
import { describeRelated } from "./describe-related.ts";
import { describedFact } from "./described-fact.ts";
import { namedReply } from "./named-reply.ts";
import { pageFrame } from "./page-frame.ts";
import { replyInWords } from "./reply-in-words.ts";
import { statementOf, statementsOfCauses } from "./statements.ts";

/**
 * Describes one reply code in a language.
 *
 * @param definition What `lookupReply` or `resolveReply` gave, or a constant such as `R421`.
 * @param locale A locale such as `en` from `ftp-replies/locales/en`, passed as a value.
 * @returns Title, summary, description, when you see it, how to fix it, facts and references. Give
 * it to `toText`, `toMarkdown`, `toHtml` or `toJsonLd`.
 * @throws TypeError for what is no definition, such as a number, and without a locale.
 * @example
 * const description = describeReply(R530, en)
 * description.title //=> "FTP 530 Not Logged In"
 * description.reply.className //=> "5xx Permanent Negative"
 */
export function describeReply(definition: ReplyDefinition, locale: Locale): ReplyDescription {
  if (!definition?.observedCauses || !locale?.headings) {
    throw new TypeError("describeReply takes a definition, as of resolveReply, and a locale");
  }
  const { code } = definition;
  const named = namedReply(code, locale);
  const reply = replyInWords(definition, locale);
  const standing = [locale.statuses[definition.status](code)];
  if (definition.usedBy.length > 0) standing.push(locale.usedBy(code, definition.usedBy));
  return {
    kind: "reply",
    ...pageFrame(locale),
    title: locale.replyTitle(named),
    summary: [locale.isA(named, reply.className), reply.tells, ...standing].join(
      locale.sentenceSpace,
    ),
    reply,
    facts: describeFacts(definition, locale),
    references: describeReferences(definition.references, locale),
    related: describeRelated(relatedCodes(definition, Object.keys(locale.verdicts)), locale),
  };
}

function describeFacts(definition: ReplyDefinition, locale: Locale): readonly DescribedFact[] {
  const values = statedAspects(definition);
  const { code } = definition;
  const causes = { standard: definition.causes, observed: definition.observedCauses };
  const behind = statementsOfCauses(definition, causes, locale);
  return [
    ...(Object.keys(values) as (keyof typeof values)[]).map((aspect) => {
      const text = statementOf(aspect, values[aspect], locale).one(code);
      return describedFact(aspect, text, locale);
    }),
    describedFact("causes", behind.map(({ one }) => one(code)).join(locale.sentenceSpace), locale),
  ];
}
