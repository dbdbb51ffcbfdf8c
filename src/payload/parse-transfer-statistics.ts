import type { ReplyLines, TransferStatistics } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";
import { unitFactor } from "./unit-factor.ts";

// Numbers are plain, or have commas between groups of three digits. One that is grouped in another
// way is not read at all, so that its last group is not taken for the whole.

/** Bytes that were moved, which those of a quota or of a free disk are not. */
const BYTES =
  /\b(?:sent|received|transferred|wrote|read):? ?([1-9]\d{0,2}(?:,\d{3}){1,8}|\d{1,25}) ?bytes?\b|(?<!\d[\s.,'_]?)([1-9]\d{0,2}(?:,\d{3}){1,8}|\d{1,25}) bytes?(?: (?:were |was )?(?:sent|received|transferred|written|read|copied)\b| in \d|, \d[\d.,]{0,24} ?s(?:ec(?:ond)?s?)?\b)/i;

/** All of the time, not what is left of minutes or hours. */
const SECONDS =
  /(?<!\d[\s.,:'_]?|\d ?(?:m(?:in\w{0,4})?|h\w{0,4}),? ?(?:and )?)((?:[1-9]\d{0,2}(?:,\d{3}){1,3}|\d{1,9})(?:\.\d{1,9})?) ?(?:seconds?|secs?|s)\b/i;

const RATE =
  /(?<!\d[\s.,'_]?)((?:[1-9]\d{0,2}(?:,\d{3}){1,4}|\d{1,12})(?:\.\d{1,9})?) ?([kmgt]?)i?(?:bytes|b)(?: per second|\/s(?:ec(?:ond)?)?)\b/i;

/**
 * Reads what a server says about the transfer that it has just finished.
 *
 * ```
 * 226-File successfully transferred
 * 226 0.042 seconds (measured here), 0.83 Mbytes per second
 *
 * 226 Transfer complete. 1,234 bytes transferred. 5.60 KB/sec.
 * ```
 *
 * There is no standard for it. Units are taken as powers of 1024, commas as marks between thousands.
 * Bytes are those that the server counted, to compare with what came: of `100.0 MB in 10.5 s`, which
 * is rounded, only the time is read.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns Bytes, seconds and bytes per second, those that are named; `undefined` for another code
 * and where none is. Bytes of a quota or of free disk space do not count.
 * @see RFC 959 §5.4
 * @example
 * parseTransferStatistics({ code: 226, lines: ["Ok", "0.5 seconds (measured here), 2 Kbytes per second"] })
 *   //=> { seconds: 0.5, rate: 2048 }
 * parseTransferStatistics({ code: 226, lines: ["Transfer complete, sent 1,234 bytes"] })
 *   //=> { bytes: 1234n }
 * parseTransferStatistics({ code: 226, lines: ["5 bytes, 0 seconds"] }) //=> { bytes: 5n, seconds: 0 }
 * parseTransferStatistics({ code: 226, lines: ["Transfer complete"] }) //=> undefined
 */
export function parseTransferStatistics(reply: ReplyLines): TransferStatistics | undefined {
  const lines = linesWithCode(reply, 226);
  const moved = matchLine(lines, BYTES);
  const digits = moved?.[1] ?? moved?.[2];
  const seconds = matchLine(lines, SECONDS)?.[1];
  const rate = matchLine(lines, RATE);
  const statistics: TransferStatistics = {
    ...(digits && { bytes: BigInt(ungrouped(digits)) }),
    ...(seconds && { seconds: Number(ungrouped(seconds)) }),
    ...(rate && { rate: Number(ungrouped(rate[1])) * unitFactor(rate[2]) }),
  };
  return Object.keys(statistics).length === 0 ? undefined : statistics;
}

function ungrouped(number = ""): string {
  return number.replaceAll(",", "");
}
