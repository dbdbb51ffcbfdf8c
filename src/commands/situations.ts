import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { Cause } from "../types/cause.ts";
import type { Reference } from "../types/reply-definition.ts";
import { TRANSFER_COMMANDS } from "./transfer-commands.ts";

/** A code that fits a situation. */
export interface FittingReply {
  readonly code: number;
  /** The commands that it fits; without it, every command that can get the code. */
  readonly commands?: readonly string[];
  /** The section that gives the code its meaning, where it is not RFC 959 §4.2.2. */
  readonly reference?: Reference;
  /** The code says something wider: it is right where nothing more exact is listed. */
  readonly nearest?: true;
}

const WRITERS: readonly string[] = ["STOR", "STOU", "APPE", "RNTO"];
const LISTINGS: readonly string[] = ["LIST", "NLST", "MLSD"];
/** The commands that act on a file or a directory. */
const TAKING_A_NAME: readonly string[] = /* @__PURE__ */ TRANSFER_COMMANDS.concat(
  "CWD",
  "CDUP",
  "SMNT",
  "RNFR",
  "RNTO",
  "DELE",
  "RMD",
  "MKD",
  "PWD",
  "STAT",
  "SITE",
  "MDTM",
  "SIZE",
  "MLST",
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
  "AVBL",
  "COMB",
  "MACB",
);
const LOGIN: readonly string[] = ["USER", "PASS", "ACCT"];
const PASSIVE: readonly string[] = ["PASV", "EPSV"];

const WRITE_ACCESS: FittingReply = {
  code: 553,
  commands: WRITERS,
  reference: { document: "RFC 1127", section: "p. 18" },
};
const WRONG_PROT_LEVEL: FittingReply = {
  code: 521,
  commands: TRANSFER_COMMANDS,
  reference: { document: "RFC 4217", section: "10.2" },
};
const DATA_TLS_FAILED: FittingReply = {
  code: 522,
  commands: TRANSFER_COMMANDS,
  reference: { document: "RFC 4217", section: "10.2" },
};
const REFUSED_BY_POLICY: FittingReply = {
  code: 534,
  reference: { document: "RFC 2228", section: "5.1" },
};
const CONTROL_NOT_PROTECTED: FittingReply = {
  code: 533,
  reference: { document: "RFC 2228", section: "5.1" },
};
const SECURITY_CHECK_FAILED: FittingReply = {
  code: 535,
  commands: ["ADAT", "MIC", "CONF", "ENC"],
  reference: { document: "RFC 2228", section: "5.1" },
};
const SECURITY_UNAVAILABLE: FittingReply = {
  code: 431,
  commands: ["AUTH", "PROT"],
  reference: { document: "RFC 2228", section: "5.1" },
};

const UNAVAILABLE: FittingReply = { code: 550, commands: TAKING_A_NAME };
const NEAREST_UNAVAILABLE: FittingReply = { code: 550, commands: TAKING_A_NAME, nearest: true };
const NEAREST_NAME: FittingReply = { code: 553, commands: TAKING_A_NAME, nearest: true };
const NEAREST_BUSY: FittingReply = { code: 450, nearest: true };
const NEAREST_LOCAL: FittingReply = { code: 451, nearest: true };
const NEAREST_LOGIN: FittingReply = { code: 530, nearest: true };
const NEAREST_ARGUMENT: FittingReply = { code: 501, nearest: true };
const NEAREST_UNRECOGNIZED: FittingReply = { code: 500, nearest: true };
const NEAREST_CLOSING: FittingReply = { code: 421, nearest: true };
const CLOSING: FittingReply = { code: 421 };

/**
 * The codes that fit each situation, the most fitting first. No entry for what no server can say: a
 * connection that was lost, and a success, whose code is the command's own.
 */
