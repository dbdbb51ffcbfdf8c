import type { Reply } from "./reply.ts";

/** All that a payload function reads of a reply; one from another parser does as well. */
export type ReplyLines = Pick<Reply, "code" | "lines">;

/**
 * What kind of IPv4 address a server named: `"loopback"` is 127/8, `"unspecified"` is 0.0.0.0, and
 * `"private"` is whatever else no host of the public Internet has (addresses for private use, shared,
 * link-local, of multicast, reserved, or set aside for documentation and benchmarks: RFC 6890).
 */
export type HostKind = "public" | "private" | "loopback" | "unspecified";

/** Where a 227 says that the server listens. */
export interface PassiveAddress {
  /** Dotted decimal, as the server named it: not to be trusted. */
  readonly host: string;
  /** 1 to 65535. */
  readonly port: number;
  /** The version of IP: a 227 has no room for another. */
  readonly family: 4;
  readonly hostIs: HostKind;
}

/** Where a 229 says that the server listens. */
export interface ExtendedPassiveAddress {
  /** 1 to 65535. */
  readonly port: number;
  /** The version of IP, where the server named a protocol that has one, and no address of another. */
  readonly family?: 4 | 6;
  /** The address, where the server named one that goes with the protocol: not to be trusted. */
  readonly host?: string;
}

/** Where a 228 says that the server listens. */
export interface LongPassiveAddress {
  /** The version of IP. */
  readonly family: 4 | 6;
  /** Dotted decimal, or the shortest form of RFC 5952; not to be trusted. */
  readonly host: string;
  /** 1 to 65535. */
  readonly port: number;
}

/** One line of the answer to FEAT. */
export interface Feature {
  /** As sent; compare without case. */
  readonly name: string;
  /** What follows the name, or `""`. */
  readonly parameters: string;
}

/** The features in the order of the server; a name may occur more than once. */
export interface Features extends ReadonlyArray<Feature> {
  /** Whether a feature of this name, in any case, is among them. */
  readonly has: (name: string) => boolean;
}

/** The facts that a server gave about one file. */
export interface FileFacts {
  /** Values by lower-case name; without a prototype, so that any name is safe to look up. */
  readonly facts: Readonly<Record<string, string>>;
  /** The path as sent, with all its spaces: a label, never a local path. */
  readonly path: string;
}

/** How much a server says it is about to send. */
export interface TransferSize {
  readonly bytes: bigint;
  /** Whether the number was rounded by the server, as in `917.3 kbytes`. */
  readonly approximate: boolean;
}

/** What a server says about a finished transfer; only what it did say, and at least one of these. */
export interface TransferStatistics {
  /** Only a number that is exact: what was sent as `100.0 MB` is not. */
  readonly bytes?: bigint;
  readonly seconds?: number;
  /** Bytes per second. */
  readonly rate?: number;
}

/** A pair of markers to restart a transfer from. Each means something to its own end only. */
export interface RestartMarker {
  /** The marker that the sender of the data put into the stream. */
  readonly sender: string;
  /** The position that the receiver of the data has for it. */
  readonly receiver: string;
}

/** A challenge to answer with a one-time password. */
export interface Challenge {
  /** The hash function in lower case: `"md4"`, `"md5"`, `"sha1"`. */
  readonly algorithm: string;
  readonly sequence: number;
  /** As sent; RFC 2289 compares it without case. */
  readonly seed: string;
}

/** The hash of a file or of a part of it. */
export interface FileHash {
  /**
   * `"CRC32"`, `"MD5"`, `"SHA-1"`, `"SHA-256"`, `"SHA-384"` or `"SHA-512"`, also where the server
   * named the command (`XCRC`); any other name in upper case. Missing where the server gave none.
   */
  readonly algorithm?: string;
  /** Hexadecimal digits as sent. */
  readonly hash: string;
  /** The first byte that was hashed. */
  readonly start?: bigint;
  /** The end of what was hashed, as sent. */
  readonly end?: bigint;
  /** The file, as sent. */
  readonly path?: string;
}

/** The software that a server claims to be. */
export interface ServerIdentity {
  readonly product: string;
  /** As sent, without a `v`; of IBM's form `V2R4` it is `2.4`. */
  readonly version?: string;
}
