import type { ReplyLimits } from "../types/reply.ts";

/**
 * The limits of a decoder. Those it has unless told lie well above what real servers send, lines of
 * 17 kB and listings of ten thousand lines; 0 and what is no number is as if it were not there.
 */
export function limitsOf(given: Partial<ReplyLimits> = {}): ReplyLimits {
  return {
    lineBytes: Number(given.lineBytes) || 65_536,
    replyLines: Number(given.replyLines) || 16_384,
    replyBytes: Number(given.replyBytes) || 1_048_576,
  };
}
