import type { Cause } from "../types/cause.ts";

/**
 * What code, kind and command say without a word of the text, as in `550 data RETR`: how far they
 * decide, then the causes, the most likely first. The first row that fits counts.
 */
type CodeRule = readonly [when: RegExp, confidence: number, ...causes: Cause[]];

const CODE_RULES: readonly CodeRule[] = [
  [/^4.* ABOR$/, 0.75, "transfer-aborted-by-client", "data-connection-aborted"],
  [/^5.[145].* REST$/, 0.6, "resume-not-supported", "syntax-error"],
  [/^503/, 0.7, "bad-sequence", "not-logged-in"],
  [/^532/, 0.7, "account-required", "not-logged-in", "permission-denied"],
  [/^421 (connect|login)/, 0.4, "too-many-connections", "address-not-allowed", "server-shutdown"],
  [/connect/, 0.45, "address-not-allowed", "too-many-connections", "account-locked"],
  [
    /^(?!50[02]).*login .|^531/,
    0.45,
    "login-incorrect",
    "account-locked",
    "tls-required",
    "home-directory-unavailable",
  ],
  [/^421/, 0.45, "idle-timeout", "server-shutdown", "too-many-connections"],
  [/^530 .* ./, 0.7, "not-logged-in", "permission-denied", "tls-required"],
  [/^530/, 0.45, "not-logged-in", "login-incorrect"],
  [/^(4|52).* (PASV|EPSV)$/, 0.6, "data-ports-exhausted", "local-error"],
  [/^522 network/, 0.75, "protocol-family-unsupported"],
  [/^(50[01]|425).* (PORT|.PRT)$/, 0.42, "port-command-refused", "syntax-error"],
  [
    /^425/,
    0.7,
    "data-connection-failed",
    "bad-sequence",
    "pasv-address-unreachable",
    "tls-session-reuse-required",
  ],
  [/^426/, 0.7, "data-connection-aborted", "transfer-aborted-by-client"],
  [/^43/, 0.4, "tls-negotiation-failed"],
  [/^450 data (LI|NL|ML)/, 0.42, "no-files-match", "file-not-found"],
  [/^450/, 0.4, "file-busy", "missing-or-no-permission"],
  [/^452/, 0.6, "disk-full", "quota-exceeded"],
  [/^4/, 0.49, "local-error", "permission-denied", "data-connection-aborted"],
  [/^501/, 0.48, "syntax-error", "parameter-not-implemented", "invalid-filename"],
  [/^50[49]|^53[67]/, 0.7, "parameter-not-implemented"],
  [/^50/, 0.48, "command-not-implemented", "command-disabled", "syntax-error"],
  [/^533 security/, 0.35, "bad-sequence"],
  [/^534 security (?!PROT)/, 0.35, "command-disabled", "bad-sequence", "tls-negotiation-failed"],
  [/^(52|53[34])/, 0.49, "data-protection-required", "tls-required", "tls-negotiation-failed"],
  [/^552/, 0.6, "quota-exceeded", "disk-full"],
  [/^554/, 0.7, "resume-not-supported"],
  [/ (X?MKD|RNTO)$/, 0.44, "exists-or-no-permission", "file-exists", "permission-denied"],
  [/network|security|other (?!SITE)/, 0.42, "command-disabled", "local-error"],
  [/^/, 0.42, "missing-or-no-permission", "file-not-found", "permission-denied"],
];

/** The row for code, kind and command, written as in `550 data RETR`. */
export function codeRuleOf(subject: string): CodeRule | undefined {
  return CODE_RULES.find(([when]) => when.test(subject));
}
