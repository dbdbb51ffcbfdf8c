import axe from "axe-core";
import MarkdownIt from "markdown-it";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeDiagnosedReply, diagnoseReply } from "../../src/diagnose.ts";
import type { Description, Locale } from "../../src/index.ts";
import {
  compareCodes,
  describeComparison,
  describeReply,
  parseReplies,
  REPLIES,
  toHtml,
  toMarkdown,
  toPrintable,
} from "../../src/index.ts";
import { allLocales } from "../locales/all-locales.ts";
import { hostileTexts } from "../render/hostile-texts.ts";
import { documentOf } from "./document-of.ts";
import { openBrowser } from "./open-browser.ts";
import { openTab, type Tab } from "./open-tab.ts";

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

const PHONE_WIDTHS = [390, 320];
/** A folder for screenshots, to be looked at; none are taken without it. */
const SCREENSHOTS = process.env.SCREENSHOTS;

let browser: Browser;
let tab: Tab;
beforeAll(async () => {
  browser = await openBrowser();
  tab = await openTab(browser);
});
afterAll(() => browser?.close());

/** How many pixels of the document lie beyond the right edge. */
async function overflowAt(width: number): Promise<number> {
  await tab.page.setViewportSize({ width, height: 800 });
  const scrollWidth = await tab.page.evaluate(() => document.scrollingElement?.scrollWidth);
  return (scrollWidth ?? Number.NaN) - width;
}

/** The rules of axe that the document breaks, with the elements at fault, and those it obeys. */
async function accessibility(): Promise<Record<"broken" | "obeyed", readonly string[]>> {
  await tab.page.evaluate(axe.source);
  const { violations, passes } = await tab.page.evaluate(() => window.axe.run());
  return {
    broken: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
    obeyed: passes.map(({ id }) => id),
  };
}

/** What the document is made of, as the browser understood it. */
function contents() {
  return tab.page.evaluate(() => {
    const elements = [...document.querySelectorAll("main *")];
    return {
      names: [...new Set(elements.map(({ localName }) => localName))],
      attributes: [...new Set(elements.flatMap((element) => element.getAttributeNames()))],
      links: [...document.links].map(({ href }) => href),
      scripts: [...document.scripts].map(({ text }) => text),
      title: document.title,
      quotation: document.querySelector("samp")?.textContent?.split("\n"),
    };
  });
}

/** Sends every element the events that its attributes listen for. */
function touchEverything(): Promise<void> {
  return tab.page.evaluate(() => {
    for (const element of document.querySelectorAll("*")) {
      for (const name of element.getAttributeNames()) {
        if (name.startsWith("on")) element.dispatchEvent(new Event(name.slice(2)));
      }
    }
  });
}

async function takeScreenshots(name: string): Promise<void> {
  for (const width of SCREENSHOTS === undefined ? [] : [390, 1280]) {
    await tab.page.setViewportSize({ width, height: 800 });
    await tab.page.screenshot({ path: `${SCREENSHOTS}/${name}-${width}.png`, fullPage: true });
  }
}

function describeWire(wire: string, locale: Locale): Description {
  const [reply] = parseReplies(wire).replies;
  if (reply === undefined) throw new Error(`no reply: ${wire}`);
  return describeDiagnosedReply(reply, diagnoseReply(reply, { command: "RETR" }), locale);
}

const REFUSAL = "550-/pub/a.zip: Access denied\r\n550 Failed to open file.\r\n";
const ENDLESS = [
  `550-${"W".repeat(500)}`,
  "-".repeat(200),
  "漢字".repeat(250),
  "ｗｗｗ".repeat(100),
  "\ufffd".repeat(500),
  "a\u00a0".repeat(250),
  "\u0633\ufefb".repeat(250),
  `550 /srv/${"file_name.".repeat(50)}`,
  "",
].join("\r\n");

const pages: readonly (readonly [string, (locale: Locale) => Description])[] = [
  ["125 and 421", (locale) => describeComparison(compareCodes(125, 421), locale)],
  ["550 and 553", (locale) => describeComparison(compareCodes(550, 553), locale)],
  ["632 and 533", (locale) => describeComparison(compareCodes(632, 533), locale)],
  ["a diagnosis", (locale) => describeWire(REFUSAL, locale)],
  ["a diagnosis of endless words", (locale) => describeWire(ENDLESS, locale)],
];

