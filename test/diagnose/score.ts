import { diagnoseReply } from "../../src/diagnose/diagnose-reply.ts";
import { matchWordings } from "../../src/diagnose/match-wordings.ts";
import { rankCauses } from "../../src/diagnose/rank-causes.ts";
import { retryAfter } from "../../src/diagnose/retry-after.ts";
import { readSituation } from "../../src/diagnose/situation.ts";
import { TEXT_RULES, type TextRule } from "../../src/diagnose/text-rules.ts";
import type { Cause } from "../../src/types/cause.ts";
import type { Diagnosis } from "../../src/types/diagnosis.ts";
import type { Retry } from "../../src/types/reply-definition.ts";
import type { Sample } from "./samples.ts";

/** Either atom of a compound cause is right as well. */
const ATOMS: Partial<Record<Cause, readonly Cause[]>> = {
  "missing-or-no-permission": ["file-not-found", "permission-denied"],
  "exists-or-no-permission": ["file-exists", "permission-denied"],
};

const isRight = (wanted: readonly Cause[], cause: Cause | undefined): boolean =>
  cause !== undefined &&
  wanted.some((each) => each === cause || (ATOMS[each]?.includes(cause) ?? false));

/** From here on a wrong answer counts as confident. */
const CONFIDENT = 0.8;

/** How the diagnosis of a sample turned out. */
export interface Outcome {
  readonly sample: Sample;
  readonly cause: Cause | undefined;
  readonly confidence: number;
  readonly first: boolean;
  readonly firstThree: boolean;
  readonly confidentlyWrong: boolean;
  readonly retry: Retry;
}

export function diagnoseSample(sample: Sample, rules?: readonly TextRule[]): Outcome {
  const { causes, retry } = diagnoseBy(rules, sample);
  const { cause, confidence = 0 } = causes[0] ?? {};
  return {
    sample,
    cause,
    confidence,
    first: isRight(sample.causes, cause),
    firstThree: causes.slice(0, 3).some((each) => isRight(sample.causes, each.cause)),
    // One half of a compound, told as if it were certain, is wrong too.
    confidentlyWrong:
      cause !== undefined && confidence >= CONFIDENT && !sample.causes.includes(cause),
    retry,
  };
}

/** What `diagnoseReply` says, or would say of a negative reply if it had other wordings to go by. */
function diagnoseBy(
  rules: readonly TextRule[] | undefined,
  { reply, command }: Sample,
): Pick<Diagnosis, "causes" | "retry"> {
  const diagnosis = diagnoseReply(reply, { command });
  const situation = readSituation(reply, { command });
  if (rules === undefined || situation === undefined || situation.code < 400) return diagnosis;
  const causes = rankCauses(situation, rules);
  const [top] = causes;
  return { causes, retry: top === undefined ? "no" : retryAfter(situation, top) };
}

/** Diagnoses each sample without the rules that only its own server needs. */
export function leaveOneServerOut(
  some: readonly Sample[],
  all: readonly Sample[],
): readonly Outcome[] {
  const needed = TEXT_RULES.map((rule) => [rule, serversNeeding(rule, all)] as const);
  const rulesWithout = (server: string): readonly TextRule[] =>
    needed
      .filter(([{ 4: sentBy = [] }, servers]) =>
        sentBy.length > 0
          ? sentBy.some((sender) => !sender.test(server.toLowerCase()))
          : servers.size !== 1 || !servers.has(server),
      )
      .map(([rule]) => rule);
  const servers = new Set(some.map(({ server }) => server));
  const rules = new Map([...servers].map((server) => [server, rulesWithout(server)]));
  return some.map((sample) => diagnoseSample(sample, rules.get(sample.server)));
}

/** The servers whose replies a rule fits. */
function serversNeeding(rule: TextRule, samples: readonly Sample[]): ReadonlySet<string> {
  const fitting = samples.filter(({ reply, command }) => {
    const situation = readSituation(reply, { command });
    return situation !== undefined && matchWordings(situation, [rule]).length > 0;
  });
  return new Set(fitting.map(({ server }) => server));
}

export interface Shares {
  readonly first: number;
  readonly firstThree: number;
  readonly retry: number;
  readonly confidentlyWrong: number;
}

/**
 * Shares of the outcomes, from 0 to 1; what cannot be decided counts for confidence only. The share of
 * right retries is of those samples that say which is right: NaN where none does.
 */
export function sharesOf(outcomes: readonly Outcome[]): Shares {
  const decidable = outcomes.filter(({ sample }) => sample.decidable);
  return {
    first: share(decidable, ({ first }) => first),
    firstThree: share(decidable, ({ firstThree }) => firstThree),
    retry: share(
      decidable.filter(({ sample }) => sample.retry !== undefined),
      ({ sample, retry }) => retry === sample.retry,
    ),
    confidentlyWrong: share(outcomes, ({ confidentlyWrong }) => confidentlyWrong),
  };
}

/** The shares in words, and how often each confidence was right. */
export function reportOf(title: string, outcomes: readonly Outcome[]): string {
  const { first, firstThree, retry, confidentlyWrong } = sharesOf(outcomes);
  const bins = Array.from({ length: 10 }, (_, bin) =>
    outcomes.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10 + 1e-9)) === bin),
  );
  const lines = bins.flatMap((bin, index) =>
    bin.length === 0
      ? []
      : [
          `  confidence ${(index / 10).toFixed(1)} to ${((index + 1) / 10).toFixed(1)}: ` +
            `${percent(share(bin, (each) => each.first))} of ${bin.length} right`,
        ],
  );
  return [
    `${title}: first ${percent(first)}, first three ${percent(firstThree)}, ` +
      (Number.isNaN(retry) ? "" : `retry ${percent(retry)}, `) +
      `confidently wrong ${percent(confidentlyWrong)} of ${outcomes.length}`,
    ...lines,
  ].join("\n");
}

const share = (outcomes: readonly Outcome[], is: (outcome: Outcome) => boolean): number =>
  outcomes.filter(is).length / outcomes.length;

const percent = (part: number): string => `${(100 * part).toFixed(1)} %`;
