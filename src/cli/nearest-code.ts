import { classifyReply } from "../classify/classify-reply.ts";
import { REPLIES } from "../codes/replies.ts";

/**
 * The code of the table that a number was most likely meant to be: one that a slip of the finger
 * turns into it, or else the nearest, of its class if it has one; the smaller of two.
 *
 * @param digits Any number of ASCII digits.
 */
export function nearestCode(digits: string): number {
  const slip = slipsOf(digits).find((code) => Object.hasOwn(REPLIES, code));
  if (slip !== undefined) return Number(slip);
  const number = Math.min(Number(digits), Number.MAX_SAFE_INTEGER);
  const all = Object.keys(REPLIES).map(Number);
  const sameClass = all.filter((code) => classifyReply(code) === classifyReply(number));
  const codes = sameClass.length > 0 ? sameClass : all;
  const distances = codes.map((code) => Math.abs(code - number));
  return codes[distances.indexOf(Math.min(...distances))] ?? number;
}

/** A digit too many left out of four, or two neighbors of three swapped, the last ones first. */
function slipsOf(digits: string): readonly string[] {
  const [a = "", b = "", c = "", d = ""] = digits;
  if (digits.length === 3) return [a + c + b, b + a + c];
  return digits.length === 4 ? [a + b + c, a + b + d, a + c + d, b + c + d] : [];
}
