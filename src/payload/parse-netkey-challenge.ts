import type { ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/** Plan 9 has room for 16 characters, and lftp ends the challenge at a comma or a space. */
const CHALLENGE = /encrypt challenge, *([!-+\--~]{1,16})(?![^ ,])/i;

/**
 * Reads a challenge for a NetKey, the encryption box of Plan 9, in the answer to USER. The password
 * to send is this text, encrypted with the user's key. For one-time passwords of a sequence see
 * {@link parseChallenge}.
 *
 * ```
 * 331 encrypt challenge, challenge, as a password
 * ```
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The challenge as sent, up to 16 characters, mostly a number; `undefined` for another code
 * than 331, and for a reply that asks for any other password.
 * @see RFC 959 §5.4 for 331; no document has the text, which is that of the `ftpd` of Plan 9 (p9cr)
 * @example
 * parseNetkeyChallenge({ code: 331, lines: ["encrypt challenge, 61234, as a password"] }) //=> "61234"
 * parseNetkeyChallenge({ code: 331, lines: ["Send email address as password"] }) //=> undefined
 */
export function parseNetkeyChallenge(reply: ReplyLines): string | undefined {
  return matchLine(linesWithCode(reply, 331), CHALLENGE)?.[1];
}
