import type { ReplyDefinition } from "../types/reply-definition.ts";
import { defineReply } from "./define-reply.ts";

/** 200 Command okay. RFC 959 §4.2.2. */
export const R200: ReplyDefinition<200> = /* @__PURE__ */ defineReply({
  code: 200,
  name: "Command OK",
  phrase: "Command okay.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  related: [
    { code: 250, relation: "mixed-up" },
    { code: 202, relation: "mixed-up" },
    { code: 500, relation: "mixed-up" },
  ],
});

/** 202 Command not implemented, superfluous at this site. RFC 959 §4.2.2. */
export const R202: ReplyDefinition<202> = /* @__PURE__ */ defineReply({
  code: 202,
  name: "Command Superfluous",
  phrase: "Command not implemented, superfluous at this site.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 6384", section: "11" },
  ],
  related: [
    { code: 200, relation: "mixed-up" },
    { code: 502, relation: "mixed-up" },
  ],
});

/** 205 Vendor Reply of z/OS. Not in any RFC in force. IBM z/OS FTPD. */
export const R205: ReplyDefinition<205> = /* @__PURE__ */ defineReply({
  code: 205,
  name: "Vendor Reply of z/OS",
  phrase: "",
  status: "nonstandard",
  references: [{ document: "IBM z/OS FTPD", section: "Reply codes" }],
  related: [{ code: 200, relation: "in-its-place" }],
  usedBy: ["IBM z/OS FTPD"],
});

/** 211 System status, or system help reply. RFC 959 §4.2.2. */
export const R211: ReplyDefinition<211> = /* @__PURE__ */ defineReply({
  code: 211,
  name: "System Status",
  phrase: "System status, or system help reply.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 2389", section: "3.2" },
  ],
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
    { code: 214, relation: "mixed-up" },
  ],
});

/** 212 Directory status. RFC 959 §4.2.2. */
export const R212: ReplyDefinition<212> = /* @__PURE__ */ defineReply({
  code: 212,
  name: "Directory Status",
  phrase: "Directory status.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  related: [
    { code: 211, relation: "same-role" },
    { code: 213, relation: "same-role" },
  ],
});

/** 213 File status. RFC 959 §4.2.2. */
export const R213: ReplyDefinition<213> = /* @__PURE__ */ defineReply({
  code: 213,
  name: "File Status",
  phrase: "File status.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 3659", section: "3.1" },
    { document: "RFC 3659", section: "4.1" },
  ],
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
    { code: 550, relation: "mixed-up" },
  ],
});

/** 214 Help message. RFC 959 §4.2.2. */
export const R214: ReplyDefinition<214> = /* @__PURE__ */ defineReply({
  code: 214,
  name: "Help Message",
  phrase: "Help message.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1127", section: "p. 18" },
  ],
  related: [
    { code: 211, relation: "mixed-up" },
    { code: 502, relation: "mixed-up" },
  ],
});

/** 215 NAME system type. RFC 959 §4.2.2. */
export const R215: ReplyDefinition<215> = /* @__PURE__ */ defineReply({
  code: 215,
  name: "System Type",
  phrase: "NAME system type.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  related: [
    { code: 211, relation: "mixed-up" },
    { code: 220, relation: "mixed-up" },
  ],
});

/** 216 NONE. RFC 6384 §11. */
export const R216: ReplyDefinition<216> = /* @__PURE__ */ defineReply({
  code: 216,
  name: "ALG Status",
  phrase: "NONE",
  status: "extension",
  references: [{ document: "RFC 6384", section: "11" }],
  related: [
    { code: 229, relation: "same-exchange" },
    { code: 202, relation: "mixed-up" },
  ],
});

/** 220 Service ready for new user. RFC 959 §4.2.2. */
export const R220: ReplyDefinition<220> = /* @__PURE__ */ defineReply({
  code: 220,
  name: "Service Ready",
  phrase: "Service ready for new user.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 7151", section: "3.2" },
  ],
  next: "log-in",
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
    { code: 421, relation: "mixed-up" },
  ],
});

