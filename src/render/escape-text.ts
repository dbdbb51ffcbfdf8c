/**
 * C0 and C1 controls, DEL, bidirectional and zero-width characters, line and paragraph separators
 * and the byte order mark: whatever can steer a terminal or hide in a line.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const UNFIT = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Makes a text fit for one line of plain text: what could steer a terminal becomes `\u{…}`. */
export function escapeText(text: string): string {
  return text.replace(UNFIT, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
