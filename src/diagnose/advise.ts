import type { AdviceId, Diagnosis } from "../types/diagnosis.ts";
import type { Retry } from "../types/reply-definition.ts";
import type { Candidate } from "./rank-causes.ts";
import type { Situation } from "./situation.ts";

/** How many pieces of advice help rather than confuse. */
const MOST = 5;

/**
 * What is worth doing, the most useful first: about the first cause and what the situation adds, and
 * about its rivals where the reply does not decide; and what of it a retry has to wait for.
 */
export function advise(
  situation: Situation,
  candidates: readonly Candidate[],
  retry: Retry,
): Pick<Diagnosis, "advice" | "changeFirst"> {
  const [top] = candidates;
  if (top === undefined) return { advice: [], changeFirst: [] };
  const first: AdviceId[] = retry === "reconnect" ? ["reconnect", top.cause] : [top.cause];
  const ids = new Set<AdviceId>(first);
  const rivals = top.confidence < 0.5 ? candidates.slice(0, 3) : [top];
  for (const candidate of rivals) {
    ids.add(candidate.cause);
    for (const id of extras(situation, candidate)) ids.add(id);
  }
  return {
    advice: [...ids].slice(0, MOST),
    changeFirst: retry === "none-needed" ? [] : first,
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
