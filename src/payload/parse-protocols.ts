import type { ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/**
 * Reads which network protocols the server can do when it refuses the one that EPRT or EPSV named.
 *
 * ```
 * 522 Network protocol not supported, use (1,2)
 * ```
 *
 * The numbers are those of the address families: 1 is IPv4, 2 is IPv6. Other servers send 522 for
 * reasons of TLS, and then there is no list.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The numbers in the order sent, at most 16; `undefined` for another code and without a
 * list.
 * @see RFC 2428 §2
 * @example
 * parseProtocols({ code: 522, lines: ["Network protocol not supported, use (1,2)"] }) //=> [1, 2]
 * parseProtocols({ code: 522, lines: ["Data connections must be encrypted."] }) //=> undefined
 */
export function parseProtocols(reply: ReplyLines): readonly number[] | undefined {
  const list = matchLine(
    linesWithCode(reply, 522),
    /\( {0,2}(\d{1,5}(?: {0,2}, {0,2}\d{1,5}){0,15}) {0,2}\)/,
  );
  return list?.[1]?.split(",").map(Number);
}