export const SITUATIONS: { readonly [C in Cause]?: readonly FittingReply[] } =
  /* @__PURE__ */ deepFreeze({
    "file-not-found": [UNAVAILABLE, NEAREST_NAME, NEAREST_BUSY],
    "permission-denied": [WRITE_ACCESS, UNAVAILABLE, NEAREST_NAME, NEAREST_BUSY],
    "missing-or-no-permission": [WRITE_ACCESS, UNAVAILABLE, NEAREST_NAME, NEAREST_BUSY],
    "file-exists": [
      { code: 553, commands: ["MKD"], reference: { document: "RFC 1127", section: "p. 18" } },
      { code: 553, commands: WRITERS },
      NEAREST_UNAVAILABLE,
    ],
    "exists-or-no-permission": [
      { code: 553, commands: ["MKD"], reference: { document: "RFC 1127", section: "p. 18" } },
      WRITE_ACCESS,
      NEAREST_UNAVAILABLE,
    ],
    "directory-not-empty": [NEAREST_UNAVAILABLE, NEAREST_NAME],
    "is-a-directory": [
      {
        code: 504,
        commands: ["MD5"],
        reference: { document: "draft-twine-ftpmd5", section: "3.1" },
      },
      NEAREST_UNAVAILABLE,
      NEAREST_NAME,
    ],
    "not-a-directory": [
      { code: 501, commands: ["MLSD"], reference: { document: "RFC 3659", section: "7.2.1" } },
      NEAREST_UNAVAILABLE,
      NEAREST_NAME,
    ],
    "invalid-filename": [
      { code: 553, commands: TAKING_A_NAME },
      { code: 501, commands: TAKING_A_NAME, nearest: true },
      NEAREST_UNAVAILABLE,
    ],
    "file-busy": [{ code: 450, commands: TAKING_A_NAME }, NEAREST_UNAVAILABLE, NEAREST_NAME],
    "no-files-match": [
      { code: 226, commands: LISTINGS },
      { code: 213, commands: ["STAT"] },
      NEAREST_BUSY,
      NEAREST_UNAVAILABLE,
    ],
    "quota-exceeded": [
      { code: 552, commands: TRANSFER_COMMANDS },
      { code: 452, commands: TRANSFER_COMMANDS, nearest: true },
      NEAREST_UNAVAILABLE,
      NEAREST_NAME,
    ],
    "disk-full": [
      { code: 452, commands: TRANSFER_COMMANDS },
      NEAREST_LOCAL,
      NEAREST_UNAVAILABLE,
      NEAREST_NAME,
    ],
    "login-incorrect": [
      { code: 530, commands: LOGIN },
      { code: 535, commands: ["ADAT"], nearest: true },
    ],
    "account-locked": [{ code: 530, commands: LOGIN }, NEAREST_CLOSING],
    "anonymous-not-allowed": [{ code: 530, commands: LOGIN }],
    "home-directory-unavailable": [{ code: 530, commands: LOGIN, nearest: true }],
    "not-logged-in": [{ code: 530 }, { code: 503, nearest: true }],
    "account-required": [{ code: 532 }, { code: 530, nearest: true }],
    "too-many-connections": [CLOSING],
    "too-many-connections-per-ip": [CLOSING],
    "too-many-connections-per-user": [CLOSING],
    "rate-limited": [NEAREST_BUSY, NEAREST_CLOSING],
    "address-not-allowed": [{ code: 530, commands: LOGIN, nearest: true }, NEAREST_CLOSING],
    "idle-timeout": [CLOSING],
    "server-shutdown": [CLOSING],
    "data-connection-failed": [{ code: 425 }],
    "data-connection-aborted": [{ code: 426, commands: TRANSFER_COMMANDS }],
    "data-connection-timeout": [{ code: 426, commands: TRANSFER_COMMANDS }],
    "data-ports-exhausted": [
      { code: 425, commands: PASSIVE },
      { code: 425, commands: TRANSFER_COMMANDS },
    ],
    "pasv-address-unreachable": [
      { code: 425, commands: PASSIVE },
      { code: 425, commands: TRANSFER_COMMANDS },
    ],
    "port-command-refused": [
      { code: 504, commands: ["PORT"], reference: { document: "RFC 2577", section: "3" } },
      { code: 501, commands: ["PORT", "EPRT", "LPRT"], nearest: true },
      { code: 425, commands: TRANSFER_COMMANDS, nearest: true },
    ],
    "protocol-family-unsupported": [
      {
        code: 522,
        commands: ["EPRT", "EPSV"],
        reference: { document: "RFC 2428", section: "2" },
      },
      {
        code: 521,
        commands: ["LPRT", "LPSV"],
        reference: { document: "RFC 1639", section: "4" },
      },
      { code: 501, commands: ["PORT"], nearest: true },
      { code: 502, commands: ["PASV"], nearest: true },
      { code: 425, commands: TRANSFER_COMMANDS, nearest: true },
    ],
    "tls-required": [CONTROL_NOT_PROTECTED, REFUSED_BY_POLICY, NEAREST_LOGIN],
    "tls-not-allowed": [REFUSED_BY_POLICY, NEAREST_LOGIN],
    "data-protection-required": [
      WRONG_PROT_LEVEL,
      REFUSED_BY_POLICY,
      { code: 503, commands: ["PORT", "PASV", "EPRT", "EPSV"], nearest: true },
    ],
    "tls-session-reuse-required": [DATA_TLS_FAILED],
    "tls-negotiation-failed": [DATA_TLS_FAILED, SECURITY_CHECK_FAILED, SECURITY_UNAVAILABLE],
    "command-not-implemented": [
      { code: 500, commands: ["*"] },
      { code: 500, commands: ["AUTH"], reference: { document: "RFC 2228", section: "3" } },
      { code: 502 },
      NEAREST_UNRECOGNIZED,
    ],
    "command-disabled": [
      {
        code: 534,
        commands: ["AUTH", "PROT", "CCC"],
        reference: { document: "RFC 2228", section: "5.1" },
      },
      { code: 502 },
      NEAREST_UNRECOGNIZED,
    ],
    "parameter-not-implemented": [
      { code: 536, commands: ["PROT"], reference: { document: "RFC 2228", section: "5.1" } },
      {
        code: 537,
        commands: ["MIC", "CONF", "ENC"],
        reference: { document: "RFC 2228", section: "5.1" },
      },
      { code: 504 },
      NEAREST_ARGUMENT,
    ],
    "syntax-error": [{ code: 501 }, { code: 500 }],
    "bad-sequence": [
      { code: 503 },
      { code: 425, commands: TRANSFER_COMMANDS, nearest: true },
      NEAREST_ARGUMENT,
      NEAREST_UNRECOGNIZED,
    ],
    "resume-not-supported": [
      { code: 502, commands: ["REST"] },
      { code: 502, commands: ["REST STREAM"], reference: { document: "RFC 3659", section: "5.3" } },
      { code: 554, reference: { document: "RFC 1123", section: "4.1.3.4" } },
      { code: 551, commands: ["RANG"], nearest: true },
    ],
    "ascii-mode-refused": [
      { code: 550, commands: ["SIZE"], reference: { document: "RFC 3659", section: "4.2" } },
      { code: 555, reference: { document: "RFC 1123", section: "4.1.3.4" } },
      { code: 551, commands: ["RANG"], nearest: true },
      { code: 504, commands: ["TYPE"] },
    ],
    "local-error": [{ code: 451 }, NEAREST_BUSY, NEAREST_CLOSING],
    "server-misconfigured": [
      SECURITY_UNAVAILABLE,
      NEAREST_LOCAL,
      { code: 530, commands: LOGIN, nearest: true },
      NEAREST_UNAVAILABLE,
      NEAREST_CLOSING,
    ],
    "cause-not-stated": [NEAREST_LOCAL, NEAREST_UNAVAILABLE, NEAREST_LOGIN, NEAREST_CLOSING],
    "transfer-aborted-by-client": [
      { code: 426, commands: TRANSFER_COMMANDS },
      { code: 226, commands: ["ABOR"] },
    ],
  });
