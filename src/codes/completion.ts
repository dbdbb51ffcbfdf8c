import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import { STANDARD_TRANSFERS } from "./standard-transfers.ts";

/** 200 Command okay. RFC 959 §4.2.2. */
export const R200: ReplyDefinition<200> = /* @__PURE__ */ deepFreeze({
  code: 200,
  name: "Command OK",
  phrase: "Command okay.",
  class: "positive-completion",
  group: "syntax",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 500, relation: "same-command" }],
  usedBy: [],
});

/** 202 Command not implemented, superfluous at this site. RFC 959 §4.2.2. */
export const R202: ReplyDefinition<202> = /* @__PURE__ */ deepFreeze({
  code: 202,
  name: "Command Superfluous",
  phrase: "Command not implemented, superfluous at this site.",
  class: "positive-completion",
  group: "syntax",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 6384", section: "11" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 502, relation: "same-command" }],
  usedBy: [],
});

/** 205 Vendor Reply of z/OS. Not in any RFC in force. IBM z/OS FTPD. */
export const R205: ReplyDefinition<205> = /* @__PURE__ */ deepFreeze({
  code: 205,
  name: "Vendor Reply of z/OS",
  phrase: "",
  class: "positive-completion",
  group: "syntax",
  status: "nonstandard",
  references: [{ document: "IBM z/OS FTPD", section: "Reply codes" }],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 200, relation: "in-its-place" }],
  usedBy: ["IBM z/OS FTPD"],
});

/** 211 System status, or system help reply. RFC 959 §4.2.2. */
export const R211: ReplyDefinition<211> = /* @__PURE__ */ deepFreeze({
  code: 211,
  name: "System Status",
  phrase: "System status, or system help reply.",
  class: "positive-completion",
  group: "information",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 2389", section: "3.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [
    {
      meaning: "system-status",
      commands: ["STAT"],
      reference: { document: "RFC 959", section: "4.1.3" },
    },
    { meaning: "help", commands: ["HELP"], reference: { document: "RFC 959", section: "5.4" } },
    {
      meaning: "feature-list",
      commands: ["FEAT"],
      reference: { document: "RFC 2389", section: "3.2" },
    },
  ],
  related: [
    { code: 212, relation: "same-role" },
    { code: 213, relation: "same-role" },
  ],
  usedBy: [],
});

/** 212 Directory status. RFC 959 §4.2.2. */
export const R212: ReplyDefinition<212> = /* @__PURE__ */ deepFreeze({
  code: 212,
  name: "Directory Status",
  phrase: "Directory status.",
  class: "positive-completion",
  group: "information",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 211, relation: "same-role" },
    { code: 213, relation: "same-role" },
  ],
  usedBy: [],
});

/** 213 File status. RFC 959 §4.2.2. */
export const R213: ReplyDefinition<213> = /* @__PURE__ */ deepFreeze({
  code: 213,
  name: "File Status",
  phrase: "File status.",
  class: "positive-completion",
  group: "information",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 3659", section: "3.1" },
    { document: "RFC 3659", section: "4.1" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [
    {
      meaning: "file-status",
      commands: ["STAT"],
      reference: { document: "RFC 959", section: "4.2.2" },
    },
    {
      meaning: "modification-time",
      commands: ["MDTM"],
      reference: { document: "RFC 3659", section: "3.1" },
    },
    {
      meaning: "file-size",
      commands: ["SIZE"],
      reference: { document: "RFC 3659", section: "4.1" },
    },
    {
      meaning: "facts-changed",
      commands: ["MFMT", "MFCT", "MFF"],
      reference: { document: "draft-somers-ftp-mfxx-03", section: "3" },
    },
    {
      meaning: "file-hash",
      commands: ["HASH"],
      reference: { document: "draft-bryan-ftpext-hash", section: "" },
    },
  ],
  related: [
    { code: 211, relation: "same-role" },
    { code: 212, relation: "same-role" },
    { code: 550, relation: "same-command" },
  ],
  usedBy: [],
});

/** 214 Help message. RFC 959 §4.2.2. */
export const R214: ReplyDefinition<214> = /* @__PURE__ */ deepFreeze({
  code: 214,
  name: "Help Message",
  phrase: "Help message.",
  class: "positive-completion",
  group: "information",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1127", section: "p. 18" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 502, relation: "same-command" }],
  usedBy: [],
});

/** 215 NAME system type. RFC 959 §4.2.2. */
export const R215: ReplyDefinition<215> = /* @__PURE__ */ deepFreeze({
  code: 215,
  name: "System Type",
  phrase: "NAME system type.",
  class: "positive-completion",
  group: "information",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 502, relation: "same-command" }],
  usedBy: [],
});

