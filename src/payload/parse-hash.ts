import type { FileHash, ReplyLines } from "../types/payload.ts";
import { hasControlCharacters } from "./has-control-characters.ts";
import { linesOf, matchLine } from "./match-line.ts";

/** The algorithms by the names of the commands, and by their short forms. */
const ALGORITHMS: { readonly [name: string]: string } = {
  CRC: "CRC32",
  "CRC-32": "CRC32",
  SHA: "SHA-1",
  SHA1: "SHA-1",
  SHA256: "SHA-256",
  SHA384: "SHA-384",
  SHA512: "SHA-512",
};

/** How many digits their hashes have. */
const DIGITS: { readonly [algorithm: string]: number } = {
  CRC32: 8,
  MD5: 32,
  "SHA-1": 40,
  "SHA-256": 64,
  "SHA-384": 96,
  "SHA-512": 128,
};

/** Algorithm, range, hash and file of HASH; an algorithm is what has this name. */
const LABELLED =
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
 * A path can look like a hash. In a 251 that names the algorithm, what has as many digits as its
 * hashes is the hash; where two words have, it is the last one.
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
  const found = hashIn(reply);
  return found?.path !== undefined && hasControlCharacters(found.path) ? undefined : found;
}

function hashIn(reply: ReplyLines): FileHash | undefined {
  const inFront = labelled(reply);
  if (inFront !== undefined && inFront.path === undefined) return inFront;
  const behind = bare(reply) ?? behindFile(reply);
  return inFront === undefined || (behind !== undefined && isOfItsLength(behind))
    ? behind
    : inFront;
}

function isOfItsLength({ algorithm = "", hash }: FileHash): boolean {
  return hash.length === DIGITS[algorithm];
}

function labelled(reply: ReplyLines): FileHash | undefined {
  const match = matchLine(linesOf(reply, 213, 250, 251), LABELLED);
  if (match === undefined) return undefined;
  const [, algorithm = "", start, end, hash = "", path] = match;
  return {
    algorithm: algorithmName(algorithm),
    hash,
    ...(start && end && { start: BigInt(start), end: BigInt(end) }),
    ...(path && { path }),
  };
}

function bare(reply: ReplyLines): FileHash | undefined {
  const hash = matchLine(linesOf(reply, 250, 251), BARE)?.[1];
  return hash === undefined ? undefined : { hash };
}

function behindFile(reply: ReplyLines): FileHash | undefined {
  const match = matchLine(linesOf(reply, 251), BEHIND_FILE);
  if (match === undefined) return undefined;
  const [, algorithm, path = "", hash = ""] = match;
  return {
    ...(algorithm && { algorithm: algorithmName(algorithm) }),
    hash,
    path: path.replace(/^"(.*)"$/s, "$1"),
  };
}

/** The name without the letter that makes it a command. */
function algorithmName(sent: string): string {
  const name = sent.toUpperCase().replace(/^X/, "");
  return Object.hasOwn(ALGORITHMS, name) ? (ALGORITHMS[name] ?? name) : name;
}
