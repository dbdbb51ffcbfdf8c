import type { Reply, ReplyError, ReplyErrorKind } from "../types/reply.ts";

/** Makes the error of a decoder. Of the line it holds no more than a log needs. */
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
  return Object.assign(new Error(`FTP control stream: ${kind}${bound}, at byte ${offset}`), {
    name: "ReplyError" as const,
    kind,
    offset,
    limit,
    line: line.slice(0, 200),
    replies,
    skipped,
  });
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
