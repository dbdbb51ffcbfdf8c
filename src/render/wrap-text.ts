import { columnsOf } from "./columns-of.ts";

/** What must not begin a line of Japanese or Chinese, and what must not end one. */
const CLOSING = /^[、。，．：；？！）」』】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ]/;
const OPENING = /[（「『【〈《]$/;

/** What can stand on a line of its own: a word with its space, or a single wide character. */
const UNITS =
  /[\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|[^\s\u2e80-\ua4cf\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]+\s?|\s/g;

/**
 * Breaks a text into lines of at most `width` columns, wide characters counted as two: at spaces,
 * and between the characters of a script that has none. A word longer than a line stays whole.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const isNarrow = columnsOf(text) === text.length;
  return isNarrow ? wrapAtSpaces(text, width) : wrapUnits(text, width);
}

function wrapAtSpaces(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  while (text.length - start > width) {
    let end = text.lastIndexOf(" ", start + width);
    if (end <= start) end = text.indexOf(" ", start + width);
    if (end === -1) break;
    lines.push(text.slice(start, end));
    start = end + 1;
  }
  lines.push(text.slice(start));
  return lines;
}

function wrapUnits(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let columns = 0;
  for (const unit of text.match(UNITS) ?? []) {
    const more = columnsOf(unit);
    const fits = columns + more - (unit.endsWith(" ") ? 1 : 0) <= width;
    if (fits || line === "" || CLOSING.test(unit) || OPENING.test(line)) {
      line += unit;
      columns += more;
    } else {
      lines.push(line.trimEnd());
      line = unit;
      columns = more;
    }
  }
  lines.push(line.trimEnd());
  return lines;
}
