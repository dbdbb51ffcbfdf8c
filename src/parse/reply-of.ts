import type { ClosedBy, Deviation, Reply } from "../types/reply.ts";

/** Puts a reply together. */
export function replyOf(
  code: number,
  openingCode: number,
  lines: readonly string[],
  closedBy: ClosedBy,
  deviations: readonly Deviation[],
  skipped: readonly string[],
  raw: string,
): Reply {
  const text = lines.length === 1 ? (lines[0] as string) : lines.join("\n");
  return { code, openingCode, lines, text, closedBy, deviations, skipped, raw };
}
