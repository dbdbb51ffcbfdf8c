import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { Reference } from "../types/reply-definition.ts";

/** One text that a document printed for a number. */
export interface HistoricMeaning {
  /** The text as printed. */
  readonly phrase: string;
  readonly references: readonly Reference[];
}

/** What a number meant in the documents before RFC 959. */
export interface HistoricReply {
  /** Three digits; the first may be 0. */
  readonly digits: string;
  /** One for each text, with the documents that print it. */
  readonly meanings: readonly HistoricMeaning[];
  /** The code of RFC 959 that took over, where one did. */
  readonly successor: number | undefined;
}

/**
 * The numbers of the RFCs before RFC 959 (1972 to 1980), by their three digits; some begin with 0.
 * A number that lives on today with another meaning is here too: 232 was a logout once.
 *
 * @see RFC 354, 385, 454, 542, 640, 691, 737, 743, 765, 775
 * @example
 * HISTORIC_REPLIES["436"]?.successor //=> 421
 * HISTORIC_REPLIES["436"]?.meanings[0]?.phrase //=> "Service shutting down, goodbye."
 */
export const HISTORIC_REPLIES: { readonly [digits: string]: HistoricReply } =
  /* @__PURE__ */ deepFreeze({
    "000": {
      digits: "000",
      meanings: [
        {
          phrase: "General information message (site, time of day, etc.)",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
        {
          phrase: "Announcing FTP.",
          references: [{ document: "RFC 542", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "009": {
      digits: "009",
      meanings: [
        {
          phrase: "(message could not be sent, mailing it instead)",
          references: [{ document: "RFC 737", section: "XSEM" }],
        },
      ],
      successor: undefined,
    },
    "010": {
      digits: "010",
      meanings: [
        {
          phrase: "Message from system operator.",
          references: [
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "020": {
      digits: "020",
      meanings: [
        { phrase: "Exected delay.", references: [{ document: "RFC 542", section: "Reply codes" }] },
      ],
      successor: 120,
    },
    "030": {
      digits: "030",
      meanings: [
        {
          phrase: "Server availability information.",
          references: [
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
        {
          phrase: "Server availibility information.",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
      ],
      successor: undefined,
    },
    "050": {
      digits: "050",
      meanings: [
        {
          phrase: "FTP commentary or user information.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "100": {
      digits: "100",
      meanings: [
        {
          phrase: "System status reply.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "111": {
      digits: "111",
      meanings: [
        { phrase: "System busy doing...", references: [{ document: "RFC 691", section: "7g" }] },
      ],
      successor: undefined,
    },
    "119": {
      digits: "119",
      meanings: [
        {
          phrase: "Terminal not available, will try mailbox.",
          references: [{ document: "RFC 765", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "121": {
      digits: "121",
      meanings: [
        {
          phrase: "Directory listing reply.",
          references: [{ document: "RFC 691", section: "7g" }],
        },
      ],
      successor: undefined,
    },
    "150": {
      digits: "150",
      meanings: [
        { phrase: "File status reply.", references: [{ document: "RFC 354", section: "IV.B" }] },
      ],
      successor: undefined,
    },
    "151": {
      digits: "151",
      meanings: [
        {
          phrase: "User not local; Will forward to <user>@<host>.",
          references: [
            { document: "RFC 765", section: "Reply codes" },
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
        {
          phrase: "Directory listing reply.",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
      ],
      successor: undefined,
    },
    "152": {
      digits: "152",
      meanings: [
        {
          phrase: "User Unknown; Mail will be forwarded by the operator.",
          references: [{ document: "RFC 765", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "200": {
      digits: "200",
      meanings: [
        {
          phrase: "Last command received correctly.",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
      ],
      successor: undefined,
    },
    "201": {
      digits: "201",
      meanings: [
        {
          phrase: "An ABORT has terminated activity, as requested.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 226,
    },
    "202": {
      digits: "202",
      meanings: [
        {
          phrase: "Abort request ignored, no activity in progress.",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
      ],
      successor: undefined,
    },
    "206": {
      digits: "206",
      meanings: [
        {
          phrase: "Command ignored, superfluous here.",
          references: [{ document: "RFC 691", section: "7g" }],
        },
      ],
      successor: 202,
    },
    "215": {
      digits: "215",
      meanings: [
        {
          phrase: "<scheme> is the preferred scheme.",
          references: [{ document: "RFC 765", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "221": {
      digits: "221",
      meanings: [
        {
          phrase: "Service closing TELNET connection",
          references: [{ document: "RFC 765", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "223": {
      digits: "223",
      meanings: [{ phrase: "Rename ok.", references: [{ document: "RFC 691", section: "7g" }] }],
      successor: undefined,
    },
    "224": {
      digits: "224",
      meanings: [
        {
          phrase: "Delete ok.",
          references: [
            { document: "RFC 691", section: "7g" },
            { document: "RFC 775", section: "Reply codes" },
          ],
        },
        { phrase: "deleted ok", references: [{ document: "RFC 775", section: "Reply codes" }] },
      ],
      successor: undefined,
    },
    "227": {
      digits: "227",
      meanings: [
        {
          phrase: "Entering Passive Mode. h1,h2,h3,h4,p1,p2",
          references: [{ document: "RFC 765", section: "Reply codes" }],
        },
        {
          phrase: "Entering [passive, active] mode",
          references: [{ document: "RFC 640", section: "11" }],
        },
      ],
      successor: undefined,
    },
    "231": {
      digits: "231",
      meanings: [
        {
          phrase: 'User is "logged out". Service terminated.',
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "232": {
      digits: "232",
      meanings: [
        {
          phrase: "Logout command noted, will complete when transfer done.",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
      ],
      successor: undefined,
    },
    "233": {
      digits: "233",
      meanings: [
        {
          phrase: 'User is "logged out". Parameters reinitialized.',
          references: [
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "250": {
      digits: "250",
      meanings: [
        {
          phrase: "FTP file transfer started correctly.",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
      ],
      successor: undefined,
    },
    "251": {
      digits: "251",
      meanings: [
        {
          phrase: "FTP Restart-marker reply.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
            { document: "RFC 775", section: "Reply codes" },
          ],
        },
        { phrase: '"pathname"', references: [{ document: "RFC 775", section: "Reply codes" }] },
        { phrase: "ABOR ok.", references: [{ document: "RFC 691", section: "7g" }] },
      ],
      successor: undefined,
    },
    "252": {
      digits: "252",
      meanings: [
        {
          phrase: "FTP transfer completed correctly.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
        {
          phrase: "ABOR ignored, no transfer in progress.",
          references: [{ document: "RFC 691", section: "7g" }],
        },
      ],
      successor: undefined,
    },
    "253": {
      digits: "253",
      meanings: [
        {
          phrase: "Rename completed.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "254": {
      digits: "254",
      meanings: [
        {
          phrase: "Delete completed.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "255": {
      digits: "255",
      meanings: [
        {
          phrase: "FTP server data socket reply",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
          ],
        },
        { phrase: "SOCK nnnn", references: [{ document: "RFC 354", section: "IV.B" }] },
      ],
      successor: 227,
    },
    "256": {
      digits: "256",
      meanings: [
        {
          phrase: "Mail completed.",
          references: [
            { document: "RFC 385", section: "MAIL" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 737", section: "MAIL" },
          ],
        },
      ],
      successor: undefined,
    },
    "257": {
      digits: "257",
      meanings: [
        {
          phrase: "Closing the data connection, transfer completed.",
          references: [{ document: "RFC 542", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "300": {
      digits: "300",
      meanings: [
        {
          phrase: "Connection greeting message, awaiting input.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 220,
    },
    "301": {
      digits: "301",
      meanings: [
        {
          phrase: "Current command incomplete (no CRLF for long time).",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "330": {
      digits: "330",
      meanings: [
        {
          phrase: "Enter password",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
        {
          phrase: "Enter password (may be sent with hide-your-input).",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
      ],
      successor: 331,
    },
    "331": {
      digits: "331",
      meanings: [
        {
          phrase: "Enter account (if account required as part of login sequence).",
          references: [{ document: "RFC 542", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "332": {
      digits: "332",
      meanings: [
        {
          phrase: "Login first, please.",
          references: [{ document: "RFC 542", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "350": {
      digits: "350",
      meanings: [
        {
          phrase: "Enter mail, terminate by a line with only a '.'",
          references: [{ document: "RFC 385", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "354": {
      digits: "354",
      meanings: [
        {
          phrase: "Start mail input; end with <CR><LF>.<CR><LF>",
          references: [
            { document: "RFC 640", section: "11" },
            { document: "RFC 765", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "400": {
      digits: "400",
      meanings: [
        {
          phrase: "This service not implemented.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "401": {
      digits: "401",
      meanings: [
        {
          phrase: "This service not accepting users now, goodbye.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 421,
    },
    "402": {
      digits: "402",
      meanings: [
        {
          phrase: "Command not implemented for requested value or action.",
          references: [{ document: "RFC 542", section: "Reply codes" }],
        },
      ],
      successor: 504,
    },
    "421": {
      digits: "421",
      meanings: [
        {
          phrase: "Service not available, closing TELNET connection.",
          references: [{ document: "RFC 765", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "423": {
      digits: "423",
      meanings: [
        {
          phrase: "Transfer incomplete, insufficient storage space.",
          references: [{ document: "RFC 691", section: "7g" }],
        },
      ],
      successor: undefined,
    },
    "425": {
      digits: "425",
      meanings: [
        {
          phrase: "random file system error",
          references: [{ document: "RFC 775", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "426": {
      digits: "426",
      meanings: [
        {
          phrase: "Connection trouble, closed; transfer aborted.",
          references: [{ document: "RFC 640", section: "11" }],
        },
      ],
      successor: undefined,
    },
    "430": {
      digits: "430",
      meanings: [
        {
          phrase: "Log-on time or tries exceeded, goodbye.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "431": {
      digits: "431",
      meanings: [
        {
          phrase: "Log-on unsuccessful. User and/or password invalid.",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
      ],
      successor: undefined,
    },
    "432": {
      digits: "432",
      meanings: [
        {
          phrase: "User not valid for this service.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 530,
    },
    "433": {
      digits: "433",
      meanings: [
        {
          phrase: "Cannot transfer files without valid account.  Enter account and",
          references: [
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
        {
          phrase: "Cannot transfer files without valid account.  Enter account.",
          references: [{ document: "RFC 454", section: "IV.B" }],
        },
      ],
      successor: 532,
    },
    "434": {
      digits: "434",
      meanings: [
        {
          phrase: "Log-out forced by operator action.  Phone site.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: undefined,
    },
    "435": {
      digits: "435",
      meanings: [
        {
          phrase: "Log-out forced by system problem.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 421,
    },
    "436": {
      digits: "436",
      meanings: [
        {
          phrase: "Service shutting down, goodbye.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 421,
    },
    "440": {
      digits: "440",
      meanings: [
        {
          phrase: "Recipient table full, this name not stored.",
          references: [{ document: "RFC 743", section: "XRCP" }],
        },
      ],
      successor: undefined,
    },
    "450": {
      digits: "450",
      meanings: [
        { phrase: "FTP: File not found.", references: [{ document: "RFC 354", section: "IV.B" }] },
      ],
      successor: undefined,
    },
    "451": {
      digits: "451",
      meanings: [
        {
          phrase: "FTP: File access denied to you.",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
      ],
      successor: undefined,
    },
    "452": {
      digits: "452",
      meanings: [
        {
          phrase: "FTP: File transfer incomplete, data connection closed.",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
      ],
      successor: undefined,
    },
    "453": {
      digits: "453",
      meanings: [
        {
          phrase: "FTP: File transfer incomplete, insufficient storage space.",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
            { document: "RFC 737", section: "XSEN" },
          ],
        },
      ],
      successor: 452,
    },
    "454": {
      digits: "454",
      meanings: [
        {
          phrase: "FTP: Cannot connect to your data socket.",
          references: [
            { document: "RFC 385", section: "12" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 425,
    },
    "455": {
      digits: "455",
      meanings: [
        {
          phrase: "FTP: File system error not covered by other reply codes.",
          references: [
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 451,
    },
    "456": {
      digits: "456",
      meanings: [
        {
          phrase: "FTP: Name duplication; rename failed.",
          references: [
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 553,
    },
    "457": {
      digits: "457",
      meanings: [
        {
          phrase: "FTP: Transfer parameters in error.",
          references: [
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 504,
    },
    "505": {
      digits: "505",
      meanings: [
        {
          phrase: "Last command conflicts illegally with previous command(s).",
          references: [
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
          ],
        },
      ],
      successor: 503,
    },
    "506": {
      digits: "506",
      meanings: [
        {
          phrase: "Last command not implemented by the server.",
          references: [
            { document: "RFC 542", section: "Reply codes" },
            { document: "RFC 354", section: "IV.B" },
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 775", section: "Reply codes" },
          ],
        },
        {
          phrase: "Requested action not implemented by the server.",
          references: [{ document: "RFC 354", section: "IV.B" }],
        },
        {
          phrase: "action not implemented",
          references: [{ document: "RFC 775", section: "Reply codes" }],
        },
      ],
      successor: 502,
    },
    "507": {
      digits: "507",
      meanings: [
        {
          phrase: "Catchall error reply.",
          references: [
            { document: "RFC 454", section: "IV.B" },
            { document: "RFC 542", section: "Reply codes" },
            { document: "RFC 743", section: "XRCP" },
            { document: "RFC 775", section: "Reply codes" },
          ],
        },
        { phrase: "no superior directory", references: [{ document: "RFC 775", section: "XCUP" }] },
        {
          phrase: "No scheme specified yet; use XRSQ.",
          references: [{ document: "RFC 743", section: "XRCP" }],
        },
      ],
      successor: undefined,
    },
    "520": {
      digits: "520",
      meanings: [
        {
          phrase: "File not found.",
          references: [
            { document: "RFC 691", section: "7g" },
            { document: "RFC 743", section: "XRCP" },
          ],
        },
        {
          phrase: "Recipient name rejected.",
          references: [{ document: "RFC 743", section: "XRCP" }],
        },
      ],
      successor: undefined,
    },
    "521": {
      digits: "521",
      meanings: [
        { phrase: "Access denied.", references: [{ document: "RFC 691", section: "Reply codes" }] },
      ],
      successor: undefined,
    },
    "526": {
      digits: "526",
      meanings: [
        {
          phrase: "Name duplication, rename failed",
          references: [{ document: "RFC 691", section: "7g" }],
        },
      ],
      successor: undefined,
    },
    "531": {
      digits: "531",
      meanings: [
        {
          phrase: "Invalid user or password.",
          references: [{ document: "RFC 691", section: "7g" }],
        },
      ],
      successor: undefined,
    },
    "533": {
      digits: "533",
      meanings: [
        {
          phrase: "Need account to write files.",
          references: [{ document: "RFC 691", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "550": {
      digits: "550",
      meanings: [
        {
          phrase: "Bad pathname specification (e.g., syntax error).",
          references: [{ document: "RFC 542", section: "Reply codes" }],
        },
      ],
      successor: undefined,
    },
    "557": {
      digits: "557",
      meanings: [
        {
          phrase: "Bad transfer parameters (TYPE, BYTE, etc)",
          references: [{ document: "RFC 691", section: "7g" }],
        },
      ],
      successor: undefined,
    },
  });
