import type { ReplyLines } from "../types/payload.ts";
import { linesOf, matchLine } from "./match-line.ts";
import { readDigits } from "./read-digits.ts";

/** Year of four digits, or `191` and two; month, day and time of day in ten; a fraction. */
const TIME = /^ *(\d{14}|191\d{12})(?:\.(\d{0,3})\d*)?(?:[ ,;].*)?$/;

/**
 * Reads the answer to MDTM.
 *
 * ```
 * 213 YYYYMMDDhhmmss          in UTC
 * 213 YYYYMMDDhhmmss.sss      with a fraction of any length
 * 213 19100MMDDhhmmss         the year 2000 by a server that counts years from 1900
 * ```
 *
 * The number of digits alone tells the last form from the first: with 15 digits `19100` to `19199`
 * are the years 2000 to 2099.
 *
 * A year before 1970 is never when a file was changed, as far as a server can know: 1910 to 1919 are
 * what is left of the last form where a digit went missing, and the years 1, 1601, 1904 and 1969 are
 * clocks that were never set. Such a time would make every other copy look newer, so there is none.
 * IIS may send local time.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The instant, to the millisecond, the rest of a fraction cut off; second 60, a leap second,
 * is the first instant of the next minute. `undefined` for another code, for a date or time that does
 * not exist, for a year before 1970, and for anything else, such as the answer to setting a time.
 * @see RFC 3659 §2.3 and §3
 * @example
 * parseModificationTime({ code: 213, lines: ["20240229123045.5"] })?.toISOString()
 *   //=> "2024-02-29T12:30:45.500Z"
 * parseModificationTime({ code: 213, lines: ["191000320114234"] })?.toISOString()
 *   //=> "2000-03-20T11:42:34.000Z"
 * parseModificationTime({ code: 213, lines: ["20240230123045"] }) //=> undefined
 * parseModificationTime({ code: 213, lines: ["00010101000000"] }) //=> undefined
 */
export function parseModificationTime(reply: ReplyLines): Date | undefined {
  const match = matchLine(linesOf(reply, 213), TIME);
  if (match === undefined) return undefined;
  const [, digits = "", fraction = ""] = match;
  const end = digits.length;
  const year = end === 15 ? 2000 + readDigits(digits, 3, 5) : readDigits(digits, 0, 4);
  const month = readDigits(digits, end - 10, end - 8);
  const day = readDigits(digits, end - 8, end - 6);
  const hours = readDigits(digits, end - 6, end - 4);
  const minutes = readDigits(digits, end - 4, end - 2);
  const seconds = readDigits(digits, end - 2, end);
  if (year < 1970 || month > 12 || hours > 23 || minutes > 59 || seconds > 60) return undefined;
  const milliseconds = readDigits(fraction, 0, fraction.length) * 10 ** (3 - fraction.length);
  const upTo59 = Math.min(seconds, 59);
  const time = new Date(Date.UTC(year, month - 1, day, hours, minutes, upTo59, milliseconds));
  // A day that the month does not have comes out as one of another month, and month 0 as December.
  if (time.getUTCDate() !== day || month === 0) return undefined;
  return seconds === 60 ? new Date(time.getTime() + 1000) : time;
}