/** 216 NONE. RFC 6384 §11. */
export const R216: ReplyDefinition<216> = /* @__PURE__ */ deepFreeze({
  code: 216,
  name: "ALG Status",
  phrase: "NONE",
  class: "positive-completion",
  group: "information",
  status: "extension",
  references: [{ document: "RFC 6384", section: "11" }],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 229, relation: "same-exchange" },
    { code: 202, relation: "same-command" },
  ],
  usedBy: [],
});

/** 220 Service ready for new user. RFC 959 §4.2.2. */
export const R220: ReplyDefinition<220> = /* @__PURE__ */ deepFreeze({
  code: 220,
  name: "Service Ready",
  phrase: "Service ready for new user.",
  class: "positive-completion",
  group: "connections",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 7151", section: "3.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "log-in",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [
    {
      meaning: "greeting",
      commands: ["<connect>"],
      reference: { document: "RFC 959", section: "5.4" },
    },
    {
      meaning: "reinitialized",
      commands: ["REIN"],
      reference: { document: "RFC 959", section: "5.4" },
    },
    {
      meaning: "host-accepted",
      commands: ["HOST"],
      reference: { document: "RFC 7151", section: "3.2" },
    },
  ],
  related: [
    { code: 331, relation: "comes-next" },
    { code: 120, relation: "comes-before" },
  ],
  usedBy: [],
});

/** 221 Service closing control connection. RFC 959 §4.2.2. */
export const R221: ReplyDefinition<221> = /* @__PURE__ */ deepFreeze({
  code: 221,
  name: "Closing Control Connection",
  phrase: "Service closing control connection.",
  class: "positive-completion",
  group: "connections",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "always",
  retry: "none-needed",
  final: true,
  next: "reconnect",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: ["idle-timeout"],
  meanings: [],
  related: [{ code: 226, relation: "comes-before" }],
  usedBy: [],
});

/** 225 Data connection open; no transfer in progress. RFC 959 §4.2.2. */
export const R225: ReplyDefinition<225> = /* @__PURE__ */ deepFreeze({
  code: 225,
  name: "No Transfer in Progress",
  phrase: "Data connection open; no transfer in progress.",
  class: "positive-completion",
  group: "connections",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "idle",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 426, relation: "same-command" }],
  usedBy: [],
});

/** 226 Closing data connection. RFC 959 §4.2.2. */
export const R226: ReplyDefinition<226> = /* @__PURE__ */ deepFreeze({
  code: 226,
  name: "Closing Data Connection",
  phrase: "Closing data connection.",
  class: "positive-completion",
  group: "connections",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "closing",
  causes: ["none"],
  observedCauses: ["success-with-warning"],
  meanings: [
    {
      meaning: "transfer-complete",
      commands: STANDARD_TRANSFERS,
      reference: { document: "RFC 959", section: "5.4" },
    },
    {
      meaning: "abort-complete",
      commands: ["ABOR"],
      reference: { document: "RFC 959", section: "5.4" },
    },
  ],
  related: [
    { code: 150, relation: "comes-before" },
    { code: 125, relation: "comes-before" },
    { code: 250, relation: "same-role" },
  ],
  usedBy: [],
});

