import type { Reply } from "../types/reply.ts";
import { isBase64 } from "./is-base64.ts";
import { parseReplies } from "./parse-replies.ts";

/**
 * Takes the reply out of a protected reply (631, 632, 633).
 *
 * ```
 * 632-base64 CRLF            each line carries a fragment in base64;
 * 632 base64 CRLF            the fragments, decoded and put together,
 *   |  unwrap                once the security mechanism has opened them,
 * xyz text CRLF              hold one whole reply
 * ```
 *
 * @param reply The protected reply.
 * @param unwrap Your mechanism: the protected bytes to the plain ones. What it throws is passed on.
 * @returns The reply inside; `undefined` if the reply is none of 631 to 633, is no base64, or holds
 * anything but one whole reply. Padding may be missing, not be wrong. A reply inside may be protected again: unwrap it again.
 * @see RFC 2228 §5.2 and §8.2
 * @example
 * const [reply] = parseReplies("631-MjAwIA==\r\n631 T0sNCg==\r\n").replies
 * unwrapReply(reply, (bytes) => bytes)?.text //=> "OK"
 */
export function unwrapReply(
  reply: Pick<Reply, "code" | "lines">,
  unwrap: (bytes: Uint8Array) => Uint8Array,
): Reply | undefined {
  if (reply.code < 631 || reply.code > 633) return undefined;
  if (!reply.lines.every(isBase64)) return undefined;
  const { replies, skipped, rest } = parseReplies(unwrap(concatenate(reply.lines.map(fromBase64))));
  const [inner] = replies;
  return replies.length === 1 && skipped.length === 0 && rest.length === 0 ? inner : undefined;
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
