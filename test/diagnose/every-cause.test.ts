import { expect, it } from "vitest";
import { advise } from "../../src/diagnose/advise.ts";
import { controlConnectionAfter } from "../../src/diagnose/control-connection-after.ts";
import { DECIDED } from "../../src/diagnose/decided.ts";
import { retryAfter } from "../../src/diagnose/retry-after.ts";
import { readSituation } from "../../src/diagnose/situation.ts";
import {
  diagnoseReply,
  isAlreadyExists,
  isEmptyListing,
  isMissing,
  needsTls,
} from "../../src/diagnose.ts";
import type { Cause } from "../../src/types/cause.ts";
import type { AdviceId, ControlConnection } from "../../src/types/diagnosis.ts";
import type { Retry } from "../../src/types/reply-definition.ts";
import { cases, probes, realReplies, sessionLogs } from "./samples.ts";

/**
 * What follows from a cause, each time it is decided: the retry, as it is, where the text says that it
 * will pass, and after 421; whether something has to change before the retry as it is; what becomes of
 * the control connection in general, in a login and after 421; and the advice besides, in a transfer,
 * an upload and MKD. A new cause has no row, which the compiler tells.
 */
type Row = readonly [
  retries: readonly [Retry, passing: Retry, after421: Retry],
  change: "changes" | "as it is",
  connections: readonly [ControlConnection, login: ControlConnection, after421: ControlConnection],
  ...extras: AdviceId[],
];

