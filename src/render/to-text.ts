import type { ComparisonDescription, ReplyDescription } from "../types/description.ts";
import type { OutlineBlock, OutlineItem } from "./outline.ts";
import { toOutline } from "./to-outline.ts";
import { toPrintable } from "./to-printable.ts";

const UNDERLINES = { 1: "=", 2: "-", 3: "" } as const;

/**
 * Renders a described code or comparison as plain text, for a terminal or a log.
 *
 * @param description What `describeReply` or `describeComparison` gave.
 * @returns Paragraphs on one line each, headings underlined, with a final line break. Control and
 * bidirectional characters are shown as escapes, so nothing in it can steer a terminal.
 * @example
 * toText(describeReply(R226, en)).split("\n")[0] //=> "FTP 226 Closing Data Connection"
 */
export function toText(description: ReplyDescription | ComparisonDescription): string {
  const colon = toPrintable(description.labelColon);
  const blocks = toOutline(description).map((block) => blockToText(block, colon));
  return `${blocks.join("\n\n")}\n`;
}

function blockToText(block: OutlineBlock, colon: string): string {
  if (block.kind === "paragraph") return toPrintable(block.text);
  if (block.kind === "heading") {
    const text = toPrintable(block.text);
    const underline = UNDERLINES[block.level];
    return underline === "" ? text : `${text}\n${underline.repeat(columnsOf(text))}`;
  }
  const marker = (index: number): string => (block.kind === "numbered" ? `${index + 1}.` : "-");
  return block.items.map((item, index) => `${marker(index)} ${itemToText(item, colon)}`).join("\n");
}

function itemToText({ term, text, url }: OutlineItem, colon: string): string {
  const lead = term === undefined ? "" : toPrintable(term) + colon;
  return lead + toPrintable(text) + (url === undefined ? "" : ` <${toPrintable(url)}>`);
}

/** What takes two columns of a terminal: Hangul, kana, ideographs and full-width forms. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** The columns that a text takes in a terminal. */
function columnsOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
