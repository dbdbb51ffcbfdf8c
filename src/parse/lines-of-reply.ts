import { codeAt } from "./code-at.ts";
import { contentEnd } from "./content-end.ts";

const HYPHEN = 45;

/**
 * Takes the lines out of a reply as it was sent: of each, one line end is removed, and one prefix
 * with its separator where there is one.
 *
 * ```
 * xyz-text CRLF        the first line
 * xyz-text CRLF        a line with a prefix, as ProFTPD and RFC 2228 §5.2 have it
 *  text CRLF           a line without
 * xyz SP text CRLF     the last line, if the reply is closed
 * ```
 */
export function linesOfReply(
  source: string,
  code: number,
  isClosed: boolean,
  isStrict: boolean,
): string[] {
  const lineEnd = isStrict ? "\r\n" : "\n";
  const lines: string[] = [];
  for (let start = 0; start < source.length; ) {
    const at = source.indexOf(lineEnd, start);
    const stop = at < 0 ? source.length : at + lineEnd.length;
    const lineCode = codeAt(source, start);
    const isPrefixed =
      (isClosed && stop === source.length) ||
      (lineCode !== 0 && lineCode === code && source.charCodeAt(start + 3) === HYPHEN);
    lines.push(source.slice(isPrefixed ? start + 4 : start, contentEnd(source, stop, isStrict)));
    start = stop;
  }
  return lines;
}
