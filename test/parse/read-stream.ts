import type { Reply, ReplyDecoderOptions, ReplyError, TruncatedReply } from "../../src/index.ts";
import { createReplyDecoder, isReplyError } from "../../src/index.ts";

/** All that a decoder tells of a stream. */
export interface StreamOutcome {
  readonly replies: readonly Reply[];
  /** Lines without a code that no reply followed. */
  readonly skipped: readonly string[];
  readonly truncated: TruncatedReply | undefined;
  readonly error: ReplyError | undefined;
  /** What `rest` gave afterwards, and the chunks that were not taken any more; one character a byte. */
  readonly rest: string;
}

/** Bytes, one character a byte. */
export const byteString = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

/** The bytes of a text of one character a byte. */
export const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

/** Where a stream is cut: after so many bytes or characters (beyond its end, from the start again). */
export type Cuts = readonly number[] | "everywhere";

/** A stream in chunks, some of which may be empty. */
export function cut<Stream extends Uint8Array | string>(stream: Stream, cuts: Cuts): Stream[] {
  const places =
    cuts === "everywhere"
      ? Array.from({ length: stream.length }, (_, at) => at)
      : cuts.map((place) => place % (stream.length + 1)).sort((a, b) => a - b);
  return [...places, stream.length].map(
    (end, at) => stream.slice(places[at - 1] ?? 0, end) as Stream,
  );
}

/** Reads chunks to the end of the connection. What is thrown and is no ReplyError is thrown on. */
export function readStream(
  chunks: readonly (Uint8Array | string)[],
  options?: ReplyDecoderOptions,
): StreamOutcome {
  const decoder = createReplyDecoder({ stopAfter: [], ...options });
  const replies: Reply[] = [];
  let skipped: readonly string[] = [];
  let truncated: TruncatedReply | undefined;
  let error: ReplyError | undefined;
  let taken = 0;
  try {
    for (const chunk of chunks) {
      taken += 1;
      replies.push(...decoder.decode(chunk));
    }
    const end = decoder.end();
    replies.push(...end.replies);
    ({ skipped, truncated } = end);
  } catch (thrown) {
    if (!isReplyError(thrown)) throw thrown;
    error = thrown;
    replies.push(...thrown.replies);
    skipped = thrown.skipped;
  }
  const rest = [decoder.rest(), ...chunks.slice(taken)].map((chunk) =>
    byteString(Buffer.from(chunk as Uint8Array)),
  );
  return { replies, skipped, truncated, error, rest: rest.join("") };
}

/** What must not depend on where the chunks were cut. */
export function comparable(outcome: StreamOutcome, options: ReplyDecoderOptions = {}): unknown {
  const { error, rest } = outcome;
  return {
    ...outcome,
    // Where chunks are refused after a fault, Telnet commands stay in them.
    rest: error !== undefined && options.createFilter ? "" : rest,
    error: error && {
      kind: error.kind,
      offset: error.offset,
      limit: error.limit,
      line: error.line,
      message: error.message,
    },
  };
}

/**
 * What is neither in a reply nor skipped nor in the rest, of a stream read as Latin-1; `undefined` if
 * they are not all in the stream, in order.
 */
export function leftOut(input: string, outcome: StreamOutcome): string | undefined {
  const { replies, skipped, rest } = outcome;
  const parts = [...replies.flatMap((reply) => [...reply.skipped, reply.raw]), ...skipped];
  let left = "";
  let at = 0;
  for (const part of parts) {
    const found = input.indexOf(part, at);
    if (found === -1) return undefined;
    left += input.slice(at, found);
    at = found + part.length;
  }
  const end = input.length - rest.length;
  return end >= at && input.endsWith(rest) ? left + input.slice(at, end) : undefined;
}
