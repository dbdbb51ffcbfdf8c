import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import { STANDARD_TRANSFERS } from "./standard-transfers.ts";

/** 400 This service not implemented. Not in any RFC in force. RFC 354, IV.B. */
export const R400: ReplyDefinition<400> = /* @__PURE__ */ deepFreeze({
  code: 400,
  name: "Service Not Implemented",
  phrase: "This service not implemented.",
  class: "transient-negative",
  group: "syntax",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  closesControl: "sometimes",
  retry: "reconnect",
  final: true,
  next: "reconnect",
  dataConnection: "untouched",
  causes: [],
  observedCauses: ["tls-negotiation-failed", "server-misconfigured"],
  meanings: [],
  related: [
    { code: 421, relation: "in-its-place" },
    { code: 431, relation: "in-its-place" },
  ],
  usedBy: ["Pure-FTPd", "DrFTPD", "IBM z/OS FTPD"],
});

/** 402 Command not implemented for requested value or action. Not in any RFC in force. RFC 542, Reply codes. */
export const R402: ReplyDefinition<402> = /* @__PURE__ */ deepFreeze({
  code: 402,
  name: "Not Implemented for Requested Value",
  phrase: "Command not implemented for requested value or action.",
  class: "transient-negative",
  group: "syntax",
  status: "nonstandard",
  references: [{ document: "RFC 542", section: "Reply codes" }],
  closesControl: "never",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: [],
  observedCauses: ["command-not-implemented"],
  meanings: [],
  related: [
    { code: 504, relation: "in-its-place" },
    { code: 502, relation: "in-its-place" },
  ],
  usedBy: ["ftp-srv"],
});

/** 403 Proxy Answer to OPEN. Not in any RFC in force. lftp, src/ftpclass.cc. */
export const R403: ReplyDefinition<403> = /* @__PURE__ */ deepFreeze({
  code: 403,
  name: "Proxy Answer to OPEN",
  phrase: "",
  class: "transient-negative",
  group: "syntax",
  status: "nonstandard",
  references: [{ document: "lftp", section: "src/ftpclass.cc" }],
  closesControl: "never",
  retry: "later",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: [],
  observedCauses: [],
  meanings: [],
  related: [{ code: 530, relation: "in-its-place" }],
  usedBy: ["lftp"],
});

/** 421 Service not available, closing control connection. RFC 959 §4.2.2. */
export const R421: ReplyDefinition<421> = /* @__PURE__ */ deepFreeze({
  code: 421,
  name: "Service Not Available",
  phrase: "Service not available, closing control connection.",
  class: "transient-negative",
  group: "connections",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1123", section: "4.1.2.11" },
    { document: "RFC 2577", section: "5" },
    { document: "RFC 4217", section: "10.1" },
    { document: "RFC 7151", section: "3.2" },
  ],
  closesControl: "usually",
  retry: "reconnect",
  final: true,
  next: "reconnect",
  dataConnection: "given-up",
  causes: ["server-shutdown"],
  observedCauses: [
    "idle-timeout",
    "too-many-connections",
    "too-many-connections-per-ip",
    "too-many-connections-per-user",
    "tls-required",
    "data-connection-timeout",
    "address-not-allowed",
    "data-ports-exhausted",
  ],
  meanings: [],
  related: [{ code: 120, relation: "same-command" }],
  usedBy: [],
});

/** 425 Can't open data connection. RFC 959 §4.2.2. */
export const R425: ReplyDefinition<425> = /* @__PURE__ */ deepFreeze({
  code: 425,
  name: "Can't Open Data Connection",
  phrase: "Can't open data connection.",
  class: "transient-negative",
  group: "connections",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 6384", section: "6" },
  ],
  closesControl: "sometimes",
  retry: "same-session",
  final: true,
  next: "any-command",
  dataConnection: "not-opened",
  causes: ["data-connection-failed"],
  observedCauses: [
    "bad-sequence",
    "data-protection-required",
    "tls-session-reuse-required",
    "data-ports-exhausted",
    "protocol-family-unsupported",
  ],
  meanings: [],
  related: [
    { code: 150, relation: "comes-before" },
    { code: 522, relation: "same-command" },
    { code: 227, relation: "comes-before" },
  ],
  usedBy: [],
});

/** 426 Connection closed; transfer aborted. RFC 959 §4.2.2. */
export const R426: ReplyDefinition<426> = /* @__PURE__ */ deepFreeze({
  code: 426,
  name: "Transfer Aborted",
  phrase: "Connection closed; transfer aborted.",
  class: "transient-negative",
  group: "connections",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "same-session",
  final: true,
  next: "any-command",
  dataConnection: "broken",
  causes: ["data-connection-aborted", "transfer-aborted-by-client"],
  observedCauses: ["data-connection-timeout", "disk-full"],
  meanings: [],
  related: [
    { code: 150, relation: "comes-before" },
    { code: 226, relation: "comes-next" },
  ],
  usedBy: [],
});

