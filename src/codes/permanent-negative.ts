import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import { STANDARD_TRANSFERS } from "./standard-transfers.ts";

/** 500 Syntax error, command unrecognized. RFC 959 §4.2.2. */
export const R500: ReplyDefinition<500> = /* @__PURE__ */ deepFreeze({
  code: 500,
  name: "Command Unrecognized",
  phrase: "Syntax error, command unrecognized.",
  class: "permanent-negative",
  group: "syntax",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 2228", section: "3" },
  ],
  closesControl: "sometimes",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["command-not-implemented", "syntax-error"],
  observedCauses: [
    "command-disabled",
    "server-misconfigured",
    "home-directory-unavailable",
    "port-command-refused",
    "account-locked",
  ],
  meanings: [],
  related: [{ code: 504, relation: "same-command" }],
  usedBy: [],
});

/** 501 Syntax error in parameters or arguments. RFC 959 §4.2.2. */
export const R501: ReplyDefinition<501> = /* @__PURE__ */ deepFreeze({
  code: 501,
  name: "Syntax Error in Parameters",
  phrase: "Syntax error in parameters or arguments.",
  class: "permanent-negative",
  group: "syntax",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "sometimes",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["syntax-error", "not-a-directory"],
  observedCauses: ["invalid-filename", "port-command-refused", "login-incorrect"],
  meanings: [
    {
      meaning: "syntax-error",
      commands: ["USER", "PORT", "TYPE", "REST"],
      reference: { document: "RFC 959", section: "4.2.2" },
    },
    {
      meaning: "not-a-directory",
      commands: ["MLSD"],
      reference: { document: "RFC 3659", section: "7.2.1" },
    },
    {
      meaning: "host-malformed",
      commands: ["HOST"],
      reference: { document: "RFC 7151", section: "3.2" },
    },
  ],
  related: [{ code: 550, relation: "same-command" }],
  usedBy: [],
});

/** 502 Command not implemented. RFC 959 §4.2.2. */
export const R502: ReplyDefinition<502> = /* @__PURE__ */ deepFreeze({
  code: 502,
  name: "Command Not Implemented",
  phrase: "Command not implemented.",
  class: "permanent-negative",
  group: "syntax",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["command-not-implemented"],
  observedCauses: ["command-disabled"],
  meanings: [],
  related: [{ code: 202, relation: "same-command" }],
  usedBy: [],
});

/** 503 Bad sequence of commands. RFC 959 §4.2.2. */
export const R503: ReplyDefinition<503> = /* @__PURE__ */ deepFreeze({
  code: 503,
  name: "Bad Sequence of Commands",
  phrase: "Bad sequence of commands.",
  class: "permanent-negative",
  group: "syntax",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 7151", section: "3.3" },
  ],
  closesControl: "sometimes",
  retry: "same-session",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["bad-sequence"],
  observedCauses: ["not-logged-in"],
  meanings: [],
  related: [
    { code: 350, relation: "comes-before" },
    { code: 331, relation: "comes-before" },
  ],
  usedBy: [],
});

/** 504 Command not implemented for that parameter. RFC 959 §4.2.2. */
export const R504: ReplyDefinition<504> = /* @__PURE__ */ deepFreeze({
  code: 504,
  name: "Parameter Not Implemented",
  phrase: "Command not implemented for that parameter.",
  class: "permanent-negative",
  group: "syntax",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 2640", section: "4.2" },
    { document: "RFC 2577", section: "3" },
    { document: "RFC 1127", section: "p. 18" },
  ],
  closesControl: "sometimes",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["parameter-not-implemented", "port-command-refused"],
  observedCauses: ["resume-not-supported"],
  meanings: [
    {
      meaning: "parameter-unsupported",
      commands: ["TYPE", "MODE", "STRU", "ALLO"],
      reference: { document: "RFC 959", section: "4.2.2" },
    },
    {
      meaning: "mechanism-unknown",
      commands: ["AUTH", "PROT"],
      reference: { document: "RFC 2228", section: "8.2" },
    },
    {
      meaning: "language-unsupported",
      commands: ["LANG"],
      reference: { document: "RFC 2640", section: "4.2" },
    },
    {
      meaning: "port-refused",
      commands: ["PORT"],
      reference: { document: "RFC 2577", section: "3" },
    },
    {
      meaning: "host-unknown",
      commands: ["HOST"],
      reference: { document: "RFC 7151", section: "3.2" },
    },
  ],
  related: [{ code: 536, relation: "same-command" }],
  usedBy: [],
});

