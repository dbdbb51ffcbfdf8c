import type { Challenge, ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

const CHALLENGE =
  /(?<![\w/-])(?:otp-([a-z\d]{1,16})|(s\/key|skey|opiekey)(?: (md4|md5|sha1))?) {1,9}(\d{1,6}) {1,9}([a-z\d]{1,16})(?![\w-])/i;

/**
 * Reads a challenge for a one-time password in the answer to USER.
 *
 * ```
 * 331 Response to otp-md5 sequence seed ext required for name.
 * 331 Password [s/key sequence seed] required for name.
 * ```
 *
 * A challenge that names no algorithm stands for MD4 where it is S/Key (RFC 1760), for MD5 where it
 * is OPIE. The challenge of a NetKey has neither sequence nor seed: see {@link parseNetkeyChallenge}.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns Algorithm, sequence and seed; `undefined` for another code than 331 and 336, and for a
 * reply that asks for an ordinary password.
 * @see RFC 2289 §6; RFC 1760; RFC 2228 §5.1 for 336
 * @example
 * parseChallenge({ code: 331, lines: ["Response to otp-md5 493 dt0970 ext required for x."] })
 *   //=> { algorithm: "md5", sequence: 493, seed: "dt0970" }
 * parseChallenge({ code: 331, lines: ["Password required for x."] }) //=> undefined
 */
export function parseChallenge(reply: ReplyLines): Challenge | undefined {
  const match = matchLine(linesWithCode(reply, 331, 336), CHALLENGE);
  if (match === undefined) return undefined;
  const [, otp, scheme, named, sequence, seed = ""] = match;
  const algorithm = otp ?? named ?? (scheme?.toLowerCase() === "opiekey" ? "md5" : "md4");
  return { algorithm: algorithm.toLowerCase(), sequence: Number(sequence), seed };
}
