import type { ReplyLines } from "../types/payload.ts";

/** The lines of a reply that has one of the codes; no lines for any other value. */
export function linesOf(
  reply: ReplyLines,
  code: number,
  ...others: readonly number[]
): readonly string[] {
  const lines = reply?.code === code || others.includes(reply?.code) ? reply.lines : undefined;
  if (!Array.isArray(lines)) return [];
  // Nearly always all of them are strings, and then no copy is made.
  for (const line of lines) if (!isString(line)) return lines.filter(isString);
  return lines;
}

function isString(line: unknown): line is string {
  return typeof line === "string";
}

/** Searches the lines from the last to the first: what a server adds of its own it puts in front. */
export function matchLine(lines: readonly string[], pattern: RegExp): RegExpExecArray | undefined {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const match = pattern.exec(lines[index] as string);
    if (match !== null) return match;
  }
  return undefined;
}