/** 509 Vendor Reply of z/OS. Not in any RFC in force. IBM z/OS FTPD. */
export const R509: ReplyDefinition<509> = /* @__PURE__ */ deepFreeze({
  code: 509,
  name: "Vendor Reply of z/OS",
  phrase: "",
  class: "permanent-negative",
  group: "syntax",
  status: "nonstandard",
  references: [{ document: "IBM z/OS FTPD", section: "Reply codes" }],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: [],
  observedCauses: [],
  meanings: [],
  related: [{ code: 500, relation: "in-its-place" }],
  usedBy: ["IBM z/OS FTPD"],
});

/** 520 File not found. Not in any RFC in force. RFC 691 §7g. */
export const R520: ReplyDefinition<520> = /* @__PURE__ */ deepFreeze({
  code: 520,
  name: "Mode Not Enabled",
  phrase: "File not found.",
  class: "permanent-negative",
  group: "connections",
  status: "nonstandard",
  references: [
    { document: "RFC 691", section: "7g" },
    { document: "RFC 743", section: "XRCP" },
  ],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: [],
  observedCauses: ["command-disabled"],
  meanings: [],
  related: [{ code: 502, relation: "in-its-place" }],
  usedBy: ["Pure-FTPd"],
});

/** 521 data connection cannot be opened with this PROT setting. RFC 4217 §10.2. */
export const R521: ReplyDefinition<521> = /* @__PURE__ */ deepFreeze({
  code: 521,
  name: "PROT Setting Refused",
  phrase: "data connection cannot be opened with this PROT setting",
  class: "permanent-negative",
  group: "connections",
  status: "extension",
  references: [
    { document: "RFC 4217", section: "10.2" },
    { document: "RFC 1639", section: "4" },
    { document: "RFC 1545", section: "4" },
    { document: "RFC 959", section: "Appendix II" },
  ],
  closesControl: "never",
  retry: "same-session",
  final: true,
  next: "any-command",
  dataConnection: "not-opened",
  causes: ["data-protection-required", "protocol-family-unsupported"],
  observedCauses: ["tls-required", "file-exists"],
  meanings: [
    {
      meaning: "protection-level",
      commands: STANDARD_TRANSFERS,
      reference: { document: "RFC 4217", section: "10.2" },
    },
    {
      meaning: "address-family",
      commands: ["LPRT", "LPSV"],
      reference: { document: "RFC 1639", section: "4" },
    },
    {
      meaning: "directory-exists",
      commands: ["MKD"],
      reference: { document: "RFC 959", section: "Appendix II" },
    },
  ],
  related: [{ code: 534, relation: "same-command" }],
  usedBy: [],
});

/** 522 Extended Port Failure - unknown network protocol. RFC 2428 §2. */
export const R522: ReplyDefinition<522> = /* @__PURE__ */ deepFreeze({
  code: 522,
  name: "Network Protocol Not Supported",
  phrase: "Extended Port Failure - unknown network protocol",
  class: "permanent-negative",
  group: "connections",
  status: "extension",
  references: [
    { document: "RFC 2428", section: "2" },
    { document: "RFC 2428", section: "3" },
    { document: "RFC 4217", section: "10.2" },
    { document: "RFC 4217", section: "11.4" },
    { document: "RFC 6384", section: "6" },
  ],
  closesControl: "never",
  retry: "same-session",
  final: true,
  next: "any-command",
  dataConnection: "not-opened",
  causes: ["protocol-family-unsupported", "data-protection-required", "tls-negotiation-failed"],
  observedCauses: ["tls-session-reuse-required", "tls-required"],
  meanings: [
    {
      meaning: "network-protocol",
      commands: ["EPRT", "EPSV"],
      reference: { document: "RFC 2428", section: "2" },
    },
    {
      meaning: "data-protection",
      commands: STANDARD_TRANSFERS,
      reference: { document: "RFC 4217", section: "10.2" },
    },
  ],
  related: [{ code: 229, relation: "same-command" }],
  usedBy: [],
});

