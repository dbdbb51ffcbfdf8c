import type { ParsedReplies, Reply, ReplyDecoderOptions, ReplyError } from "../types/reply.ts";
import { utf8Text } from "./byte-strings.ts";
import { createReplyDecoder } from "./create-reply-decoder.ts";
import { isReplyError } from "./reply-error.ts";

/**
 * Parses everything a server sent on a control connection, as `createReplyDecoder` does piece by
 * piece. A last line without a line end counts, as it does when a connection has closed.
 *
 * @param input The whole control stream, as bytes, or as text.
 * @param options As for `createReplyDecoder`, but for `stopAfter`.
 * @returns The replies; the lines without a code that were skipped; in `rest`, of the type of the
 * input, the last reply if it is incomplete; and in `error` what stopped the reading at a limit or, in
 * strict mode, at a line that breaks a rule: `rest` then begins with that line. Linear. Throws only
 * for an unknown mode or charset (RangeError), and for input that is neither bytes nor text, or is
 * text with a filter (TypeError).
 * @see RFC 959 §4.2
 * @example
 * const { replies, rest } = parseReplies("150 Opening\r\n226-Done\r\n 2 files\r\n226 Bye\r\n221-")
 * replies.map(({ code }) => code) //=> [150, 226]
 * replies[1]?.lines //=> ["Done", " 2 files", "Bye"]
 * rest //=> "221-"
 * parseReplies("nonsense\r\n", { mode: "strict" }).error?.kind //=> "no-code"
 */
export function parseReplies(
  input: string,
  options?: Omit<ReplyDecoderOptions, "stopAfter">,
): ParsedReplies<string>;
export function parseReplies(
  input: Uint8Array,
  options?: Omit<ReplyDecoderOptions, "stopAfter">,
): ParsedReplies<Uint8Array>;
export function parseReplies(
  input: string | Uint8Array,
  options: Omit<ReplyDecoderOptions, "stopAfter"> = {},
): ParsedReplies<string | Uint8Array> {
  const decoder = createReplyDecoder({ ...options, stopAfter: [] });
  let replies: readonly Reply[] = [];
  let last: readonly string[] = [];
  let error: ReplyError | undefined;
  try {
    replies = decoder.decode(input);
    const end = decoder.end();
    replies = [...replies, ...end.replies];
    last = end.skipped;
  } catch (thrown) {
    if (!isReplyError(thrown)) throw thrown;
    error = thrown;
    replies = [...replies, ...thrown.replies];
    last = thrown.skipped;
  }
  const bytes = decoder.rest();
  // From the input, which may hold halves of characters that no bytes can.
  const rest =
    typeof input === "string" ? input.slice(input.length - utf8Text(bytes).length) : bytes;
  return {
    replies,
    skipped: [...replies.flatMap(({ skipped }) => skipped), ...last],
    rest,
    error,
  };
}
