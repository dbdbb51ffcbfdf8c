import type { LongPassiveAddress, ReplyLines } from "../types/payload.ts";
import { findBytes } from "./find-bytes.ts";
import { formatIpv6 } from "./format-ipv6.ts";

/** The address length that goes with each version of IP. */
const FAMILIES = [
  { family: 4, length: 4 },
  { family: 6, length: 16 },
] as const;

/**
 * Reads where the server listens after LPSV.
 *
 * ```
 * 228 Entering Long Passive Mode (4,4,h1,h2,h3,h4,2,p1,p2)
 * 228 Entering Long Passive Mode (6,16,h1,...,h16,2,p1,p2)
 * ```
 *
 * Version, length and bytes of the address, length and bytes of the port. As with
 * {@link parsePassive}, connect to the host of the control connection, not to this one.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns Version of IP, address and port; `undefined` for another code, another version or length,
 * a number above 255, and port 0.
 * @see RFC 1639 §4
 * @example
 * parseLongPassive({ code: 228, lines: ["Entering Long Passive Mode (4,4,192,0,2,1,2,19,136)"] })
 *   //=> { family: 4, host: "192.0.2.1", port: 5000 }
 * parseLongPassive({ code: 228, lines: ["(6,16,32,1,13,184,0,0,0,0,0,0,0,0,0,0,0,1,2,19,136)"] })
 *   //=> { family: 6, host: "2001:db8::1", port: 5000 }
 */
export function parseLongPassive(reply: ReplyLines): LongPassiveAddress | undefined {
  const bytes = findBytes(reply, 228) ?? [];
  const known = FAMILIES.find(
    ({ family, length }) =>
      bytes[0] === family && bytes[1] === length && bytes.length === length + 5,
  );
  if (known === undefined) return undefined;
  const { family, length } = known;
  const [portLength, high = 0, low = 0] = bytes.slice(length + 2);
  const port = high * 256 + low;
  if (portLength !== 2 || port === 0) return undefined;
  const address = bytes.slice(2, length + 2);
  return { family, host: family === 4 ? address.join(".") : formatIpv6(address), port };
}
