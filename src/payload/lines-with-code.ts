import type { ReplyLines } from "../types/payload.ts";

/** The lines of a reply that has one of the codes, whatever they are; none for any other value. */
export function linesWithCode(reply: ReplyLines, ...codes: readonly number[]): readonly unknown[] {
  return codes.includes(reply?.code) && Array.isArray(reply.lines) ? reply.lines : [];
}