/** 430 Log-on time or tries exceeded, goodbye. Not in any RFC in force. RFC 354, IV.B. */
export const R430: ReplyDefinition<430> = /* @__PURE__ */ deepFreeze({
  code: 430,
  name: "Invalid Username or Password",
  phrase: "Log-on time or tries exceeded, goodbye.",
  class: "transient-negative",
  group: "authentication",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  closesControl: "sometimes",
  retry: "no",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: [],
  observedCauses: [],
  meanings: [],
  related: [{ code: 530, relation: "in-its-place" }],
  usedBy: ["Wikipedia", "jlaffaye/ftp", "suppaftp", "Zephyr"],
});

/** 431 Need some unavailable resource to process security. RFC 2228 §5.1. */
export const R431: ReplyDefinition<431> = /* @__PURE__ */ deepFreeze({
  code: 431,
  name: "Security Resource Unavailable",
  phrase: "Need some unavailable resource to process security.",
  class: "transient-negative",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "later",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["server-misconfigured"],
  observedCauses: [],
  meanings: [
    {
      meaning: "security-resource",
      commands: ["AUTH", "PROT"],
      reference: { document: "RFC 2228", section: "5.1" },
    },
    {
      meaning: "no-such-directory",
      commands: ["CWD"],
      reference: { document: "RFC 959", section: "Appendix II" },
    },
  ],
  related: [
    { code: 534, relation: "lasting-form" },
    { code: 504, relation: "same-command" },
  ],
  usedBy: [],
});

/** 434 Log-out forced by operator action.  Phone site. Not in any RFC in force. RFC 354, IV.B. */
export const R434: ReplyDefinition<434> = /* @__PURE__ */ deepFreeze({
  code: 434,
  name: "Requested Host Unavailable",
  phrase: "Log-out forced by operator action.  Phone site.",
  class: "transient-negative",
  group: "authentication",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  closesControl: "never",
  retry: "later",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: [],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 421, relation: "in-its-place" },
    { code: 504, relation: "in-its-place" },
  ],
  usedBy: ["Wikipedia", "jlaffaye/ftp", "suppaftp", "Zephyr"],
});

/** 450 Requested file action not taken. RFC 959 §4.2.2. */
export const R450: ReplyDefinition<450> = /* @__PURE__ */ deepFreeze({
  code: 450,
  name: "File Temporarily Unavailable",
  phrase: "Requested file action not taken.",
  class: "transient-negative",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1127", section: "p. 18" },
  ],
  closesControl: "never",
  retry: "later",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["file-busy"],
  observedCauses: ["no-files-match", "file-not-found", "permission-denied", "file-exists"],
  meanings: [
    {
      meaning: "file-busy",
      commands: ["STOR", "RETR", "APPE", "RNFR", "DELE", "RMD"],
      reference: { document: "RFC 959", section: "4.2.2" },
    },
    {
      meaning: "listing-refused",
      commands: ["LIST", "NLST", "STAT"],
      reference: { document: "RFC 959", section: "5.4" },
    },
  ],
  related: [
    { code: 550, relation: "lasting-form" },
    { code: 553, relation: "same-command" },
  ],
  usedBy: [],
});

/** 451 Requested action aborted: local error in processing. RFC 959 §4.2.2. */
export const R451: ReplyDefinition<451> = /* @__PURE__ */ deepFreeze({
  code: 451,
  name: "Local Error in Processing",
  phrase: "Requested action aborted: local error in processing.",
  class: "transient-negative",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 2389", section: "4" },
  ],
  closesControl: "never",
  retry: "later",
  final: true,
  next: "any-command",
  dataConnection: "given-up",
  causes: ["local-error"],
  observedCauses: ["quota-exceeded", "disk-full", "resume-not-supported"],
  meanings: [
    {
      meaning: "local-error",
      commands: STANDARD_TRANSFERS,
      reference: { document: "RFC 959", section: "4.2.2" },
    },
    {
      meaning: "options-unavailable",
      commands: ["OPTS"],
      reference: { document: "RFC 2389", section: "4" },
    },
  ],
  related: [{ code: 452, relation: "same-command" }],
  usedBy: [],
});

/** 452 Requested action not taken. RFC 959 §4.2.2. */
export const R452: ReplyDefinition<452> = /* @__PURE__ */ deepFreeze({
  code: 452,
  name: "Insufficient Storage Space",
  phrase: "Requested action not taken.",
  class: "transient-negative",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "later",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["disk-full"],
  observedCauses: ["quota-exceeded"],
  meanings: [],
  related: [
    { code: 552, relation: "lasting-form" },
    { code: 451, relation: "same-command" },
  ],
  usedBy: [],
});
