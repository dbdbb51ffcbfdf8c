import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TEXT_RULES } from "../../src/diagnose/text-rules.ts";
import { diagnoseReply, isRetryable } from "../../src/diagnose.ts";
import { growthOf, IN_PROPORTION } from "../growth-of.ts";

/** Words that servers use, and anything else. */
const words = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        "not",
        "found",
        "denied",
        "TLS",
        "required",
        "too many",
        "users",
        "timeout",
        "'",
        '"',
        "[",
        "/",
        ".",
        ": ",
        "é",
        "拒绝",
        "\ufffd",
        "\n",
      ),
      { maxLength: 40 },
    )
    .map((parts) => parts.join(" ")),
);
const command = fc.constantFrom(
  undefined,
  "RETR",
  "PASS",
  "MKD",
  "<connect>",
  "<async>",
  "PORT",
  "xyz",
  "LIST -a",
  "",
);

describe("for any text", () => {
  it("a positive reply is never an error", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 399 }), words, command, (code, text, sent) => {
        const { causes, retry } = diagnoseReply({ code, text }, { command: sent });
        expect(["none", "success-with-warning"]).toContain(causes[0]?.cause);
        expect(causes).toHaveLength(1);
        expect(retry).toBe("none-needed");
      }),
    );
  });

  it("a negative reply has ordered candidates with a confidence from 0 to 1, each cause once", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 400, max: 599 }),
        words,
        command,
        words,
        (code, text, sent, argument) => {
          const { causes, retry, changeFirst, advice } = diagnoseReply(
            { code, text },
            { command: sent, argument },
          );
          expect(causes.length).toBeGreaterThan(0);
          const confidences = causes.map(({ confidence }) => confidence);
          expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
          for (const confidence of confidences) {
            expect(confidence).toBeGreaterThanOrEqual(0);
            expect(confidence).toBeLessThanOrEqual(1);
          }
          expect(new Set(causes.map(({ cause }) => cause)).size).toBe(causes.length);
          expect(new Set(advice).size).toBe(advice.length);
          expect(advice).toEqual(expect.arrayContaining([...changeFirst]));
          if (retry === "no") expect(changeFirst).not.toEqual([]);
          if (/^(none-needed|later)$/.test(retry)) expect(changeFirst).toEqual([]);
          expect(isRetryable({ code, text }, { command: sent, argument })).toBe(
            retry !== "none-needed" && changeFirst.length === 0,
          );
        },
      ),
    );
  });

  it("nothing is thrown, whatever reply and context are", () => {
    fc.assert(
      fc.property(
        fc.anything(),
        fc.anything(),
        fc.integer({ min: 400, max: 599 }),
        (reply, context, code) => {
          diagnoseReply(reply as never, context as never);
          diagnoseReply({ code, text: reply as never }, context as never);
        },
      ),
    );
  });

  it("only the beginning counts", () => {
    const text = `${"x ".repeat(2000)}No such file or directory`;
    expect(diagnoseReply({ code: 550, text }).causes[0]?.evidence).not.toContain("text");
  });

  it.each([
    ["a needle interrupted", "not ", "found"],
    ["white space", " ", "x"],
    ["quotes", "'\"[", ""],
    ["dots", "a.", ""],
    ["slashes", " /", ""],
    ["colons", ": ", ""],
    ["failures", "failed ", ""],
    ["limits", "too many ", ""],
    ["ports", "no free ", ""],
    ["mangled letters", "Ã©", ""],
    ["high bytes", "\u00d0", ""],
    ["question marks", "a?", ""],
  ])("a long one takes no more than its length asks for: %s", (_name, piece, last) => {
    for (const [code, command] of [
      [550, "RETR"],
      [530, "PASS"],
      [421, "<async>"],
      [500, "PORT"],
      [425, "LIST"],
      [226, "RETR"],
    ] as const) {
      const call = (text: string) => diagnoseReply({ code, text }, { command, argument: text });
      const growth = growthOf((size) => piece.repeat(size) + last, call, 12_500);
      expect(growth).toBeLessThan(IN_PROPORTION);
    }
  });
});

describe("a word that may mean anything", () => {
  const vague = ["denied", "failed", "error", "invalid", "refused", "rejected", "forbidden"];
  const vaguer = ["unavailable", "closed", "login", "user", "file", "directory", "data", "port"];
  const orders = ["must", "only", "already", "required", "first", "position", "append", "disabled"];
  it.each([...vague, ...vaguer, ...orders])("decides nothing by itself: %s", (text) => {
    for (const [code, sent] of [
      [550, "RETR"],
      [553, "STOR"],
      [550, "CWD"],
      [550, "MKD"],
      [450, "LIST"],
      [451, "STOR"],
      [425, "LIST"],
      [530, "USER"],
      [530, "PASS"],
      [421, "<connect>"],
      [421, "<async>"],
      [500, "PORT"],
      [500, "TYPE"],
      [501, "TYPE"],
      [500, "AUTH"],
      [534, "AUTH"],
      [425, "PASV"],
      [502, "SITE"],
    ] as const) {
      const [top] = diagnoseReply({ code, text }, { command: sent }).causes;
      expect(top?.confidence, `${code} ${sent}`).toBeLessThan(0.8);
    }
  });
});

describe("the table of wordings", () => {
  it("holds no pattern that remembers or folds case by the machine's language", () => {
    for (const [, confidence, when, text, sentBy = []] of TEXT_RULES) {
      expect(when.flags + text.flags).toBe("");
      expect(confidence).toBeGreaterThan(0.4);
      expect(confidence).toBeLessThan(1);
      expect(new Set(sentBy).size).toBe(sentBy.length);
    }
  });
});
