/** Encodings that servers use for texts that are neither English nor UTF-8. */
const ENCODINGS: readonly string[] = [
  "utf-8",
  "gb18030",
  "big5",
  "euc-kr",
  "shift_jis",
  "windows-1251",
  "koi8-r",
];

/**
 * The other ways to read a text that looks as if its bytes had been read as Latin-1; none for a
 * text that cannot have been. An encoding that this machine does not know is left out.
 */
export function textReadings(text: string): readonly string[] {
  if (!/[\u0080-\u00ff]{2}/.test(text) || /[^\0-\u00ff]/.test(text)) return [];
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  const readings: string[] = [];
  for (const encoding of ENCODINGS) {
    try {
      readings.push(new TextDecoder(encoding).decode(bytes));
    } catch {
      // Not an error: small builds of a runtime lack some encodings.
    }
  }
  return readings;
}
