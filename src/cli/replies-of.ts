import { createReplyDecoder } from "../parse/create-reply-decoder.ts";
import { isReplyError } from "../parse/reply-error.ts";
import type { Reply } from "../types/reply.ts";
import type { Unreadable } from "./show-all.ts";

/**
 * The replies of a control stream, each after the count of lines in front of it that belong to none.
 * Throws the `ReplyError` of the decoder at a limit, after all that came before.
 */
export function* repliesOf(chunks: Iterable<Uint8Array | string>): Generator<Reply | Unreadable> {
  const decoder = createReplyDecoder({ stopAfter: [] });
  try {
    for (const chunk of chunks) yield* apart(decoder.decode(chunk));
  } catch (error) {
    if (isReplyError(error)) yield* apart(error.replies);
    throw error;
  }
  const { replies, skipped, truncated } = decoder.end();
  yield* apart(replies);
  yield { unreadable: skipped.length + (truncated?.lines.length ?? 0) };
}

function* apart(replies: readonly Reply[]): Generator<Reply | Unreadable> {
  for (const reply of replies) {
    yield { unreadable: reply.skipped.length };
    yield reply;
  }
}
