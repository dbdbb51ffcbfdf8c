import type { Description } from "../types/description.ts";
import { breakLongWords } from "./break-long-words.ts";
import { escapeHtml } from "./escape-html.ts";
import type { OutlineBlock, OutlineItem } from "./outline.ts";
import { toOutline } from "./to-outline.ts";

/**
 * Renders a described code, comparison or diagnosis as an HTML fragment: one `article` element with
 * its language and direction, no styles, no scripts, no identifiers.
 *
 * Its looks are those of the page around it, which sets the measure (`article { max-width: 40em }`)
 * and may let any word break (`overflow-wrap: anywhere`). On a phone it fits without: long words of a
 * server, such as paths, can break (`wbr`). What a server sent stands in a `blockquote` whose
 * language is unknown (`lang=""`), and nowhere else.
 *
 * @param description What `describeReply`, `describeComparison` or `describeDiagnosedReply` gave.
 * @returns The fragment. Its headings begin at `h1`. All text is escaped, attributes too, and only
 * `http:` and `https:` addresses become links.
 * @throws TypeError for what has not been described, such as what `compareCodes` gives.
 * @example
 * toHtml(describeReply(R226, en)).split("\n").slice(0, 2)
 * //=> ['<article lang="en" dir="ltr">', "<h1>FTP 226 Closing Data Connection</h1>"]
 */
export function toHtml(description: Description): string {
  const outline = toOutline(description);
  const lang = escapeHtml(description.locale);
  const dir = escapeHtml(description.direction);
  const colon = escapeHtml(description.labelColon);
  const blocks = outline.map((block) => blockToHtml(block, colon));
  return `<article lang="${lang}" dir="${dir}">\n${blocks.join("\n")}\n</article>\n`;
}

function blockToHtml(block: OutlineBlock, colon: string): string {
  if (block.kind === "paragraph") return `<p>${escapeHtml(block.text)}</p>`;
  if (block.kind === "heading") {
    return `<h${block.level}>${escapeHtml(block.text)}</h${block.level}>`;
  }
  if (block.kind === "quotation") {
    const lines = block.lines.map((line) => breakLongWords(line).map(escapeHtml).join("<wbr>"));
    return `<blockquote lang="" dir="auto">\n<p><samp>${lines.join("<br>\n")}</samp></p>\n</blockquote>`;
  }
  const list = block.kind === "numbered" ? "ol" : "ul";
  const items = block.items.map((item) => itemToHtml(item, colon));
  return `<${list}>\n${items.join("\n")}\n</${list}>`;
}

function itemToHtml({ term, text, url }: OutlineItem, colon: string): string {
  const lead = term === undefined ? "" : `<strong>${escapeHtml(term)}</strong>${colon}`;
  const body = escapeHtml(text);
  return `<li>${lead}${url === undefined ? body : `<a href="${escapeHtml(url)}">${body}</a>`}</li>`;
}
