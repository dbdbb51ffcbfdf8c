import type { ReplyErrorKind } from "../types/reply.ts";

/**
 * What strict mode has against a line; `undefined` for nothing.
 *
 * @param line The line as it was sent.
 * @param code The code that it begins with; 0 for none.
 * @param openCode The code of the open reply; 0 for none.
 * @param hasSeparator Whether a space or a hyphen follows the code.
 */
export function faultOf(
  line: string,
  code: number,
  openCode: number,
  hasSeparator: boolean,
): ReplyErrorKind | undefined {
  if (openCode === 0 && !hasSeparator) {
    if (code !== 0) return "missing-separator";
    return /^[0-9]{3}/.test(line) ? "invalid-code" : "no-code";
  }
  // RFC 2228 §5.2: every line of a protected reply has its code and a hyphen, or a space at the end.
  if (openCode >= 600 && !(hasSeparator && code === openCode)) return "missing-prefix";
  return undefined;
}
