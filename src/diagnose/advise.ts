import type { Cause } from "../types/cause.ts";
import type { AdviceId, Diagnosis } from "../types/diagnosis.ts";
import type { Retry } from "../types/reply-definition.ts";
import { DECIDED } from "./decided.ts";
import type { Candidate } from "./rank-causes.ts";
import type { Situation } from "./situation.ts";

/** How many pieces of advice help rather than confuse. */
const MOST = 5;
/** Transfers that ended before all bytes were there. */
const CUT: readonly Cause[] = [
  "data-connection-aborted",
  "data-connection-timeout",
  "connection-lost",
];
/** Other interruptions after which the same request may succeed at once. */
const OVER: readonly Cause[] = ["idle-timeout", "data-connection-failed"];

/**
 * What is worth doing, the most useful first: about the first cause and what the situation adds, and
 * about its rivals where the reply does not decide; and what of it has to be changed before a retry.
 */
export function advise(
  situation: Situation,
  candidates: readonly Candidate[],
  top: Candidate,
  retry: Retry,
): Pick<Diagnosis, "advice" | "changeFirst"> {
  const ids = new Set<AdviceId>(retry === "reconnect" ? ["reconnect"] : []);
  for (const candidate of candidates.slice(0, top.confidence < DECIDED ? 3 : 1)) {
    ids.add(candidate.cause);
    for (const id of extras(situation, candidate)) ids.add(id);
  }
  const isAsItIs =
    retry === "none-needed" ||
    retry === "later" ||
    CUT.includes(top.cause) ||
    OVER.includes(top.cause);
  return { advice: [...ids].slice(0, MOST), changeFirst: isAsItIs ? [] : [top.cause] };
}

function extras({ command, context, kind }: Situation, { cause }: Candidate): readonly AdviceId[] {
  if (cause === "file-not-found" && /^(X?MKD|STO.|APPE|RNTO)$/.test(command))
    return ["create-parent-directory"];
  if ((cause === "file-exists" || cause === "exists-or-no-permission") && /MKD$/.test(command))
    return ["accept-the-existing-directory"];
  if (cause === "data-connection-failed" && context.transferWorkedBefore !== true) {
    if (context.passive === undefined) return ["use-passive-mode", "open-the-passive-ports"];
    return context.passive ? ["open-the-passive-ports"] : ["use-passive-mode"];
  }
  return CUT.includes(cause) || (cause === "idle-timeout" && kind === "data")
    ? ["check-arrived-bytes"]
    : [];
}
