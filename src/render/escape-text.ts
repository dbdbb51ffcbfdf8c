/**
 * Controls, format characters (bidirectional, zero-width, byte order mark), separators of lines and
 * paragraphs, lone surrogates: whatever can steer a terminal or hide in a line.
 */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** Makes a text fit for one line of plain text: what could steer a terminal becomes `\u{…}`. */
export function escapeText(text: string): string {
  return text.replace(UNFIT, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
