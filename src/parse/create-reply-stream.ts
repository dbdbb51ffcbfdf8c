import type { Reply, ReplyDecoder, ReplyDecoderOptions } from "../types/reply.ts";
import { createReplyDecoder } from "./create-reply-decoder.ts";
import { isReplyError, replyError, SHOWN_BYTES } from "./reply-error.ts";
import { copyOf } from "./text-gatherer.ts";

/**
 * Makes a Web stream of replies: bytes in, replies out. It works wherever `TransformStream` does:
 * Node, browsers, Deno, Bun, workers.
 *
 * A stream cannot hand over what follows a 234; a client that goes on to TLS needs
 * `createReplyDecoder` instead. Lines without a code after the last reply are dropped.
 *
 * @param options As for `createReplyDecoder`, but for `stopAfter`.
 * @returns Both ends, as `pipeThrough` takes them. The readable one errors with a `ReplyError` once
 * the replies before the fault have been read; also, with the kind `truncated`, where the input ends
 * inside a reply. The writable one then takes no more.
 * @see RFC 959 §4.2
 * @example
 * Object.keys(createReplyStream()) //=> ["readable", "writable"]
 */
export function createReplyStream(
  options: Omit<ReplyDecoderOptions, "stopAfter"> = {},
): TransformStream<Uint8Array | string, Reply> {
  const decoder = createReplyDecoder({ ...options, stopAfter: [] });
  const { readable, writable } = new TransformStream<Uint8Array | string>();
  const reader = readable.getReader();
  const replies = readReplies(reader, decoder, options.mode === "strict");
  const source: UnderlyingDefaultSource<Reply> = {
    async pull(controller) {
      const { done, value } = await replies.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader.cancel(reason),
  };
  // A stream that errors drops what it holds: this one holds nothing.
  return { readable: new ReadableStream(source, { highWaterMark: 0 }), writable };
}

async function* readReplies(
  reader: ReadableStreamDefaultReader<Uint8Array | string>,
  decoder: ReplyDecoder,
  isStrict: boolean,
): AsyncGenerator<Reply, void> {
  for (;;) {
    const { done, value } = await reader.read();
    try {
      yield* done ? endOf(decoder, isStrict) : decoder.decode(value);
    } catch (error) {
      if (isReplyError(error)) yield* error.replies;
      await reader.cancel(error);
      throw error;
    }
    if (done) return;
  }
}

/** The replies that the end completes; throws where it comes inside what is, or may be, a reply. */
function endOf(decoder: ReplyDecoder, isStrict: boolean): readonly Reply[] {
  const { replies, skipped, truncated } = decoder.end();
  if (truncated === undefined) return replies;
  const { offset, openingCode, raw } = truncated;
  const isReply = openingCode !== undefined || /^[1-6][0-9]?$/.test(raw);
  if (!isReply && !isStrict) return replies;
  const line = copyOf(raw.slice(0, SHOWN_BYTES));
  throw replyError({ kind: "truncated", offset, line }, replies, skipped);
}
