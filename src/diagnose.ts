/** Why the server said no, and what now. */

export { describeDiagnosedReply } from "./describe/describe-diagnosed-reply.ts";
export { describeDiagnosis } from "./describe/describe-diagnosis.ts";
export { diagnoseReply } from "./diagnose/diagnose-reply.ts";
export {
  isAlreadyExists,
  isEmptyListing,
  isMissing,
  isRetryable,
  needsTls,
} from "./diagnose/questions.ts";
export type { Cause } from "./types/cause.ts";
export type { DiagnosisDescription } from "./types/description.ts";
export type {
  AdviceId,
  CauseCandidate,
  ControlConnection,
  DescribedDiagnosis,
  Diagnosis,
  DiagnosisContext,
  DiagnosisLocale,
  DiagnosisWords,
  Evidence,
} from "./types/diagnosis.ts";
