import { lookupReply } from "../codes/lookup-reply.ts";
import { namedReply } from "../describe/named-reply.ts";
import type { Call } from "./call.ts";
import { nearestCode } from "./nearest-code.ts";
import { otherSense } from "./other-sense.ts";

/**
 * Says on standard error which of the codes is outside the table, and what it once meant, or else which
 * code of the table is nearest. Only plain text has a reader; the other formats go without.
 */
export function noteUnlisted(codes: readonly number[], call: Call): void {
  const { format, locale, words, err } = call;
  if (format !== "text") return;
  for (const code of new Set(codes)) {
    if (lookupReply(code) !== undefined) continue;
    const nearest = namedReply(nearestCode(`${code}`), locale);
    const sense = otherSense(`${code}`, call) ?? words.results.notListed(code, nearest);
    err.write(`ftp-replies: ${sense}\n`);
  }
}
