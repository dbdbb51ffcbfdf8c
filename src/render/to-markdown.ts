import type { ComparisonDescription, ReplyDescription } from "../types/description.ts";
import { escapeMarkdown } from "./escape-markdown.ts";
import type { OutlineBlock, OutlineItem } from "./outline.ts";
import { toOutline } from "./to-outline.ts";

/**
 * Renders a described code or comparison as Markdown (CommonMark).
 *
 * @param description What `describeReply` or `describeComparison` gave.
 * @returns A page that begins with a heading of level 1, with a final line break. Every character
 * that Markdown or HTML could take for markup is escaped.
 * @example
 * toMarkdown(describeReply(R226, en)).split("\n")[0] //=> "# FTP 226 Closing Data Connection"
 */
export function toMarkdown(description: ReplyDescription | ComparisonDescription): string {
  return `${toOutline(description).map(blockToMarkdown).join("\n\n")}\n`;
}

function blockToMarkdown(block: OutlineBlock): string {
  if (block.kind === "paragraph") return escapeMarkdown(block.text);
  if (block.kind === "heading") return `${"#".repeat(block.level)} ${escapeMarkdown(block.text)}`;
  return block.items
    .map(
      (item, index) =>
        `${block.kind === "numbered" ? `${index + 1}.` : "-"} ${itemToMarkdown(item)}`,
    )
    .join("\n");
}

function itemToMarkdown({ term, text, url }: OutlineItem): string {
  const lead = term === undefined ? "" : `**${escapeMarkdown(term)}**: `;
  return (
    lead +
    (url === undefined ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](${encodeURI(url)})`)
  );
}
