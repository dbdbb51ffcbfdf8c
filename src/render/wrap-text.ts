import { isWide } from "./columns-of.ts";

/** What must not begin a line of Japanese or Chinese, and what must not end one. */
const CLOSING = "、。，．：；？！）」』】〉》ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";
const SPACE = 32;
const MAYBE_WIDE = /[\u1100-\uffff]/;
const OPENING = "（「『【〈《";

/**
 * Breaks a text into lines of at most `width` columns, wide characters counted as two: at spaces,
 * and between the characters of a script that has none. A word longer than a line stays whole.
 */
export function wrapText(text: string, width: number): readonly string[] {
  if (text.length * 2 <= width) return [text];
  // A line has room for one character at least: else none would ever be the last.
  return MAYBE_WIDE.test(text)
    ? wrapWide(text, Math.max(2, width))
    : wrapNarrow(text, Math.max(1, width));
}

function wrapNarrow(text: string, width: number): readonly string[] {
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

function wrapWide(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let start = 0;
  for (;;) {
    const full = endOfFullLine(text, start, width);
    let cut = full;
    while (cut > start && cut < text.length && !canBreakBefore(text, cut)) cut -= 1;
    // A word longer than the line: it ends where the next break is.
    if (cut === start) cut = full;
    while (cut < text.length && !canBreakBefore(text, cut)) cut += 1;
    const line = text.slice(start, cut);
    lines.push(line.endsWith(" ") ? line.trimEnd() : line);
    if (cut >= text.length) return lines;
    start = cut;
  }
}

/** Just behind the last character that fits, spaces beyond it included. */
function endOfFullLine(text: string, start: number, width: number): number {
  // The last line fits however wide its characters are: nothing to count.
  if ((text.length - start) * 2 <= width) return text.length;
  let room = width;
  let at = start;
  while (at < text.length) {
    room -= isWide(text.charCodeAt(at)) ? 2 : 1;
    if (room < 0) break;
    at += 1;
  }
  while (text.charCodeAt(at) === SPACE) at += 1;
  return at;
}

function canBreakBefore(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  const after = text.charCodeAt(at);
  if (before === SPACE) return true;
  if (after === SPACE || !(isWide(before) || isWide(after))) return false;
  return !CLOSING.includes(text.charAt(at)) && !OPENING.includes(text.charAt(at - 1));
}