/** 227 Entering Passive Mode (h1,h2,h3,h4,p1,p2). RFC 959 §4.2.2. */
export const R227: ReplyDefinition<227> = /* @__PURE__ */ deepFreeze({
  code: 227,
  name: "Entering Passive Mode",
  phrase: "Entering Passive Mode (h1,h2,h3,h4,p1,p2).",
  class: "positive-completion",
  group: "connections",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1123", section: "4.1.2.6" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "transfer",
  dataConnection: "listening",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 229, relation: "same-role" },
    { code: 150, relation: "comes-next" },
    { code: 425, relation: "comes-next" },
  ],
  usedBy: [],
});

/** 228 Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...) RFC 1545 §3. */
export const R228: ReplyDefinition<228> = /* @__PURE__ */ deepFreeze({
  code: 228,
  name: "Entering Long Passive Mode",
  phrase: "Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)",
  class: "positive-completion",
  group: "connections",
  status: "obsolete",
  references: [
    { document: "RFC 1545", section: "3" },
    { document: "RFC 1639", section: "3" },
    { document: "RFC 5797", section: "2.5" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "transfer",
  dataConnection: "listening",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 227, relation: "same-role" },
    { code: 229, relation: "in-its-place" },
  ],
  usedBy: [],
});

/** 229 Extended Passive Mode Entered. RFC 2428 §3. */
export const R229: ReplyDefinition<229> = /* @__PURE__ */ deepFreeze({
  code: 229,
  name: "Entering Extended Passive Mode",
  phrase: "Extended Passive Mode Entered",
  class: "positive-completion",
  group: "connections",
  status: "extension",
  references: [{ document: "RFC 2428", section: "3" }],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "transfer",
  dataConnection: "listening",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 227, relation: "same-role" },
    { code: 150, relation: "comes-next" },
    { code: 522, relation: "same-command" },
  ],
  usedBy: [],
});

/** 230 User logged in, proceed. RFC 959 §4.2.2. */
export const R230: ReplyDefinition<230> = /* @__PURE__ */ deepFreeze({
  code: 230,
  name: "User Logged In",
  phrase: "User logged in, proceed.",
  class: "positive-completion",
  group: "authentication",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 331, relation: "comes-before" },
    { code: 232, relation: "same-role" },
    { code: 530, relation: "same-command" },
  ],
  usedBy: [],
});

/** 231 User is "logged out". Service terminated. Not in any RFC in force. RFC 354, IV.B. */
export const R231: ReplyDefinition<231> = /* @__PURE__ */ deepFreeze({
  code: 231,
  name: "User Logged Out",
  phrase: 'User is "logged out". Service terminated.',
  class: "positive-completion",
  group: "authentication",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "log-in",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 221, relation: "in-its-place" }],
  usedBy: ["jlaffaye/ftp", "suppaftp", "mcai_ftp", "Zephyr"],
});

/** 232 User logged in, authorized by security data exchange. RFC 2228 §5.1. */
export const R232: ReplyDefinition<232> = /* @__PURE__ */ deepFreeze({
  code: 232,
  name: "Logged In by Security Exchange",
  phrase: "User logged in, authorized by security data exchange.",
  class: "positive-completion",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 230, relation: "same-role" },
    { code: 234, relation: "comes-before" },
  ],
  usedBy: [],
});

/** 234 Security data exchange complete. RFC 2228 §5.1. */
export const R234: ReplyDefinition<234> = /* @__PURE__ */ deepFreeze({
  code: 234,
  name: "Security Exchange Complete",
  phrase: "Security data exchange complete.",
  class: "positive-completion",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
    { document: "RFC 4217", section: "4.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "handshake",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 235, relation: "same-role" },
    { code: 431, relation: "same-command" },
  ],
  usedBy: [],
});

/** 235 [ADAT=base64data]. RFC 2228 §5.1. */
export const R235: ReplyDefinition<235> = /* @__PURE__ */ deepFreeze({
  code: 235,
  name: "Security Data Accepted",
  phrase: "[ADAT=base64data]",
  class: "positive-completion",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "user",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 335, relation: "comes-before" },
    { code: 334, relation: "comes-before" },
    { code: 535, relation: "same-command" },
  ],
  usedBy: [],
});

