import { classifyReply } from "./classify-reply.ts";

/**
 * Whether the reply is preliminary (1yz): the action has begun and another reply will follow.
 *
 * @see RFC 959 §4.2
 * @example
 * isPreliminary(150) //=> true
 * isPreliminary(226) //=> false
 */
export function isPreliminary(code: number | string | undefined): boolean {
  return classifyReply(code) === "positive-preliminary";
}

/**
 * Whether the reply is a positive completion (2yz): the command is done and it worked.
 *
 * @see RFC 959 §4.2
 * @example
 * isCompletion(226) //=> true
 * isCompletion(331) //=> false
 */
export function isCompletion(code: number | string | undefined): boolean {
  return classifyReply(code) === "positive-completion";
}

/**
 * Whether the reply is intermediate (3yz): accepted, and the next command of the sequence must
 * follow.
 *
 * @see RFC 959 §4.2
 * @example
 * isIntermediate(331) //=> true
 * isIntermediate(230) //=> false
 */
export function isIntermediate(code: number | string | undefined): boolean {
  return classifyReply(code) === "positive-intermediate";
}

/**
 * Whether the reply is a transient negative (4yz): it failed, for a reason that may pass.
 *
 * @see RFC 959 §4.2
 * @example
 * isTransientNegative(450) //=> true
 * isTransientNegative(550) //=> false
 */
export function isTransientNegative(code: number | string | undefined): boolean {
  return classifyReply(code) === "transient-negative";
}

/**
 * Whether the reply is a permanent negative (5yz): the same request will fail again.
 *
 * @see RFC 959 §4.2
 * @example
 * isPermanentNegative(550) //=> true
 * isPermanentNegative(450) //=> false
 */
export function isPermanentNegative(code: number | string | undefined): boolean {
  return classifyReply(code) === "permanent-negative";
}

/**
 * Whether the reply is protected (6yz): an envelope that holds the real reply. Unwrap it and ask
 * the other predicates about the reply inside: for the envelope itself they all answer `false`.
 *
 * @see RFC 2228 §5.2
 * @example
 * isProtected(631) //=> true
 * isPositive(631) //=> false
 */
export function isProtected(code: number | string | undefined): boolean {
  return classifyReply(code) === "protected";
}

/**
 * Whether the reply is positive (1yz, 2yz or 3yz). Only 2yz means that the command worked.
 *
 * @see RFC 959 §4.2
 * @example
 * isPositive(150) //=> true
 * isPositive(425) //=> false
 */
export function isPositive(code: number | string | undefined): boolean {
  return isPreliminary(code) || isCompletion(code) || isIntermediate(code);
}

/**
 * Whether the reply is negative (4yz or 5yz): the command failed.
 *
 * @see RFC 959 §4.2
 * @example
 * isNegative(425) //=> true
 * isNegative(331) //=> false
 */
export function isNegative(code: number | string | undefined): boolean {
  return isTransientNegative(code) || isPermanentNegative(code);
}

/**
 * Whether the reply is the last one to its command: 2yz, 3yz, 4yz and 5yz. After 3yz the sequence
 * goes on, but with a new command. For 6yz only the reply inside can tell, so the answer is `false`.
 *
 * @see RFC 959 §4.2
 * @example
 * isFinal(226) //=> true
 * isFinal(150) //=> false
 */
export function isFinal(code: number | string | undefined): boolean {
  return isCompletion(code) || isIntermediate(code) || isNegative(code);
}
