import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { describeDiagnosedReply, diagnoseReply } from "../../src/diagnose.ts";
import { parseReplies, toHtml, toJsonLd, toMarkdown, toText } from "../../src/index.ts";
import { allLocales } from "../locales/all-locales.ts";
import { fuzz } from "./fuzz.ts";
import { mutated } from "./mutate.ts";
import { failures, repliesWithValues } from "./real-replies.ts";

const markdown = new MarkdownIt({ html: true, linkify: true });

/** The pages of damaged replies, each with the same page about harmless words. */
const anyPages = fc
  .tuple(
    mutated([...failures.map(({ raw }) => raw), ...repliesWithValues]),
    fc.constantFrom(...allLocales),
  )
  .map(([text, locale]) =>
    parseReplies(text).replies.map((reply) => {
      const page = describeDiagnosedReply(reply, diagnoseReply(reply), locale);
      return { page, harmless: { ...page, serverText: page.serverText.map(() => "word") } };
    }),
  );

/** The elements of a page with their attributes, but for the places where a word may break. */
const elementsOf = (html: string): readonly string[] =>
  (html.match(/<[^>]*>?/g) ?? []).filter((tag) => tag !== "<wbr>");

describe("a page about a damaged reply", () => {
  it("has the elements of one about harmless words, and no other", () => {
    fuzz("HTML and Markdown", 2000, anyPages, (pages) => {
      for (const { page, harmless } of pages) {
        const html = toHtml(page);
        expect(elementsOf(html)).toEqual(elementsOf(toHtml(harmless)));
        expect(html.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        const rendered = markdown.render(toMarkdown(page));
        expect(elementsOf(rendered)).toEqual(elementsOf(markdown.render(toMarkdown(harmless))));
      }
    });
  });

  it("holds nothing as text that steers a terminal or forges a line", () => {
    const anyWidth = fc.constantFrom(80, 20, 1, 0, -1, Number.NaN, Number.POSITIVE_INFINITY);
    fuzz("plain text", 2500, fc.tuple(anyPages, anyWidth), ([pages, width]) => {
      for (const { page, harmless } of pages) {
        const text = toText(page, { width });
        expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
        const own = (lines: string) => lines.split("\n").filter((line) => !line.startsWith("> "));
        expect(own(text)).toEqual(own(toText(harmless, { width })));
      }
    });
  });

  it("is JSON that holds every word of the server and ends no script element", () => {
    fuzz("JSON-LD", 2500, anyPages, (pages) => {
      for (const { page } of pages) {
        const json = toJsonLd(page);
        expect(json).not.toMatch(/[<>\u2028\u2029]/);
        expect(JSON.parse(json).articleBody).toContain(page.serverText.join("\n"));
      }
    });
  });
});
