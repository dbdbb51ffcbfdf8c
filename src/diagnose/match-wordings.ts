import type { Evidence } from "../types/diagnosis.ts";
import type { Candidate } from "./rank-causes.ts";
import type { Situation } from "./situation.ts";
import type { TextRule } from "./text-rules.ts";

/** What a wording is worth that stands in front of the reason of a system call. */
const BESIDE_THE_REASON = 0.97;
/** What of the doubt stays when the server is one that is known to word it so. */
const FROM_ITS_SERVER = 0.75;

/** What the text speaks for, in the first reading of it that says anything. */
export function matchWordings(
  situation: Situation,
  rules: readonly TextRule[],
): readonly Candidate[] {
  for (const reading of situation.readings) {
    const candidates = matching(situation, reading, rules);
    if (candidates.length > 0) return candidates;
  }
  return [];
}

function matching(
  { command, subject, server }: Situation,
  plain: string,
  rules: readonly TextRule[],
): readonly Candidate[] {
  // The reason of a system call stands after the last colon, behind a name that may say anything.
  const colon = plain.lastIndexOf(": ");
  const reason = colon === -1 ? "" : plain.slice(colon + 2);
  const candidates: Candidate[] = [];
  for (const [cause, says, when, wording, sentBy = [], retry] of rules) {
    if (!when.test(subject) || !wording.test(plain)) continue;
    const evidence: Evidence[] = ["text", command === "" ? "code" : "command"];
    let confidence = reason === "" || wording.test(reason) ? says : says * BESIDE_THE_REASON;
    if (sentBy.some((sender) => sender.test(server))) {
      confidence = 1 - (1 - confidence) * FROM_ITS_SERVER;
      evidence.push("context");
    }
    candidates.push({ cause, confidence, evidence, retry });
  }
  return candidates;
}