/** 525 Vendor Reply of z/OS. Not in any RFC in force. IBM z/OS FTPD. */
export const R525: ReplyDefinition<525> = /* @__PURE__ */ deepFreeze({
  code: 525,
  name: "Vendor Reply of z/OS",
  phrase: "",
  class: "permanent-negative",
  group: "connections",
  status: "nonstandard",
  references: [{ document: "IBM z/OS FTPD", section: "Reply codes" }],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: [],
  observedCauses: [],
  meanings: [],
  related: [{ code: 425, relation: "in-its-place" }],
  usedBy: ["IBM z/OS FTPD"],
});

/** 530 Not logged in. RFC 959 §4.2.2. */
export const R530: ReplyDefinition<530> = /* @__PURE__ */ deepFreeze({
  code: 530,
  name: "Not Logged In",
  phrase: "Not logged in.",
  class: "permanent-negative",
  group: "authentication",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "sometimes",
  retry: "same-session",
  final: true,
  next: "log-in",
  dataConnection: "untouched",
  causes: ["not-logged-in", "login-incorrect"],
  observedCauses: [
    "tls-required",
    "too-many-connections",
    "too-many-connections-per-user",
    "account-locked",
    "anonymous-not-allowed",
    "home-directory-unavailable",
    "tls-not-allowed",
  ],
  meanings: [
    {
      meaning: "not-logged-in",
      commands: ["CWD", "PORT", "RETR", "STOR", "LIST"],
      reference: { document: "RFC 959", section: "4.2.2" },
    },
    {
      meaning: "login-refused",
      commands: ["USER", "PASS", "ACCT"],
      reference: { document: "RFC 959", section: "5.4" },
    },
  ],
  related: [{ code: 331, relation: "comes-before" }],
  usedBy: [],
});

/** 531 Invalid user or password. Not in any RFC in force. RFC 691 §7g. */
export const R531: ReplyDefinition<531> = /* @__PURE__ */ deepFreeze({
  code: 531,
  name: "Invalid User or Password",
  phrase: "Invalid user or password.",
  class: "permanent-negative",
  group: "authentication",
  status: "nonstandard",
  references: [{ document: "RFC 691", section: "7g" }],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: [],
  observedCauses: ["login-incorrect"],
  meanings: [],
  related: [{ code: 530, relation: "in-its-place" }],
  usedBy: ["IBM z/OS FTPD"],
});

/** 532 Need account for storing files. RFC 959 §4.2.2. */
export const R532: ReplyDefinition<532> = /* @__PURE__ */ deepFreeze({
  code: 532,
  name: "Need Account for Storing Files",
  phrase: "Need account for storing files.",
  class: "permanent-negative",
  group: "authentication",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "same-session",
  final: true,
  next: "account",
  dataConnection: "untouched",
  causes: ["account-required"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 230, relation: "comes-next" }],
  usedBy: [],
});

/** 533 Command protection level denied for policy reasons. RFC 2228 §5.1. */
export const R533: ReplyDefinition<533> = /* @__PURE__ */ deepFreeze({
  code: 533,
  name: "Command Protection Denied by Policy",
  phrase: "Command protection level denied for policy reasons.",
  class: "permanent-negative",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "same-session",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["tls-required"],
  observedCauses: ["permission-denied"],
  meanings: [],
  related: [
    { code: 534, relation: "same-command" },
    { code: 537, relation: "same-command" },
  ],
  usedBy: [],
});

/** 534 Request denied for policy reasons. RFC 2228 §5.1. */
export const R534: ReplyDefinition<534> = /* @__PURE__ */ deepFreeze({
  code: 534,
  name: "Request Denied by Policy",
  phrase: "Request denied for policy reasons.",
  class: "permanent-negative",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
    { document: "RFC 2228", section: "6" },
  ],
  closesControl: "sometimes",
  retry: "same-session",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["tls-required", "data-protection-required", "tls-not-allowed"],
  observedCauses: ["tls-negotiation-failed"],
  meanings: [
    {
      meaning: "policy",
      commands: ["AUTH", "PROT", "CCC"],
      reference: { document: "RFC 2228", section: "5.1" },
    },
    {
      meaning: "data-protection",
      commands: STANDARD_TRANSFERS,
      reference: { document: "RFC 2228", section: "6" },
    },
  ],
  related: [{ code: 431, relation: "passing-form" }],
  usedBy: [],
});

