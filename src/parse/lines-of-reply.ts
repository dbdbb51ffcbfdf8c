import type { Deviation } from "../types/reply.ts";
import { HYPHEN, SPACE } from "./characters.ts";
import { codeAt } from "./code-at.ts";
import { contentEnd } from "./content-end.ts";

/** The lines of a reply, and where they depart from RFC 959 §4.2, each departure once. */
export interface LinesOfReply {
  readonly lines: string[];
  readonly deviations: Deviation[];
}

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
): LinesOfReply {
  const lineEnd = isStrict ? "\r\n" : "\n";
  const lines: string[] = [];
  const noted = new Set<Deviation>();
  for (let start = 0; start < source.length; ) {
    const at = source.indexOf(lineEnd, start);
    const stop = at < 0 ? source.length : at + lineEnd.length;
    const end = contentEnd(source, stop, isStrict);
    const lineCode = codeAt(source, start);
    const separator = lineCode === 0 ? 0 : source.charCodeAt(start + 3);
    const isClosing = isClosed && stop === source.length;
    const isPrefixed = isClosing || (lineCode === code && separator === HYPHEN);
    lines.push(source.slice(isPrefixed ? start + 4 : start, end));
    if (end === stop) noted.add("no-line-end");
    if (end === stop - 1) noted.add("bare-line-feed");
    if (end < stop - 2) noted.add("repeated-carriage-return");
    if (isClosing && end === start + 3) noted.add("bare-code");
    if (lineCode !== code && separator === SPACE) {
      noted.add(isClosing ? "other-code" : "other-code-inside");
    }
    start = stop;
  }
  return { lines, deviations: [...noted] };
}
