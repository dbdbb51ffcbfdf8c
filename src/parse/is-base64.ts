/**
 * Whether a text is base64 as RFC 4648 §4 has it: its padding may be missing, but not be wrong. The
 * empty text is.
 */
export function isBase64(text: string): boolean {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return false;
  return text.endsWith("=") ? text.length % 4 === 0 : text.length % 4 !== 1;
}
