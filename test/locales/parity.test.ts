import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { COMPARED_PAIRS } from "../../src/compare/compared-pairs.ts";
import type { Locale } from "../../src/index.ts";
import { REPLIES } from "../../src/index.ts";
import { en } from "../../src/locales/en/en.ts";
import { allLocales } from "./all-locales.ts";

/** Every path of a locale that ends in a string or a function. */
function leaves(value: unknown, path = ""): readonly (readonly [string, unknown])[] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** Servers, clients and libraries that the texts name. */
const PROGRAM =
  /vsftpd|ProFTPD|Pure-FTPd|pyftpdlib|uftpd|libunftp|ftp-srv|ftpserverlib|SFTPGo|FileZilla Server|MINA|DrFTPD|FubarDev|IIS|z\/OS|Twisted|NetBSD|lftp|curl|\bQt\b|basic-ftp|jlaffaye|suppaftp|mod_digest/g;

const stringsOf = (locale: Locale): ReadonlyMap<string, string> =>
  new Map(
    leaves(locale).filter((leaf): leaf is readonly [string, string] => typeof leaf[1] === "string"),
  );

describe("the locales", () => {
  it("are all that src/locales holds", () => {
    const folders = readdirSync(new URL("../../src/locales", import.meta.url), {
      withFileTypes: true,
    }).filter((entry) => entry.isDirectory());
    expect(allLocales.map(({ tag }) => tag).sort()).toEqual(folders.map(({ name }) => name).sort());
  });

  it("have a name and prose for every code of the table, and the names of en are the facts'", () => {
    const codes = Object.keys(REPLIES);
    for (const locale of allLocales) {
      expect(Object.keys(locale.replies)).toEqual(codes);
      expect(Object.keys(locale.names)).toEqual(codes);
    }
    for (const { code, name } of Object.values(REPLIES)) expect(en.names[code]).toBe(name);
  });

  it.each(allLocales.map((locale) => [locale.tag, locale] as const))(
    "%s has every key of en, a verdict on every pair, and nothing empty",
    (_tag, locale) => {
      expect(
        leaves(locale)
          .map(([path]) => path)
          .sort(),
      ).toEqual(
        leaves(en)
          .map(([path]) => path)
          .sort(),
      );
      expect(Object.keys(locale.verdicts).sort()).toEqual([...COMPARED_PAIRS].sort());
      for (const [path, text] of stringsOf(locale)) {
        if (path === ".sentenceSpace" || path === ".labelColon") continue;
        expect(text.trim(), path).toBe(text);
        expect(text, path).not.toBe("");
      }
    },
  );

  it("have no text in common but tags and names of the field", () => {
    const same: string[] = [];
    const english = stringsOf(en);
    for (const locale of allLocales.slice(1)) {
      for (const [path, text] of stringsOf(locale)) {
        if (text === english.get(path) && text.length > 3)
          same.push(`${locale.tag}${path}: ${text}`);
      }
    }
    expect(same).toEqual(["fr.headings.description: Description"]);
  });

  it.each(allLocales.map((locale) => [locale.tag, locale] as const))(
    "%s says something different about each code in each field",
    (_tag, locale) => {
      const seen = new Map<string, string>();
      for (const [code, prose] of Object.entries(locale.replies)) {
        for (const [field, text] of Object.entries(prose)) {
          expect(seen.get(text), `${code}.${field}`).toBeUndefined();
          seen.set(text, `${code}.${field}`);
        }
      }
    },
  );

  it.each(allLocales.map((locale) => [locale.tag, locale] as const))(
    "%s keeps the facts of the reference: every code and command it names in a text, and no other",
    (_tag, locale) => {
      const missing: string[] = [];
      const added: string[] = [];
      const marks = (text: string): Set<string> =>
        new Set(text.match(/(?<![A-Za-z0-9])(?:[1-6][0-9]{2}|[A-Z]{3,4})(?![A-Za-z0-9])/g) ?? []);
      const theirs = stringsOf(locale);
      for (const [path, text] of stringsOf(en)) {
        if (!/^\.(replies|verdicts)\./.test(path)) continue;
        const found = marks(theirs.get(path) ?? "");
        const given = marks(text);
        for (const mark of given) if (!found.has(mark)) missing.push(`${path}: ${mark}`);
        for (const mark of found)
          if (!given.has(mark) && mark !== "RFC") added.push(`${path}: ${mark}`);
      }
      expect(missing).toEqual([]);
      expect(added).toEqual([]);
    },
  );

  it.each(allLocales.map((locale) => [locale.tag, locale] as const))(
    "%s names the same programs as the reference in each text",
    (_tag, locale) => {
      const programs = (text: string): readonly string[] =>
        [...new Set(text.match(PROGRAM) ?? [])].sort();
      const theirs = stringsOf(locale);
      for (const [path, text] of stringsOf(en)) {
        if (!/^\.(replies|verdicts)\./.test(path)) continue;
        expect(programs(theirs.get(path) ?? ""), path).toEqual(programs(text));
      }
    },
  );

  it.each(allLocales.map((locale) => [locale.tag, locale] as const))(
    "%s never advises to lower protection",
    (_tag, locale) => {
      const lowering =
        /(disable|turn off|switch off|deactivate|désactive|coupez|無効にし|オフにし)[^.。]*(TLS|SSL|firewall|pare-feu|ファイアウォール|certifica|証明書)/i;
      for (const [path, text] of stringsOf(locale)) expect(text, path).not.toMatch(lowering);
    },
  );
});
