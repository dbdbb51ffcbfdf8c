import type { ReplyLines } from "../types/payload.ts";
import { linesOf, matchLine } from "./match-line.ts";

/** Year of four digits, or `19` and 100 to 199 from 1900 on; then five times two; a fraction. */
const TIME =
  /^ *(?:(?!0000)(\d{4})|19(1\d\d))(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(?:\.(\d{0,3})\d*)?(?:[ ,;].*)?$/;

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
 * are the years 2000 to 2099, while the 14 digits of `19100101000000` are the year 1910, which is
 * also what is left of such a year where the server pads nothing. A year before 1970 is what the
 * server sent, and seldom when the file was changed: some send year 1 for "unknown". IIS may send
 * local time.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The instant, to the millisecond, the rest of a fraction cut off; second 60, a leap second,
 * is the first instant of the next minute. `undefined` for another code, for a date or time that does
 * not exist, for year 0, and for anything else, such as the answer to setting a time.
 * @see RFC 3659 §2.3 and §3
 * @example
 * parseModificationTime({ code: 213, lines: ["20240229123045.5"] })?.toISOString()
 *   //=> "2024-02-29T12:30:45.500Z"
 * parseModificationTime({ code: 213, lines: ["191000320114234"] })?.toISOString()
 *   //=> "2000-03-20T11:42:34.000Z"
 * parseModificationTime({ code: 213, lines: ["20240230123045"] }) //=> undefined
 */
export function parseModificationTime(reply: ReplyLines): Date | undefined {
  const match = matchLine(linesOf(reply, 213), TIME);
  if (match === undefined) return undefined;
  const [, year, since1900, month, day, hours, minutes, seconds, fraction = ""] = match;
  const fullYear = year === undefined ? 1900 + Number(since1900) : Number(year);
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  const time = new Date(0);
  // Not Date.UTC, which takes the years 0 to 99 for 1900 to 1999.
  time.setUTCFullYear(fullYear, Number(month) - 1, Number(day));
  if (time.getUTCMonth() !== Number(month) - 1 || time.getUTCDate() !== Number(day)) {
    return undefined;
  }
  const milliseconds = Number(fraction.padEnd(3, "0"));
  time.setUTCHours(Number(hours), Number(minutes), Number(seconds), milliseconds);
  return time;
}
