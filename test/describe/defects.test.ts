/**
 * The thirteen defects of the best-known comparison pages, as tests: for every ordered pair of the
 * table, in every locale.
 */
import { describe, expect, it } from "vitest";
import type {
  Comparison,
  ComparisonDescription,
  Locale,
  ReplyDefinition,
} from "../../src/index.ts";
import { compareCodes, compareReplies, describeComparison, REPLIES } from "../../src/index.ts";
import { allLocales } from "../locales/all-locales.ts";

const definitions: readonly ReplyDefinition[] = Object.values(REPLIES);

/** Words that may stand twice in a row without being a slip. */
const DOUBLED_WORDS: Readonly<Record<string, readonly string[]>> = { en: [], fr: [], ja: [] };

/** What gives away an English sentence: no word of another language, no command, no name. */
const ENGLISH = /\b(?:the|you|with|which|that|when|your|and|this|from|server sends)\b/i;

/** Products whose names begin with a small letter, also at the start of a sentence. */
const NAME =
  /^(?:basic-ftp|vsftpd|pyftpdlib|uftpd|libunftp|lftp|curl|ftp-srv|ftpserverlib|z\/OS)\b/;

interface Pair {
  readonly comparison: Comparison;
  readonly description: ComparisonDescription;
  readonly texts: readonly string[];
}

function textsOf(description: ComparisonDescription): readonly string[] {
  return [
    description.title,
    description.verdict ?? "",
    description.summary,
    ...description.replies.flatMap(({ code: _code, phrase: _phrase, ...words }) =>
      Object.values(words),
    ),
    ...description.differences.flatMap(({ name, a, b, text }) => [name, a, b, text]),
    ...description.inCommon.flatMap(({ name, text }) => [name, text]),
    ...description.related.flatMap(({ name, reason }) => [name, reason]),
    ...description.sequence,
    ...description.references.map(({ text }) => text),
    ...Object.values(description.headings),
  ];
}

function everyPair(locale: Locale, check: (pair: Pair) => void): void {
  for (const a of definitions) {
    for (const b of definitions) {
      const comparison = compareReplies(a, b);
      const description = describeComparison(comparison, locale);
      check({ comparison, description, texts: textsOf(description) });
    }
  }
}

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=。)|(?<=[.])\s+(?=\p{L}|[0-9])/u);

describe("what is no comparison", () => {
  it("is refused by name", () => {
    const outcome = compareCodes(550, "abc") as Comparison;
    expect(() => describeComparison(outcome, allLocales[0] as Locale)).toThrow(TypeError);
  });
});

describe("definitions of one's own", () => {
  it("share their causes in one sentence", () => {
    const causes = { causes: ["disk-full"], observedCauses: [] } as const;
    const comparison = compareReplies(
      { ...REPLIES[452], ...causes },
      { ...REPLIES[552], ...causes },
    );
    for (const locale of allLocales) {
      const shared = describeComparison(comparison, locale).inCommon;
      const text = shared.find(({ aspect }) => aspect === "causes")?.text;
      for (const part of ["452", "552", locale.causes["disk-full"]]) expect(text).toContain(part);
    }
  });
});

