import { lookupReply } from "../codes/lookup-reply.ts";
import { namedReply } from "../describe/named-reply.ts";
import type { Call } from "./call.ts";
import { nearestCode } from "./nearest-code.ts";

/**
 * Says on standard error which of the codes is outside the table, and which code of the table is
 * nearest. Only plain text has a reader; the other formats go without.
 */
export function noteUnlisted(codes: readonly number[], { format, locale, err }: Call): void {
  if (format !== "text") return;
  for (const code of new Set(codes)) {
    if (lookupReply(code) !== undefined) continue;
    const nearest = namedReply(nearestCode(`${code}`), locale);
    err.write(`ftp-replies: ${locale.cli.notListed(code, nearest)}\n`);
  }
}
