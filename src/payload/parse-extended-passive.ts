import type { ExtendedPassiveAddress, ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/** What nearly all servers send, and the fastest to find. */
const STANDARD = /\(\|\|\|(\d{1,5})\|\)/;

/**
 * In parentheses the delimiter may be any printable character but a digit, and the address any text.
 * The zone behind an address is a name within the server's machine (RFC 4007).
 */
const BRACKETED =
  /\(([!-/:-~])(\d?)\1((?:[\dA-Fa-f:.]{0,45}(?=\1|%))?)(?:(?!\1)[!-~]){0,64}\1(\d{1,5})\1\)/;

/**
 * Without them it may be no letter either, nor a comma, dot or hyphen, which the numbers of a 227 have
 * between them; and not one more of its kind may come before.
 */
const BARE = /([!-+/:-@[-`{-~])(?<!\1\1)(\d?)\1([\dA-Fa-f:.]{0,45})\1(\d{1,5})\1(?!\1)/;

const FAMILIES: Readonly<Record<string, 4 | 6>> = { 1: 4, 2: 6 };

/**
 * Reads where the server listens after EPSV.
 *
 * ```
 * 229 Entering Extended Passive Mode (|||port|)
 * 229 Entering Extended Passive Mode (|protocol|address|port|)
 * ```
 *
 * The delimiter is any printable character, the same four times (IBM i sends `!`). Protocol, 1 for
 * IPv4 and 2 for IPv6, and address are empty by the standard; connect to the host of the control
 * connection even where a server fills them in (see {@link parsePassive} for the reason). Hence the
 * port counts whatever they are: what is no address is left out, and so are protocol and address
 * where one is of IPv4 and the other of IPv6.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The port, and version of IP and address where given; `undefined` for another code, for a
 * missing delimiter, and for a port that is 0, above 65535 or no number.
 * @see RFC 2428 §3
 * @example
 * parseExtendedPassive({ code: 229, lines: ["Entering Extended Passive Mode (|||6446|)"] })
 *   //=> { port: 6446 }
 * parseExtendedPassive({ code: 229, lines: ["Ok (|1|203.0.113.9|6446|)"] })
 *   //=> { port: 6446, family: 4, host: "203.0.113.9" }
 * parseExtendedPassive({ code: 229, lines: ["Ok (|1|::1|6446|)"] }) //=> { port: 6446 }
 * parseExtendedPassive({ code: 229, lines: ["Ok (|||6446)"] }) //=> undefined
 */
export function parseExtendedPassive(reply: ReplyLines): ExtendedPassiveAddress | undefined {
  const lines = linesWithCode(reply, 229);
  const match = matchLine(lines, STANDARD) ?? matchLine(lines, BRACKETED) ?? matchLine(lines, BARE);
  const port = Number(match?.[match.length - 1]);
  if (!(port > 0 && port < 65536)) return undefined;
  const { 2: protocol = "", 3: host } = match ?? [];
  const family = FAMILIES[protocol];
  if (family && host && host.includes(":") !== (family === 6)) return { port };
  return { port, ...(family && { family }), ...(host && { host }) };
}
