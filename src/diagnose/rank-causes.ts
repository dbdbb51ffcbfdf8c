import type { Cause } from "../types/cause.ts";
import type { CauseCandidate, Evidence } from "../types/diagnosis.ts";
import type { Retry } from "../types/reply-definition.ts";
import { codeRuleOf } from "./code-causes.ts";
import { foldText } from "./fold-text.ts";
import { maskNames } from "./mask-names.ts";
import { plainWords } from "./plain-words.ts";
import type { Situation } from "./situation.ts";
import { textReadings } from "./text-readings.ts";
import { TEXT_RULES, type TextRule } from "./text-rules.ts";
import { weighContext } from "./weigh-context.ts";

/** A candidate while it is being weighed. */
export interface Candidate extends CauseCandidate {
  /** Where the wording asks for another way to retry than the cause usually takes. */
  readonly retry?: Retry | undefined;
}

/** Commands whose argument is a name that servers echo. */
const NAMING = /^(?:data|name|login)$/;
/** Candidates that are reported at most. */
const MOST = 5;
/** A second candidate of this confidence puts the first one in doubt, and leaves it that much. */
const RIVAL = 0.8;
const DOUBT = 0.76;

/**
 * Ranks what may be behind a negative reply: what code and command say, then the wording, then the
 * context.
 *
 * @param rules The wordings to go by; tests leave some out.
 */
export function rankCauses(
  situation: Situation,
  rules: readonly TextRule[] = TEXT_RULES,
): readonly Candidate[] {
  const found = new Map<Cause, Candidate>();
  const worded = wordingsOf(situation, rules);
  for (const candidate of worded) keepBetter(found, candidate);
  const [, decides = 0, ...causes] =
    codeRuleOf(`${situation.code} ${situation.kind} ${situation.command}`) ?? [];
  const evidence: Evidence[] = situation.command === "" ? ["code"] : ["code", "command"];
  for (const [index, cause] of causes.entries()) {
    // Words beat digits: once a wording fits, the code only supports it.
    const confidence = decides / (index + 1) / (worded.length > 0 ? 2 : 1);
    keepBetter(found, { cause, confidence, evidence });
  }
  const ranked = [...weighContext([...found.values()], situation)].sort(
    (a, b) => b.confidence - a.confidence,
  );
  // Whoever has a close rival cannot be sure.
  const most = (ranked[1]?.confidence ?? 0) < RIVAL ? 1 : DOUBT;
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

/** The candidates that the text speaks for, in the first reading that says anything. */
function wordingsOf(situation: Situation, rules: readonly TextRule[]): readonly Candidate[] {
  const first = matching(situation, situation.text, rules);
  if (first.length > 0) return first;
  for (const reading of textReadings(situation.text)) {
    const candidates = matching(situation, reading, rules);
    if (candidates.length > 0) return candidates;
  }
  return [];
}

function matching(
  situation: Situation,
  text: string,
  rules: readonly TextRule[],
): readonly Candidate[] {
  const { code, command, kind, context } = situation;
  const subject = `${code} ${kind} ${command}`;
  const argument = NAMING.test(kind) && command !== "PASS" ? situation.argument : "";
  const masked = plainWords(maskNames(foldText(text), argument));
  // The reason of a system call stands after the last colon, behind a name that may say anything.
  const colon = masked.lastIndexOf(": ");
  const reason = colon === -1 ? "" : masked.slice(colon + 2);
  const candidates: Candidate[] = [];
  for (const [cause, decides, when, wording, sentBy, retry] of rules) {
    if (!when.test(subject) || !wording.test(masked)) continue;
    const evidence: Evidence[] = ["text", command === "" ? "code" : "command"];
    let confidence = reason === "" || wording.test(reason) ? decides : decides * 0.97;
    if (isNamed(context.server, sentBy)) {
      confidence += (1 - confidence) / 4;
      evidence.push("context");
    }
    candidates.push({ cause, confidence, evidence, retry });
  }
  return candidates;
}

/** Whether one of the senders is the server that the context names. */
const isNamed = (server: unknown, senders: readonly string[]): boolean =>
  typeof server === "string" &&
  senders.some((sender) => server.slice(0, 256).toLowerCase().includes(sender.toLowerCase()));
