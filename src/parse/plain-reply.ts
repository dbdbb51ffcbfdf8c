import type { Reply } from "../types/reply.ts";
import { codeAt } from "./code-at.ts";

const CR = 13;
const SPACE = 32;
const HYPHEN = 45;
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Reads a reply that lies whole in a text of ASCII and is as the standard has it, from its start and
 * the end of its first line. `undefined` for any other, which takes the state machine. (Nearly all
 * replies are such; they cost a third this way.)
 */
export function plainReply(text: string, start: number, firstStop: number): Reply | undefined {
  const code = codeAt(text, start);
  if (code === 0 || !endsPlainly(text, firstStop)) return undefined;
  const separator = text.charCodeAt(start + 3);
  const first = text.slice(start + 4, firstStop - 2);
  if (separator === SPACE) return reply(code, [first], first, text.slice(start, firstStop));
  // The lines of a protected reply have rules of their own: RFC 2228 §5.2.
  if (separator !== HYPHEN || code >= 600) return undefined;
  const lines = [first];
  let from = firstStop;
  for (let stop = text.indexOf("\n", from) + 1; stop !== 0; stop = text.indexOf("\n", from) + 1) {
    if (!endsPlainly(text, stop)) return undefined;
    const lineCode = codeAt(text, from);
    let content = from;
    if (lineCode !== 0) {
      const after = text.charCodeAt(from + 3);
      const isSame = lineCode === code;
      if (after === CR || (after === SPACE && !isSame)) return undefined;
      if (isSame && (after === SPACE || after === HYPHEN)) content = from + 4;
      if (after === SPACE) {
        lines.push(text.slice(content, stop - 2));
        return reply(code, lines, lines.join("\n"), text.slice(start, stop));
      }
    }
    lines.push(text.slice(content, stop - 2));
    from = stop;
  }
  return undefined;
}

/** Whether a line ends with one CR and LF. */
function endsPlainly(text: string, stop: number): boolean {
  return text.charCodeAt(stop - 2) === CR && text.charCodeAt(stop - 3) !== CR;
}

function reply(code: number, lines: readonly string[], text: string, raw: string): Reply {
  return {
    code,
    openingCode: code,
    lines,
    text,
    closedBy: "same-code",
    deviations: NONE,
    skipped: NONE,
    raw,
  };
}
