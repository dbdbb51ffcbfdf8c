import type { Diagnosis, DiagnosisContext } from "../types/diagnosis.ts";
import type { Reply } from "../types/reply.ts";
import { advise } from "./advise.ts";
import { controlConnectionAfter } from "./control-connection-after.ts";
import { judgePositive } from "./judge-positive.ts";
import { type Candidate, rankCauses } from "./rank-causes.ts";
import { retryAfter } from "./retry-after.ts";
import { readSituation, type Situation } from "./situation.ts";

/**
 * Says why a server sent a reply, and what can be done about it.
 *
 * Code, command and context are weighed first, then the words of the text, in any of fourteen
 * languages and in whatever encoding they arrived. Names that the server echoes are masked before:
 * they decide nothing. Only the first 2048 characters are looked at. A positive reply is never an
 * error, whatever it says.
 *
 * @param reply A reply as `parseReplies` gives it, or any object with `code` and `text`.
 * @param context What is known beside the reply. The more, the better; nothing is required.
 * @returns Candidate causes, the most likely first, each with a confidence from 0 to 1: below 0.5 the
 * reply does not decide, from 0.8 on its words name the cause, which still misleads where a server
 * misstates what happened. Then whether and how to retry, what has to change before (nothing where the
 * same request may succeed as it is), what becomes of the control connection, and ids of advice for
 * `describeDiagnosis`. No words of the server and no credentials are part of it. Linear in the text;
 * never throws; no candidates for what is no reply and for the envelopes 631 to 633.
 * @see RFC 959 §4.2; RFC 1123 §4.1.2.11
 * @example
 * const { causes, retry } = diagnoseReply({ code: 550, text: "Failed to open file." }, { command: "RETR" })
 * causes[0]?.cause //=> "missing-or-no-permission"
 * retry //=> "no"
 * diagnoseReply({ code: 530, text: "Login incorrect." }, { command: "PASS" }).advice //=> ["login-incorrect"]
 * diagnoseReply({ code: 421, text: "Timeout." }).changeFirst //=> []
 * diagnoseReply({ code: 530, text: "Please login with USER and PASS." }, { command: "LIST" }).changeFirst //=> ["not-logged-in"]
 * diagnoseReply({ code: 220, text: "No anonymous login" }).causes[0]?.cause //=> "none"
 */
export function diagnoseReply(
  reply: Pick<Reply, "code" | "text">,
  context?: DiagnosisContext,
): Diagnosis {
  const situation = readSituation(reply, context);
  const candidates = situation === undefined ? [] : candidatesOf(situation);
  const [top] = candidates;
  if (situation === undefined || top === undefined)
    return { causes: [], retry: "no", changeFirst: [], controlConnection: "stays", advice: [] };
  const retry = retryAfter(situation, top);
  return {
    causes: candidates.map(({ cause, confidence, evidence }) => ({ cause, confidence, evidence })),
    retry,
    controlConnection: controlConnectionAfter(situation, top),
    ...advise(situation, candidates, top, retry),
  };
}

function candidatesOf(situation: Situation): readonly Candidate[] {
  const { code, context } = situation;
  if (code < 400) return judgePositive(situation);
  if (code >= 600) return [];
  return context.synthetic === true
    ? [{ cause: "connection-lost", confidence: 0.95, evidence: ["context"] }]
    : rankCauses(situation);
}
