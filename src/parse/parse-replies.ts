import type { ParsedReplies, Reply } from "../types/reply.ts";
import { decodeBytes, toByteString } from "./bytes.ts";
import { parseReplyLine } from "./parse-reply-line.ts";
import { trimLineEnd } from "./trim-line-end.ts";

/**
 * Parses everything a server sent on the control connection.
 *
 * ```
 * 230-Welcome, guest CRLF     opens a reply of several lines
 *  anything at all   CRLF     text, whatever it looks like
 * 230 Logged in      CRLF     the same code and a space close it
 * ```
 *
 * A line ends with LF; CRs right before it are dropped, and any other CR is data. A bare code closes
 * a reply as well. Empty lines between replies mean nothing; other lines without a code are skipped
 * and reported. A last line without its end counts, as it does when a connection has closed.
 *
 * @param input The whole control stream, as text or as bytes. Bytes are framed first and decoded
 * afterwards, each reply by itself: as UTF-8, or as Latin-1 where they are no UTF-8.
 * @returns The replies, the skipped lines, and the rest: an incomplete reply, of the type of the
 * input. Linear in the input; never throws.
 * @see RFC 959 §4.2
 * @example
 * const { replies } = parseReplies("150 Opening\r\n226-Done\r\n 2 files\r\n226 Bye\r\n")
 * replies.map(({ code }) => code) //=> [150, 226]
 * replies[1]?.lines //=> ["Done", " 2 files", "Bye"]
 */
export function parseReplies(input: string): ParsedReplies<string>;
export function parseReplies(input: Uint8Array): ParsedReplies<Uint8Array>;
export function parseReplies(input: string | Uint8Array): ParsedReplies {
  return typeof input === "string"
    ? frame(
        input,
        (text) => text,
        (offset) => input.slice(offset),
      )
    : frame(toByteString(input), decodeBytes, (offset) => input.subarray(offset));
}

function frame<Input extends string | Uint8Array>(
  input: string,
  decode: (text: string) => string,
  restFrom: (offset: number) => Input,
): ParsedReplies<Input> {
  const replies: Reply[] = [];
  const skipped: string[] = [];
  let open: { readonly code: number; readonly lines: string[] } | undefined;
  let consumed = 0;
  let start = 0;
  while (start < input.length) {
    const lineFeed = input.indexOf("\n", start);
    const next = lineFeed === -1 ? input.length : lineFeed + 1;
    const raw = input.slice(start, next);
    const line = parseReplyLine(raw);
    start = next;
    if (open === undefined && line?.separator === "-") {
      open = { code: line.code, lines: [line.text] };
    } else if (open === undefined && line === undefined) {
      if (lineFeed === -1) break;
      const text = trimLineEnd(raw);
      if (text !== "") skipped.push(decode(text));
    } else if (
      line !== undefined &&
      line.separator !== "-" &&
      (open?.code ?? line.code) === line.code
    ) {
      const lines = decode([...(open?.lines ?? []), line.text].join("\n")).split("\n");
      const closedBy = line.separator === "" ? "bare-code" : "same-code";
      replies.push({
        code: line.code,
        lines,
        text: lines.join("\n"),
        closedBy: lineFeed === -1 ? "end-of-input" : closedBy,
      });
      open = undefined;
    } else {
      open?.lines.push(line?.code === open.code ? line.text : trimLineEnd(raw));
    }
    if (open === undefined) consumed = next;
  }
  return { replies, skipped, rest: restFrom(consumed) };
}
