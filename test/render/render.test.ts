import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { describeDiagnosedReply } from "../../src/describe/describe-diagnosed-reply.ts";
import { diagnoseReply } from "../../src/diagnose.ts";
import type { Description, Locale, ReplyDefinition } from "../../src/index.ts";
import {
  compareCodes,
  compareReplies,
  describeComparison,
  describeReply,
  REPLIES,
  resolveReply,
  toHtml,
  toJsonLd,
  toMarkdown,
  toText,
} from "../../src/index.ts";
import { allLocales } from "../locales/all-locales.ts";
import { hostileTexts } from "./hostile-texts.ts";

const definitions: readonly ReplyDefinition[] = Object.values(REPLIES);
const formats = { toText, toMarkdown, toHtml, toJsonLd } as const;
const markdown = new MarkdownIt({ html: true, linkify: true });
const plainElements: readonly string[] = ["a", "h1", "h2", "h3", "li", "ol", "p", "strong", "ul"];
const locales = allLocales.map((locale) => [locale.tag, locale] as const);

/** The tags that stay open or close what is not open, and the names of all that occur. */
function readTags(html: string): {
  readonly faults: readonly string[];
  readonly names: Set<string>;
} {
  const open: string[] = [];
  const faults: string[] = [];
  const names = new Set<string>();
  for (const [, slash, name = ""] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)[^<>]*>/g)) {
    names.add(name);
    if (name === "br" || name === "wbr") continue;
    if (slash !== "/") open.push(name);
    else if (open.pop() !== name) faults.push(name);
  }
  return { faults: [...faults, ...open], names };
}

/** Every string of a description, replaced. */
function withTexts<D>(description: D, replace: (text: string) => string): D {
  return JSON.parse(JSON.stringify(description), (key, value) =>
    typeof value === "string" && !["kind", "url", "direction"].includes(key)
      ? replace(value)
      : value,
  );
}

