import type { Cause } from "../types/cause.ts";
import type { ControlConnection } from "../types/diagnosis.ts";
import { DECIDED } from "./decided.ts";
import type { Candidate } from "./rank-causes.ts";
import type { Situation } from "./situation.ts";

/** What ends a session. */
const GONE: readonly Cause[] = ["idle-timeout", "connection-lost", "server-shutdown"];
/** Why pyftpdlib, FileZilla Server and ftpserverlib send 421 and keep the session. */
const KEPT: readonly Cause[] = [
  "data-connection-failed",
  "data-protection-required",
  "data-ports-exhausted",
  "port-command-refused",
  "protocol-family-unsupported",
  "command-disabled",
];
/** What no other name or password helps against. */
const TURNED_AWAY: readonly Cause[] = [
  "account-locked",
  "too-many-connections",
  "too-many-connections-per-ip",
  "too-many-connections-per-user",
  "rate-limited",
  "address-not-allowed",
  "server-misconfigured",
  "home-directory-unavailable",
];
const GOODBYE = /clos\w+ (the )?control|bye\b|disconnect|\boops\b/;

/** What becomes of the control connection. */
export function controlConnectionAfter(
  { code, command, kind, readings: [words = ""] }: Situation,
  { cause, confidence }: Candidate,
): ControlConnection {
  if (code === 221) return /^(QUIT)?$/.test(command) ? "closes" : "usually-closes";
  if (code < 400) return "stays";
  const decided = (causes: readonly Cause[]): boolean =>
    confidence >= DECIDED && causes.includes(cause);
  if (decided(GONE)) return "closes";
  const goodbye = GOODBYE.test(words);
  const isKept = decided(KEPT) || /(pass|act)ive data/.test(words);
  if (code === 421) return goodbye ? "closes" : isKept ? "stays" : "usually-closes";
  return kind === "connect" || (kind === "login" && decided(TURNED_AWAY)) || code === 400 || goodbye
    ? "usually-closes"
    : "stays";
}
