import { DECIDED } from "../diagnose/decided.ts";
import type {
  DescribedDiagnosis,
  Diagnosis,
  DiagnosisLocale,
  DiagnosisWords,
} from "../types/diagnosis.ts";

/** How many open causes a sentence names. */
const MOST = 3;

/**
 * Puts a diagnosis into words.
 *
 * @param diagnosis What `diagnoseReply` gave.
 * @param locale A locale such as `en` from `ftp-replies/locales/en`, passed as a value.
 * @returns What is behind the reply, whether to retry, what becomes of the control connection, and
 * each piece of advice, all in whole sentences. Nothing that the server or the user wrote is in them.
 * @throws TypeError for what is no diagnosis, such as a reply, and without a locale.
 * @example
 * const locked = diagnoseReply({ code: 550, text: "x.zip: Text file busy" }, { command: "STOR" })
 * describeDiagnosis(locked, en).cause //=> "The cause is a file that is locked or in use."
 */
export function describeDiagnosis(
  diagnosis: Diagnosis,
  locale: DiagnosisLocale,
): DescribedDiagnosis {
  if (!diagnosis?.controlConnection || !locale?.advice?.retry) {
    throw new TypeError("describeDiagnosis takes a diagnosis and a locale");
  }
  const { causes, retry, changeFirst, controlConnection, advice } = diagnosis;
  const { causes: nouns, advice: words } = locale;
  const onceChanged: Partial<DiagnosisWords["retry"]> = words.retryOnceChanged;
  const [top] = causes;
  const cause = (): string => {
    if (top === undefined) return words.noReply;
    if (top.cause === "none" || top.cause === "transfer-aborted-by-client")
      return words.nothingWrong;
    if (top.cause === "success-with-warning") return words.warning;
    if (top.cause === "cause-not-stated") return words.unstated;
    if (top.confidence >= DECIDED) return words.decided(nouns[top.cause]);
    return words.open(causes.slice(0, MOST).map((candidate) => nouns[candidate.cause]));
  };
  return {
    cause: cause(),
    retry: (changeFirst[0] ? onceChanged[retry] : undefined) ?? words.retry[retry],
    controlConnection: words.controlConnection[controlConnection],
    advice: advice.map((id) => words.advice[id]),
  };
}
