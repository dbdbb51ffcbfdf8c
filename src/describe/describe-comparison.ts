import type { Aspect, Comparison } from "../types/comparison.ts";
import type {
  ComparisonDescription,
  DescribedDifference,
  DescribedFact,
} from "../types/description.ts";
import type { Locale } from "../types/locale.ts";
import { describeReferences } from "./describe-references.ts";
import { describeRelated } from "./describe-related.ts";
import { describeSequence } from "./describe-sequence.ts";
import { describedFact } from "./described-fact.ts";
import { namedReply } from "./named-reply.ts";
import { pageFrame } from "./page-frame.ts";
import { proseOf } from "./prose-of.ts";
import { replyInWords } from "./reply-in-words.ts";
import { sentencesOnBoth, sentencesOnOverlap, statementsAboutSide } from "./statements.ts";

/**
 * Describes a comparison in a language.
 *
 * @param comparison What `compareReplies` or `compareCodes` gave.
 * @param locale A locale such as `en` from `ftp-replies/locales/en`, passed as a value.
 * @returns Title, summary, description and advice for each side, numbered differences (only the
 * aspects that differ, each with a statement about both sides), what the sides share, and where to
 * read on. Give it to `toText`, `toMarkdown`, `toHtml` or `toJsonLd`.
 * @throws TypeError for what is no comparison, such as what `compareCodes` gives for what is no reply
 * code, and without a locale.
 * @example
 * const description = describeComparison(compareCodes(125, 421), en)
 * description.title //=> "FTP 125 Data Connection Open vs 421 Service Not Available"
 * description.headings.howToFix //=> "How to Fix"
 * description.differences[0]?.name //=> "First digit"
 */
export function describeComparison(comparison: Comparison, locale: Locale): ComparisonDescription {
  if (!comparison?.canonical || !locale?.headings) {
    throw new TypeError("describeComparison takes a comparison of two reply codes and a locale");
  }
  const { a, b, aspects, relation } = comparison;
  const isSame = relation === "same-code";
  const sides = isSame ? [a] : [a, b];
  const differing = aspects.filter(({ same }) => !same);
  const agreeing = aspects.filter(({ same }) => same);
  return {
    kind: "comparison",
    ...pageFrame(locale),
    title: locale.comparisonTitle(namedReply(a.code, locale), namedReply(b.code, locale)),
    canonical: comparison.canonical,
    verdict: isSame ? undefined : verdictOn(comparison, locale),
    summary: summarize(comparison, locale),
    replies: sides.map((side) => replyInWords(side, locale)),
    differences: differing.map((aspect) => describeDifference(aspect, comparison, locale)),
    inCommon: agreeing.map((aspect) => describeAgreement(aspect, comparison, locale)),
    sequence: isSame ? [] : describeSequence(comparison, locale),
    references: describeReferences(comparison.references, locale),
    related: describeRelated(comparison.related, locale),
  };
}

function verdictOn(comparison: Comparison, locale: Locale): string | undefined {
  return Object.hasOwn(locale.verdicts, comparison.canonical)
    ? locale.verdicts[comparison.canonical]
    : undefined;
}

function summarize({ a, b, relation }: Comparison, locale: Locale): string {
  const namedA = namedReply(a.code, locale);
  const namedB = namedReply(b.code, locale);
  const classA = locale.classNames[a.class];
  const classB = locale.classNames[b.class];
  const { sentenceSpace } = locale;
  if (relation === "same-code") {
    return [locale.sameCode(namedA), locale.isA(namedA, classA), proseOf(a, locale).tells].join(
      sentenceSpace,
    );
  }
  const whatTheyAre =
    a.class === b.class
      ? [locale.bothAre(namedA, namedB, classA)]
      : [locale.isA(namedA, classA), locale.isA(namedB, classB)];
  return [
    ...whatTheyAre,
    proseOf(a, locale).tells,
    proseOf(b, locale).tells,
    locale.digitRelations[relation](a.code, b.code),
  ].join(sentenceSpace);
}

function describeDifference(
  aspect: Aspect,
  comparison: Comparison,
  locale: Locale,
): DescribedDifference {
  const { sentenceSpace } = locale;
  const { code: codeA } = comparison.a;
  const { code: codeB } = comparison.b;
  const ofA = statementsAboutSide(aspect, "a", comparison, locale);
  const ofB = statementsAboutSide(aspect, "b", comparison, locale);
  const overlap = aspect.aspect === "commands" ? sentencesOnOverlap(comparison, locale) : [];
  return {
    aspect: aspect.aspect,
    name: locale.aspectNames[aspect.aspect],
    a: ofA.map(({ one }) => one(codeA)).join(sentenceSpace),
    b: ofB.map(({ one }) => one(codeB)).join(sentenceSpace),
    text: [...sentencesOnBoth(codeA, codeB, ofA, ofB), ...overlap].join(sentenceSpace),
  };
}

function describeAgreement(aspect: Aspect, comparison: Comparison, locale: Locale): DescribedFact {
  const { a, b, relation } = comparison;
  const statements = statementsAboutSide(aspect, "a", comparison, locale);
  const sentences = statements.map(({ one, both }) =>
    relation === "same-code" ? one(a.code) : both(a.code, b.code),
  );
  return describedFact(aspect.aspect, sentences.join(locale.sentenceSpace), locale);
}
