import type { Reply, ReplyDecoderOptions } from "../types/reply.ts";
import { createReplyDecoder } from "./create-reply-decoder.ts";
import { isReplyError } from "./reply-error.ts";

/**
 * Makes a Web stream of replies: bytes in, replies out. It works wherever `TransformStream` does:
 * Node, browsers, Deno, Bun, workers.
 *
 * A stream cannot hand over what follows a 234; a client that goes on to TLS takes
 * `createReplyDecoder` instead.
 *
 * @param options As for `createReplyDecoder`; `stopAfter` has no meaning here.
 * @returns A transform stream. It errors with a `ReplyError`, after the replies before the fault.
 * @see RFC 959 §4.2
 * @example
 * createReplyStream() instanceof TransformStream //=> true
 */
export function createReplyStream(
  options: ReplyDecoderOptions = {},
): TransformStream<Uint8Array | string, Reply> {
  const decoder = createReplyDecoder({ ...options, stopAfter: [] });
  return new TransformStream({
    transform(chunk, controller) {
      enqueueAll(controller, () => decoder.decode(chunk));
    },
    flush(controller) {
      enqueueAll(controller, () => decoder.end().replies);
    },
  });
}

function enqueueAll(
  controller: TransformStreamDefaultController<Reply>,
  read: () => readonly Reply[],
): void {
  try {
    for (const reply of read()) controller.enqueue(reply);
  } catch (error) {
    if (isReplyError(error)) for (const reply of error.replies) controller.enqueue(reply);
    throw error;
  }
}
