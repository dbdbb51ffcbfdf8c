import { describe, expect, it } from "vitest";
import { CONFUSED_PAIRS } from "../../src/compare/confused-pairs.ts";
import type { Aspect, Comparison, ReplyDefinition } from "../../src/index.ts";
import { compareCodes, compareReplies, REPLIES, resolveReply } from "../../src/index.ts";

const definitions: readonly ReplyDefinition[] = Object.values(REPLIES);
const compared = (a: unknown, b: unknown): Comparison => compareCodes(a, b) as Comparison;
const aspectOf = (comparison: Comparison, name: Aspect["aspect"]): Aspect | undefined =>
  comparison.aspects.find(({ aspect }) => aspect === name);

const mirror = (comparison: Comparison): Comparison => ({
  ...comparison,
  a: comparison.b,
  b: comparison.a,
  aspects: comparison.aspects.map((aspect) => ({ ...aspect, a: aspect.b, b: aspect.a }) as Aspect),
  commands: {
    both: comparison.commands.both,
    onlyA: comparison.commands.onlyB,
    onlyB: comparison.commands.onlyA,
  },
  observedCommands: {
    both: comparison.observedCommands.both,
    onlyA: comparison.observedCommands.onlyB,
    onlyB: comparison.observedCommands.onlyA,
  },
  sequence: { aThenB: comparison.sequence.bThenA, bThenA: comparison.sequence.aThenB },
});

describe("compareCodes", () => {
  it("of any ordered pair is the mirror image of the other order", () => {
    for (const a of definitions) {
      for (const b of definitions) {
        expect(compareReplies(b, a)).toEqual(mirror(compareReplies(a, b)));
      }
    }
  });

  it("names ten aspects, each once, in the same order for every pair", () => {
    const names = compareCodes(125, 421).aspects.map(({ aspect }) => aspect);
    expect(names).toEqual([
      "class",
      "group",
      "finality",
      "outcome",
      "next",
      "control-connection",
      "data-connection",
      "retry",
      "commands",
      "causes",
    ]);
    expect(compared(299, 631).aspects.map(({ aspect }) => aspect)).toEqual(names);
  });

  it.each([
    [125, 421, "class", "positive-preliminary", "transient-negative"],
    [125, 421, "group", "connections", "connections"],
    [125, 421, "finality", "more-follows", "last"],
    [125, 421, "outcome", "undecided", "failure"],
    [125, 421, "next", "wait", "reconnect"],
    [125, 421, "control-connection", "never", "usually"],
    [125, 421, "data-connection", "in-use", "given-up"],
    [125, 421, "retry", "none-needed", "reconnect"],
    [331, 332, "next", "password", "account"],
    [450, 550, "retry", "later", "no"],
    [226, 426, "data-connection", "closing", "broken"],
    [631, 200, "outcome", "inside", "success"],
  ] as const)("%i and %i: %s is %s against %s", (a, b, name, valueA, valueB) => {
    expect(aspectOf(compareCodes(a, b), name)).toEqual({
      aspect: name,
      a: valueA,
      b: valueB,
      same: (valueA as string) === valueB,
    });
  });

  it.each([
    [550, 553, "same-class-and-group"],
    [450, 421, "same-class"],
    [450, 550, "same-group"],
    [200, 421, "unrelated"],
    [550, 550, "same-code"],
    [290, 291, "same-class"],
    [290, 590, "unrelated"],
  ] as const)("%i and %i are related by their digits as %s", (a, b, relation) => {
    expect(compared(a, b).relation).toBe(relation);
  });

  it("splits the commands into shared ones and those of one side", () => {
    expect(compareCodes(550, 553).commands).toEqual({
      both: ["APPE", "MKD", "MLST", "MLSD"],
      onlyA: expect.arrayContaining(["RETR", "CWD", "DELE", "SIZE"]),
      onlyB: ["STOR", "STOU", "RNTO"],
    });
    expect(compareCodes(125, 421).commands).toEqual({
      both: ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE"],
      onlyA: [],
      onlyB: "any",
    });
  });

  it("keeps what servers were seen to do apart from the standards", () => {
    expect(compareCodes(550, 553).observedCommands.onlyA).toEqual(
      expect.arrayContaining(["STOR", "RNTO"]),
    );
    expect(aspectOf(compareCodes(550, 553), "causes")?.a).toMatchObject({
      standard: ["file-not-found", "permission-denied"],
      observed: expect.arrayContaining(["file-exists", "is-a-directory"]),
    });
  });

  it("has related codes with a relation for every pair, never one of the two", () => {
    for (const a of definitions) {
      for (const b of definitions) {
        const { related } = compareReplies(a, b);
        expect(related.every(({ code }) => code !== a.code && code !== b.code)).toBe(true);
        expect(related).not.toEqual([]);
      }
    }
  });

  it("finds pairs that are mixed up more interesting than unrelated ones", () => {
    for (const pair of CONFUSED_PAIRS) {
      const [a, b] = pair.split("-");
      expect(compared(a, b)).toMatchObject({ canonical: pair, interest: 3 });
      expect(compared(b, a)).toMatchObject({ canonical: pair, interest: 3 });
    }
    expect(compareCodes(220, 553).interest).toBe(0);
  });

  it.each([
    ["__proto__", 550, ["a"]],
    [550, "__proto__", ["b"]],
    [99, 660, ["a", "b"]],
    [undefined, {}, ["a", "b"]],
    ["<script>", Number.NaN, ["a", "b"]],
  ])("%s and %s give a typed outcome without the input in it", (a, b, invalid) => {
    expect(compareCodes(a, b)).toEqual({ relation: "not-comparable", invalid });
  });

  it("compares a code outside the table by its digits", () => {
    const comparison = compared(299, "421");
    expect(comparison.a).toEqual(resolveReply(299));
    expect(comparison.canonical).toBe("299-421");
    expect(aspectOf(comparison, "commands")?.a).toEqual({ standard: [], observed: [] });
  });
});