describe.each(allLocales.map((locale) => [locale.tag, locale] as const))("in %s", (tag, locale) => {
  const whole = (pair: Pair): string => pair.texts.join("\n");
  const where = ({ comparison: { a, b } }: Pair): string => `${a.code} and ${b.code}`;

  it("1: no word is doubled", () => {
    everyPair(locale, (pair) => {
      for (const text of pair.texts) {
        const doubled = /\b(\p{L}+) \1\b/iu.exec(text)?.[1];
        if (doubled !== undefined && !DOUBLED_WORDS[tag]?.includes(doubled)) {
          expect.fail(`${where(pair)}: ${doubled} ${doubled} in ${text}`);
        }
      }
    });
  });

  it("2: no sentence is made from the standard's phrase, and each begins and ends as one", () => {
    everyPair(locale, (pair) => {
      const { description, comparison } = pair;
      const paragraphs = [
        description.summary,
        ...description.replies.flatMap((r) => [r.tells, r.description, r.whenSeen, r.howToFix]),
        ...description.differences.map(({ text }) => text),
        ...description.inCommon.map(({ text }) => text),
        ...description.related.map(({ reason }) => reason),
        ...description.sequence,
      ];
      for (const paragraph of paragraphs) {
        for (const { phrase } of [comparison.a, comparison.b]) {
          if (phrase.includes(" ") && paragraph.includes(phrase)) {
            expect.fail(`${where(pair)}: ${phrase}`);
          }
        }
        for (const sentence of sentencesOf(paragraph)) {
          if (!/[.。]$/.test(sentence) || (/^\p{Ll}/u.test(sentence) && !NAME.test(sentence))) {
            expect.fail(`${where(pair)}: ${sentence}`);
          }
        }
      }
    });
  });

  it("3: all words are in the language, which is named with its direction", () => {
    everyPair(locale, (pair) => {
      expect(pair.description.locale).toBe(tag);
      expect(pair.description.direction).toBe("ltr");
      if (tag === "en") return;
      const english = pair.texts.find((text) => ENGLISH.test(text));
      if (english !== undefined) expect.fail(`${where(pair)}: ${english}`);
    });
  });

  it("4: a difference names one aspect and both sides, and repeats no description", () => {
    everyPair(locale, (pair) => {
      const { comparison, description } = pair;
      const prose = new Set(
        description.replies.flatMap((r) => [r.tells, r.description, r.whenSeen, r.howToFix]),
      );
      const aspects = description.differences.map(({ aspect }) => aspect);
      expect(new Set(aspects).size).toBe(aspects.length);
      expect(description.differences.length > 0).toBe(comparison.a.code !== comparison.b.code);
      for (const { a, b, text } of description.differences) {
        if (!a.includes(`${comparison.a.code}`) || !b.includes(`${comparison.b.code}`) || a === b) {
          expect.fail(`${where(pair)}: ${text}`);
        }
        if (prose.has(a) || prose.has(b) || prose.has(text)) expect.fail(`${where(pair)}: ${text}`);
      }
    });
  });

  it("4: what is the same of both sides is said once, for both", () => {
    everyPair(locale, ({ comparison: { a, b }, description }) => {
      if (a.code === b.code) return;
      for (const { text } of [...description.differences, ...description.inCommon]) {
        const shapes = sentencesOf(text).map((sentence) =>
          sentence.replaceAll(`${a.code}`, "#").replaceAll(`${b.code}`, "#"),
        );
        if (new Set(shapes).size < shapes.length) expect.fail(`${a.code} and ${b.code}: ${text}`);
      }
    });
  });

  it("5: both orders have one key and the same facts", () => {
    everyPair(locale, (pair) => {
      const { a, b } = pair.comparison;
      if (a.code > b.code) return;
      const mirrored = describeComparison(compareReplies(b, a), locale);
      const { description } = pair;
      expect(mirrored.canonical).toBe(description.canonical);
      expect(mirrored.verdict).toBe(description.verdict);
      expect(mirrored.references).toEqual(description.references);
      expect(mirrored.differences.map((d) => [d.aspect, d.b, d.a])).toEqual(
        description.differences.map((d) => [d.aspect, d.a, d.b]),
      );
    });
  });

  it("6: 421 is not one situation but several", () => {
    const text = JSON.stringify(describeComparison(compareCodes(220, 421), locale));
    for (const cause of [
      "idle-timeout",
      "too-many-connections",
      "server-shutdown",
      "tls-required",
    ] as const) {
      expect(text).toContain(locale.causes[cause]);
    }
  });

  it("7: what servers do stands next to what the standard says", () => {
    const text = JSON.stringify(describeComparison(compareCodes(550, 553), locale));
    for (const cause of [
      "missing-or-no-permission",
      "file-exists",
      "file-not-found",
      "invalid-filename",
    ] as const) {
      expect(text).toContain(locale.causes[cause]);
    }
  });

  it("8, 11, 12: every pair speaks of group, further replies, closing, retry and commands", () => {
    everyPair(locale, ({ description }) => {
      const spoken = [...description.differences, ...description.inCommon].map((d) => d.aspect);
      expect([...spoken].sort()).toEqual([
        "causes",
        "class",
        "commands",
        "control-connection",
        "data-connection",
        "finality",
        "group",
        "next",
        "outcome",
        "retry",
      ]);
    });
  });

  it("9: every pair cites documents, codes in force with section and address", () => {
    everyPair(locale, ({ comparison, description }) => {
      expect(description.references.length).toBeGreaterThan(0);
      const inForce = [comparison.a, comparison.b].some(
        ({ status }) => status === "standard" || status === "extension",
      );
      const sections = description.references.filter(({ url }) => url?.includes("#section-"));
      expect(sections.length > 0 || !inForce).toBe(true);
    });
  });

  it("10: every pair names related codes with a reason", () => {
    everyPair(locale, ({ description }) => {
      expect(description.related.length).toBeGreaterThan(0);
      for (const { code, reason } of description.related) expect(reason).toContain(`${code}`);
    });
  });

  it("13: pairs that are often compared get a verdict, others none", () => {
    everyPair(locale, ({ comparison, description }) => {
      expect(description.verdict !== undefined).toBe(comparison.interest === 3);
      for (const { code } of [comparison.a, comparison.b]) {
        if (description.verdict !== undefined) expect(description.verdict).toContain(`${code}`);
      }
    });
  });

  it("no text holds a leftover of the program", () => {
    everyPair(locale, (pair) => {
      const leftover = /undefined|\[object|NaN|null\b|\$\{| {2}|<connect>/.exec(whole(pair))?.[0];
      if (leftover !== undefined) expect.fail(`${where(pair)}: ${leftover}`);
    });
  });
});
