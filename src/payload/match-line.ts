import type { ReplyLines } from "../types/payload.ts";

/** The lines of a reply that has one of the codes, whatever they are; none for any other value. */
export function linesOf(reply: ReplyLines, ...codes: readonly number[]): readonly unknown[] {
  return codes.includes(reply?.code) && Array.isArray(reply.lines) ? reply.lines : [];
}

/** Searches the lines from the last to the first: what a server adds of its own it puts in front. */
export function matchLine(lines: readonly unknown[], pattern: RegExp): RegExpExecArray | undefined {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    const match = typeof line === "string" && pattern.exec(line);
    if (match) return match;
  }
  return undefined;
}