/** 250 Requested file action okay, completed. RFC 959 §4.2.2. */
export const R250: ReplyDefinition<250> = /* @__PURE__ */ deepFreeze({
  code: 250,
  name: "File Action OK",
  phrase: "Requested file action okay, completed.",
  class: "positive-completion",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 3659", section: "7.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: ["success-with-warning"],
  meanings: [
    {
      meaning: "action-complete",
      commands: ["CWD", "SMNT", "RNTO", "DELE", "RMD"],
      reference: { document: "RFC 959", section: "5.4" },
    },
    {
      meaning: "transfer-complete",
      commands: STANDARD_TRANSFERS,
      reference: { document: "RFC 959", section: "5.4" },
    },
    {
      meaning: "file-facts",
      commands: ["MLST"],
      reference: { document: "RFC 3659", section: "7.2" },
    },
  ],
  related: [
    { code: 226, relation: "same-role" },
    { code: 550, relation: "same-command" },
  ],
  usedBy: [],
});

/** 251 FTP Restart-marker reply. Not in any RFC in force. RFC 354, IV.B. */
export const R251: ReplyDefinition<251> = /* @__PURE__ */ deepFreeze({
  code: 251,
  name: "MD5 Digest",
  phrase: "FTP Restart-marker reply.",
  class: "positive-completion",
  group: "file-system",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
    { document: "RFC 775", section: "Reply codes" },
    { document: "draft-twine-ftpmd5", section: "3.1" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [
    {
      meaning: "file-digest",
      commands: ["MD5"],
      reference: { document: "draft-twine-ftpmd5", section: "3.1" },
    },
    {
      meaning: "directory-created",
      commands: ["XMKD"],
      reference: { document: "RFC 775", section: "Reply codes" },
    },
  ],
  related: [
    { code: 213, relation: "in-its-place" },
    { code: 252, relation: "same-role" },
  ],
  usedBy: ["ProFTPD mod_digest", "Apache MINA FtpServer", "IBM z/OS FTPD"],
});

/** 252 FTP transfer completed correctly. Not in any RFC in force. RFC 354, IV.B. */
export const R252: ReplyDefinition<252> = /* @__PURE__ */ deepFreeze({
  code: 252,
  name: "MD5 Digests of Several Files",
  phrase: "FTP transfer completed correctly.",
  class: "positive-completion",
  group: "file-system",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 213, relation: "in-its-place" },
    { code: 251, relation: "same-role" },
  ],
  usedBy: ["Apache MINA FtpServer", "IBM z/OS FTPD"],
});

/** 253 Rename completed. Not in any RFC in force. RFC 354, IV.B. */
export const R253: ReplyDefinition<253> = /* @__PURE__ */ deepFreeze({
  code: 253,
  name: "Rename Completed",
  phrase: "Rename completed.",
  class: "positive-completion",
  group: "file-system",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 250, relation: "in-its-place" }],
  usedBy: ["IBM z/OS FTPD"],
});

/** 254 Delete completed. Not in any RFC in force. RFC 354, IV.B. */
export const R254: ReplyDefinition<254> = /* @__PURE__ */ deepFreeze({
  code: 254,
  name: "Delete Completed",
  phrase: "Delete completed.",
  class: "positive-completion",
  group: "file-system",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 250, relation: "in-its-place" }],
  usedBy: ["IBM z/OS FTPD"],
});

/** 257 "PATHNAME" created. RFC 959 §4.2.2. */
export const R257: ReplyDefinition<257> = /* @__PURE__ */ deepFreeze({
  code: 257,
  name: "Pathname Created",
  phrase: '"PATHNAME" created.',
  class: "positive-completion",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 959", section: "Appendix II" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "any-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [
    {
      meaning: "directory-created",
      commands: ["MKD"],
      reference: { document: "RFC 959", section: "5.4" },
    },
    {
      meaning: "working-directory",
      commands: ["PWD"],
      reference: { document: "RFC 959", section: "5.4" },
    },
  ],
  related: [{ code: 550, relation: "same-command" }],
  usedBy: [],
});
