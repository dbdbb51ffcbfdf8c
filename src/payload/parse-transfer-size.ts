import type { ReplyLines, TransferSize } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";
import { unitFactor } from "./unit-factor.ts";

/** The last amount in parentheses that no name goes on behind, or one at the start of a line. */
const AMOUNT =
  /(?:^.*\(|^ *)(\d{1,18})(\.\d{1,6})? ?([kmgt]?)i?(?:b|bytes?)(?:\)(?=[.,;]?(?:\s|$))| to (?:down|up)load)/i;

/** An amount that is all there is in a line. */
const ALONE = /^ *(\d{1,18})(\.\d{1,6})? ?([kmgt]?)i?(?:b|bytes?)[ .]{0,9}$/i;

/**
 * Reads how much is about to be transferred.
 *
 * ```
 * 150 Opening BINARY mode data connection for name (bytes bytes).
 * 150 n.n kbytes to download
 * 150 n.n kbytes                 behind other lines
 * ```
 *
 * Names may hold numbers and parentheses, so the last such pair of a line counts. The size is that
 * of the file, not of the transfer, in type A; for listings servers say 0. A hint: never stop
 * reading because of it.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The number of bytes, marked as approximate where the server gave a larger unit;
 * `undefined` for another code than 150 and 125, and where no size is named.
 * @see RFC 959 §5.4
 * @example
 * parseTransferSize({ code: 150, lines: ["Opening data connection for a (1) (77 bytes)."] })
 *   //=> { bytes: 77n, approximate: false }
 * parseTransferSize({ code: 150, lines: ["Accepted data connection", "917.3 kbytes to download"] })
 *   //=> { bytes: 939315n, approximate: true }
 */
export function parseTransferSize(reply: ReplyLines): TransferSize | undefined {
  const lines = linesWithCode(reply, 150, 125);
  const match = matchLine(lines, AMOUNT) ?? matchLine(lines.slice(-1), ALONE);
  if (match === undefined) return undefined;
  const [, whole = "", fraction = "", unit = ""] = match;
  // Nobody has a thousandth of a byte: that dot stands between thousands, or for something else.
  if (fraction.length === 4 && unit === "") return undefined;
  const approximate = fraction !== "" || unit !== "";
  const bytes = approximate
    ? BigInt(Math.round(Number(whole + fraction) * unitFactor(unit)))
    : BigInt(whole);
  return { bytes, approximate };
}
