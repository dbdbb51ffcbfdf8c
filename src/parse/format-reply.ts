import { replyNumber } from "../classify/reply-number.ts";

/**
 * Writes a reply as a server sends it.
 *
 * ```
 * xyz SP text CRLF     a single line
 *
 * xyz-text CRLF        the first of several
 * text CRLF            one between; behind one more space if it begins with three digits
 * xyz-text CRLF        one between of a protected reply (6yz)
 * xyz SP text CRLF     the last
 * ```
 *
 * CR and LF within a line, one or more, become one space, so that no name which a client made up can
 * end the reply or begin another. Send the text as UTF-8: a single-byte charset may turn other
 * characters into CR and LF.
 *
 * @param code A reply code: a number, or three digits.
 * @param lines The text of each line, without code or line end, or of the one line; none at all is
 * one that is empty.
 * @returns The reply, with its line ends. A parser gives back the code and the lines, but for line
 * breaks, and for the space before three digits. Throws a RangeError for what is no reply code.
 * @see RFC 959 §4.2; RFC 2228 §5.2 for protected replies
 * @example
 * formatReply(226, "Done.") //=> "226 Done.\r\n"
 * formatReply(211, ["Features:", " UTF8", "End"]) //=> "211-Features:\r\n UTF8\r\n211 End\r\n"
 * formatReply(250, ["Sent:", "226 bytes", "Done."]) //=> "250-Sent:\r\n 226 bytes\r\n250 Done.\r\n"
 * formatReply(550, ["a\r\n230 Welcome: no such file"]) //=> "550 a 230 Welcome: no such file\r\n"
 */
export function formatReply(code: number | string, lines: string | readonly string[]): string {
  const number = replyNumber(code);
  if (number === undefined) throw new RangeError(`no reply code: ${String(code)}`);
  const texts = typeof lines === "string" ? [lines] : lines;
  return (texts.length === 0 ? [""] : texts)
    .map((line, at, { length }) => {
      const text = line.replace(/[\r\n]+/g, " ");
      const isLast = at === length - 1;
      if (isLast || at === 0 || number >= 600) return `${number}${isLast ? " " : "-"}${text}\r\n`;
      return `${text.replace(/^\d{3}/, " $&")}\r\n`;
    })
    .join("");
}
