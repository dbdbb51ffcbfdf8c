import { readFileSync } from "node:fs";
import { diagnoseWith } from "../../src/diagnose/diagnose-reply.ts";
import { TEXT_RULES, type TextRule } from "../../src/diagnose/text-rules.ts";
import { parseReplies } from "../../src/parse/parse-replies.ts";
import type { Cause } from "../../src/types/cause.ts";
import type { Diagnosis } from "../../src/types/diagnosis.ts";

export interface Case {
  readonly id: string;
  readonly server?: string;
  readonly command: string;
  readonly raw: string;
  readonly cause: Cause;
  readonly retryable: string;
  /** `false` where command and text do not show the true cause. */
  readonly decidable?: boolean;
}

export const cases: readonly Case[] = JSON.parse(
  readFileSync(new URL("../fixtures/diagnosis-cases.json", import.meta.url), "utf8"),
);

/** Either atom of a compound cause is right as well. */
const ATOMS: Partial<Record<Cause, readonly Cause[]>> = {
  "missing-or-no-permission": ["file-not-found", "permission-denied"],
  "exists-or-no-permission": ["file-exists", "permission-denied"],
};

const isRight = (wanted: Cause, cause: Cause | undefined): boolean =>
  cause === wanted || (cause !== undefined && (ATOMS[wanted]?.includes(cause) ?? false));

/** From here on a wrong answer counts as confident. */
const CONFIDENT = 0.8;

export function diagnoseCase({ raw, command }: Case, rules?: readonly TextRule[]): Diagnosis {
  const [reply] = parseReplies(`${raw}\r\n`).replies;
  return diagnoseWith(reply, { command }, rules);
}

export interface Score {
  readonly cases: number;
  readonly first: number;
  readonly firstThree: number;
  readonly confidentlyWrong: number;
  readonly retry: number;
}

/** How many of the cases were diagnosed rightly; the undecidable ones count for confidence only. */
export function score(some: readonly Case[], rules?: readonly TextRule[]): Score {
  let [first, firstThree, confidentlyWrong, retry] = [0, 0, 0, 0];
  const decidable = some.filter((each) => each.decidable !== false);
  for (const each of some) {
    const diagnosis = diagnoseCase(each, rules);
    const [top] = diagnosis.causes;
    // One half of a compound, told as if it were certain, is wrong too.
    const exact = top?.cause === each.cause;
    if (top !== undefined && top.confidence >= CONFIDENT && !exact) confidentlyWrong++;
    if (each.decidable === false) continue;
    if (isRight(each.cause, top?.cause)) first++;
    if (diagnosis.causes.slice(0, 3).some(({ cause }) => isRight(each.cause, cause))) firstThree++;
    if (diagnosis.retry === each.retryable.replace("n/a", "none-needed")) retry++;
  }
  return { cases: decidable.length, first, firstThree, confidentlyWrong, retry };
}

/** The program behind a case: no version, no further senders. */
export const serverOf = ({ server = "unknown" }: Case): string =>
  server.replace(/[,(].*| \d.*| mod_.*/, "").trim();

/** The rules that somebody beside `server` is known to need. */
export const rulesWithout = (server: string): readonly TextRule[] =>
  TEXT_RULES.filter(
    ([, , , , sentBy]) =>
      sentBy.length === 0 ||
      sentBy.some((sender) => !server.toLowerCase().includes(sender.toLowerCase())),
  );
