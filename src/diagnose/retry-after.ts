import type { Cause } from "../types/cause.ts";
import type { Retry } from "../types/reply-definition.ts";
import { controlConnectionAfter } from "./control-connection-after.ts";
import type { Candidate } from "./rank-causes.ts";
import type { Situation } from "./situation.ts";

/** What it takes to overcome a cause; the others take a different request. */
const RETRIES: readonly (readonly [retry: Retry, ...causes: Cause[]])[] = [
  ["none-needed", "none", "success-with-warning", "transfer-aborted-by-client", "no-files-match"],
  [
    "later",
    "file-busy",
    "disk-full",
    "account-locked",
    "too-many-connections",
    "too-many-connections-per-ip",
    "too-many-connections-per-user",
    "rate-limited",
    "server-shutdown",
    "data-ports-exhausted",
    "local-error",
  ],
  [
    "same-session",
    "not-logged-in",
    "account-required",
    "data-connection-failed",
    "data-connection-aborted",
    "data-connection-timeout",
    "data-protection-required",
    "pasv-address-unreachable",
    "port-command-refused",
    "protocol-family-unsupported",
    "bad-sequence",
    "resume-not-supported",
    "ascii-mode-refused",
    "tls-required",
  ],
  ["reconnect", "idle-timeout", "connection-lost"],
];

/** Words of a refusal that will pass. */
const PASSING =
  /\blater\b|temporar|(in|for) (a|\d+) (few|sec|min|mom|hour)|plus tard|sp.ter|m.s tarde|pozd|позже|後で|稍[后後]|나중/;
/** Causes that leave open whether they pass. */
const OPEN: readonly Cause[] = [
  "permission-denied",
  "missing-or-no-permission",
  "exists-or-no-permission",
  "login-incorrect",
  "account-locked",
  "address-not-allowed",
  "command-disabled",
  "server-misconfigured",
  "cause-not-stated",
];

/** Whether and how the request can be repeated. */
export function retryAfter(situation: Situation, top: Candidate): Retry {
  const { cause, retry } = top;
  const usual = retry ?? RETRIES.find((causes) => causes.includes(cause))?.[0] ?? "no";
  if (usual === "no") {
    const [words = ""] = situation.readings;
    const passes = cause === "cause-not-stated" && situation.code < 500;
    return passes || (OPEN.includes(cause) && PASSING.test(words)) ? "later" : usual;
  }
  const isLost = usual === "same-session" && controlConnectionAfter(situation, top) !== "stays";
  return isLost ? "reconnect" : usual;
}
