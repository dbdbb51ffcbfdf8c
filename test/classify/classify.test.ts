import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  classifyReply,
  groupOfReply,
  isCompletion,
  isFinal,
  isIntermediate,
  isNegative,
  isPermanentNegative,
  isPositive,
  isPreliminary,
  isProtected,
  isTransientNegative,
} from "../../src/index.ts";

const predicates = {
  isPreliminary,
  isCompletion,
  isIntermediate,
  isTransientNegative,
  isPermanentNegative,
  isProtected,
  isPositive,
  isNegative,
  isFinal,
};

const rows = [
  [150, "positive-preliminary", "file-system", ["isPreliminary", "isPositive"]],
  [226, "positive-completion", "connections", ["isCompletion", "isPositive", "isFinal"]],
  [331, "positive-intermediate", "authentication", ["isIntermediate", "isPositive", "isFinal"]],
  [421, "transient-negative", "connections", ["isTransientNegative", "isNegative", "isFinal"]],
  [500, "permanent-negative", "syntax", ["isPermanentNegative", "isNegative", "isFinal"]],
  [631, "protected", "authentication", ["isProtected"]],
  ["214", "positive-completion", "information", ["isCompletion", "isPositive", "isFinal"]],
  ["540", "permanent-negative", "unspecified", ["isPermanentNegative", "isNegative", "isFinal"]],
  [299, "positive-completion", undefined, ["isCompletion", "isPositive", "isFinal"]],
  [660, undefined, undefined, []],
  [699, undefined, undefined, []],
  [99, undefined, undefined, []],
  ["000", undefined, undefined, []],
  ["799", undefined, undefined, []],
  ["5500", undefined, undefined, []],
  ["0550", undefined, undefined, []],
  ["550 ", undefined, undefined, []],
  ["55", undefined, undefined, []],
  ["٥٥٠", undefined, undefined, []],
  [550n, undefined, undefined, []],
] as const;

describe("a reply code", () => {
  it.each(rows)("%s is %s, about %s", (value, replyClass, group, holding) => {
    const code = value as number | string;
    expect(classifyReply(code)).toBe(replyClass);
    expect(groupOfReply(code)).toBe(group);
    const holds = Object.entries(predicates).filter(([, predicate]) => predicate(code));
    expect(holds.map(([name]) => name)).toEqual(holding);
  });

  it("from 100 to 659 has a class, and exactly one of the six class predicates holds", () => {
    for (let code = 100; code < 660; code += 1) {
      expect(classifyReply(code)).toBe(classifyReply(`${code}`));
      const classPredicates = Object.values(predicates).slice(0, 6);
      expect(classPredicates.filter((predicate) => predicate(code))).toHaveLength(1);
    }
  });

  it("is nothing else: whatever has a class is an integer or three digits", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const isCode =
          (typeof value === "number" && Number.isInteger(value) && value >= 100 && value < 660) ||
          (typeof value === "string" && /^[1-6][0-9]{2}$/.test(value) && Number(value) < 660);
        expect(classifyReply(value as string) !== undefined).toBe(isCode);
      }),
    );
  });
});
