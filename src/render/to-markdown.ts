import type { Description } from "../types/description.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { OutlineBlock, OutlineItem } from "./outline.ts";
import { toOutline } from "./to-outline.ts";

/**
 * Renders a described code, comparison or diagnosis as Markdown (CommonMark).
 *
 * @param description What `describeReply`, `describeComparison` or `describeDiagnosedReply` gave.
 * @returns A page that begins with a heading of level 1, with a final line break. Every character
 * that Markdown or HTML could take for markup is escaped.
 * @throws TypeError for what has not been described, such as what `compareCodes` gives.
 * @example
 * toMarkdown(describeReply(R226, en)).split("\n")[0] //=> "# FTP 226 Closing Data Connection"
 */
export function toMarkdown(description: Description): string {
  const outline = toOutline(description);
  const colon = escapeMarkdown(description.labelColon);
  const blocks = outline.map((block) => blockToMarkdown(block, colon));
  return `${blocks.join("\n\n")}\n`;
}

function blockToMarkdown(block: OutlineBlock, colon: string): string {
  if (block.kind === "paragraph") return escapeMarkdown(block.text);
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
  if (block.kind === "quotation") return `> ${block.lines.map(escapeMarkdown).join("\\\n> ")}`;
  const marker = (index: number): string => (block.kind === "numbered" ? `${index + 1}.` : "-");
  return block.items
    .map((item, index) => `${marker(index)} ${itemToMarkdown(item, colon)}`)
    .join("\n");
}

function itemToMarkdown({ term, text, url }: OutlineItem, colon: string): string {
  const lead = term === undefined ? "" : `**${escapeMarkdown(term)}**${colon}`;
  const body = escapeMarkdown(text);
  return lead + (url === undefined ? body : `[${body}](<${encodeURI(url)}>)`);
}
