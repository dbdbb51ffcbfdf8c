import type { Reply, ReplyError } from "../types/reply.ts";

/** What is wrong with a stream, and where. */
export interface Fault extends Pick<ReplyError, "kind" | "offset" | "line"> {
  readonly limit?: number | undefined;
  readonly limitName?: string | undefined;
}

/** How many bytes of what is at fault an error shows. */
export const SHOWN_BYTES = 200;

/** Makes the error of a decoder. */
export function replyError(
  { kind, offset, line, limit, limitName }: Fault,
  replies: readonly Reply[],
  skipped: readonly string[],
): ReplyError {
  const bound = limitName ? `, limit ${limitName} (${limit})` : "";
  const error = new Error(`FTP control stream: ${kind}${bound}, at byte ${offset}`);
  const name = "ReplyError" as const;
  // V8 keeps the functions of a stack that nobody has read, and with them the decoder.
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
