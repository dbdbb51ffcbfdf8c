/**
 * Whether a character takes two columns of a terminal: Hangul, kana, ideographs, full-width forms.
 *
 * @see Unicode Standard Annex #11, East Asian Width
 */
export function isWide(characterCode: number): boolean {
  if (characterCode < 0x1100) return false;
  // Kana and ideographs first: they are nearly all of a Japanese text.
  return (
    (characterCode >= 0x2e80 && characterCode <= 0xa4cf) ||
    characterCode <= 0x115f ||
    (characterCode >= 0xac00 && characterCode <= 0xd7a3) ||
    (characterCode >= 0xf900 && characterCode <= 0xfaff) ||
    (characterCode >= 0xfe30 && characterCode <= 0xfe6f) ||
    (characterCode >= 0xff00 && characterCode <= 0xff60) ||
    (characterCode >= 0xffe0 && characterCode <= 0xffe6)
  );
}

/** The columns that a text takes in a terminal. */
export function columnsOf(text: string): number {
  let columns = text.length;
  for (let at = 0; at < text.length; at += 1) if (isWide(text.charCodeAt(at))) columns += 1;
  return columns;
}

/** Pads a text with spaces to a number of columns. */
export function padColumns(text: string, columns: number): string {
  return text + " ".repeat(Math.max(0, columns - columnsOf(text)));
}
