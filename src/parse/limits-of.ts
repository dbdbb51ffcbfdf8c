import type { ReplyLimits } from "../types/reply.ts";

/**
 * The limits of a decoder. Those it has unless told lie well above what real servers send, lines of
 * 17 kB and listings of ten thousand lines; what is no positive number is as if it were not there.
 */
export function limitsOf(given: Partial<ReplyLimits> = {}): ReplyLimits {
  const { lineBytes = 0, replyLines = 0, replyBytes = 0 } = given;
  return {
    lineBytes: lineBytes > 0 ? lineBytes : 65_536,
    replyLines: replyLines > 0 ? replyLines : 16_384,
    replyBytes: replyBytes > 0 ? replyBytes : 1_048_576,
  };
}
