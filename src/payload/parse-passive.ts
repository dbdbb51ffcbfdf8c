import type { HostKind, PassiveAddress, ReplyLines } from "../types/payload.ts";
import { findBytes } from "./find-bytes.ts";
import { SPECIAL_BLOCKS } from "./special-blocks.ts";

/**
 * Reads where the server listens after PASV.
 *
 * ```
 * 227 Entering Passive Mode (h1,h2,h3,h4,p1,p2)
 * 227 =h1,h2,h3,h4,p1,p2
 * ```
 *
 * Six decimal bytes on any line, in any brackets or in none; the port is p1 * 256 + p2.
 *
 * Do not connect to `host`: it is text from the peer, which can name a machine inside your own
 * network and have you scan it. Connect to the address that the control connection goes to, and take
 * the port alone from here. Servers behind NAT name addresses that nobody outside can reach, so this
 * works more often, too. Use `host` only for a transfer between two servers that both are yours.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns Host and port as sent, `family` 4 as in the results for 229 and 228, and what kind of
 * address the host is; `undefined` for another code, for no such numbers, a number above 255, a
 * negative one, more or fewer than six, and port 0.
 * @see RFC 959 §4.1.2; RFC 1123 §4.1.2.6: search for the digits; RFC 2577 §3 on bounce attacks;
 * RFC 6890 on addresses for special purposes.
 * @example
 * parsePassive({ code: 227, lines: ["Entering Passive Mode (10,0,0,1,200,13)"] })
 *   //=> { host: "10.0.0.1", port: 51213, family: 4, hostIs: "private" }
 * parsePassive({ code: 550, lines: ["(10,0,0,1,200,13): no such file"] }) //=> undefined
 */
export function parsePassive(reply: ReplyLines): PassiveAddress | undefined {
  const bytes = findBytes(reply, 227);
  if (bytes?.length !== 6) return undefined;
  const [first, second, third, fourth, high, low] = bytes as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const port = high * 256 + low;
  if (port === 0) return undefined;
  const host = `${first}.${second}.${third}.${fourth}`;
  const hostIs = host === "0.0.0.0" ? "unspecified" : hostKind(first, second, third);
  return { host, port, family: 4, hostIs };
}

function hostKind(first: number, second: number, third: number): HostKind {
  if (first === 127) return "loopback";
  const block = (first << 16) | (second << 8) | third;
  return SPECIAL_BLOCKS.some((range) => block >= range[0] && block <= range[1])
    ? "private"
    : "public";
}
