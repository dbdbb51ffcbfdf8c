import type {
  ComparisonDescription,
  DescribedFact,
  DescribedReply,
  Description,
  DiagnosisDescription,
  ReplyDescription,
} from "../types/description.ts";
import type { Headings } from "../types/locale.ts";
import type { OutlineBlock, OutlineItem } from "./outline.ts";
import { webAddress } from "./web-address.ts";

type Outline = readonly OutlineBlock[];

const heading = (level: 1 | 2 | 3, text: string): OutlineBlock => ({
  kind: "heading",
  level,
  text,
});
const paragraph = (text: string): OutlineBlock => ({ kind: "paragraph", text });

/** A list under its heading; neither where there is nothing to list. */
function list(
  kind: "bulleted" | "numbered",
  level: 2 | 3,
  title: string,
  items: readonly OutlineItem[],
): Outline {
  return items.length === 0 ? [] : [heading(level, title), { kind, items }];
}

const textItem = (text: string): OutlineItem => ({ text });
const factItem = ({ name, text }: DescribedFact): OutlineItem => ({ term: name, text });

/**
 * The order of a description on a page, the same in every format. Every renderer calls it first, for
 * it throws a TypeError for what has not been described.
 */
export function toOutline(description: Description): Outline {
  if (!description?.summary) {
    throw new TypeError("no description: call describeReply or describeComparison first");
  }
  return [heading(1, description.title), ...mainPart(description), ...learnMore(description)];
}

function mainPart(description: Description): Outline {
  if (description.kind === "reply") return aboutReply(description);
  return description.kind === "diagnosis"
    ? aboutDiagnosis(description)
    : aboutComparison(description);
}

function aboutReply({ summary, reply, facts, headings }: ReplyDescription): Outline {
  return [
    paragraph(summary),
    ...replyBlocks(reply, headings, 2),
    ...list("bulleted", 2, headings.facts, facts.map(factItem)),
    ...list("bulleted", 2, headings.whenToUse, [
      { term: headings.forReader, text: reply.onReading },
      { term: headings.forServer, text: reply.onSending },
    ]),
  ];
}

function aboutDiagnosis(description: DiagnosisDescription): Outline {
  const { summary, serverText, advice, facts, headings } = description;
  return [
    paragraph(summary),
    heading(2, headings.serverText),
    { kind: "quotation", lines: serverText },
    ...list("bulleted", 2, headings.howToFix, advice.map(textItem)),
    ...list("bulleted", 2, headings.facts, facts.map(factItem)),
  ];
}

function aboutComparison(description: ComparisonDescription): Outline {
  const { verdict, summary, replies, differences, inCommon, sequence, headings } = description;
  const forReader = replies.map(({ code, onReading }) => ({ term: `${code}`, text: onReading }));
  const forServer = replies.map(({ code, onSending }) => ({ term: `${code}`, text: onSending }));
  return [
    ...(verdict === undefined ? [] : [paragraph(verdict)]),
    paragraph(summary),
    ...replies.flatMap((reply) => [
      heading(2, `${reply.code} ${reply.name}`),
      ...replyBlocks(reply, headings, 3),
    ]),
    ...list("numbered", 2, headings.keyDifferences, differences.map(factItem)),
    ...list("bulleted", 2, headings.inCommon, inCommon.map(factItem)),
    ...list("bulleted", 2, headings.sequence, sequence.map(textItem)),
    heading(2, headings.whenToUse),
    ...list("bulleted", 3, headings.forReader, forReader),
    ...list("bulleted", 3, headings.forServer, forServer),
  ];
}

function replyBlocks(reply: DescribedReply, headings: Headings, level: 2 | 3): Outline {
  return [
    heading(level, headings.description),
    paragraph(reply.description),
    heading(level, headings.whenSeen),
    paragraph(reply.whenSeen),
    heading(level, headings.howToFix),
    paragraph(reply.howToFix),
  ];
}

function learnMore({ headings, references, related }: Description): Outline {
  if (references.length === 0) return [];
  const sections = references.map(({ text, url }) => ({ text, url: webAddress(url) }));
  const others = related.map(({ code, name, reason }) => ({
    term: `${code} ${name}`,
    text: reason,
  }));
  return [
    heading(2, headings.learnMore),
    ...list("bulleted", 3, headings.references, sections),
    ...list("bulleted", 3, headings.relatedCodes, others),
  ];
}
