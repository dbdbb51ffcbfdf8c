import { describeDiagnosis } from "../describe/describe-diagnosis.ts";
import { diagnoseReply } from "../diagnose/diagnose-reply.ts";
import type { DescribedDiagnosis, Diagnosis } from "../types/diagnosis.ts";
import type { Locale } from "../types/locale.ts";
import type { Reply } from "../types/reply.ts";

/** A diagnosis as data, and in words. */
export interface DiagnosisInWords {
  readonly diagnosis: Diagnosis;
  readonly words: DescribedDiagnosis;
}

/** Diagnoses a reply to a command line such as `RETR report.pdf`, in the language of a locale. */
export function diagnosisOf(
  reply: Reply,
  commandLine: string | undefined,
  locale: Locale,
): DiagnosisInWords {
  const [command, ...rest] = (commandLine ?? "").split(" ");
  const argument = rest.join(" ");
  const diagnosis = diagnoseReply(reply, {
    ...(command === "" ? {} : { command }),
    ...(argument === "" ? {} : { argument }),
  });
  return { diagnosis, words: describeDiagnosis(diagnosis, locale) };
}

/** The sentences of a diagnosis, in the order of reading. */
export function sentencesOf({ words }: DiagnosisInWords): readonly string[] {
  return [words.cause, ...words.advice, words.retry, words.controlConnection];
}
