import type { CauseCandidate } from "../types/diagnosis.ts";
import type { Situation } from "./situation.ts";

/** What the end of a transfer or of a file action says when something is missing. */
const WARNING =
  /truncat|failed|warning|premature|incomplete|partial|\baborted(?! by)|denied|timeout|not (all|complete|found)/;
/** A welcome may say anything but this. */
const HOMELESS = /\bno (home )?dir|home=/;

/**
 * What a positive reply means: words never make an error of it, at most a warning.
 *
 * @param situation A reply of class 1yz, 2yz or 3yz.
 */
export function judgePositive(situation: Situation): readonly CauseCandidate[] {
  const { code, command, kind, readings } = situation;
  const [words = ""] = readings;
  const isWarning =
    code === 230
      ? HOMELESS.test(words)
      : (code === 226 || code === 250) && command !== "ABOR" && WARNING.test(words);
  if (isWarning) {
    return [{ cause: "success-with-warning", confidence: 0.85, evidence: ["code", "text"] }];
  }
  // A goodbye that nobody asked for hides its reason.
  const confidence = code === 221 && kind === "unasked" ? 0.6 : 0.97;
  return [{ cause: "none", confidence, evidence: ["code"] }];
}
