import { classifyReply } from "../classify/classify-reply.ts";
import { REPLIES } from "../codes/replies.ts";

/** The code of the table whose number is nearest, of its class if it has one; the smaller of two. */
export function nearestCode(number: number): number {
  const all = Object.keys(REPLIES).map(Number);
  const sameClass = all.filter((code) => classifyReply(code) === classifyReply(number));
  const codes = sameClass.length > 0 ? sameClass : all;
  const distances = codes.map((code) => Math.abs(code - Math.min(number, Number.MAX_SAFE_INTEGER)));
  return codes[distances.indexOf(Math.min(...distances))] ?? number;
}
