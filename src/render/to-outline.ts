import type { DescribedFact, DescribedReply, Description } from "../types/description.ts";
import type { OutlineBlock, OutlineItem } from "./outline.ts";
import { webAddress } from "./web-address.ts";

const heading = (level: 1 | 2 | 3, text: string): OutlineBlock => ({
  kind: "heading",
  level,
  text,
});
const paragraph = (text: string): OutlineBlock => ({ kind: "paragraph", text });
const bulleted = (items: readonly OutlineItem[]): OutlineBlock => ({ kind: "bulleted", items });
const numbered = (items: readonly OutlineItem[]): OutlineBlock => ({ kind: "numbered", items });

const factItem = ({ name, text }: DescribedFact): OutlineItem => ({ term: name, text });

/** The order of a description on a page, the same in every format. */
export function toOutline(description: Description): readonly OutlineBlock[] {
  const { headings } = description;
  const blocks: OutlineBlock[] = [heading(1, description.title)];
  if (description.kind === "reply") {
    const { reply, facts } = description;
    blocks.push(
      paragraph(description.summary),
      ...replyBlocks(reply, description, 2),
      heading(2, headings.facts),
      bulleted(facts.map(factItem)),
      heading(2, headings.whenToUse),
      bulleted([
        { term: headings.forReader, text: reply.onReading },
        { term: headings.forServer, text: reply.onSending },
      ]),
    );
  } else if (description.kind === "diagnosis") {
    const { serverText, advice, facts } = description;
    blocks.push(
      paragraph(description.summary),
      heading(2, headings.serverText),
      { kind: "quotation", lines: serverText },
      ...(advice.length > 0
        ? [heading(2, headings.howToFix), bulleted(advice.map((text) => ({ text })))]
        : []),
      heading(2, headings.facts),
      bulleted(facts.map(factItem)),
    );
  } else {
    const { replies, differences, inCommon, sequence, verdict } = description;
    if (verdict !== undefined) blocks.push(paragraph(verdict));
    blocks.push(paragraph(description.summary));
    for (const reply of replies) {
      blocks.push(heading(2, `${reply.code} ${reply.name}`), ...replyBlocks(reply, description, 3));
    }
    if (differences.length > 0) {
      blocks.push(heading(2, headings.keyDifferences), numbered(differences.map(factItem)));
    }
    if (inCommon.length > 0) {
      blocks.push(heading(2, headings.inCommon), bulleted(inCommon.map(factItem)));
    }
    if (sequence.length > 0) {
      blocks.push(heading(2, headings.sequence), bulleted(sequence.map((text) => ({ text }))));
    }
    blocks.push(
      heading(2, headings.whenToUse),
      heading(3, headings.forReader),
      bulleted(replies.map(({ code, onReading }) => ({ term: `${code}`, text: onReading }))),
      heading(3, headings.forServer),
      bulleted(replies.map(({ code, onSending }) => ({ term: `${code}`, text: onSending }))),
    );
  }
  return [...blocks, ...learnMore(description)];
}

function replyBlocks(
  reply: DescribedReply,
  { headings }: Description,
  level: 2 | 3,
): readonly OutlineBlock[] {
  return [
    heading(level, headings.description),
    paragraph(reply.description),
    heading(level, headings.whenSeen),
    paragraph(reply.whenSeen),
    heading(level, headings.howToFix),
    paragraph(reply.howToFix),
  ];
}

function learnMore({ headings, references, related }: Description): readonly OutlineBlock[] {
  if (references.length === 0) return [];
  const blocks = [
    heading(2, headings.learnMore),
    heading(3, headings.references),
    bulleted(references.map(({ text, url }) => ({ text, url: webAddress(url) }))),
  ];
  if (related.length > 0) {
    blocks.push(
      heading(3, headings.relatedCodes),
      bulleted(
        related.map(({ code, name, reason }) => ({ term: `${code} ${name}`, text: reason })),
      ),
    );
  }
  return blocks;
}
