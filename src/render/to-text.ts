import type { Description } from "../types/description.ts";
import { columnsOf, padColumns } from "./columns-of.ts";
import type { OutlineBlock, OutlineItem } from "./outline.ts";
import { toOutline } from "./to-outline.ts";
import { toPrintable } from "./to-printable.ts";
import { wrapText } from "./wrap-text.ts";

/** How to lay out plain text. */
export interface TextOptions {
  /** Columns of a line; by default 80. `Infinity` leaves every paragraph on one line. */
  readonly width?: number | undefined;
}

const UNDERLINES = { 1: "=", 2: "-", 3: "" } as const;

/** Terms wider than this stand in front of their texts instead of in a column of their own. */
const WIDEST_TERM = 24;

/**
 * Renders a described code, comparison or diagnosis as plain text, for a terminal or a log.
 *
 * @param description What `describeReply`, `describeComparison` or `describeDiagnosedReply` gave.
 * @param options The width in columns.
 * @returns Headings underlined, paragraphs wrapped, terms and texts in aligned columns (wide
 * characters counted as two), with a final line break. Control and bidirectional characters are
 * shown as escapes, so nothing in it can steer a terminal.
 * @throws TypeError for what has not been described, such as what `compareCodes` gives.
 * @example
 * toText(describeReply(R226, en)).split("\n")[0] //=> "FTP 226 Closing Data Connection"
 */
export function toText(description: Description, options: TextOptions = {}): string {
  const outline = toOutline(description);
  const layout = { width: options.width ?? 80, colon: toPrintable(description.labelColon) };
  const blocks = outline.map((block) => blockToText(block, layout));
  return `${blocks.join("\n\n")}\n`;
}

interface Layout {
  readonly width: number;
  readonly colon: string;
}

function blockToText(block: OutlineBlock, layout: Layout): string {
  if (block.kind === "paragraph") return wrapIndented(toPrintable(block.text), layout.width, 0);
  if (block.kind === "heading") {
    const text = toPrintable(block.text);
    const underline = UNDERLINES[block.level];
    return underline === "" ? text : `${text}\n${underline.repeat(columnsOf(text))}`;
  }
  if (block.kind === "quotation") {
    return block.lines
      .flatMap((line) => wrapText(toPrintable(line), layout.width - 2))
      .map((line) => `> ${line}`)
      .join("\n");
  }
  const { kind, items } = block;
  const terms = items.map(({ term = "" }) => toPrintable(term));
  const termColumns = widthOfTerms(terms, layout);
  return items
    .map((item, index) => {
      const marker =
        kind === "numbered" ? `${index + 1}. `.padEnd(`${items.length}. `.length) : "- ";
      return itemToText(item, marker, terms[index] ?? "", termColumns, layout);
    })
    .join("\n");
}

/** The columns for the terms of a list; 0 where they are too wide for a column, or missing. */
function widthOfTerms(terms: readonly string[], { width }: Layout): number {
  let widest = 0;
  for (const term of terms) widest = Math.max(widest, columnsOf(term));
  const hasRoom = widest <= WIDEST_TERM && widest * 3 <= width;
  return hasRoom && width !== Number.POSITIVE_INFINITY ? widest : 0;
}

function itemToText(
  item: OutlineItem,
  marker: string,
  term: string,
  termColumns: number,
  layout: Layout,
): string {
  const url = item.url === undefined ? "" : ` <${toPrintable(item.url)}>`;
  const text = toPrintable(item.text) + url;
  const hasColumn = term !== "" && termColumns > 0;
  const lead = hasColumn ? `${marker}${padColumns(term, termColumns)}  ` : marker;
  const indent = columnsOf(lead);
  const body = hasColumn || term === "" ? text : term + layout.colon + text;
  return lead + wrapIndented(body, layout.width - indent, indent);
}

/** A text in lines, all but the first one indented. */
function wrapIndented(text: string, width: number, indent: number): string {
  const lines = wrapText(text, width);
  return lines.length === 1 ? (lines[0] ?? "") : lines.join(`\n${" ".repeat(indent)}`);
}
