import { columnsOf } from "../render/columns-of.ts";
import { wrapText } from "../render/wrap-text.ts";

/** A piece of a line, and how to paint it. */
export type Piece = readonly [text: string, paint?: (text: string) => string];

const BETWEEN = " · ";

/** Puts pieces on lines, as many on each as it has room for; a longer one is broken. */
export function fillLines(pieces: readonly Piece[], room: number): readonly string[] {
  const lines: string[] = [];
  let left = 0;
  for (const [text, paint = same] of pieces) {
    const columns = columnsOf(text) + BETWEEN.length;
    if (lines.length > 0 && columns <= left) {
      lines.push(`${lines.pop()}${BETWEEN}${paint(text)}`);
      left -= columns;
      continue;
    }
    const broken = wrapText(text, room);
    lines.push(...broken.map(paint));
    left = room - columnsOf(broken.at(-1) ?? "");
  }
  return lines;
}

function same(text: string): string {
  return text;
}
