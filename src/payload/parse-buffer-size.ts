import type { ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/** The standard's form, that of vsftpd, and that of ProFTPD. */
const SIZE = /(?<![\w=])PBSZ(?:=| set to | )(\d{1,10})(?!\w|[.,]\d)/i;

/**
 * Reads the size of the protection buffer in the answer to PBSZ.
 *
 * ```
 * 200 PBSZ=number
 * 200 PBSZ set to number.     vsftpd
 * 200 PBSZ number successful  ProFTPD
 * ```
 *
 * A server has to name the size only where the one that was asked for is too large: a 200 without it
 * agrees to what the command said. Over TLS it is 0.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The size in bytes, of 32 bits at most; `undefined` for another code and where none is
 * named.
 * @see RFC 2228 §3; RFC 4217 §9 for TLS
 * @example
 * parseBufferSize({ code: 200, lines: ["Buffer too large: PBSZ=0"] }) //=> 0
 * parseBufferSize({ code: 200, lines: ["OK"] }) //=> undefined
 */
export function parseBufferSize(reply: ReplyLines): number | undefined {
  const size = Number(matchLine(linesWithCode(reply, 200), SIZE)?.[1]);
  return size < 2 ** 32 ? size : undefined;
}
