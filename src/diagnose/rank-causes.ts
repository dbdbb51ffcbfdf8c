import type { Cause } from "../types/cause.ts";
import type { CauseCandidate, Evidence } from "../types/diagnosis.ts";
import type { Retry } from "../types/reply-definition.ts";
import { codeRuleOf } from "./code-causes.ts";
import { DECIDED } from "./decided.ts";
import { matchWordings } from "./match-wordings.ts";
import type { Situation } from "./situation.ts";
import { TEXT_RULES, type TextRule } from "./text-rules.ts";
import { weighContext } from "./weigh-context.ts";

/** A candidate while it is being weighed. */
export interface Candidate extends CauseCandidate {
  /** Where the wording asks for another way to retry than the cause usually takes. */
  readonly retry?: Retry | undefined;
}

/** Candidates that are reported at most. */
const MOST = 5;
/** How much of the doubt about a wording a code takes away that means the same, if it were sure. */
const AGREEMENT = 0.4;
/**
 * From here on a code alone decides; a wording that means something else, or nothing, is worth less
 * then.
 */
const DECISIVE = 0.6;
const DISAGREEMENT = 0.84;
/** What a code is worth beside a wording: words beat digits. */
const OUTSPOKEN = 0.5;
/** How much a rival takes away, for what it has beyond a guess. */
const RIVALRY = 0.5;

/**
 * Ranks what may be behind a negative reply. Three witnesses are heard: the code with the command,
 * the wording, and the context. Where two agree, the confidence rises; where they contradict each
 * other, or where the text names two causes, it falls. No code and no single word decides alone.
 *
 * @param rules The wordings to go by; tests leave some out.
 */
export function rankCauses(
  situation: Situation,
  rules: readonly TextRule[] = TEXT_RULES,
): readonly Candidate[] {
  const [, decides = 0, ...causes] = codeRuleOf(situation.subject) ?? [];
  const byCode = new Map(causes.map((cause, index) => [cause, decides / (index + 1)]));
  const isDecisive = decides >= DECISIVE;
  // Words that name no cause take nothing from a code that does.
  const worded = matchWordings(situation, rules).filter(
    ({ cause }) => !isDecisive || cause !== "cause-not-stated",
  );
  const found = new Map<Cause, Candidate>();
  for (const candidate of worded) {
    const support = (byCode.get(candidate.cause) ?? 0) * AGREEMENT;
    keepBetter(found, { ...candidate, confidence: 1 - (1 - candidate.confidence) * (1 - support) });
  }
  const evidence: Evidence[] = situation.command === "" ? ["code"] : ["code", "command"];
  for (const [cause, alone] of byCode) {
    const confidence = worded.length > 0 ? alone * OUTSPOKEN : alone;
    keepBetter(found, { cause, confidence, evidence });
  }
  const ranked = [...weighContext([...found.values()], situation)].sort(
    (a, b) => b.confidence - a.confidence,
  );
  const [top, rival] = ranked;
  if (top === undefined) return [];
  const contradicted = isDecisive && !byCode.has(top.cause) ? DISAGREEMENT : 1;
  const rivalry = Math.max(0, (rival?.confidence ?? 0) - DECIDED) * RIVALRY;
  const most = top.confidence * contradicted * (1 - rivalry);
  return ranked.slice(0, MOST).map((candidate, index) => ({
    ...candidate,
    confidence: Math.round(Math.min(candidate.confidence, most - index / 100) * 100) / 100,
  }));
}

function keepBetter(found: Map<Cause, Candidate>, candidate: Candidate): void {
  const other = found.get(candidate.cause) ?? candidate;
  found.set(candidate.cause, {
    ...(other.confidence < candidate.confidence ? candidate : other),
    evidence: [...new Set([...other.evidence, ...candidate.evidence])],
  });
}
