import type { AdviceId, Diagnosis } from "../types/diagnosis.ts";
import type { Retry } from "../types/reply-definition.ts";
import type { Candidate } from "./rank-causes.ts";
import type { Situation } from "./situation.ts";

/** How many pieces of advice help rather than confuse. */
const MOST = 5;
/** Retry and cause where the same request will do, as in `later disk-full`. */
const AS_IT_IS = /^(none|later)| (idle|connection|data-c)/;

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
  for (const candidate of candidates.slice(0, top.confidence < 0.5 ? 3 : 1)) {
    ids.add(candidate.cause);
    for (const id of extras(situation, candidate)) ids.add(id);
  }
  return {
    advice: [...ids].slice(0, MOST),
    changeFirst: AS_IT_IS.test(`${retry} ${top.cause}`) ? [] : [top.cause],
  };
}

function extras({ command, context, kind }: Situation, { cause }: Candidate): readonly AdviceId[] {
  if (cause === "file-not-found" && /^(X?MKD|STO.|APPE|RNTO)$/.test(command))
    return ["create-parent-directory"];
  if (/exists/.test(cause) && /MKD$/.test(command)) return ["accept-the-existing-directory"];
  if (cause === "data-connection-failed" && context.transferWorkedBefore !== true) {
    if (context.passive === undefined) return ["use-passive-mode", "open-the-passive-ports"];
    return context.passive ? ["open-the-passive-ports"] : ["use-passive-mode"];
  }
  return /^(data-connection-[at]|connection)/.test(cause) ||
    (cause === "idle-timeout" && kind === "data")
    ? ["check-arrived-bytes"]
    : [];
}
