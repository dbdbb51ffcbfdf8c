import { deepFreeze } from "../freeze/deep-freeze.ts";

/** A number that looks like a reply code and is none. */
export interface PseudoReply {
  readonly number: number;
  /** The text that the table gives for it. */
  readonly phrase: string;
  /** The programs and tables that list it. */
  readonly usedBy: readonly string[];
}

/**
 * Numbers that well-known tables list among FTP replies though no server sends them as such:
 * Windows Sockets errors (Wikipedia) and the internal numbers of one client (Zephyr). No parser of
 * this library takes them for a reply.
 *
 * @example
 * PSEUDO_REPLIES[10061]?.usedBy //=> ["Wikipedia"]
 */
export const PSEUDO_REPLIES: { readonly [number: number]: PseudoReply } =
  /* @__PURE__ */ deepFreeze({
    900: { number: 900, phrase: "DUMMY", usedBy: ["Zephyr"] },
    901: { number: 901, phrase: "Disconnected by remote server", usedBy: ["Zephyr"] },
    902: { number: 902, phrase: "Connection aborted", usedBy: ["Zephyr"] },
    903: { number: 903, phrase: "Socket poll error", usedBy: ["Zephyr"] },
    904: { number: 904, phrase: "Unexpected poll event", usedBy: ["Zephyr"] },
    905: { number: 905, phrase: "Network down", usedBy: ["Zephyr"] },
    909: { number: 909, phrase: "Unexpected error", usedBy: ["Zephyr"] },
    910: { number: 910, phrase: "Data transfer timeout", usedBy: ["Zephyr"] },
    10054: {
      number: 10054,
      phrase: "Connection reset by peer. The connection was forcibly closed by the remote host.",
      usedBy: ["Wikipedia"],
    },
    10060: { number: 10060, phrase: "Cannot connect to remote server.", usedBy: ["Wikipedia"] },
    10061: {
      number: 10061,
      phrase: "Cannot connect to remote server. The connection is actively refused by the server.",
      usedBy: ["Wikipedia"],
    },
    10065: {
      number: 10065,
      phrase: "No route to host / DNS cannot be resolved.",
      usedBy: ["Wikipedia"],
    },
    10066: { number: 10066, phrase: "Directory not empty.", usedBy: ["Wikipedia"] },
    10068: { number: 10068, phrase: "Too many users, server is full.", usedBy: ["Wikipedia"] },
  });
