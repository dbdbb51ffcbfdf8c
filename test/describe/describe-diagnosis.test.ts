import { describe, expect, it } from "vitest";
import { describeDiagnosis, diagnoseReply } from "../../src/diagnose.ts";
import { advice as adviceEn } from "../../src/locales/en/advice.ts";
import { causes as causesEn } from "../../src/locales/en/causes.ts";
import { advice as adviceFr } from "../../src/locales/fr/advice.ts";
import { causes as causesFr } from "../../src/locales/fr/causes.ts";
import { advice as adviceJa } from "../../src/locales/ja/advice.ts";
import { causes as causesJa } from "../../src/locales/ja/causes.ts";
import type { DiagnosisLocale } from "../../src/types/diagnosis.ts";
import { cases } from "../diagnose/samples.ts";

const locales: readonly (readonly [string, DiagnosisLocale, RegExp])[] = [
  ["en", { causes: causesEn, advice: adviceEn }, /^[A-Z][^"]*\.$/],
  ["fr", { causes: causesFr, advice: adviceFr }, /^\p{Lu}[^"]*\.$/u],
  ["ja", { causes: causesJa, advice: adviceJa }, /^[^"]*。$/],
];

const sentences = ({ causes, advice }: DiagnosisLocale): readonly string[] => [
  ...Object.values(causes).map((cause) => advice.decided(cause)),
  advice.open(Object.values(causes).slice(0, 3)),
  advice.unstated,
  advice.nothingWrong,
  advice.warning,
  advice.noReply,
  ...Object.values(advice.retry),
  ...Object.values(advice.controlConnection),
  ...Object.values(advice.advice),
];

describe.each(locales)("in %s", (_tag, locale, whole) => {
  it("every sentence is whole, with no word doubled and none like another", () => {
    const all = sentences(locale);
    for (const sentence of all) {
      expect(sentence).toMatch(whole);
      expect(sentence).not.toMatch(/\b(\p{L}+) \1\b/iu);
    }
    expect(new Set(all).size).toBe(all.length);
  });

  it("there is advice about every cause, and none lowers protection", () => {
    expect(Object.keys(locale.advice.advice)).toEqual(
      expect.arrayContaining(Object.keys(causesEn)),
    );
    expect(Object.keys(locale.advice.advice).sort()).toEqual(Object.keys(adviceEn.advice).sort());
    for (const sentence of sentences(locale))
      expect(sentence).not.toMatch(
        /(disable|turn off|without TLS|plain FTP|désactive|coupez|sans TLS|無効にし|オフにし)/i,
      );
  });

  it("every case is described, and nothing of the server's is in it", () => {
    for (const each of cases) {
      const described = describeDiagnosis(
        diagnoseReply(each.reply, { command: each.command }),
        locale,
      );
      const text = [
        described.cause,
        described.retry,
        described.controlConnection,
        ...described.advice,
      ];
      for (const sentence of text) expect(sentence).toMatch(whole);
      expect(described.advice.length).toBeGreaterThan(0);
    }
  });
});

describe("a credential or a name of a user", () => {
  it.each([
    [331, "Password required for alice", "USER alice"],
    [530, "Login incorrect for user bob", "PASS hunter2"],
    [530, "hunter2 is wrong for alice", "PASS hunter2"],
  ] as const)("is part of no diagnosis and no sentence: %i %s", (code, text, command) => {
    const context = { command, argument: "hunter2", server: "hunter2" };
    const diagnosis = diagnoseReply({ code, text }, context);
    for (const [, locale] of locales) {
      const said = JSON.stringify([diagnosis, describeDiagnosis(diagnosis, locale)]);
      expect(said).not.toMatch(/hunter2|alice|bob/);
    }
  });
});

describe("the sentence about the cause", () => {
  const [, en] = locales[0] ?? [];
  const causeOf = (code: number, text: string, command?: string): string | undefined =>
    en && describeDiagnosis(diagnoseReply({ code, text }, { command }), en).cause;

  it.each([
    [
      550,
      "a: No such file or directory",
      "RETR",
      "The cause is a file or directory that does not exist.",
    ],
    [
      550,
      "x",
      "RETR",
      "The reply does not settle the cause; it may be a file that is either missing or not yours to use, a file or directory that does not exist, or a missing right.",
    ],
    [226, "Done", "RETR", "Nothing is wrong."],
    [
      226,
      "Output truncated to 10 matches",
      "LIST",
      "The command worked, but the text of the reply contains a warning.",
    ],
    [999, "x", "RETR", "This is no reply that can be diagnosed."],
    [540, "Failed.", "XYZ", "The server reports a failure and keeps the cause to itself."],
  ] as const)("%i %s", (code, text, command, sentence) => {
    expect(causeOf(code, text, command)).toBe(sentence);
  });
});