/** 535 Failed security check (hash, sequence, etc). RFC 2228 §5.1. */
export const R535: ReplyDefinition<535> = /* @__PURE__ */ deepFreeze({
  code: 535,
  name: "Failed Security Check",
  phrase: "Failed security check (hash, sequence, etc).",
  class: "permanent-negative",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
    { document: "RFC 2228", section: "6" },
  ],
  closesControl: "never",
  retry: "reconnect",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["tls-negotiation-failed"],
  observedCauses: [],
  meanings: [
    {
      meaning: "exchange-failed",
      commands: ["ADAT"],
      reference: { document: "RFC 2228", section: "8.2" },
    },
    {
      meaning: "command-check-failed",
      commands: ["MIC", "CONF", "ENC"],
      reference: { document: "RFC 2228", section: "8.2" },
    },
    {
      meaning: "data-check-failed",
      commands: STANDARD_TRANSFERS,
      reference: { document: "RFC 2228", section: "6" },
    },
  ],
  related: [{ code: 335, relation: "comes-before" }],
  usedBy: [],
});

/** 536 Requested PROT level not supported by mechanism. RFC 2228 §5.1. */
export const R536: ReplyDefinition<536> = /* @__PURE__ */ deepFreeze({
  code: 536,
  name: "PROT Level Not Supported",
  phrase: "Requested PROT level not supported by mechanism.",
  class: "permanent-negative",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["parameter-not-implemented"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 504, relation: "same-command" }],
  usedBy: [],
});

/** 537 Command protection level not supported by security mechanism. RFC 2228 §5.1. */
export const R537: ReplyDefinition<537> = /* @__PURE__ */ deepFreeze({
  code: 537,
  name: "Command Protection Not Supported",
  phrase: "Command protection level not supported by security mechanism.",
  class: "permanent-negative",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["parameter-not-implemented"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 533, relation: "same-command" }],
  usedBy: [],
});

/** 540 No response message defined. Not in any RFC in force. DrFTPD, StandardCommandManager.java. */
export const R540: ReplyDefinition<540> = /* @__PURE__ */ deepFreeze({
  code: 540,
  name: "No Response Defined",
  phrase: "No response message defined",
  class: "permanent-negative",
  group: "unspecified",
  status: "nonstandard",
  references: [{ document: "DrFTPD", section: "StandardCommandManager.java" }],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: [],
  observedCauses: ["cause-not-stated"],
  meanings: [],
  related: [
    { code: 502, relation: "in-its-place" },
    { code: 451, relation: "in-its-place" },
  ],
  usedBy: ["DrFTPD"],
});

/** 550 Requested action not taken. RFC 959 §4.2.2. */
export const R550: ReplyDefinition<550> = /* @__PURE__ */ deepFreeze({
  code: 550,
  name: "File Unavailable",
  phrase: "Requested action not taken.",
  class: "permanent-negative",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1127", section: "p. 18" },
    { document: "RFC 3659", section: "4.2" },
  ],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["file-not-found", "permission-denied"],
  observedCauses: [
    "missing-or-no-permission",
    "file-exists",
    "directory-not-empty",
    "is-a-directory",
    "file-busy",
    "no-files-match",
    "tls-required",
    "command-disabled",
    "invalid-filename",
    "ascii-mode-refused",
  ],
  meanings: [
    {
      meaning: "file-unavailable",
      commands: ["CWD", "RETR", "APPE", "RNFR", "DELE", "RMD"],
      reference: { document: "RFC 959", section: "4.2.2" },
    },
    {
      meaning: "directory-refused",
      commands: ["MKD", "PWD"],
      reference: { document: "RFC 959", section: "5.4" },
    },
    {
      meaning: "listing-refused",
      commands: ["LIST", "NLST", "STAT"],
      reference: { document: "RFC 1127", section: "p. 18" },
    },
    { meaning: "no-size", commands: ["SIZE"], reference: { document: "RFC 3659", section: "4.2" } },
    {
      meaning: "no-modification-time",
      commands: ["MDTM"],
      reference: { document: "RFC 3659", section: "3.1" },
    },
  ],
  related: [{ code: 450, relation: "passing-form" }],
  usedBy: [],
});

