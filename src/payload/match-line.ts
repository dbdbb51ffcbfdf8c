import type { ReplyLines } from "../types/payload.ts";

/** The lines of a reply that has one of the codes; no lines for any other value. */
export function linesOf(reply: ReplyLines, ...codes: readonly number[]): readonly string[] {
  return codes.includes(reply?.code) && Array.isArray(reply.lines)
    ? reply.lines.filter((line) => typeof line === "string")
    : [];
}

/** Searches the lines from the last to the first: what a server adds of its own it puts in front. */
export function matchLine(lines: readonly string[], pattern: RegExp): RegExpExecArray | undefined {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const match = pattern.exec(lines[index] as string);
    if (match !== null) return match;
  }
  return undefined;
}
