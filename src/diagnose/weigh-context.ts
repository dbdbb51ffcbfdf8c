import type { Cause } from "../types/cause.ts";
import type { Candidate } from "./rank-causes.ts";
import type { Situation } from "./situation.ts";

/**
 * A circumstance, what it multiplies the confidence in a cause by, the cause that it means instead,
 * and the least confidence that it gives by itself.
 */
type Weight = readonly [
  cause: Cause,
  holds: (situation: Situation) => boolean,
  factor: number,
  instead?: Cause,
  atLeast?: number,
];

const withTls = ({ context }: Situation): boolean => context.tls === true;
const withOption = ({ command, argument }: Situation): boolean =>
  /^[LN].ST$/.test(command) && argument.startsWith("-");

const WEIGHTS: readonly Weight[] = [
  [
    "tls-required",
    (situation) => withTls(situation) && situation.kind === "data",
    0.9,
    "data-protection-required",
  ],
  ["tls-required", withTls, 0.3],
  [
    "data-protection-required",
    (situation) => withTls(situation) && situation.context.dataProtection === "P",
    0.6,
    "tls-session-reuse-required",
  ],
  ["not-logged-in", ({ context }) => context.loggedIn === true, 0.25],
  [
    "not-logged-in",
    ({ context, kind, code }) =>
      context.loggedIn === false && kind !== "login" && (code === 530 || code === 503),
    1,
    "not-logged-in",
    0.9,
  ],
  [
    "protocol-family-unsupported",
    ({ context, command, code }) =>
      context.ipv6 === true && /^P(?:ASV|ORT)$/.test(command) && (code === 425 || code >= 500),
    1,
    "protocol-family-unsupported",
    0.79,
  ],
  ["pasv-address-unreachable", ({ context }) => context.passive === true, 1.4],
  [
    "data-connection-failed",
    ({ context: { bytesSent = 0, bytesExpected } }) => bytesSent > 0 && bytesSent === bytesExpected,
    1,
    "data-connection-aborted",
  ],
  ["file-not-found", withOption, 0.55],
  ["parameter-not-implemented", withOption, 1, "parameter-not-implemented", 0.6],
  [
    "file-not-found",
    ({ command, argument }) => /^[LN].ST$/.test(command) && /[*?]/.test(argument),
    0.9,
    "no-files-match",
  ],
  ["file-not-found", ({ command }) => command === "MLSD", 0.8],
];

/** Weighs candidates by what is known beside the reply. */
export function weighContext(
  candidates: readonly Candidate[],
  situation: Situation,
): readonly Candidate[] {
  const weighed = new Map(candidates.map((candidate) => [candidate.cause, candidate]));
  for (const [cause, holds, factor, instead = cause, atLeast = 0] of WEIGHTS) {
    const { confidence = 0, evidence = [] } = weighed.get(cause) ?? {};
    if (Math.max(confidence, atLeast) === 0 || !holds(situation)) continue;
    weighed.delete(cause);
    const rival = weighed.get(instead)?.confidence ?? 0;
    weighed.set(instead, {
      cause: instead,
      confidence: Math.max(confidence * factor, atLeast, rival),
      evidence: [...evidence, "context"],
    });
  }
  return [...weighed.values()];
}
