import { describe, expect, it } from "vitest";
import { COMPARED_PAIRS } from "../../src/compare/compared-pairs.ts";
import type { Aspect, Comparison, ReplyDefinition } from "../../src/index.ts";
import { compareCodes, compareReplies, REPLIES, resolveReply } from "../../src/index.ts";

const definitions: readonly ReplyDefinition[] = Object.values(REPLIES);
const compared = (a: number | string, b: number | string): Comparison =>
  compareCodes(a, b) as Comparison;
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
    [150, "more-follows", "undecided"],
    [226, "last", "success"],
    [331, "step-done", "half-way"],
    [450, "last", "failure"],
    [550, "last", "failure"],
    [632, "inside", "inside"],
  ] as const)("%i is, of its command, %s, and means %s", (code, finality, outcome) => {
    const comparison = compareCodes(code, 125);
    expect(aspectOf(comparison, "finality")?.a).toBe(finality);
    expect(aspectOf(comparison, "outcome")?.a).toBe(outcome);
  });

  it("leaves it to the reply inside an envelope what becomes of the connection, and why", () => {
    const comparison = compared(631, 499);
    expect(aspectOf(comparison, "control-connection")?.a).toBe("inside");
    expect(aspectOf(comparison, "retry")?.a).toBe("inside");
    const causes = aspectOf(comparison, "causes");
    expect(causes?.a).toEqual(causes?.b);
    expect(causes?.same).toBe(false);
    expect(aspectOf(compareCodes(631, 632), "causes")?.same).toBe(true);
  });

  it("calls an aspect the same where both have the same, in whatever order it is listed", () => {
    const inOrder = (list: readonly string[] | "any") => (list === "any" ? list : [...list].sort());
    const ordered = (value: Aspect["a"]) =>
      typeof value === "object" ? [inOrder(value.standard), inOrder(value.observed)] : [value];
    const seen = new Set<string>();
    for (const a of definitions) {
      for (const b of definitions) {
        if (a.class === "protected" || b.class === "protected") continue;
        for (const { aspect, a: valueA, b: valueB, same } of compareReplies(a, b).aspects) {
          const isSame = JSON.stringify(ordered(valueA)) === JSON.stringify(ordered(valueB));
          if (same !== isSame) expect.fail(`${aspect} of ${a.code} and ${b.code}`);
          if (a !== b) seen.add(`${aspect} ${same}`);
        }
      }
    }
    expect(seen.size).toBe(20);
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

  it("finds pairs that are often compared more interesting than unrelated ones", () => {
    for (const pair of COMPARED_PAIRS) {
      const [a = "", b = ""] = pair.split("-");
      expect(compared(a, b)).toMatchObject({ canonical: pair, interest: 3 });
      expect(compared(b, a)).toMatchObject({ canonical: pair, interest: 3 });
    }
    expect(compareCodes(220, 553).interest).toBe(0);
  });

  it.each([
    [550, 550, 0, "a code and itself"],
    [100, 211, 0, "nothing in common"],
    [100, 120, 1, "a class in common"],
    [100, 200, 1, "a group in common"],
    [120, 125, 1, "class and group in common"],
    [451, 452, 2, "a relation and a class"],
    [230, 530, 2, "two answers to the same command, which nobody mixes up"],
    [100, 110, 3, "people who mix them up, and a class"],
    [110, 226, 2, "a relation alone"],
    [226, 110, 2, "a relation of the second to the first"],
    [110, 350, 3, "people who mix them up"],
  ])("%i and %i are of interest %i: %s", (a, b, interest, _title) => {
    expect(compared(a, b).interest).toBe(interest);
  });

  it("names each related code with its relation and the side that it is of", () => {
    expect(compareCodes(552, 553).related).toEqual([
      { code: 450, relation: "same-command", of: 553 },
      { code: 452, relation: "passing-form", of: 552 },
      { code: 452, relation: "often-compared", of: 552 },
      { code: 501, relation: "often-compared", of: 553 },
      { code: 532, relation: "often-compared", of: 553 },
      { code: 550, relation: "often-compared", of: 552 },
      { code: 550, relation: "often-compared", of: 553 },
      { code: 551, relation: "often-compared", of: 552 },
    ]);
    for (const reply of definitions) {
      const { canonical, related } = compareReplies(reply, reply);
      expect(canonical).toBe(`${reply.code}-${reply.code}`);
      const own = reply.related.map(({ code, relation }) => ({ code, relation, of: reply.code }));
      const stated = related.filter(({ relation }) => relation !== "often-compared");
      expect(stated).toEqual(own.sort((a, b) => a.code - b.code));
    }
  });

  it("says that two codes are often compared where the pairs do, from either side, and nowhere else", () => {
    const mixedUp = definitions.flatMap((reply) =>
      compareReplies(reply, reply)
        .related.filter(({ relation }) => relation === "often-compared")
        .map(({ code, of }) => `${of}-${code}`),
    );
    const bothWays = COMPARED_PAIRS.flatMap((pair) => [pair, pair.split("-").reverse().join("-")]);
    expect(mixedUp.sort()).toEqual(bothWays.sort());
  });

  it("cites each section once, RFCs by number and other documents after them", () => {
    expect(
      compareCodes(550, 553).references.map(({ document, section }) => `${document} ${section}`),
    ).toEqual(["RFC 959 4.2.1", "RFC 959 4.2.2", "RFC 959 5.4", "RFC 1127 p. 18", "RFC 3659 4.2"]);
    for (const a of definitions) {
      for (const b of definitions) {
        const { references } = compareReplies(a, b);
        const keys = references.map(({ document, section }) => {
          const [, number = "99999"] = /^RFC (\d+)$/.exec(document) ?? [];
          return `${number.padStart(5, "0")} ${document} ${section}`;
        });
        if (keys.some((key, at) => at > 0 && key <= (keys[at - 1] ?? ""))) {
          expect.fail(`${a.code} and ${b.code}: ${keys.join(", ")}`);
        }
        const all = [...a.references, ...b.references].map((one) => JSON.stringify(one));
        expect(references).toHaveLength(new Set(all).size);
      }
    }
  });

  it("says how one may follow the other, with an empty list where it may not", () => {
    const { sequence } = compareCodes(331, 530);
    expect(sequence.aThenB).toMatchObject([
      { kind: "next-command", commands: [{ first: "USER", second: "PASS" }] },
    ]);
    expect(sequence.bThenA).toEqual([]);
    expect(compared(299, 298).sequence).toEqual({ aThenB: [], bThenA: [] });
  });

  it.each([
    ["__proto__", 550, ["a"]],
    [550, "__proto__", ["b"]],
    [99, 660, ["a", "b"]],
    [undefined as unknown as string, {} as unknown as string, ["a", "b"]],
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