/** 221 Service closing control connection. RFC 959 §4.2.2. */
export const R221: ReplyDefinition<221> = /* @__PURE__ */ defineReply({
  code: 221,
  name: "Closing Control Connection",
  phrase: "Service closing control connection.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "always",
  next: "reconnect",
  observedCauses: ["idle-timeout"],
  related: [
    { code: 421, relation: "mixed-up" },
    { code: 226, relation: "comes-before" },
  ],
});

/** 225 Data connection open; no transfer in progress. RFC 959 §4.2.2. */
export const R225: ReplyDefinition<225> = /* @__PURE__ */ defineReply({
  code: 225,
  name: "No Transfer in Progress",
  phrase: "Data connection open; no transfer in progress.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  dataConnection: "idle",
  related: [
    { code: 226, relation: "mixed-up" },
    { code: 426, relation: "mixed-up" },
  ],
});

/** 226 Closing data connection. RFC 959 §4.2.2. */
export const R226: ReplyDefinition<226> = /* @__PURE__ */ defineReply({
  code: 226,
  name: "Closing Data Connection",
  phrase: "Closing data connection.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  dataConnection: "closing",
  observedCauses: ["success-with-warning"],
  meanings: [
    {
      meaning: "transfer-complete",
      commands: ["RETR", "STOR", "STOU", "APPE", "LIST", "NLST"],
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
    { code: 426, relation: "mixed-up" },
  ],
});

/** 227 Entering Passive Mode (h1,h2,h3,h4,p1,p2). RFC 959 §4.2.2. */
export const R227: ReplyDefinition<227> = /* @__PURE__ */ defineReply({
  code: 227,
  name: "Entering Passive Mode",
  phrase: "Entering Passive Mode (h1,h2,h3,h4,p1,p2).",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1123", section: "4.1.2.6" },
  ],
  next: "transfer",
  dataConnection: "listening",
  related: [
    { code: 229, relation: "same-role" },
    { code: 150, relation: "comes-next" },
    { code: 425, relation: "comes-next" },
  ],
});

/** 228 Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...) RFC 1545 §3. */
export const R228: ReplyDefinition<228> = /* @__PURE__ */ defineReply({
  code: 228,
  name: "Entering Long Passive Mode",
  phrase: "Entering Long Passive Mode (af, hal, h1, h2, h3,..., pal, p1, p2...)",
  status: "obsolete",
  references: [
    { document: "RFC 1545", section: "3" },
    { document: "RFC 1639", section: "3" },
    { document: "RFC 5797", section: "2.5" },
  ],
  next: "transfer",
  dataConnection: "listening",
  related: [
    { code: 227, relation: "same-role" },
    { code: 229, relation: "in-its-place" },
  ],
});

/** 229 Extended Passive Mode Entered. RFC 2428 §3. */
export const R229: ReplyDefinition<229> = /* @__PURE__ */ defineReply({
  code: 229,
  name: "Entering Extended Passive Mode",
  phrase: "Extended Passive Mode Entered",
  status: "extension",
  references: [{ document: "RFC 2428", section: "3" }],
  next: "transfer",
  dataConnection: "listening",
  related: [
    { code: 227, relation: "same-role" },
    { code: 150, relation: "comes-next" },
    { code: 522, relation: "mixed-up" },
  ],
});

/** 230 User logged in, proceed. RFC 959 §4.2.2. */
export const R230: ReplyDefinition<230> = /* @__PURE__ */ defineReply({
  code: 230,
  name: "User Logged In",
  phrase: "User logged in, proceed.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  related: [
    { code: 331, relation: "comes-before" },
    { code: 232, relation: "same-role" },
    { code: 530, relation: "mixed-up" },
  ],
});

/** 231 User is "logged out". Service terminated. Not in any RFC in force. RFC 354, IV.B. */
export const R231: ReplyDefinition<231> = /* @__PURE__ */ defineReply({
  code: 231,
  name: "User Logged Out",
  phrase: 'User is "logged out". Service terminated.',
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  related: [
    { code: 221, relation: "in-its-place" },
    { code: 232, relation: "mixed-up" },
  ],
  usedBy: ["jlaffaye/ftp", "suppaftp", "mcai_ftp", "Zephyr"],
});

