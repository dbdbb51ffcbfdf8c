import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isReplyCode, lookupReply, REPLIES, resolveReply } from "../../src/index.ts";

const explosive = {
  valueOf() {
    throw new Error("valueOf was called");
  },
  toString() {
    throw new Error("toString was called");
  },
};

const notCodes: readonly (readonly [string, unknown])[] = [
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["toString", "toString"],
  ["valueOf", "valueOf"],
  ["an empty string", ""],
  ["a leading space", " 550"],
  ["a trailing space", "550 "],
  ["a trailing line feed", "550\n"],
  ["a sign", "+550"],
  ["an exponent", "5e2"],
  ["hexadecimal", "0x226"],
  ["a fraction in text", "550.0"],
  ["Arabic-Indic digits", "٥٥٠"],
  ["full-width digits", "５５０"],
  ["a fraction", 550.5],
  ["NaN", Number.NaN],
  ["Infinity", Number.POSITIVE_INFINITY],
  ["a negative number", -550],
  ["null", null],
  ["undefined", undefined],
  ["true", true],
  ["a bigint", 550n],
  ["a symbol", Symbol("550")],
  ["an object that would throw when converted", explosive],
  ["an array", [550]],
  ["99", 99],
  ["660", 660],
  ["a Winsock number", 10060],
];

describe("lookupReply", () => {
  it("finds every code of the table by number and by its three digits", () => {
    for (const definition of Object.values(REPLIES)) {
      expect(lookupReply(definition.code)).toBe(definition);
      expect(lookupReply(`${definition.code}`)).toBe(definition);
      expect(isReplyCode(definition.code)).toBe(true);
      expect(isReplyCode(`${definition.code}`)).toBe(false);
    }
  });

  it.each(notCodes)("knows nothing of %s", (_title, value) => {
    expect(lookupReply(value as string)).toBeUndefined();
    expect(resolveReply(value as string)).toBeUndefined();
    expect(isReplyCode(value)).toBe(false);
  });

  it("takes 550.0 for the number it is", () => {
    expect(lookupReply(550.0)).toBe(REPLIES[550]);
  });

  it("never throws, whatever it is given", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const found = lookupReply(value as string);
        expect(found === undefined || found === REPLIES[found.code as 421]).toBe(true);
      }),
    );
  });
});

describe("resolveReply", () => {
  it("defines a code outside the table by its digits", () => {
    expect(resolveReply("299")).toMatchObject({
      code: 299,
      class: "positive-completion",
      group: undefined,
      status: "unknown",
      retry: "none-needed",
      final: true,
      references: [{ document: "RFC 1123", section: "4.1.2.11" }],
    });
    expect(resolveReply(445)).toMatchObject({ class: "transient-negative", retry: "later" });
    expect(resolveReply(599)).toMatchObject({ class: "permanent-negative", retry: "no" });
    expect(resolveReply(640)).toMatchObject({ class: "protected", final: false, next: "unwrap" });
  });

  it("has a frozen definition for every number from 100 to 659", () => {
    for (let code = 100; code < 660; code += 1) {
      expect(Object.isFrozen(resolveReply(code))).toBe(true);
      expect(resolveReply(code)?.code).toBe(code);
    }
  });
});
