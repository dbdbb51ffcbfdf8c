import { columnsOf, padColumns } from "../render/columns-of.ts";
import { wrapText } from "../render/wrap-text.ts";

const INDENT = "  ";
const LEAST_COLUMNS_OF_TEXT = 30;

/** A term, what it means, and lines below that are not to be broken. */
export type Row = readonly [term: string, text: string, ...below: readonly string[]];

/** Sets terms and texts side by side, or one below the other where the width is too small for that. */
export function twoColumns(rows: readonly Row[], width: number): string {
  const terms = Math.max(...rows.map(([term]) => columnsOf(term)));
  const start = INDENT.length + terms + 2;
  const isWide = width - start >= LEAST_COLUMNS_OF_TEXT;
  const margin = isWide ? " ".repeat(start) : INDENT.repeat(3);
  const lines = rows.flatMap(([term, text, ...below]) => {
    const [first = "", ...more] = [...wrapText(text, width - margin.length), ...below];
    const head = isWide ? [`${INDENT}${padColumns(term, terms)}  ${first}`] : [INDENT + term];
    const rest = isWide ? more : [first, ...more];
    return [...head, ...rest.map((line) => margin + line)];
  });
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}
