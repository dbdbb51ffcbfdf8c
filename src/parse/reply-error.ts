import type { Reply, ReplyError, ReplyErrorKind } from "../types/reply.ts";

const MESSAGES: Readonly<Record<ReplyErrorKind, string>> = {
  "no-code": "a line outside a reply does not begin with a reply code",
  "invalid-code": "a reply code begins with a digit from 1 to 6",
  "missing-separator": "neither a space nor a hyphen follows the reply code",
  "missing-prefix": "a line of a protected reply lacks its code and hyphen",
  "line-too-long": "a line is longer than the limit lineBytes",
  "too-many-lines": "there are more lines than the limit replyLines",
  "reply-too-long": "a reply is longer than the limit replyBytes",
};

/** Makes the error of a decoder. Of the line it holds no more than a log needs. */
export function replyError(
  kind: ReplyErrorKind,
  offset: number,
  line: string,
  replies: readonly Reply[],
  skipped: readonly string[],
  limit?: number,
): ReplyError {
  const bound = limit === undefined ? "" : ` (${limit})`;
  return Object.assign(new Error(`${MESSAGES[kind]}${bound}, at byte ${offset}`), {
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
