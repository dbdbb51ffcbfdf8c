import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { ReplyDiagram } from "../types/sequence.ts";

/** The transfers that can begin at a place within a file. */
const RESTARTABLE: readonly string[] = ["APPE", "STOR", "RETR"];
/** The commands that agree on the protection of a session. */
const SECURITY_EXCHANGE: readonly string[] = ["AUTH", "ADAT"];
/** What begins a session once the host is named, or the server knows of no hosts. */
const AFTER_HOST: readonly string[] = ["USER", "AUTH"];

/**
 * The state diagrams of FTP: what a reply means after each command. Every command of the tables
 * stands in one of them, and in a second one where the command that the sequence began with
 * (`first`) makes a difference. `*` is the general diagram, `<mail-text>` the text after 354.
 *
 * ```
 *              1yz    2yz      3yz           4yz      5yz
 * simple       error  success  error         failure  failure
 * transfer     wait   success  error         failure  failure
 * rename       error  error    next: RNTO    failure  failure
 * restart      error  error    next: RETR …  failure  failure
 * login        error  success  next: PASS …  failure  failure
 * ```
 *
 * What takes more than one command and its reply is in `nextStep` alone:
 *
 * - 421 is a failure like any 4yz here; that it ends the connection, whatever is under way, is not
 *   said.
 * - After 332 and `ACCT` the server goes on with the command that it kept; after 532 and `ACCT` the
 *   client sends the command again; neither is asked for twice.
 * - 110 is a mark within a transfer, and no second preliminary reply.
 * - `ABOR`, `STAT` and `QUIT` may be sent while a transfer runs; both commands get their replies.
 * - 6yz wraps the reply that counts.
 *
 * @see RFC 959 §6, §4.1.1 for ACCT and QUIT; RFC 2228 §9; RFC 7151 §3.2.3; RFC 765 for mail
 * @example
 * REPLY_DIAGRAMS.find(({ commands }) => commands.includes("RNFR"))?.next
 * //=> { 3: ["RNTO"], 332: ["ACCT"], 532: ["ACCT"] }
 */
