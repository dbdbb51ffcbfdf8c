import { REPLIES } from "../codes/replies.ts";

/** The code of the table whose number is nearest; the smaller of two. */
export function nearestCode(number: number): number {
  const codes = Object.keys(REPLIES).map(Number);
  const distances = codes.map((code) => Math.abs(code - Math.min(number, Number.MAX_SAFE_INTEGER)));
  return codes[distances.indexOf(Math.min(...distances))] ?? number;
}
