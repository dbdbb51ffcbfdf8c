import type { ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/** Alone, or before its unit or a comma and words, or at the end behind the word for it. */
const SIZE = /^ *(\d{1,20})\s*(?:,\D*|bytes?\b\D*)?$|\bsize(?: is)?[ =:]{1,4}(\d{1,20})\s{0,9}$/i;

/**
 * Reads the answer to SIZE.
 *
 * ```
 * 213 bytes
 * 213 bytes, commentary
 * 213 file: name, Size =bytes
 * ```
 *
 * The number depends on the transfer type that is set; only in type I is it what will be sent.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The size in bytes, exact at any magnitude; `undefined` for another code, a sign, an
 * exponent, a larger unit, several numbers, and more than 20 digits.
 * @see RFC 3659 §4
 * @example
 * parseSize({ code: 213, lines: ["9007199254740993"] }) //=> 9007199254740993n
 * parseSize({ code: 213, lines: ["12 34"] }) //=> undefined
 */
export function parseSize(reply: ReplyLines): bigint | undefined {
  const match = matchLine(linesWithCode(reply, 213), SIZE);
  const digits = match?.[1] ?? match?.[2];
  return digits === undefined ? undefined : BigInt(digits);
}
