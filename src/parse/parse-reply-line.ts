import type { ReplyLine } from "../types/reply.ts";
import { trimLineEnd } from "./trim-line-end.ts";

/**
 * Parses one line of a reply.
 *
 * ```
 * xyz SP text CRLF     a reply of one line, or the last line of several
 * xyz-text CRLF        the first line of several
 * xyz CRLF             a bare code, which no standard allows and some servers send
 * ```
 *
 * @param line One line, with or without its line end.
 * @returns Code, separator and untrimmed text; `undefined` for a line that does not begin with
 * three ASCII digits, the first from 1 to 6, or that has anything but a space, a hyphen or nothing
 * after them. Never throws.
 * @see RFC 959 §4.2
 * @example
 * parseReplyLine("220-Welcome\r\n") //=> { code: 220, separator: "-", text: "Welcome" }
 * parseReplyLine("230  please") //=> { code: 230, separator: " ", text: " please" }
 * parseReplyLine("2205 x") //=> undefined
 */
export function parseReplyLine(line: string): ReplyLine | undefined {
  if (typeof line !== "string") return undefined;
  const content = trimLineEnd(line);
  const match = /^([1-6][0-9][0-9])([ -]?)/.exec(content);
  if (match === null || content.includes("\n")) return undefined;
  const [prefix, code, separator] = match;
  if (separator === "" && content.length > prefix.length) return undefined;
  return {
    code: Number(code),
    separator: separator as ReplyLine["separator"],
    text: content.slice(prefix.length),
  };
}
