import type { Reply } from "../types/reply.ts";
import { codeAt } from "./code-at.ts";

const CR = 13;
const SPACE = 32;
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/**
 * Reads the line of a text from `start` to `stop` as the usual reply: one line of ASCII, as the
 * standard has it. `undefined` for any other line, which takes the state machine. (Five of six
 * replies are such; they cost a third this way.)
 */
export function plainReply(text: string, start: number, stop: number): Reply | undefined {
  if (
    text.charCodeAt(start + 3) !== SPACE ||
    text.charCodeAt(stop - 2) !== CR ||
    text.charCodeAt(stop - 3) === CR
  ) {
    return undefined;
  }
  const code = codeAt(text, start);
  if (code === 0) return undefined;
  const content = text.slice(start + 4, stop - 2);
  return {
    code,
    openingCode: code,
    lines: [content],
    text: content,
    closedBy: "same-code",
    deviations: NONE,
    skipped: NONE,
    raw: text.slice(start, stop),
  };
}
