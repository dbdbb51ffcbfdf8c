import type { Cause } from "../types/cause.ts";
import type { CauseCandidate, Diagnosis, DiagnosisContext } from "../types/diagnosis.ts";
import type { Reply } from "../types/reply.ts";
import { DECIDED } from "./decided.ts";
import { diagnoseReply } from "./diagnose-reply.ts";

/**
 * Whether a file or directory does not exist, as far as the reply can tell.
 *
 * @returns `true` when the reply says so, `false` when it says something else, and `undefined` when
 * it leaves the matter open, as "Failed to open file." does. Never throws.
 * @example
 * isMissing({ code: 550, text: "No such file or directory." }, { command: "SIZE" }) //=> true
 * isMissing({ code: 550, text: "Permission denied." }, { command: "RETR" }) //=> false
 * isMissing({ code: 550, text: "Failed to open file." }, { command: "RETR" }) //=> undefined
 */
export function isMissing(
  reply: Pick<Reply, "code" | "text">,
  context?: DiagnosisContext,
): boolean | undefined {
  return says(diagnoseReply(reply, context), ["file-not-found"], ["missing-or-no-permission"]);
}

/**
 * Whether the target exists already, as far as the reply can tell: what MKD gets for a directory that
 * is there.
 *
 * @returns `true` when the reply says so, `false` when it says something else, and `undefined` when
 * it leaves the matter open. Never throws.
 * @example
 * isAlreadyExists({ code: 550, text: "incoming: File exists" }, { command: "MKD" }) //=> true
 * isAlreadyExists({ code: 550, text: "Create directory operation failed." }, { command: "MKD" }) //=> undefined
 * isAlreadyExists({ code: 257, text: '"/incoming" created' }, { command: "MKD" }) //=> false
 */
export function isAlreadyExists(
  reply: Pick<Reply, "code" | "text">,
  context?: DiagnosisContext,
): boolean | undefined {
  return says(diagnoseReply(reply, context), ["file-exists"], ["exists-or-no-permission"]);
}

/**
 * Whether a listing has nothing to show, which many servers report as a failure.
 *
 * @returns `true` when the reply says so, `false` when it says something else, and `undefined` when
 * it leaves the matter open: a positive reply does not tell how many names were sent. Never throws.
 * @example
 * isEmptyListing({ code: 450, text: "No files found" }, { command: "NLST" }) //=> true
 * isEmptyListing({ code: 530, text: "Please login with USER and PASS." }, { command: "LIST" }) //=> false
 * isEmptyListing({ code: 226, text: "Transfer complete." }, { command: "LIST" }) //=> undefined
 */
export function isEmptyListing(
  reply: Pick<Reply, "code" | "text">,
  context?: DiagnosisContext,
): boolean | undefined {
  return says(diagnoseReply(reply, context), ["no-files-match"], ["none", "success-with-warning"]);
}

/**
 * Whether the server asks for TLS, for the login or for the data connection.
 *
 * @returns `true` when the reply says so, `false` when it says something else, and `undefined` when
 * it leaves the matter open. The causes `tls-required` and `data-protection-required` of
 * `diagnoseReply` tell which of the two it is. Never throws.
 * @see RFC 4217 §4 (AUTH TLS) and §9 (PROT P)
 * @example
 * needsTls({ code: 530, text: "Non-anonymous sessions must use encryption." }, { command: "USER" }) //=> true
 * needsTls({ code: 522, text: "Data connections must be encrypted." }, { command: "LIST" }) //=> true
 * needsTls({ code: 530, text: "Login incorrect." }, { command: "PASS" }) //=> false
 */
export function needsTls(
  reply: Pick<Reply, "code" | "text">,
  context?: DiagnosisContext,
): boolean | undefined {
  return says(diagnoseReply(reply, context), ["tls-required", "data-protection-required"]);
}

/**
 * Whether the same request may succeed again without a change: at once, on a new connection or after
 * a wait. Whether it may be sent twice is for the caller to know.
 *
 * @returns `false` as well for what needs no retry and for what is no reply. Never throws. The `retry`
 * of `diagnoseReply` says where and when to try. Where it gives hope and this is `false`, its
 * `changeFirst` says what has to be done before, such as to log in or to ask for TLS.
 * @example
 * isRetryable({ code: 426, text: "Failure writing network stream." }, { command: "RETR" }) //=> true
 * isRetryable({ code: 450, text: "a.txt: file busy" }, { command: "STOR" }) //=> true
 * isRetryable({ code: 550, text: "a.txt: No such file or directory" }, { command: "RETR" }) //=> false
 * isRetryable({ code: 530, text: "Non-anonymous sessions must use encryption." }, { command: "USER" }) //=> false
 */
export function isRetryable(
  reply: Pick<Reply, "code" | "text">,
  context?: DiagnosisContext,
): boolean {
  const { retry, changeFirst } = diagnoseReply(reply, context);
  return retry !== "no" && retry !== "none-needed" && changeFirst.length === 0;
}

function says(
  { causes }: Diagnosis,
  yes: readonly Cause[],
  maybe: readonly Cause[] = [],
): boolean | undefined {
  const [top] = causes;
  if (top === undefined || top.confidence < DECIDED || maybe.includes(top.cause)) return undefined;
  if (yes.includes(top.cause)) return true;
  const isRival = ({ cause, confidence }: CauseCandidate): boolean =>
    yes.includes(cause) && confidence >= DECIDED;
  return causes.some(isRival) ? undefined : false;
}