describe.each(locales)("in %s", (tag, locale: Locale) => {
  it("every ordered pair renders in every format without a fault", () => {
    for (const a of definitions) {
      for (const b of definitions) {
        const description = describeComparison(compareReplies(a, b), locale);
        for (const [name, render] of Object.entries(formats)) {
          const page = render(description);
          const fault = /undefined|\[object |NaN|\$\{/.exec(page)?.[0];
          if (fault !== undefined) expect.fail(`${name}: ${description.title}: ${fault}`);
        }
      }
    }
  });

  it.each([125, 150, 200, 220, 212] as const)(
    "%i against 421 has every heading in order",
    (code) => {
      const description = describeComparison(compareCodes(code, 421), locale);
      const { headings } = locale;
      const expected = [
        description.title,
        headings.description,
        headings.whenSeen,
        headings.howToFix,
        headings.description,
        headings.whenSeen,
        headings.howToFix,
        headings.keyDifferences,
        headings.whenToUse,
        headings.learnMore,
      ];
      for (const page of [toText(description), toMarkdown(description), toHtml(description)]) {
        let position = 0;
        for (const heading of expected) {
          const escaped = [heading, heading.replaceAll("'", "&#39;")].map((text) =>
            page.indexOf(text, position),
          );
          const found = Math.max(...escaped);
          expect(found, `${heading} after ${position}`).toBeGreaterThanOrEqual(0);
          position = found + 1;
        }
      }
    },
  );

  it("HTML closes what it opens, names its language and uses plain elements only", () => {
    for (const definition of definitions) {
      const html = toHtml(describeComparison(compareReplies(definition, REPLIES[421]), locale));
      const { faults, names } = readTags(html);
      expect(faults).toEqual([]);
      expect([...names].sort()).toEqual(
        ["article", ...plainElements]
          .filter((name) => name !== "ol" || definition.code !== 421)
          .sort(),
      );
      expect(html.startsWith(`<article lang="${tag}" dir="ltr">`)).toBe(true);
    }
  });

  it("Markdown gives the page that HTML gives", () => {
    const plain = (html: string): string =>
      html
        .replace(/<[^>]*>/g, "")
        .replace(/&#39;/g, "'")
        .replace(/&quot;/g, '"')
        .replace(/\s+/g, " ")
        .trim();
    for (const definition of definitions) {
      const description = describeReply(definition, locale);
      expect(plain(markdown.render(toMarkdown(description)))).toBe(plain(toHtml(description)));
    }
  });

  it("JSON-LD is JSON that names language, terms and citations", () => {
    const data = JSON.parse(toJsonLd(describeComparison(compareCodes(125, 421), locale)));
    expect(data).toMatchObject({
      "@context": "https://schema.org",
      "@type": "TechArticle",
      inLanguage: tag,
      about: [{ termCode: "125" }, { termCode: "421" }],
    });
    expect(data.citation[0].url).toMatch(/^https:\/\/www\.rfc-editor\.org\/rfc\/rfc959\.html#/);
  });

  it("a code outside the table renders like any other", () => {
    const definition = resolveReply(599) as ReplyDefinition;
    const pages = Object.values(formats).map((render) => render(describeReply(definition, locale)));
    for (const page of pages) expect(page).toContain("599");
  });
});

describe("the term that JSON-LD makes of a code", () => {
  const en = allLocales[0] as Locale;
  const setOf = (definition: ReplyDefinition): string | undefined =>
    JSON.parse(toJsonLd(describeReply(definition, en))).about[0].inDefinedTermSet;

  it("belongs to the section that its first reference names, or to none, for every code", () => {
    for (const definition of definitions) {
      const [first] = definition.references;
      const [, rfc] = /^RFC (\d+)$/.exec(first?.document ?? "") ?? [];
      const anchor = /^[\d.]+$/.test(first?.section ?? "") ? `#section-${first?.section}` : "";
      const address = `https://www.rfc-editor.org/rfc/rfc${rfc}.html${anchor}`;
      expect(setOf(definition), `${definition.code}`).toBe(rfc && address);
    }
  });

  it.each([
    [421, "rfc959.html#section-4.2.1"],
    [430, "rfc354.html"],
    [534, "rfc2228.html#section-5.1"],
    [631, "rfc2228.html#section-5.2"],
    [216, "rfc6384.html#section-11"],
  ] as const)("of %i belongs to %s", (code, page) => {
    expect(setOf(REPLIES[code])).toBe(`https://www.rfc-editor.org/rfc/${page}`);
  });

  it("belongs to no section for a code outside the table, which none defines", () => {
    expect(setOf(resolveReply(299) as ReplyDefinition)).toBeUndefined();
  });

  it("belongs to a section of its own for each side of a comparison", () => {
    const description = describeComparison(compareCodes(530, 534), en);
    expect(JSON.parse(toJsonLd(description)).about).toMatchObject([
      { termCode: "530", inDefinedTermSet: expect.stringContaining("rfc959") },
      { termCode: "534", inDefinedTermSet: expect.stringContaining("rfc2228") },
    ]);
  });
});

describe("text that is not to be trusted", () => {
  const en = allLocales[0] as Locale;
  const reply = { code: 550, text: "Failed to open file.\nTry again." };
  const descriptions: readonly Description[] = [
    describeReply(REPLIES[550], en),
    describeComparison(compareCodes(125, 421), en),
    describeDiagnosedReply(reply, diagnoseReply(reply), en),
  ];

  it.each(hostileTexts)("%s stays data in every format", (_title, text) => {
    for (const description of descriptions) {
      const spoiled = withTexts(description, () => text);
      for (const page of [toText(spoiled), toMarkdown(spoiled), toHtml(spoiled)]) {
        expect(page.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        expect(page).not.toContain("\n530");
      }
      const { faults, names } = readTags(toHtml(spoiled));
      expect(faults).toEqual([]);
      expect([...names]).not.toContain("script");
      expect([...names]).not.toContain("img");
      const json = toJsonLd(spoiled);
      expect(json).not.toMatch(/[<>\u2028\u2029]/);
      expect(JSON.parse(json).headline).toBe(text);
      const rendered = readTags(markdown.render(toMarkdown(spoiled))).names;
      for (const name of rendered) {
        expect([...plainElements, "blockquote", "br"]).toContain(name);
      }
      expect(markdown.render(toMarkdown(spoiled))).not.toMatch(
        /href="(?!https:\/\/www\.rfc-editor)/,
      );
    }
  });

  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    " https://example.org/",
    "data:text/html,<script>alert(1)</script>",
    "//example.org/",
    "https://example.org/\ud800",
    'https://example.org/ " onclick="alert(1)',
  ])("%j is text and no link in every format", (url) => {
    for (const description of descriptions) {
      const spoiled = { ...description, references: [{ text: "A section", url }] };
      const page = toHtml(spoiled);
      expect(page).toContain("<li>A section</li>");
      expect(page).not.toContain("<a ");
      expect(markdown.render(toMarkdown(spoiled))).not.toContain("<a ");
      expect(toText(spoiled)).toMatch(/- A section\n/);
      expect(JSON.parse(toJsonLd(spoiled)).citation).toEqual([
        { "@type": "CreativeWork", name: "A section" },
      ]);
    }
  });

  it("a term names no set whose address leads nowhere on the web", () => {
    const description = describeReply(REPLIES[550], en);
    const reply = { ...description.reply, url: "javascript:alert(1)" };
    const [term] = JSON.parse(toJsonLd({ ...description, reply })).about;
    expect(term.termCode).toBe("550");
    expect(term).not.toHaveProperty("inDefinedTermSet");
  });

  it("placeholders appear literally", () => {
    const text = "%s \u0024{7*7} {{7*7}} $& $1";
    const spoiled = withTexts(descriptions[0] as Description, () => text);
    expect(toText(spoiled)).toContain(text);
    expect(toHtml(spoiled)).toContain("%s \u0024{7*7} {{7*7}} $&amp; $1");
  });
});