export const REPLY_DIAGRAMS: readonly ReplyDiagram[] = /* @__PURE__ */ deepFreeze([
  {
    name: "simple",
    references: [{ document: "RFC 959", section: "6" }],
    commands: [
      "ABOR",
      "ALLO",
      "DELE",
      "CWD",
      "CDUP",
      "SMNT",
      "HELP",
      "MODE",
      "NOOP",
      "PASV",
      "SITE",
      "PORT",
      "SYST",
      "STAT",
      "RMD",
      "MKD",
      "PWD",
      "STRU",
      "TYPE",
      // Of later documents and of servers, which draw no diagram.
      "PBSZ",
      "PROT",
      "CCC",
      "MIC",
      "CONF",
      "ENC",
      "FEAT",
      "OPTS",
      "EPRT",
      "EPSV",
      "LPRT",
      "LPSV",
      "LANG",
      "MDTM",
      "SIZE",
      "MLST",
      "ALGS",
      "MFMT",
      "MFCT",
      "MFF",
      "HASH",
      "MD5",
      "MMD5",
      "XCRC",
      "XMD5",
      "XSHA1",
      "XSHA256",
      "XSHA512",
      "CLNT",
      "CSID",
      "AVBL",
      "COMB",
      "ESTA",
      "ESTP",
      "MACB",
    ],
    on: {
      1: "protocol-error",
      2: "success",
      3: "protocol-error",
      4: "failure",
      5: "failure",
      332: "next-command",
      532: "next-command",
    },
    next: { 332: ["ACCT"], 532: ["ACCT"] },
  },
  {
    name: "logout",
    references: [
      { document: "RFC 959", section: "6" },
      { document: "RFC 959", section: "4.1.1" },
    ],
    commands: ["QUIT"],
    on: {
      1: "protocol-error",
      2: "success",
      3: "protocol-error",
      4: "failure",
      5: "failure",
      332: "next-command",
      532: "next-command",
    },
    next: { 332: ["ACCT"], 532: ["ACCT"] },
    closing: true,
  },
  {
    name: "transfer",
    references: [{ document: "RFC 959", section: "6" }],
    commands: [
      "APPE",
      "LIST",
      "NLST",
      "REIN",
      "RETR",
      "STOR",
      "STOU",
      // Of RFC 3659, which draws no diagram.
      "MLSD",
    ],
    on: {
      1: "wait",
      2: "success",
      3: "protocol-error",
      4: "failure",
      5: "failure",
      332: "next-command",
      532: "next-command",
    },
    next: { 332: ["ACCT"], 532: ["ACCT"] },
  },
  {
    name: "greeting",
    references: [{ document: "RFC 959", section: "5.4" }],
    commands: ["<connect>"],
    on: { 1: "wait", 2: "success", 3: "protocol-error", 4: "failure", 5: "failure" },
    next: {},
  },
  {
    name: "rename-from",
    references: [{ document: "RFC 959", section: "6" }],
    commands: ["RNFR"],
    on: {
      1: "protocol-error",
      2: "protocol-error",
      3: "next-command",
      4: "failure",
      5: "failure",
      332: "next-command",
      532: "next-command",
    },
    next: { 3: ["RNTO"], 332: ["ACCT"], 532: ["ACCT"] },
  },
  {
    name: "rename-to",
    references: [{ document: "RFC 959", section: "6" }],
    commands: ["RNTO"],
    on: {
      1: "protocol-error",
      2: "success",
      3: "protocol-error",
      4: "failure",
      5: "failure",
      332: "next-command",
      532: "next-command",
    },
    next: { 332: ["ACCT"], 532: ["ACCT"] },
  },
  {
    name: "restart",
    references: [
      { document: "RFC 959", section: "6" },
      { document: "RFC 3659", section: "5.3" },
    ],
    commands: ["REST", "REST STREAM", "RANG"],
    on: {
      1: "protocol-error",
      2: "protocol-error",
      3: "next-command",
      4: "failure",
      5: "failure",
      332: "next-command",
      532: "next-command",
    },
    next: { 3: RESTARTABLE, 332: ["ACCT"], 532: ["ACCT"] },
  },
  {
    name: "login-user",
    references: [{ document: "RFC 959", section: "6" }],
    commands: ["USER"],
    on: {
      1: "protocol-error",
      2: "success",
      3: "next-command",
      4: "failure",
      5: "failure",
    },
    next: { 3: ["PASS"], 332: ["ACCT"] },
  },
  {
    name: "login-password",
    references: [{ document: "RFC 959", section: "6" }],
    commands: ["PASS"],
    on: {
      1: "protocol-error",
      2: "success",
      3: "next-command",
      4: "failure",
      5: "failure",
    },
    next: { 3: ["ACCT"] },
  },
  {
    name: "login-account",
    references: [{ document: "RFC 959", section: "6" }],
    commands: ["ACCT"],
    on: { 1: "protocol-error", 2: "success", 3: "protocol-error", 4: "failure", 5: "failure" },
    next: {},
  },
  {
    name: "security-exchange",
    references: [{ document: "RFC 2228", section: "9" }],
    commands: SECURITY_EXCHANGE,
    on: {
      1: "protocol-error",
      2: "success",
      3: "next-command",
      4: "failure",
      5: "failure",
    },
    next: { 3: ["ADAT"] },
  },
  {
    name: "host",
    references: [{ document: "RFC 7151", section: "3.2.3" }],
    commands: ["HOST"],
    on: {
      1: "protocol-error",
      2: "next-command",
      3: "protocol-error",
      4: "failure",
      5: "protocol-error",
      500: "next-command",
      501: "failure",
      502: "next-command",
      503: "failure",
      504: "failure",
    },
    next: { 2: AFTER_HOST, 500: AFTER_HOST, 502: AFTER_HOST },
  },
  {
    name: "security-exchange-after-host",
    references: [{ document: "RFC 7151", section: "3.2.3" }],
    first: "HOST",
    commands: SECURITY_EXCHANGE,
    on: { 1: "protocol-error", 2: "next-command", 3: "next-command", 4: "failure", 5: "failure" },
    next: { 2: ["USER"], 3: ["ADAT"] },
  },
  {
    name: "unasked",
    references: [{ document: "RFC 959", section: "4.2" }],
    commands: ["<async>"],
    on: {
      1: "protocol-error",
      2: "protocol-error",
      3: "protocol-error",
      4: "protocol-error",
      5: "protocol-error",
      421: "failure",
    },
    next: {},
  },
  {
    name: "mail-file",
    references: [{ document: "RFC 765", section: "State Diagrams" }],
    commands: ["MLFL"],
    on: {
      1: "wait",
      2: "success",
      3: "protocol-error",
      4: "failure",
      5: "failure",
      332: "next-command",
      532: "next-command",
    },
    next: { 332: ["ACCT"], 532: ["ACCT"] },
  },
  {
    name: "mail-receivers",
    references: [{ document: "RFC 765", section: "State Diagrams" }],
    commands: ["MRSQ", "MRCP"],
    on: {
      1: "protocol-error",
      2: "success",
      3: "protocol-error",
      4: "failure",
      5: "failure",
      332: "next-command",
      532: "next-command",
    },
    next: { 332: ["ACCT"], 532: ["ACCT"] },
  },
  {
    name: "mail",
    references: [{ document: "RFC 765", section: "State Diagrams" }],
    commands: ["MAIL", "MSND", "MSOM", "MSAM"],
    on: {
      1: "wait",
      2: "protocol-error",
      3: "next-command",
      4: "failure",
      5: "failure",
      332: "next-command",
      532: "next-command",
    },
    next: { 3: ["<mail-text>"], 332: ["ACCT"], 532: ["ACCT"] },
  },
  {
    name: "mail-text",
    references: [{ document: "RFC 765", section: "State Diagrams" }],
    commands: ["<mail-text>"],
    on: { 1: "protocol-error", 2: "success", 3: "protocol-error", 4: "failure", 5: "failure" },
    next: {},
  },
  {
    name: "general",
    references: [{ document: "RFC 959", section: "6" }],
    commands: ["*"],
    on: {
      1: "wait",
      2: "success",
      3: "next-command",
      4: "failure",
      5: "failure",
      332: "next-command",
      532: "next-command",
    },
    next: { 332: ["ACCT"], 532: ["ACCT"] },
  },
]);
