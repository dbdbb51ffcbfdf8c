import type { ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/**
 * Year from 1970 on, or `191` and two digits; month, day and time of day; a fraction; anything but
 * the offset of a time zone.
 */
const TIME =
  /^ *((?:19[7-9]|191\d|[2-9]\d\d)\d(?:0[1-9]|1[0-2])\d{4}[0-5]\d(?:[0-5]\d|60))(?:[.,](\d*))?(?:$|[ ;](?! *(?:\(|GMT)?[+-]\d\d))/;

/** What two zeros are worth as code units, the first ten times. */
const ZEROS = 48 * 11;

/**
 * Reads the answer to MDTM.
 *
 * ```
 * 213 YYYYMMDDhhmmss          in UTC
 * 213 YYYYMMDDhhmmss.sss      with a fraction of any length, also behind a comma
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
 * not exist, for a year before 1970, for a time with the offset of a zone, and for anything else,
 * such as the answer to setting a time.
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
  const [, digits = "", fraction = ""] = matchLine(linesWithCode(reply, 213), TIME) ?? [];
  const end = digits.length;
  const two = (at: number): number =>
    digits.charCodeAt(end - at) * 10 + digits.charCodeAt(end - at + 1) - ZEROS;
  const year = two(12) + (end === 15 ? 2000 : two(14) * 100);
  const day = two(8);
  const seconds = two(2);
  const milliseconds = +`${fraction}00`.slice(0, 3);
  const upTo59 = Math.min(seconds, 59);
  const time = new Date(Date.UTC(year, two(10) - 1, day, two(6), two(4), upTo59, milliseconds));
  // A day that the month does not have, and hour 24, come out as another day, and no match as NaN.
  if (time.getUTCDate() !== day) return undefined;
  return seconds === 60 ? new Date(time.getTime() + 1000) : time;
}