describe.each(allLocales.map((locale) => [locale.tag, locale] as const))("in %s", (tag, locale) => {
  it.each(pages)("%s: accessible, and as narrow as a phone", async (name, descriptionIn) => {
    const description = descriptionIn(locale);
    const incidents = await tab.show(documentOf(description));
    const { broken, obeyed } = await accessibility();
    expect(broken).toEqual([]);
    expect(obeyed).toEqual(
      expect.arrayContaining(["document-title", "heading-order", "html-has-lang", "list"]),
    );
    for (const width of PHONE_WIDTHS) expect(await overflowAt(width), `${width}`).toBe(0);
    expect((await contents()).title).toBe(description.title);
    expect(incidents).toEqual([]);
    await takeScreenshots(`${tag}-${name.replaceAll(" ", "-")}`);
  });

  it("every code: as narrow as a phone, in the widest font too", async () => {
    const articles = Object.values(REPLIES).map((reply) => toHtml(describeReply(reply, locale)));
    const html = documentOf(describeReply(REPLIES[226], locale), articles.join(""));
    await tab.show(html);
    expect(await overflowAt(390)).toBe(0);
    // A word of a large heading may need the style that the documentation of toHtml names.
    await tab.page.addStyleTag({ content: "article { overflow-wrap: anywhere }" });
    expect(await overflowAt(320)).toBe(0);
  });
});

/** Every text of a description replaced, also those that no server writes, and every address. */
function spoil(description: Description, text: string, url: string): Description {
  return JSON.parse(JSON.stringify(description), (key, value) => {
    if (key === "url") return url;
    return typeof value === "string" && key !== "kind" ? text : value;
  });
}

const markdown = new MarkdownIt({ html: true, linkify: true });
const PLAIN_ELEMENTS = "a article blockquote br h1 h2 h3 li ol p samp strong ul wbr".split(" ");

describe("no script runs out of", () => {
  it.each(hostileTexts)("%s", async (_title, text) => {
    const reply = { code: 550, text };
    const diagnosis = diagnoseReply(reply);
    const urls = ["javascript:alert(1)", text, `https://rfc.test/${text}`];
    const diagnosed = allLocales.map((locale) => describeDiagnosedReply(reply, diagnosis, locale));
    const [spoiled, ...more] = [
      ...diagnosed,
      describeReply(REPLIES[550], allLocales[0] as Locale),
      describeComparison(compareCodes(125, 421), allLocales[0] as Locale),
    ].flatMap((description) => urls.map((url) => spoil(description, text, url)));
    const articles = [...diagnosed, spoiled as Description, ...more].map(
      (description) => toHtml(description) + markdown.render(toMarkdown(description)),
    );
    // The document takes its title, its language and its JSON-LD from a spoiled description too.
    const incidents = await tab.show(documentOf(spoiled as Description, articles.join("")));
    await touchEverything();
    const { names, attributes, links, scripts, title, quotation } = await contents();
    expect(names.filter((name) => !PLAIN_ELEMENTS.includes(name))).toEqual([]);
    expect(attributes.sort()).toEqual(["dir", "href", "lang"]);
    for (const link of links) expect(link).toMatch(/^https:\/\/(www\.rfc-editor\.org|rfc\.test)\//);
    expect(scripts.map((script) => JSON.parse(script).headline)).toEqual([text]);
    expect(title).toBe(toPrintable(text).replace(/\s+/g, " ").trim());
    expect(quotation).toEqual(`550 ${text}`.split("\n").map(toPrintable));
    expect(incidents).toEqual([]);
  });
});

describe("these checks see", () => {
  const description = describeReply(REPLIES[226], allLocales[0] as Locale);

  it.each([
    ["an element", "<script>alert(1)</script>"],
    ["a failed image", "<img src=x onerror=alert(1)>"],
    ["an attribute", "<p onclick=alert(1)>x</p>"],
  ])("a script that runs out of %s", async (_title, html) => {
    const incidents = await tab.show(documentOf(description, html));
    await touchEverything();
    expect(incidents).toContain("dialog: 1");
  });

  it("a word that does not fit", async () => {
    await tab.show(documentOf(description, `<p>${"W".repeat(500)}</p>`));
    for (const width of PHONE_WIDTHS) expect(await overflowAt(width)).toBeGreaterThan(0);
  });

  it("headings out of order, and a list of no items", async () => {
    await tab.show(documentOf(description, "<h1>a</h1><h4>b</h4><ul><p>c</p></ul>"));
    const { broken } = await accessibility();
    expect(broken.map((rule) => rule.split(":")[0])).toEqual(["heading-order", "list"]);
  });
});
