import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { CommandAmendment, CommandReplies } from "../types/command-replies.ts";

/** A restart position or a type that does not fit the file, reported by the transfer command. */
const AFTER_RESTART: CommandAmendment = {
  replies: [554, 555],
  references: [{ document: "RFC 1123", section: "4.1.3.4" }],
};

/** A protection level refused by policy, and protection that fails in the middle. */
const SECURITY_OF_TRANSFER: CommandAmendment = {
  replies: [534, 535],
  afterPreliminary: [535],
  references: [
    { document: "RFC 2228", section: "6" },
    { document: "RFC 2228", section: "8.2" },
  ],
};

/** A protection level that does not fit the transfer, and a handshake that fails. */
const TLS_OF_TRANSFER: CommandAmendment = {
  replies: [521, 522],
  afterPreliminary: [522],
  references: [
    { document: "RFC 4217", section: "10.2" },
    { document: "RFC 4217", section: "11.4" },
  ],
};

/**
 * The replies that each command may get, in the order of RFC 959 §5.4 and then by document.
 * `<connect>` stands for the greeting: the replies to opening the connection. The role of a reply is
 * in its first digit, so one list holds them all.
 */
export const COMMAND_REPLIES: { readonly [command: string]: CommandReplies } =
  /* @__PURE__ */ deepFreeze({
    "<connect>": {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [120, 220, 421],
      afterPreliminary: [220],
      amendments: [],
      observed: [230, 500, 530],
    },
    USER: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [230, 331, 332, 421, 500, 501, 530],
      amendments: [
        {
          replies: [232, 336],
          references: [
            { document: "RFC 2228", section: "4" },
            { document: "RFC 2228", section: "8.2" },
          ],
        },
        { replies: [331], references: [{ document: "RFC 2577", section: "7" }] },
      ],
      observed: [503, 534, 550],
    },
    PASS: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [202, 230, 332, 421, 500, 501, 503, 530],
      amendments: [{ replies: [421], references: [{ document: "RFC 2577", section: "5" }] }],
      observed: [],
    },
    ACCT: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [202, 230, 421, 500, 501, 503, 530],
      amendments: [],
      observed: [502],
    },
    CWD: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [250, 421, 500, 501, 502, 530, 550],
      amendments: [
        {
          replies: [200, 431],
          references: [{ document: "RFC 959", section: "Appendix II" }],
          correctedBy: [{ document: "RFC 1127", section: "p. 18" }],
        },
      ],
      observed: [],
    },
    CDUP: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [200, 421, 500, 501, 502, 530, 550],
      amendments: [],
      observed: [250],
    },
    SMNT: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [202, 250, 421, 500, 501, 502, 530, 550],
      amendments: [],
      observed: [],
    },
    REIN: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [120, 220, 421, 500, 502],
      afterPreliminary: [220],
      amendments: [],
      observed: [230, 530],
    },
    QUIT: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [221, 500],
      amendments: [],
      observed: [],
    },
    PORT: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [200, 421, 500, 501, 530],
      amendments: [{ replies: [504], references: [{ document: "RFC 2577", section: "3" }] }],
      observed: [425, 550],
    },
    PASV: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [227, 421, 500, 501, 502, 530],
      amendments: [],
      observed: [229, 425, 451, 522, 550],
    },
    MODE: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [200, 421, 500, 501, 504, 530],
      amendments: [],
      observed: [502],
    },
    TYPE: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [200, 421, 500, 501, 504, 530],
      amendments: [],
      observed: [226],
    },
    STRU: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [200, 421, 500, 501, 504, 530],
      amendments: [],
      observed: [],
    },
    ALLO: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [200, 202, 421, 500, 501, 504, 530],
      amendments: [],
      observed: [502],
    },
    REST: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [350, 421, 500, 501, 502, 530],
      amendments: [{ replies: [501], references: [{ document: "RFC 3659", section: "5.3" }] }],
      observed: [200, 504],
    },
    STOR: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [
        110, 125, 150, 226, 250, 421, 425, 426, 450, 451, 452, 500, 501, 530, 532, 551, 552, 553,
      ],
      beforePreliminary: [421, 450, 452, 500, 501, 530, 532, 553],
      afterPreliminary: [226, 250, 425, 426, 451, 551, 552],
      amendments: [
        AFTER_RESTART,
        SECURITY_OF_TRANSFER,
        TLS_OF_TRANSFER,
        { replies: [553], references: [{ document: "RFC 1127", section: "p. 18" }] },
      ],
      observed: [503, 550],
    },
    STOU: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [
        110, 125, 150, 226, 250, 421, 425, 426, 450, 451, 452, 500, 501, 530, 532, 551, 552, 553,
      ],
      beforePreliminary: [421, 450, 452, 500, 501, 530, 532, 553],
      afterPreliminary: [226, 250, 425, 426, 451, 551, 552],
      amendments: [
        AFTER_RESTART,
        SECURITY_OF_TRANSFER,
        TLS_OF_TRANSFER,
        { replies: [553], references: [{ document: "RFC 1127", section: "p. 18" }] },
        { replies: [125, 150], references: [{ document: "RFC 1123", section: "4.1.2.9" }] },
      ],
      observed: [402, 502, 550],
    },
    RETR: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [110, 125, 150, 226, 250, 421, 425, 426, 450, 451, 500, 501, 530, 550],
      beforePreliminary: [421, 450, 500, 501, 530, 550],
      afterPreliminary: [226, 250, 425, 426, 451],
      amendments: [AFTER_RESTART, SECURITY_OF_TRANSFER, TLS_OF_TRANSFER],
      observed: [503, 551],
    },
    LIST: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [125, 150, 226, 250, 421, 425, 426, 450, 451, 500, 501, 502, 530],
      beforePreliminary: [421, 450, 500, 501, 502, 530],
      afterPreliminary: [226, 250, 425, 426, 451],
      amendments: [
        SECURITY_OF_TRANSFER,
        TLS_OF_TRANSFER,
        { replies: [550], references: [{ document: "RFC 1127", section: "p. 18" }] },
      ],
      observed: [503],
    },
    NLST: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [125, 150, 226, 250, 421, 425, 426, 450, 451, 500, 501, 502, 530],
      beforePreliminary: [421, 450, 500, 501, 502, 530],
      afterPreliminary: [226, 250, 425, 426, 451],
      amendments: [
        SECURITY_OF_TRANSFER,
        TLS_OF_TRANSFER,
        { replies: [550], references: [{ document: "RFC 1127", section: "p. 18" }] },
      ],
      observed: [],
    },
    APPE: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [
        110, 125, 150, 226, 250, 421, 425, 426, 450, 451, 452, 500, 501, 502, 530, 532, 550, 551,
        552, 553,
      ],
      beforePreliminary: [421, 450, 452, 500, 501, 502, 530, 532, 550, 553],
      afterPreliminary: [226, 250, 425, 426, 451, 551, 552],
      amendments: [AFTER_RESTART, SECURITY_OF_TRANSFER, TLS_OF_TRANSFER],
      observed: [],
    },
    RNFR: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [350, 421, 450, 500, 501, 502, 530, 550],
      amendments: [],
      observed: [503],
    },
    RNTO: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [250, 421, 500, 501, 502, 503, 530, 532, 553],
      amendments: [{ replies: [553], references: [{ document: "RFC 1127", section: "p. 18" }] }],
      observed: [253, 550],
    },
    DELE: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [250, 421, 450, 500, 501, 502, 530, 550],
      amendments: [],
      observed: [200, 254],
    },
    RMD: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [250, 421, 500, 501, 502, 530, 550],
      amendments: [{ replies: [450], references: [{ document: "RFC 1127", section: "p. 18" }] }],
      observed: [],
    },
    MKD: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [257, 421, 500, 501, 502, 530, 550],
      amendments: [
        { replies: [553], references: [{ document: "RFC 1127", section: "p. 18" }] },
        {
          replies: [521],
          references: [{ document: "RFC 959", section: "Appendix II" }],
          correctedBy: [{ document: "RFC 1127", section: "p. 18" }],
        },
      ],
      observed: [],
    },
    PWD: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [257, 421, 500, 501, 502, 550],
      amendments: [],
      observed: [530],
    },
    ABOR: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [225, 226, 421, 500, 501, 502],
      amendments: [],
      observed: [426, 530],
    },
    SYST: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [215, 421, 500, 501, 502],
      amendments: [],
      observed: [200, 521, 530],
    },
    STAT: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [211, 212, 213, 421, 450, 500, 501, 502, 530],
      amendments: [{ replies: [550], references: [{ document: "RFC 1127", section: "p. 18" }] }],
      observed: [221],
    },
    HELP: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [211, 214, 421, 500, 501, 502],
      amendments: [
        { replies: [214, 504], references: [{ document: "RFC 1127", section: "p. 18" }] },
      ],
      observed: [200, 530],
    },
    SITE: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [200, 202, 500, 501, 530],
      amendments: [{ replies: [504], references: [{ document: "RFC 1127", section: "p. 18" }] }],
      observed: [214, 502, 550],
    },
    NOOP: {
      standing: "standard",
      references: [{ document: "RFC 959", section: "5.4" }],
      replies: [200, 421, 500],
      amendments: [],
      observed: [530],
    },
    AUTH: {
      standing: "standard",
      references: [{ document: "RFC 2228", section: "8.2" }],
      replies: [234, 334, 421, 431, 500, 501, 502, 504, 533, 534],
      amendments: [],
      observed: [503, 530],
    },
    ADAT: {
      standing: "standard",
      references: [{ document: "RFC 2228", section: "8.2" }],
      replies: [235, 335, 421, 500, 501, 502, 503, 533, 535],
      amendments: [],
      observed: [],
    },
    PBSZ: {
      standing: "standard",
      references: [{ document: "RFC 2228", section: "8.2" }],
      replies: [200, 421, 500, 501, 502, 503, 530, 533],
      amendments: [],
      observed: [202],
    },
    PROT: {
      standing: "standard",
      references: [{ document: "RFC 2228", section: "8.2" }],
      replies: [200, 421, 431, 500, 501, 502, 503, 504, 530, 533, 534, 536],
      amendments: [],
      observed: [202, 521],
    },
    CCC: {
      standing: "standard",
      references: [
        { document: "RFC 2228", section: "3" },
        { document: "RFC 2228", section: "8.2" },
        { document: "RFC 4217", section: "5" },
      ],
      replies: [200, 421, 500, 501, 502, 503, 533, 534],
      amendments: [],
      observed: [],
    },
    MIC: {
      standing: "standard",
      references: [
        { document: "RFC 2228", section: "8.2" },
        { document: "RFC 2228", section: "3" },
      ],
      replies: [421, 500, 501, 502, 503, 533, 535, 537],
      amendments: [],
      observed: [],
    },
    CONF: {
      standing: "standard",
      references: [
        { document: "RFC 2228", section: "8.2" },
        { document: "RFC 2228", section: "3" },
      ],
      replies: [421, 500, 501, 502, 503, 533, 535, 537],
      amendments: [],
      observed: [],
    },
    ENC: {
      standing: "standard",
      references: [
        { document: "RFC 2228", section: "8.2" },
        { document: "RFC 2228", section: "3" },
      ],
      replies: [421, 500, 501, 502, 503, 533, 535, 537],
      amendments: [],
      observed: [],
    },
    FEAT: {
      standing: "standard",
      references: [{ document: "RFC 2389", section: "3.2" }],
      replies: [211, 500, 501, 502],
      amendments: [],
      observed: [530, 534, 550],
    },
    OPTS: {
      standing: "standard",
      references: [{ document: "RFC 2389", section: "4" }],
      replies: [200, 451, 500, 501, 502],
      amendments: [],
      observed: [202, 530],
    },
    EPRT: {
      standing: "standard",
      references: [{ document: "RFC 2428", section: "2" }],
      replies: [200, 500, 501, 522],
      amendments: [],
      observed: [425, 502, 504],
    },
    EPSV: {
      standing: "standard",
      references: [{ document: "RFC 2428", section: "3" }],
      replies: [229, 500, 501, 522],
      amendments: [],
      observed: [200, 220, 227, 425, 530, 550],
    },
    LPRT: {
      standing: "standard",
      references: [
        { document: "RFC 1639", section: "2" },
        { document: "RFC 1639", section: "4" },
      ],
      replies: [500, 501, 521],
      amendments: [],
      observed: [],
    },
    LPSV: {
      standing: "standard",
      references: [
        { document: "RFC 1639", section: "3" },
        { document: "RFC 1639", section: "4" },
      ],
      replies: [228, 500, 501, 521],
      amendments: [],
      observed: [],
    },
    LANG: {
      standing: "standard",
      references: [{ document: "RFC 2640", section: "4.2" }],
      replies: [200, 500, 501, 502, 504],
      amendments: [],
      observed: [],
    },
    MDTM: {
      standing: "standard",
      references: [{ document: "RFC 3659", section: "3" }],
      replies: [213, 500, 501, 550],
      amendments: [],
      observed: [250, 530],
    },
    SIZE: {
      standing: "standard",
      references: [{ document: "RFC 3659", section: "4" }],
      replies: [213, 500, 501, 550],
      amendments: [],
      observed: [502, 530],
    },
    MLST: {
      standing: "standard",
      references: [
        { document: "RFC 3659", section: "7.2" },
        { document: "RFC 3659", section: "7.2.1" },
      ],
      replies: [250, 500, 501, 503, 504, 530, 550, 553],
      amendments: [],
      observed: [502],
    },
    MLSD: {
      standing: "standard",
      references: [
        { document: "RFC 3659", section: "7.2" },
        { document: "RFC 3659", section: "7.2.1" },
      ],
      replies: [150, 226, 500, 501, 503, 504, 530, 550, 553],
      afterPreliminary: [226],
      amendments: [],
      observed: [502],
    },
    HOST: {
      standing: "standard",
      references: [
        { document: "RFC 7151", section: "3.1" },
        { document: "RFC 7151", section: "3.2" },
        { document: "RFC 7151", section: "3.3" },
      ],
      replies: [220, 421, 500, 501, 502, 503, 504],
      amendments: [],
      observed: [530],
    },
    ALGS: {
      standing: "standard",
      references: [{ document: "RFC 6384", section: "11" }],
      replies: [202, 216, 502, 504],
      amendments: [],
      observed: [],
    },
    MFMT: {
      standing: "draft",
      references: [{ document: "draft-somers-ftp-mfxx-03", section: "3" }],
      replies: [213, 500, 501, 550],
      amendments: [],
      observed: [],
    },
    MFCT: {
      standing: "draft",
      references: [{ document: "draft-somers-ftp-mfxx-03", section: "4" }],
      replies: [213, 500, 501, 550],
      amendments: [],
      observed: [],
    },
    MFF: {
      standing: "draft",
      references: [{ document: "draft-somers-ftp-mfxx-03", section: "5" }],
      replies: [213, 500, 501, 504, 550],
      amendments: [],
      observed: [],
    },
    HASH: {
      standing: "observed",
      references: [{ document: "ProFTPD", section: "mod_digest.c" }],
      replies: [213, 450, 501, 550, 552, 553, 556],
      amendments: [],
      observed: [500, 502],
    },
    MD5: {
      standing: "draft",
      references: [{ document: "draft-twine-ftpmd5", section: "3.1" }],
      replies: [251, 502, 504, 550],
      amendments: [],
      observed: [],
    },
    MMD5: {
      standing: "observed",
      references: [{ document: "Apache MINA FtpServer", section: "MD5.java" }],
      replies: [252, 502, 504],
      amendments: [],
      observed: [],
    },
    XCRC: {
      standing: "observed",
      references: [
        { document: "ProFTPD", section: "mod_digest.c" },
        { document: "ftpserverlib", section: "handle_files.go" },
      ],
      replies: [213, 250, 501, 550],
      amendments: [],
      observed: [],
    },
    XMD5: {
      standing: "observed",
      references: [
        { document: "ProFTPD", section: "mod_digest.c" },
        { document: "ftpserverlib", section: "handle_files.go" },
      ],
      replies: [213, 250, 501, 550],
      amendments: [],
      observed: [],
    },
    XSHA1: {
      standing: "observed",
      references: [
        { document: "ProFTPD", section: "mod_digest.c" },
        { document: "ftpserverlib", section: "handle_files.go" },
      ],
      replies: [213, 250, 501, 550],
      amendments: [],
      observed: [],
    },
    XSHA256: {
      standing: "observed",
      references: [
        { document: "ProFTPD", section: "mod_digest.c" },
        { document: "ftpserverlib", section: "handle_files.go" },
      ],
      replies: [213, 250, 501, 550],
      amendments: [],
      observed: [],
    },
    XSHA512: {
      standing: "observed",
      references: [
        { document: "ProFTPD", section: "mod_digest.c" },
        { document: "ftpserverlib", section: "handle_files.go" },
      ],
      replies: [213, 250, 501, 550],
      amendments: [],
      observed: [],
    },
    CLNT: {
      standing: "observed",
      references: [{ document: "ProFTPD", section: "mod_core.c" }],
      replies: [200, 500],
      amendments: [],
      observed: [],
    },
    CSID: {
      standing: "draft",
      references: [{ document: "draft-peterson-streamlined-ftp-command-extensions", section: "" }],
      replies: [200, 500, 502],
      amendments: [],
      observed: [],
    },
    AVBL: {
      standing: "draft",
      references: [
        { document: "draft-peterson-streamlined-ftp-command-extensions-10", section: "4" },
      ],
      replies: [213, 502, 550],
      amendments: [],
      observed: [],
    },
    RANG: {
      standing: "observed",
      references: [{ document: "ProFTPD", section: "mod_xfer.c" }],
      replies: [350, 500, 501, 551, 552],
      amendments: [],
      observed: [],
    },
    COMB: {
      standing: "observed",
      references: [{ document: "ftpserverlib", section: "handle_files.go" }],
      replies: [250, 501, 502, 550],
      amendments: [],
      observed: [],
    },
    ESTA: {
      standing: "observed",
      references: [{ document: "Pure-FTPd", section: "ftpd.c" }],
      replies: [225, 425, 520],
      amendments: [],
      observed: [],
    },
    ESTP: {
      standing: "observed",
      references: [{ document: "Pure-FTPd", section: "ftpd.c" }],
      replies: [225, 425, 520],
      amendments: [],
      observed: [],
    },
    MACB: {
      standing: "observed",
      references: [{ document: "Zeek", section: "utils-commands.zeek" }],
      replies: [200, 500, 550],
      amendments: [],
      observed: [],
    },
  });

/** Older names of commands, with the command they stand for (RFC 1123 §4.1.3.1). */
export const COMMAND_ALIASES: { readonly [alias: string]: string } = /* @__PURE__ */ Object.freeze({
  XMKD: "MKD",
  XRMD: "RMD",
  XPWD: "PWD",
  XCUP: "CDUP",
  XCWD: "CWD",
});

/** Replies that every command may get (RFC 959 §4.2, RFC 2228 §8.2). */
export const REPLIES_TO_ANY_COMMAND: readonly number[] = /* @__PURE__ */ Object.freeze([
  421, 631, 632, 633,
]);
