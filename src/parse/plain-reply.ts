import type { Reply } from "../types/reply.ts";
import { CR, HYPHEN, SPACE } from "./characters.ts";
import { codeAt } from "./code-at.ts";
import { NONE } from "./none.ts";

/**
 * The reply that begins at a place of a text, if it lies whole in the text and is as RFC 959 §4.2
 * has it, whatever the mode; `undefined` for any other, which takes the state machine. (Nearly all
 * replies are such, and cost half as much this way.)
 */
export function plainReply(text: string, start: number): Reply | undefined {
  const code = codeAt(text, start);
  const opening = text.charCodeAt(start + 3);
  const stop = text.indexOf("\n", start) + 1;
  if (code === 0 || !endsPlainly(text, stop)) return undefined;
  const lines = [text.slice(start + 4, stop - 2)];
  if (opening === SPACE) return plain(code, lines, text.slice(start, stop));
  // The lines of a protected reply have rules of their own: RFC 2228 §5.2.
  if (opening !== HYPHEN || code >= 600) return undefined;
  for (let from = stop; ; ) {
    const end = text.indexOf("\n", from) + 1;
    if (!endsPlainly(text, end)) return undefined;
    const lineCode = codeAt(text, from);
    const separator = lineCode === 0 ? 0 : text.charCodeAt(from + 3);
    if (lineCode === code && separator === SPACE) {
      lines.push(text.slice(from + 4, end - 2));
      return plain(code, lines, text.slice(start, end));
    }
    // Another code, and a bare one, are for the mode to judge.
    if (lineCode !== 0 && separator !== HYPHEN) return undefined;
    lines.push(text.slice(lineCode === code ? from + 4 : from, end - 2));
    from = end;
  }
}

/** Whether a line ends with one CR and LF. */
function endsPlainly(text: string, stop: number): boolean {
  return text.charCodeAt(stop - 2) === CR && text.charCodeAt(stop - 3) !== CR;
}

function plain(code: number, lines: readonly string[], raw: string): Reply {
  return {
    code,
    openingCode: code,
    lines,
    text: lines.length === 1 ? (lines[0] as string) : lines.join("\n"),
    closedBy: "same-code",
    deviations: NONE,
    skipped: NONE,
    raw,
  };
}
