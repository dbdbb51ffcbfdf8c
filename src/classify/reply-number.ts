/**
 * Reads a reply code: an integer from 100 to 659, or a string of exactly three ASCII digits in that
 * range. Anything else gives `undefined`, without conversion: no `valueOf` is called, and `" 550"`,
 * `"5e2"`, `550n` and full-width digits are no codes.
 */
export function replyNumber(code: unknown): number | undefined {
  const value = typeof code === "string" && /^\d{3}$/.test(code) ? Number(code) : code;
  return Number.isInteger(value) && (value as number) >= 100 && (value as number) < 660
    ? (value as number)
    : undefined;
}