/** 232 User logged in, authorized by security data exchange. RFC 2228 §5.1. */
export const R232: ReplyDefinition<232> = /* @__PURE__ */ defineReply({
  code: 232,
  name: "Logged In by Security Exchange",
  phrase: "User logged in, authorized by security data exchange.",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
  ],
  related: [
    { code: 230, relation: "same-role" },
    { code: 234, relation: "comes-before" },
  ],
});

/** 234 Security data exchange complete. RFC 2228 §5.1. */
export const R234: ReplyDefinition<234> = /* @__PURE__ */ defineReply({
  code: 234,
  name: "Security Exchange Complete",
  phrase: "Security data exchange complete.",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
    { document: "RFC 4217", section: "4.2" },
  ],
  next: "handshake",
  related: [
    { code: 334, relation: "mixed-up" },
    { code: 235, relation: "same-role" },
    { code: 431, relation: "mixed-up" },
  ],
});

/** 235 [ADAT=base64data]. RFC 2228 §5.1. */
export const R235: ReplyDefinition<235> = /* @__PURE__ */ defineReply({
  code: 235,
  name: "Security Data Accepted",
  phrase: "[ADAT=base64data]",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
  ],
  related: [
    { code: 335, relation: "comes-before" },
    { code: 334, relation: "comes-before" },
    { code: 535, relation: "mixed-up" },
  ],
});

/** 250 Requested file action okay, completed. RFC 959 §4.2.2. */
export const R250: ReplyDefinition<250> = /* @__PURE__ */ defineReply({
  code: 250,
  name: "File Action OK",
  phrase: "Requested file action okay, completed.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 3659", section: "7.2" },
  ],
  observedCauses: ["success-with-warning"],
  meanings: [
    {
      meaning: "action-complete",
      commands: ["CWD", "SMNT", "RNTO", "DELE", "RMD"],
      reference: { document: "RFC 959", section: "5.4" },
    },
    {
      meaning: "transfer-complete",
      commands: ["RETR", "STOR", "STOU", "APPE", "LIST", "NLST"],
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
    { code: 200, relation: "mixed-up" },
    { code: 550, relation: "mixed-up" },
  ],
});

/** 251 FTP Restart-marker reply. Not in any RFC in force. RFC 354, IV.B. */
export const R251: ReplyDefinition<251> = /* @__PURE__ */ defineReply({
  code: 251,
  name: "MD5 Digest",
  phrase: "FTP Restart-marker reply.",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
    { document: "RFC 775", section: "Reply codes" },
    { document: "draft-twine-ftpmd5", section: "3.1" },
  ],
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
export const R252: ReplyDefinition<252> = /* @__PURE__ */ defineReply({
  code: 252,
  name: "MD5 Digests of Several Files",
  phrase: "FTP transfer completed correctly.",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  related: [
    { code: 213, relation: "in-its-place" },
    { code: 251, relation: "same-role" },
  ],
  usedBy: ["Apache MINA FtpServer", "IBM z/OS FTPD"],
});

/** 253 Rename completed. Not in any RFC in force. RFC 354, IV.B. */
export const R253: ReplyDefinition<253> = /* @__PURE__ */ defineReply({
  code: 253,
  name: "Rename Completed",
  phrase: "Rename completed.",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  related: [{ code: 250, relation: "in-its-place" }],
  usedBy: ["IBM z/OS FTPD"],
});

/** 254 Delete completed. Not in any RFC in force. RFC 354, IV.B. */
export const R254: ReplyDefinition<254> = /* @__PURE__ */ defineReply({
  code: 254,
  name: "Delete Completed",
  phrase: "Delete completed.",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  related: [{ code: 250, relation: "in-its-place" }],
  usedBy: ["IBM z/OS FTPD"],
});

/** 257 "PATHNAME" created. RFC 959 §4.2.2. */
export const R257: ReplyDefinition<257> = /* @__PURE__ */ defineReply({
  code: 257,
  name: "Pathname Created",
  phrase: '"PATHNAME" created.',
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 959", section: "Appendix II" },
  ],
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
  related: [
    { code: 250, relation: "mixed-up" },
    { code: 550, relation: "mixed-up" },
  ],
});
