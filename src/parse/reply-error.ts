import type { Reply, ReplyError, ReplyErrorKind } from "../types/reply.ts";

/** Makes the error of a decoder. */
export function replyError(
  kind: ReplyErrorKind,
  offset: number,
  line: string,
  replies: readonly Reply[],
  skipped: readonly string[],
  limitName: string | undefined,
  limit: number | undefined,
): ReplyError {
  const bound = limit === undefined ? "" : `, limit ${limitName} (${limit})`;
  const error = new Error(`FTP control stream: ${kind}${bound}, at byte ${offset}`);
  const name = "ReplyError" as const;
  // V8 keeps the functions of a stack that nobody has read, and with them the line and the decoder.
  void error.stack;
  return Object.assign(error, { name, kind, offset, limit, line, replies, skipped });
}

/**
 * Whether a value is the error of a reply decoder. It goes by the fields, not by identity, so that
 * it also knows the errors of another copy of this package.
 *
 * @example
 * isReplyError(new Error("other")) //=> false
 */
export function isReplyError(value: unknown): value is ReplyError {
  return value instanceof Error && value.name === "ReplyError" && "kind" in value;
}