/** 551 Requested action aborted: page type unknown. RFC 959 §4.2.2. */
export const R551: ReplyDefinition<551> = /* @__PURE__ */ deepFreeze({
  code: 551,
  name: "Page Type Unknown",
  phrase: "Requested action aborted: page type unknown.",
  class: "permanent-negative",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "given-up",
  causes: ["parameter-not-implemented"],
  observedCauses: ["local-error"],
  meanings: [],
  related: [{ code: 451, relation: "same-command" }],
  usedBy: [],
});

/** 552 Requested file action aborted. RFC 959 §4.2.2. */
export const R552: ReplyDefinition<552> = /* @__PURE__ */ deepFreeze({
  code: 552,
  name: "Storage Allocation Exceeded",
  phrase: "Requested file action aborted.",
  class: "permanent-negative",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "given-up",
  causes: ["quota-exceeded"],
  observedCauses: ["disk-full"],
  meanings: [],
  related: [{ code: 452, relation: "passing-form" }],
  usedBy: [],
});

/** 553 Requested action not taken. RFC 959 §4.2.2. */
export const R553: ReplyDefinition<553> = /* @__PURE__ */ deepFreeze({
  code: 553,
  name: "File Name Not Allowed",
  phrase: "Requested action not taken.",
  class: "permanent-negative",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1127", section: "p. 18" },
  ],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["invalid-filename", "permission-denied", "file-exists"],
  observedCauses: ["missing-or-no-permission", "file-not-found"],
  meanings: [
    {
      meaning: "name-refused",
      commands: ["STOR", "STOU", "APPE", "RNTO"],
      reference: { document: "RFC 959", section: "4.2.2" },
    },
    {
      meaning: "write-refused",
      commands: ["STOR", "STOU", "APPE", "RNTO"],
      reference: { document: "RFC 1127", section: "p. 18" },
    },
    {
      meaning: "directory-exists",
      commands: ["MKD"],
      reference: { document: "RFC 1127", section: "p. 18" },
    },
  ],
  related: [{ code: 450, relation: "same-command" }],
  usedBy: [],
});

/** 554 Requested action not taken: invalid REST parameter. RFC 1123 §4.1.3.4. */
export const R554: ReplyDefinition<554> = /* @__PURE__ */ deepFreeze({
  code: 554,
  name: "Invalid REST Parameter",
  phrase: "Requested action not taken: invalid REST parameter.",
  class: "permanent-negative",
  group: "file-system",
  status: "standard",
  references: [{ document: "RFC 1123", section: "4.1.3.4" }],
  closesControl: "never",
  retry: "same-session",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["resume-not-supported"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 555, relation: "same-exchange" },
    { code: 350, relation: "comes-before" },
    { code: 501, relation: "same-command" },
  ],
  usedBy: [],
});

/** 555 Requested action not taken: type or stru mismatch. RFC 1123 §4.1.3.4. */
export const R555: ReplyDefinition<555> = /* @__PURE__ */ deepFreeze({
  code: 555,
  name: "Type or Structure Mismatch",
  phrase: "Requested action not taken: type or stru mismatch.",
  class: "permanent-negative",
  group: "file-system",
  status: "standard",
  references: [{ document: "RFC 1123", section: "4.1.3.4" }],
  closesControl: "never",
  retry: "same-session",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["ascii-mode-refused"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 554, relation: "same-exchange" }],
  usedBy: [],
});

/** 556 Hash Refused. Not in any RFC in force. ProFTPD, contrib/mod_digest.c. */
export const R556: ReplyDefinition<556> = /* @__PURE__ */ deepFreeze({
  code: 556,
  name: "Hash Refused",
  phrase: "",
  class: "permanent-negative",
  group: "file-system",
  status: "nonstandard",
  references: [{ document: "ProFTPD", section: "contrib/mod_digest.c" }],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: [],
  observedCauses: ["command-disabled"],
  meanings: [],
  related: [
    { code: 550, relation: "in-its-place" },
    { code: 552, relation: "same-command" },
  ],
  usedBy: ["ProFTPD mod_digest"],
});
