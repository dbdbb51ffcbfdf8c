import { TRANSFER_COMMANDS } from "./transfer-commands.ts";

/** Commands whose success makes others possible that the client is free to send next. */
interface Preparation {
  readonly first: readonly string[];
  readonly second: readonly string[];
}

/**
 * What a client opens data connections and sessions for. No diagram says so, because a diagram ends
 * with the success of `first`.
 *
 * @see RFC 959 §4.1.1 for USER and REIN, §4.1.2 for PORT and PASV; RFC 1639; RFC 2428; RFC 2228 §3;
 * RFC 7151 §3.2
 */
export const PREPARED_COMMANDS: readonly Preparation[] = [
  {
    first: ["PORT", "PASV", "LPRT", "LPSV", "EPRT", "EPSV"],
    second: TRANSFER_COMMANDS,
  },
  { first: ["<connect>", "REIN"], second: ["USER", "AUTH", "HOST"] },
];
