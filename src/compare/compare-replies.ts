import { commandsWith } from "../commands/commands-with.ts";
import { distinctReferences } from "../commands/distinct-references.ts";
import { sequenceOf } from "../commands/sequence-of.ts";
import type {
  Aspect,
  AspectName,
  AspectValues,
  Comparison,
  ComparisonRelated,
  DigitRelation,
  Finality,
  Outcome,
} from "../types/comparison.ts";
import type { ReplyClass } from "../types/reply-class.ts";
import type { Reference, ReplyDefinition } from "../types/reply-definition.ts";
import { COMPARED_PAIRS } from "./compared-pairs.ts";
import { relatedCodes } from "./related-codes.ts";
import { splitCommands } from "./split-commands.ts";
import { statedAspects } from "./stated-aspects.ts";

const FINALITY: Readonly<Record<ReplyClass, Finality>> = {
  "positive-preliminary": "more-follows",
  "positive-completion": "last",
  "positive-intermediate": "step-done",
  "transient-negative": "last",
  "permanent-negative": "last",
  protected: "inside",
};

const OUTCOME: Readonly<Record<ReplyClass, Outcome>> = {
  "positive-preliminary": "undecided",
  "positive-completion": "success",
  "positive-intermediate": "half-way",
  "transient-negative": "failure",
  "permanent-negative": "failure",
  protected: "inside",
};

/** All of them, in the order of telling. */
function aspectValues(reply: ReplyDefinition): AspectValues {
  const { class: replyClass, group, ...stated } = statedAspects(reply);
  return {
    class: replyClass,
    group,
    finality: FINALITY[replyClass],
    outcome: OUTCOME[replyClass],
    ...stated,
    commands: commandsWith(reply.code) ?? { standard: [], observed: [] },
    causes: { standard: reply.causes, observed: reply.observedCauses },
  };
}

const isEnvelope = (reply: ReplyDefinition): boolean => reply.class === "protected";

function sameList(a: readonly string[] | "any", b: readonly string[] | "any"): boolean {
  if (a === "any" || b === "any") return a === b;
  return a.length === b.length && a.every((item) => b.includes(item));
}

function sameValue(a: AspectValues[AspectName], b: AspectValues[AspectName]): boolean {
  return typeof a === "object" && typeof b === "object"
    ? sameList(a.standard, b.standard) && sameList(a.observed, b.observed)
    : a === b;
}

function relate(a: ReplyDefinition, b: ReplyDefinition): DigitRelation {
  if (a.code === b.code) return "same-code";
  const sameGroup = a.group !== undefined && a.group === b.group;
  if (a.class === b.class) return sameGroup ? "same-class-and-group" : "same-class";
  return sameGroup ? "same-group" : "unrelated";
}

/** `between` is what the one has to do with the other. */
function interestOf(
  relation: DigitRelation,
  between: readonly ComparisonRelated[],
): Comparison["interest"] {
  if (between.some((entry) => entry.relation === "often-compared")) return 3;
  if (between.length > 0) return 2;
  return relation === "unrelated" || relation === "same-code" ? 0 : 1;
}

/** In the order of the RFC numbers, other documents after them. */
function byDocument(left: Reference, right: Reference): number {
  const number = ({ document }: Reference): number =>
    document.startsWith("RFC ") ? Number(document.slice(4)) : Number.MAX_SAFE_INTEGER;
  const byNumber = number(left) - number(right);
  if (byNumber !== 0) return byNumber;
  if (left.document !== right.document) return left.document < right.document ? -1 : 1;
  return left.section < right.section ? -1 : 1;
}

/**
 * Compares two reply definitions: facts only, in no language. Give the result to
 * `describeComparison` for words.
 *
 * @returns The values of both for each aspect and whether they are the same, the commands that can
 * get both or only one, related codes and the sources. `compareReplies(b, a)` is the mirror image.
 * A definition compared with itself has `relation: "same-code"`.
 * @throws TypeError for what is no definition, such as a number.
 * @see RFC 959 §4.2.1 for the digits, §5.4 for the commands
 * @example
 * const comparison = compareReplies(R450, R550)
 * comparison.relation //=> "same-group"
 * comparison.canonical //=> "450-550"
 * comparison.aspects.find(({ aspect }) => aspect === "retry")
 * //=> { aspect: "retry", a: "later", b: "no", same: false }
 */
export function compareReplies(a: ReplyDefinition, b: ReplyDefinition): Comparison {
  if (!a?.observedCauses || !b?.observedCauses) {
    throw new TypeError("compareReplies takes two definitions; compareCodes takes numbers");
  }
  const valuesA = aspectValues(a);
  const valuesB = aspectValues(b);
  const aspects = (Object.keys(valuesA) as AspectName[]).map(
    (aspect) =>
      ({
        aspect,
        a: valuesA[aspect],
        b: valuesB[aspect],
        same:
          sameValue(valuesA[aspect], valuesB[aspect]) &&
          (aspect !== "causes" || isEnvelope(a) === isEnvelope(b)),
      }) as Aspect,
  );
  const canonical = a.code < b.code ? `${a.code}-${b.code}` : `${b.code}-${a.code}`;
  const relation = relate(a, b);
  const sides = relation === "same-code" ? [a] : [a, b];
  const related = sides.flatMap((side) => relatedCodes(side, COMPARED_PAIRS));
  const isSide = ({ code }: ComparisonRelated): boolean => code === a.code || code === b.code;
  return {
    schema: 1,
    canonical,
    a,
    b,
    relation,
    interest: interestOf(relation, related.filter(isSide)),
    aspects,
    commands: splitCommands(valuesA.commands.standard, valuesB.commands.standard),
    observedCommands: splitCommands(valuesA.commands.observed, valuesB.commands.observed),
    sequence: {
      aThenB: sequenceOf(a.code, b.code) ?? [],
      bThenA: sequenceOf(b.code, a.code) ?? [],
    },
    related: related
      .filter((entry) => !isSide(entry))
      .sort((left, right) => left.code - right.code || left.of - right.of),
    references: distinctReferences([...a.references, ...b.references]).sort(byDocument),
  };
}
