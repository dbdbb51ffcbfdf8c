import { isBase64 } from "../parse/is-base64.ts";
import type { ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/** What stands behind the equals sign, up to a space. */
const DATA = /(?:^|\s)ADAT=(\S+)/i;

/**
 * Reads the data of a security mechanism in the answer to AUTH or ADAT.
 *
 * ```
 * 334 ADAT=base64     the security data exchange may begin
 * 335 ADAT=base64     more of it is needed
 * 235 ADAT=base64     it is complete; the data are optional
 * ```
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The Base64 text as sent, not decoded; `undefined` for another code than 234, 235, 334 and
 * 335, for a reply without data, and for what is no Base64. Padding may be missing, not be wrong.
 * @see RFC 2228 §5.1 and §6
 * @example
 * parseSecurityData({ code: 335, lines: ["ADAT=Zm9vYg=="] }) //=> "Zm9vYg=="
 * parseSecurityData({ code: 334, lines: ["Using authentication type; ADAT must follow."] })
 *   //=> undefined
 */
export function parseSecurityData(reply: ReplyLines): string | undefined {
  const data = matchLine(linesWithCode(reply, 234, 235, 334, 335), DATA)?.[1];
  return data !== undefined && isBase64(data) ? data : undefined;
}
