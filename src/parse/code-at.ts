/**
 * The reply code at a place of a text: three ASCII digits, the first from 1 to 6; 0 for none.
 * Compared by character codes: `Number` and `\d` in other engines take more for digits than 0 to 9.
 */
export function codeAt(text: string, start: number): number {
  const first = text.charCodeAt(start) - 48;
  // Most lines inside a reply begin with no digit.
  if (!(first >= 1 && first <= 6)) return 0;
  const second = text.charCodeAt(start + 1) - 48;
  const third = text.charCodeAt(start + 2) - 48;
  const isCode = second >= 0 && second <= 9 && third >= 0 && third <= 9;
  return isCode ? first * 100 + second * 10 + third : 0;
}
