import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { describeDiagnosedReply } from "../../src/describe/describe-diagnosed-reply.ts";
import { diagnoseReply } from "../../src/diagnose.ts";
import type { DiagnosisDescription, Locale } from "../../src/index.ts";
import { parseReplies, toHtml, toJsonLd, toMarkdown, toText } from "../../src/index.ts";
import { en } from "../../src/locales/en/en.ts";
import { escapeHtml } from "../../src/render/escape-html.ts";
import { growthOf, IN_PROPORTION } from "../growth-of.ts";
import { allLocales } from "../locales/all-locales.ts";

const markdown = new MarkdownIt({ html: true, linkify: true });

function describeText(text: string, locale: Locale = en, code = 550): DiagnosisDescription {
  const reply = { code, text };
  return describeDiagnosedReply(reply, diagnoseReply(reply, { command: "RETR" }), locale);
}

/** What the page quotes of the server, as HTML. */
function quotationOf(html: string): string {
  return (
    /<blockquote lang="" dir="auto">\n<p><samp>(.*)<\/samp><\/p>\n<\/blockquote>/s.exec(
      html,
    )?.[1] ?? ""
  );
}

describe.each(allLocales.map((locale) => [locale.tag, locale] as const))(
  "in %s",
  (_tag, locale) => {
    const [reply] = parseReplies(
      "550-/pub/a.zip: Access denied\r\n \r\n550 Ask <root>.\r\n",
    ).replies;
    const description = describeText(reply?.text ?? "", locale);

    it("a diagnosis has its headings in order, in every format", () => {
      const { headings } = locale;
      const expected = [
        description.title,
        description.summary.slice(0, 9),
        headings.serverText,
        headings.howToFix,
        headings.facts,
        headings.learnMore,
      ];
      for (const page of [
        toText(description, { width: Number.POSITIVE_INFINITY }),
        toMarkdown(description),
        toHtml(description),
      ]) {
        const places = expected.map((text) => page.replaceAll("&#39;", "'").indexOf(text));
        expect(places).not.toContain(-1);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
      expect(JSON.parse(toJsonLd(description))).toMatchObject({
        headline: description.title,
        abstract: description.summary,
        about: [{ termCode: "550" }],
      });
    });

    it("Markdown gives the page that HTML gives", () => {
      const plain = (html: string): string =>
        html
          .replace(/<[^>]*>/g, "")
          .replace(/&#39;/g, "'")
          .replace(/\s+/g, " ")
          .trim();
      expect(plain(markdown.render(toMarkdown(description)))).toBe(plain(toHtml(description)));
    });
  },
);

describe("the words of the server", () => {
  it("stand line by line in a quotation, and nowhere else", () => {
    const description = describeText("first <b>\n\n  second\nthird");
    const html = toHtml(description);
    expect(quotationOf(html)).toBe("550 first &lt;b&gt;<br>\n  second<br>\nthird");
    expect(html.match(/second/g)).toHaveLength(1);
    expect(toText(description)).toContain("\n\n> 550 first <b>\n>   second\n> third\n\n");
    expect(toMarkdown(description)).toContain(
      "\n\n> 550 first \\<b\\>\\\n>   second\\\n> third\n\n",
    );
    expect(JSON.parse(toJsonLd(description)).articleBody).toContain(
      "550 first <b>\n  second\nthird\n",
    );
  });

  it.each([
    [
      "a path at its separators",
      "/srv/ftp/incoming/2026/report.pdf",
      "/srv/ftp/<wbr>incoming/<wbr>2026/report.<wbr>pdf",
    ],
    ["a rule of dashes", "-".repeat(30), `${"-".repeat(12)}<wbr>${"-".repeat(12)}<wbr>------`],
    ["no word of prose", "internationalization", "internationalization"],
    [
      "nothing in front of an accent",
      `${"a".repeat(12)}${"\u0301"}${"b".repeat(20)}`,
      `a${"a".repeat(11)}\u0301<wbr>${"b".repeat(12)}<wbr>${"b".repeat(8)}`,
    ],
    [
      "no reference to a character",
      "&".repeat(26),
      `${"&amp;".repeat(12)}<wbr>${"&amp;".repeat(12)}<wbr>&amp;&amp;`,
    ],
    [
      "what was not of the charset",
      "\ufffd".repeat(26),
      `${"\ufffd".repeat(12)}<wbr>${"\ufffd".repeat(12)}<wbr>\ufffd\ufffd`,
    ],
    ["no script that breaks by itself", "漢字".repeat(30), "漢字".repeat(30)],
  ])("break %s", (_title, text, html) => {
    expect(quotationOf(toHtml(describeText(text)))).toBe(`550 ${html}`);
  });

  it("are all there, whatever they are, and no word without a place to break is long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        const description = describeText(text);
        const quotation = quotationOf(toHtml(description));
        const escaped = description.serverText.map(escapeHtml).join("<br>\n");
        expect(quotation.replaceAll("<wbr>", "")).toBe(escaped);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 25, maxLength: 300 }), (text) => {
        const quotation = quotationOf(toHtml(describeText(text.replaceAll(" ", "_"))));
        for (const piece of quotation.split("<wbr>")) {
          expect(piece.replace(/&[a-z0-9#]+;/g, "&").length).toBeLessThanOrEqual(24);
        }
      }),
    );
  });

  it("cost time in proportion to their length", () => {
    for (const unit of ["x", "&", "e\u0301", `${"x".repeat(24)} `, "漢"]) {
      const inputOf = (size: number) => describeText(unit.repeat(size / unit.length));
      expect(growthOf(inputOf, toHtml, 50_000), unit).toBeLessThan(IN_PROPORTION);
    }
  });
});

describe("a reply of no known code", () => {
  it("is described by its first digit", () => {
    expect(describeText("What now", en, 599)).toMatchObject({
      title: "FTP 599 Unknown Reply",
      replies: [{ code: 599 }],
    });
  });

  it.each([0, 700, Number.NaN])("%d, which is no code, is said to be none", (code) => {
    const description = describeText("What now", en, code);
    expect(description.summary).toBe("This is no reply that can be diagnosed.");
    expect(description).toMatchObject({ replies: [], advice: [], references: [], related: [] });
    expect(toHtml(description)).not.toMatch(/<ul>\n<\/ul>|undefined/);
    expect(toText(description)).toContain(`> ${code} What now`);
  });
});
