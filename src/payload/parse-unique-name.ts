import type { ReplyLines } from "../types/payload.ts";
import { hasControlCharacters } from "./has-control-characters.ts";
import { matchLine } from "./match-line.ts";
import { textLinesWithCode } from "./text-lines-with-code.ts";

/** A name behind its label: the whole rest of a line, or in the first parentheses, which end it. */
const LABELED =
  /^(?:FILE: (.+?)(?: \(Opening [^()]{0,80}\)\.?)?|[^(]{0,99}\((?:unique file name:|FILE: )(.+)\)\.?)$/s;

/** An absolute path that is all there is. */
const ALONE = /^(\/\S+)$/;

/**
 * Reads which name a file got that STOU stored.
 *
 * ```
 * 150 FILE: name                                       the standard; also 125
 * 226 Transfer complete (unique file name:name).       BSD, inetutils
 * 226 /path                                            ftp-srv
 * ```
 *
 * RFC 1123 corrects RFC 959, which had the name in a 250: it has to stand in the preliminary reply,
 * so ask about that one first, then about the one at the end. Ask only about replies to STOU. Where
 * the server named the file in words of its own, it may be the name that was asked for, and there is
 * no value.
 *
 * The result is a label that the server made up: never use it as a local path. A name with a control
 * character is refused, since sent back in a command it could begin a second one.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The name or path as sent, with all its spaces; `undefined` for another code than 125, 150,
 * 226 and 250, and where none is named.
 * @see RFC 1123 §4.1.2.9
 * @example
 * parseUniqueName({ code: 150, lines: ["FILE: a b.1"] }) //=> "a b.1"
 * parseUniqueName({ code: 226, lines: ["Transfer complete (unique file name:a.1)."] }) //=> "a.1"
 * parseUniqueName({ code: 226, lines: ["Transfer complete."] }) //=> undefined
 */
export function parseUniqueName(reply: ReplyLines): string | undefined {
  const lines = textLinesWithCode(reply, 125, 150, 226, 250);
  const match = matchLine(lines, LABELED) ?? (lines.length === 1 && matchLine(lines, ALONE));
  const name = match ? (match[1] ?? match[2]) : undefined;
  return name === undefined || hasControlCharacters(name) ? undefined : name;
}
