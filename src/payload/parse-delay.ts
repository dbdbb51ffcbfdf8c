import type { ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/**
 * Reads in how many minutes the server will be ready; a second greeting, 220, follows then.
 *
 * ```
 * 120 Service ready in nnn minutes.
 * ```
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The delay in minutes; `undefined` for another code and where none is named.
 * @see RFC 959 §4.2 and §5.4
 * @example
 * parseDelay({ code: 120, lines: ["Service ready in 5 minutes."] }) //=> 5
 * parseDelay({ code: 120, lines: ["Service ready soon."] }) //=> undefined
 */
export function parseDelay(reply: ReplyLines): number | undefined {
  const minutes = matchLine(
    linesWithCode(reply, 120),
    /(?<![-\d.,:]|\d\s|\d ?h\w{0,4},? ?(?:and )?)(\d{1,6}) ?min(?:ute)?s?\b/i,
  )?.[1];
  return minutes === undefined ? undefined : Number(minutes);
}
