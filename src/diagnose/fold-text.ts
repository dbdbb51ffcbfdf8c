/** Only this many characters of a reply are looked at. */
export const TEXT_LIMIT = 2048;

/** A UTF-8 sequence read as Latin-1 or Windows-1252. */
const MANGLED = /[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u20ac\u2122]+/g;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const UNREADABLE = /[\u0080-\u024f\u02c6-\u02dc\u2010-\u20ac\u2122\ufffd]+/g;

/**
 * Folds text so that one pattern finds it however it was encoded: lower case, no accents, plain
 * quotes, one space for any white space, and `~` for letters that were lost on the way or that have
 * no accent to remove. Cyrillic and the scripts of East Asia stay as they are.
 *
 * ```
 * Accès refusé   Acc\ufffds refus\ufffd   AccÃ¨s refusÃ©   Acc??s refus?
 * acces refuse   acc~s refus~             acc~s refus~     acc~s refus?
 * ```
 */
export function foldText(text: string): string {
  return text
    .slice(0, TEXT_LIMIT)
    .normalize("NFC")
    .replace(MANGLED, "~")
    .replace(ACCENTED, (letter) => letter.normalize("NFD").charAt(0))
    .replace(/[‘’´`]/g, "'")
    .replace(/[“”„«»「」『』]/g, '"')
    .replace(UNREADABLE, "~")
    .toLowerCase()
    .replace(/(?<=[a-z])\?+(?=[a-z])/g, "~")
    .replace(/\s+/g, " ")
    .trim();
}
