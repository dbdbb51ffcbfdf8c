import type { Retry } from "../types/reply-definition.ts";
import { foldText } from "./fold-text.ts";
import type { Candidate } from "./rank-causes.ts";
import type { Situation } from "./situation.ts";

/** What it takes to overcome a cause, the first that fits; the others take a different request. */
const RETRIES: readonly (readonly [retry: Retry, causes: RegExp])[] = [
  ["none-needed", /^(none|success-with-warning|transfer-aborted-by-client|no-files-match)$/],
  [
    "later",
    /^(file-busy|disk-full|account-locked|too-many|rate-limited|server-sh|data-ports|local-error)/,
  ],
  ["same-session", /^(not-log|account|data|pasv|port|protocol|bad|resume|ascii|tls-required)/],
  ["reconnect", /^(idle-timeout|connection-lost)$/],
];

/** Words of a refusal that will pass. */
const PASSING =
  /\blater\b|temporar|in a (few|minute|moment)|plus tard|sp.ter|m.s tarde|pozd|позже|後で|稍[后後]|나중/;
/** Causes that leave open whether they pass. */
const OPEN = /error|locked|stated|permission|misconf|incorrect|disabled|address-not/;

/** Whether and how the request can be repeated. */
export function retryAfter({ code, kind, text }: Situation, top: Candidate): Retry {
  const usual = top.retry ?? RETRIES.find(([, causes]) => causes.test(top.cause))?.[0] ?? "no";
  const said = foldText(text);
  if (usual === "no") {
    const passes = top.cause === "cause-not-stated" && code < 500;
    return passes || (OPEN.test(top.cause) && PASSING.test(said)) ? "later" : usual;
  }
  // pyftpdlib and FileZilla Server give up on a data connection with 421 and keep the session.
  const aboutData =
    /^(port|protocol|data-connection-failed)/.test(top.cause) || /passive|active\b/.test(said);
  const lost = kind === "connect" || (code === 421 && !aboutData);
  return usual === "same-session" && lost ? "reconnect" : usual;
}
