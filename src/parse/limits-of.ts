import type { ReplyDecoderOptions, ReplyLimits } from "../types/reply.ts";

/**
 * The limits of a decoder. Those it has by default lie well above what real servers send, lines of
 * 17 kB and listings of ten thousand lines; what is no positive number is as if it were not there.
 */
export function limitsOf(given: ReplyDecoderOptions["limits"] = {}): ReplyLimits {
  return {
    lineBytes: Math.max(0, Number(given.lineBytes)) || 65_536,
    replyLines: Math.max(0, Number(given.replyLines)) || 16_384,
    replyBytes: Math.max(0, Number(given.replyBytes)) || 1_048_576,
  };
}
