import type { Cause } from "../types/cause.ts";
import type { Candidate } from "./rank-causes.ts";
import type { Situation } from "./situation.ts";

/**
 * A circumstance, what it multiplies the confidence in a cause by, the cause that it means instead,
 * and the least confidence that it gives by itself.
 */
type Weight = readonly [
  cause: Cause,
  when: RegExp,
  factor: number,
  instead?: Cause,
  atLeast?: number,
];

const WEIGHTS: readonly Weight[] = [
  ["tls-required", / data .*\+tls/, 0.9, "data-protection-required"],
  ["tls-required", /\+tls/, 0.3],
  ["data-protection-required", /\+tls.*\+private/, 0.6, "tls-session-reuse-required"],
  ["not-logged-in", /\+in/, 0.25],
  ["not-logged-in", /^5[03][03]? (?!login).*\+out/, 1, "not-logged-in", 0.9],
  [
    "protocol-family-unsupported",
    /^(425|5..) \w+ P(ASV|ORT) .*\+v6/,
    1,
    "protocol-family-unsupported",
    0.79,
  ],
  ["pasv-address-unreachable", /\+passive/, 1.4],
  // ProFTPD tells of a TLS session that was not resumed by the error that mod_tls sets.
  ["data-connection-failed", /\+private.*\+eperm/, 0.9, "tls-session-reuse-required"],
  ["data-connection-failed", /\+complete/, 1, "data-connection-aborted"],
  ["file-not-found", / [LN].ST .*\+option/, 0.55],
  ["parameter-not-implemented", / [LN].ST .*\+option/, 1, "parameter-not-implemented", 0.6],
  ["file-not-found", / [LN].ST .*\+pattern/, 0.9, "no-files-match"],
  ["file-not-found", / MLSD |^450 data N/, 0.8],
];

/** Weighs candidates by what is known beside the reply. */
export function weighContext(
  candidates: readonly Candidate[],
  situation: Situation,
): readonly Candidate[] {
  const weighed = new Map(candidates.map((candidate) => [candidate.cause, candidate]));
  const circumstances = circumstancesOf(situation);
  for (const [cause, when, factor, instead = cause, atLeast = 0] of WEIGHTS) {
    const { confidence = 0, evidence = [] } = weighed.get(cause) ?? {};
    if (Math.max(confidence, atLeast) === 0 || !when.test(circumstances)) continue;
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

/** What is known, as in `425 data RETR +tls +passive`. */
function circumstancesOf({
  subject,
  argument,
  context,
  readings: [words = ""],
}: Situation): string {
  const { loggedIn, tls, dataProtection, passive, ipv6, bytesSent = 0, bytesExpected } = context;
  return [
    subject,
    loggedIn === true && "+in",
    loggedIn === false && "+out",
    tls === true && "+tls",
    dataProtection === "P" && "+private",
    passive === true && "+passive",
    ipv6 === true && "+v6",
    words.endsWith(": operation denied") && "+eperm",
    bytesSent > 0 && bytesSent === bytesExpected && "+complete",
    argument.startsWith("-") && "+option",
    /[*?]/.test(argument) && "+pattern",
  ].join(" ");
}
