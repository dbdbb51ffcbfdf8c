/**
 * Controls, format characters (bidirectional, zero-width, byte order mark), separators of lines and
 * paragraphs, lone surrogates: whatever can steer a terminal or hide in a line.
 */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Text that holds nothing unfit at a glance (Latin, kana, ideographs): half the time of a search. */
const SURELY_FIT = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;

/** Makes a text fit for one line of plain text: what could steer a terminal becomes `\u{…}`. */
export function escapeText(text: string): string {
  if (SURELY_FIT.test(text)) return text;
  return text.replace(UNFIT, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