const ROWS: Readonly<Record<Cause, Row>> = {
  "file-not-found": [
    ["no", "no", "no"],
    "changes",
    ["stays", "stays", "usually-closes"],
    "create-parent-directory",
  ],
  "permission-denied": [["no", "later", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "missing-or-no-permission": [
    ["no", "later", "no"],
    "changes",
    ["stays", "stays", "usually-closes"],
  ],
  "file-exists": [
    ["no", "no", "no"],
    "changes",
    ["stays", "stays", "usually-closes"],
    "accept-the-existing-directory",
  ],
  "exists-or-no-permission": [
    ["no", "later", "no"],
    "changes",
    ["stays", "stays", "usually-closes"],
    "accept-the-existing-directory",
  ],
  "directory-not-empty": [["no", "no", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "is-a-directory": [["no", "no", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "not-a-directory": [["no", "no", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "invalid-filename": [["no", "no", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "file-busy": [["later", "later", "later"], "as it is", ["stays", "stays", "usually-closes"]],
  "no-files-match": [
    ["none-needed", "none-needed", "none-needed"],
    "as it is",
    ["stays", "stays", "usually-closes"],
  ],
  "quota-exceeded": [["no", "no", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "disk-full": [["later", "later", "later"], "as it is", ["stays", "stays", "usually-closes"]],
  "login-incorrect": [["no", "later", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "account-locked": [
    ["later", "later", "later"],
    "as it is",
    ["stays", "usually-closes", "usually-closes"],
  ],
  "anonymous-not-allowed": [["no", "no", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "home-directory-unavailable": [
    ["no", "no", "no"],
    "changes",
    ["stays", "usually-closes", "usually-closes"],
  ],
  "not-logged-in": [
    ["same-session", "same-session", "reconnect"],
    "changes",
    ["stays", "stays", "usually-closes"],
  ],
  "account-required": [
    ["same-session", "same-session", "reconnect"],
    "changes",
    ["stays", "stays", "usually-closes"],
  ],
  "too-many-connections": [
    ["later", "later", "later"],
    "as it is",
    ["stays", "usually-closes", "usually-closes"],
  ],
  "too-many-connections-per-ip": [
    ["later", "later", "later"],
    "as it is",
    ["stays", "usually-closes", "usually-closes"],
  ],
  "too-many-connections-per-user": [
    ["later", "later", "later"],
    "as it is",
    ["stays", "usually-closes", "usually-closes"],
  ],
  "rate-limited": [
    ["later", "later", "later"],
    "as it is",
    ["stays", "usually-closes", "usually-closes"],
  ],
  "address-not-allowed": [
    ["no", "later", "no"],
    "changes",
    ["stays", "usually-closes", "usually-closes"],
  ],
  "idle-timeout": [
    ["reconnect", "reconnect", "reconnect"],
    "as it is",
    ["closes", "closes", "closes"],
    "reconnect",
    "check-arrived-bytes",
  ],
  "server-shutdown": [["later", "later", "later"], "as it is", ["closes", "closes", "closes"]],
  "connection-lost": [
    ["reconnect", "reconnect", "reconnect"],
    "as it is",
    ["closes", "closes", "closes"],
    "reconnect",
    "check-arrived-bytes",
  ],
  "data-connection-failed": [
    ["same-session", "same-session", "same-session"],
    "as it is",
    ["stays", "stays", "stays"],
    "use-passive-mode",
    "open-the-passive-ports",
  ],
  "data-connection-aborted": [
    ["same-session", "same-session", "reconnect"],
    "as it is",
    ["stays", "stays", "usually-closes"],
    "check-arrived-bytes",
  ],
  "data-connection-timeout": [
    ["same-session", "same-session", "reconnect"],
    "as it is",
    ["stays", "stays", "usually-closes"],
    "check-arrived-bytes",
  ],
  "data-ports-exhausted": [["later", "later", "later"], "as it is", ["stays", "stays", "stays"]],
  "pasv-address-unreachable": [
    ["same-session", "same-session", "reconnect"],
    "changes",
    ["stays", "stays", "usually-closes"],
  ],
  "port-command-refused": [
    ["same-session", "same-session", "same-session"],
    "changes",
    ["stays", "stays", "stays"],
  ],
  "protocol-family-unsupported": [
    ["same-session", "same-session", "same-session"],
    "changes",
    ["stays", "stays", "stays"],
  ],
  "tls-required": [
    ["same-session", "same-session", "reconnect"],
    "changes",
    ["stays", "stays", "usually-closes"],
  ],
  "tls-not-allowed": [["no", "no", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "data-protection-required": [
    ["same-session", "same-session", "same-session"],
    "changes",
    ["stays", "stays", "stays"],
  ],
  "tls-session-reuse-required": [
    ["no", "no", "no"],
    "changes",
    ["stays", "stays", "usually-closes"],
  ],
  "tls-negotiation-failed": [["no", "no", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "command-not-implemented": [["no", "no", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "command-disabled": [["no", "later", "no"], "changes", ["stays", "stays", "stays"]],
  "parameter-not-implemented": [
    ["no", "no", "no"],
    "changes",
    ["stays", "stays", "usually-closes"],
  ],
  "syntax-error": [["no", "no", "no"], "changes", ["stays", "stays", "usually-closes"]],
  "bad-sequence": [
    ["same-session", "same-session", "reconnect"],
    "changes",
    ["stays", "stays", "usually-closes"],
  ],
  "resume-not-supported": [
    ["same-session", "same-session", "reconnect"],
    "changes",
    ["stays", "stays", "usually-closes"],
  ],
  "ascii-mode-refused": [
    ["same-session", "same-session", "reconnect"],
    "changes",
    ["stays", "stays", "usually-closes"],
  ],
  "local-error": [["later", "later", "later"], "as it is", ["stays", "stays", "usually-closes"]],
  "server-misconfigured": [
    ["no", "later", "no"],
    "changes",
    ["stays", "usually-closes", "usually-closes"],
  ],
  "cause-not-stated": [["no", "later", "later"], "changes", ["stays", "stays", "usually-closes"]],
  "transfer-aborted-by-client": [
    ["none-needed", "none-needed", "none-needed"],
    "as it is",
    ["stays", "stays", "usually-closes"],
  ],
  "success-with-warning": [
    ["none-needed", "none-needed", "none-needed"],
    "as it is",
    ["stays", "stays", "usually-closes"],
  ],
  none: [
    ["none-needed", "none-needed", "none-needed"],
    "as it is",
    ["stays", "stays", "usually-closes"],
  ],
};

const situationOf = (code: number, command: string, text = "What a pity") => {
  const situation = readSituation({ code, text }, { command });
  if (situation === undefined) throw new Error("no reply");
  return situation;
};

it.each(Object.entries(ROWS) as [Cause, Row][])("what follows from %s", (cause, row) => {
  const top = { cause, confidence: DECIDED, evidence: [] };
  const plain = situationOf(550, "RETR");
  const retry = retryAfter(plain, top);
  const { changeFirst } = advise(plain, [top], top, retry);
  const extras = ["RETR", "STOR", "MKD"].flatMap((command) =>
    advise(situationOf(550, command), [top], top, retry).advice.filter((id) => id !== cause),
  );
  expect([
    [
      retry,
      retryAfter(situationOf(550, "RETR", "Try later"), top),
      retryAfter(situationOf(421, "RETR"), top),
    ],
    changeFirst.length > 0 ? "changes" : "as it is",
    [
      controlConnectionAfter(plain, top),
      controlConnectionAfter(situationOf(530, "PASS"), top),
      controlConnectionAfter(situationOf(421, "RETR"), top),
    ],
    ...new Set(extras),
  ]).toEqual(row);
});

/** What the questions answer where the cause is certain: is it missing, there, an empty listing, TLS. */
type Answer = boolean | undefined;
type Answers = readonly [missing: Answer, exists: Answer, empty: Answer, tls: Answer];
const NO: Answers = [false, false, false, false];
const ANSWERS: Readonly<Record<Cause, Answers>> = {
  "file-not-found": [true, false, false, false],
  "permission-denied": NO,
  "missing-or-no-permission": [undefined, false, false, false],
  "file-exists": [false, true, false, false],
  "exists-or-no-permission": [false, undefined, false, false],
  "directory-not-empty": NO,
  "is-a-directory": NO,
  "not-a-directory": NO,
  "invalid-filename": NO,
  "file-busy": NO,
  "no-files-match": [false, false, true, false],
  "quota-exceeded": NO,
  "disk-full": NO,
  "login-incorrect": NO,
  "account-locked": NO,
  "anonymous-not-allowed": NO,
  "home-directory-unavailable": NO,
  "not-logged-in": NO,
  "account-required": NO,
  "too-many-connections": NO,
  "too-many-connections-per-ip": NO,
  "too-many-connections-per-user": NO,
  "rate-limited": NO,
  "address-not-allowed": NO,
  "idle-timeout": NO,
  "server-shutdown": NO,
  "connection-lost": NO,
  "data-connection-failed": NO,
  "data-connection-aborted": NO,
  "data-connection-timeout": NO,
  "data-ports-exhausted": NO,
  "pasv-address-unreachable": NO,
  "port-command-refused": NO,
  "protocol-family-unsupported": NO,
  "tls-required": [false, false, false, true],
  "tls-not-allowed": NO,
  "data-protection-required": [false, false, false, true],
  "tls-session-reuse-required": NO,
  "tls-negotiation-failed": NO,
  "command-not-implemented": NO,
  "command-disabled": NO,
  "parameter-not-implemented": NO,
  "syntax-error": NO,
  "bad-sequence": NO,
  "resume-not-supported": NO,
  "ascii-mode-refused": NO,
  "local-error": NO,
  "server-misconfigured": NO,
  "cause-not-stated": NO,
  "transfer-aborted-by-client": NO,
  "success-with-warning": [false, false, undefined, false],
  none: [false, false, undefined, false],
};

it("what the questions answer, for every cause that some reply makes certain", () => {
  const seen = new Set<Cause>();
  const more = [
    { reply: { code: 532, text: "What a pity" }, command: "STOR" },
    { reply: { code: 451, text: "Requested action aborted" }, command: "RETR" },
  ];
  for (const { reply, command } of [...cases, ...probes, ...sessionLogs, ...realReplies, ...more]) {
    const [top, rival] = diagnoseReply(reply, { command }).causes;
    if (top === undefined || top.confidence < 0.6 || (rival?.confidence ?? 0) >= DECIDED) continue;
    seen.add(top.cause);
    const answers = [isMissing, isAlreadyExists, isEmptyListing, needsTls].map((question) =>
      question(reply, { command }),
    );
    expect(answers, `${reply.code} ${reply.text}`).toEqual(ANSWERS[top.cause]);
  }
  const unseen = Object.keys(ANSWERS).filter((cause) => !seen.has(cause as Cause));
  // No wording names it, and a code alone always has likelier ones.
  expect(unseen).toEqual(["pasv-address-unreachable"]);
});
