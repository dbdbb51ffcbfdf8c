import type { ReplyLines } from "../types/payload.ts";
import { textLinesWithCode } from "./text-lines-with-code.ts";

/**
 * Reads the answer to SYST.
 *
 * ```
 * 215 NAME system type
 * ```
 *
 * Nearly every server says `UNIX`, whatever it runs on. What follows the name has no form; for the
 * software behind it see {@link identifyServer}. In a reply of several lines the first one that has
 * a word holds the name.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The name, one word as sent; `undefined` for another code and for an empty reply.
 * @see RFC 959 §4.1.3; RFC 943 has the names.
 * @example
 * parseSystemType({ code: 215, lines: ["UNIX Type: L8"] }) //=> "UNIX"
 * parseSystemType({ code: 215, lines: [" OS/400 is the remote operating system."] }) //=> "OS/400"
 */
export function parseSystemType(reply: ReplyLines): string | undefined {
  return /[\p{L}\p{N}][\p{L}\p{M}\p{N}_/+-]*/u.exec(textLinesWithCode(reply, 215).join("\n"))?.[0];
}
