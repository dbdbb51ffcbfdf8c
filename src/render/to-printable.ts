/**
 * Controls, format characters (bidirectional, zero-width, byte order mark), separators of lines and
 * paragraphs, lone surrogates: whatever can steer a terminal or hide in a line.
 */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Text that holds nothing unfit at a glance (Latin, kana, ideographs): half the time of a search. */
const SURELY_FIT = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]*$/;

/**
 * Makes any text of a server fit to print: C0 and C1 controls, ESC, DEL, line ends, bidirectional
 * and zero-width characters become visible as `\u{…}`, so that one reply is one line of a log and
 * nothing in it can steer a terminal or pass for another line.
 *
 * @returns The text on one line; unchanged if there is nothing to show.
 * @example
 * toPrintable("Failed\r\n530 forged") //=> "Failed\\u{d}\\u{a}530 forged"
 */
export function toPrintable(text: string): string {
  if (SURELY_FIT.test(text)) return text;
  return text.replace(UNFIT, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
