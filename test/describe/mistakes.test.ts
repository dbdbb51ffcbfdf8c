import { describe, expect, it } from "vitest";
import { describeDiagnosedReply, describeDiagnosis, diagnoseReply } from "../../src/diagnose.ts";
import {
  compareCodes,
  compareReplies,
  describeComparison,
  describeReply,
  lookupReply,
  toHtml,
  toJsonLd,
  toMarkdown,
  toText,
} from "../../src/index.ts";
import { en } from "../../src/locales/en/en.ts";

type Loose = (...args: readonly unknown[]) => unknown;

const definition = lookupReply(421);
const comparison = compareCodes(125, 421);
const notComparable = compareCodes(125, "x");
const reply = { code: 550, text: "No such file", lines: ["No such file"] };
const diagnosis = diagnoseReply(reply);
const values = {
  undefined,
  null: null,
  definition,
  comparison,
  notComparable,
  reply,
  diagnosis,
  en,
  replyError: { kind: "truncated", message: "the input ends inside a reply" },
};

describe.each(Object.entries({ toText, toMarkdown, toHtml, toJsonLd }))("%s", (_name, render) => {
  it.each([...Object.entries(values), ["a code", 421], ["a text", "421"]])(
    "says of %s that it has to be described first",
    (_title, value) => {
      expect(() => (render as Loose)(value)).toThrow(
        new TypeError("no description: call describeReply or describeComparison first"),
      );
    },
  );
});

describe("what TypeScript refuses", () => {
  const rows: readonly (readonly [string, Loose, readonly unknown[]])[] = [
    ["describeReply", describeReply as Loose, [definition, en]],
    ["describeComparison", describeComparison as Loose, [comparison, en]],
    ["describeDiagnosis", describeDiagnosis as Loose, [diagnosis, en]],
    ["describeDiagnosedReply", describeDiagnosedReply as Loose, [reply, diagnosis, en]],
    ["compareReplies", compareReplies as Loose, [definition, definition]],
  ];

  it.each(rows)("is refused by %s in a message that names it", (name, call, fit) => {
    const others = [...Object.values(values), 421, "421", "en", { en }];
    for (const index of fit.keys()) {
      for (const other of others) {
        if (fit[index] === other) continue;
        const args = fit.map((value, at) => (at === index ? other : value));
        expect(() => call(...args)).toThrow(TypeError);
        expect(() => call(...args)).toThrow(`${name} takes `);
      }
    }
    expect(() => call(...fit)).not.toThrow();
    if (name !== "compareReplies")
      expect(() => call(...[...fit].reverse())).toThrow(`${name} takes `);
    expect(() => call(fit[0])).toThrow(`${name} takes `);
    expect(() => call()).toThrow(`${name} takes `);
  });

  it.each([
    ["no locale", [reply, diagnosis]],
    ["no diagnosis", [reply, en]],
    ["reply and diagnosis swapped", [diagnosis, reply, en]],
  ])("is refused by describeDiagnosedReply: %s", (_title, args) => {
    expect(() => (describeDiagnosedReply as Loose)(...args)).toThrow(
      "describeDiagnosedReply takes ",
    );
  });
});
