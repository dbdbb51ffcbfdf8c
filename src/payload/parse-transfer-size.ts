import type { ReplyLines, TransferSize } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";
import { unitFactor } from "./unit-factor.ts";

/**
 * Where a line has an amount: in parentheses at its end, where no name can go on, behind a label that
 * begins it, or before its purpose. Elsewhere a name may look like one.
 */
const PLACE =
  /(?:^| )\((\d[^()]{0,60})\)(?: using (?:SSL|TLS)\S{0,9})?[ .]*$|^ *(?:file )?size(?: is)?[ :=]{1,3}(\d.{0,60})$|^ *(\d.{0,60}?) to (?:down|up)load/i;

const AMOUNT =
  /^ *([1-9]\d{0,2}(?:,\d{3}){1,5}|\d{1,18})(\.\d{1,6})? ?([kmgt]?)i?(?:b|bytes?|octets?)[ .]*$/i;

/**
 * Reads how much is about to be transferred.
 *
 * ```
 * 150 Opening BINARY mode data connection for name (bytes bytes).
 * 150 n.n kbytes to download
 * 150 n.n kbytes                 behind other lines
 * 150 File size: bytes bytes
 * ```
 *
 * Names may hold numbers, commas and parentheses, so an amount counts in parentheses that end the
 * line, or in a line without a name; `for a, 77 bytes` may name a file. The size is that of the file,
 * not of the transfer, in type A; for listings servers say 0. A hint: never stop reading because of
 * it.
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
  const place = matchLine(lines, PLACE);
  const match = place
    ? AMOUNT.exec(place[1] ?? place[2] ?? place[3] ?? "")
    : matchLine(lines.slice(-1), AMOUNT);
  if (!match) return undefined;
  const [, whole = "", fraction = "", unit = ""] = match;
  // Nobody has a thousandth of a byte: that dot stands between thousands, or for something else. Nor
  // can a lone comma before a larger unit be told from a decimal one.
  if (unit === "" ? fraction.length > 3 : fraction === "" && whole.includes(",")) return undefined;
  const digits = whole.replaceAll(",", "");
  const approximate = fraction !== "" || unit !== "";
  const bytes = approximate
    ? BigInt(Math.round(Number(digits + fraction) * unitFactor(unit)))
    : BigInt(digits);
  return { bytes, approximate };
}
