import type { FileHash, ReplyLines } from "../types/payload.ts";
import { hasControlCharacters } from "./has-control-characters.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/** Algorithms by the names of the commands, and by another form. */
const ALGORITHMS: { readonly [name: string]: string } = {
  CRC: "CRC32",
  "CRC-32": "CRC32",
  SHA: "SHA-1",
};

/** Algorithm, range, hash and file of HASH; an algorithm is what has this name. */
const LABELED =
  /^ *(x?(?:crc(?:-?32c?)?|md\d|sha-?(?:\d[\d-]{0,6})?)):? (?:(\d{1,20})-(\d{1,20}) )?"?([\da-f]{1,128})"?(?: (.*))?$/is;

/** A hash alone. */
const BARE = /^ *"?((?:[\da-f]{8}){1,16})"? *$/i;

/** File and hash, in the answer to MD5. */
const BEHIND_FILE =
  /^(?:(x?(?:crc(?:-?32c?)?|md\d|sha-?(?:\d[\d-]{0,6})?)) )?(.+) ((?:[\da-f]{8}){1,16})$/is;

/**
 * Reads the hash of a file: the answer to HASH, and to XCRC, XMD5, XSHA1 and their relatives.
 *
 * ```
 * 213 SHA-256 start-end hash path     HASH; range and path may be missing
 * 250 hash                            XCRC and others
 * 250 XCRC hash                       the command stands for its algorithm
 * 251 path hash                       MD5
 * ```
 *
 * In a 251 that names MD5, 32 digits at the end are the hash, even where the path before them looks
 * like one.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The hash in hexadecimal digits as sent, and what else is named, the algorithm by one name
 * whatever the command (`XSHA1`, `SHA1` and `SHA` are `"SHA-1"`); `undefined` for another
 * code than 213, 250 and 251, for a 213 that names no algorithm (a size looks like a checksum), and
 * for a path with control characters.
 * @see draft-bryan-ftpext-hash §3; draft-twine-ftpmd5 for 251
 * @example
 * parseHash({ code: 213, lines: ["MD5 0-687104 d41d8cd98f00b204e9800998ecf8427e a.txt"] })
 *   //=> { algorithm: "MD5", hash: "d41d8cd98f00b204e9800998ecf8427e", start: 0n, end: 687104n, path: "a.txt" }
 * parseHash({ code: 250, lines: ["1A2B3C4D"] }) //=> { hash: "1A2B3C4D" }
 * parseHash({ code: 250, lines: ["XCRC 1A2B3C4D"] }) //=> { algorithm: "CRC32", hash: "1A2B3C4D" }
 */
export function parseHash(reply: ReplyLines): FileHash | undefined {
  const alone = matchLine(linesWithCode(reply, 250, 251), BARE)?.[1];
  const behind = behindFile(reply);
  const isMd5 = behind?.algorithm === "MD5" && behind.hash.length === 32;
  const found =
    (isMd5 ? behind : labeled(reply)) ?? (alone === undefined ? behind : { hash: alone });
  return found?.path !== undefined && hasControlCharacters(found.path) ? undefined : found;
}

function labeled(reply: ReplyLines): FileHash | undefined {
  const match = matchLine(linesWithCode(reply, 213, 250, 251), LABELED);
  if (match === undefined) return undefined;
  const [, algorithm = "", start, end, hash = "", path] = match;
  return {
    algorithm: algorithmName(algorithm),
    hash,
    ...(start && end && { start: BigInt(start), end: BigInt(end) }),
    ...(path && { path }),
  };
}

function behindFile(reply: ReplyLines): FileHash | undefined {
  const match = matchLine(linesWithCode(reply, 251), BEHIND_FILE);
  if (match === undefined) return undefined;
  const [, algorithm, path = "", hash = ""] = match;
  return {
    ...(algorithm && { algorithm: algorithmName(algorithm) }),
    hash,
    path: path.replace(/^"(.*)"$/s, "$1"),
  };
}

/** The name without the letter that makes it a command, and with the hyphen that it has. */
function algorithmName(sent: string): string {
  const name = sent
    .toUpperCase()
    .replace(/^X/, "")
    .replace(/^SHA(?=\d+$)/, "SHA-");
  return ALGORITHMS[name] ?? name;
}
