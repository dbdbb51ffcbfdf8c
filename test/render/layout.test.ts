import { describe, expect, it } from "vitest";
import { compareCodes, describeComparison, toText } from "../../src/index.ts";
import { columnsOf, padColumns } from "../../src/render/columns-of.ts";
import { wrapText } from "../../src/render/wrap-text.ts";
import { allLocales } from "../locales/all-locales.ts";

const pairs = [
  [125, 421],
  [550, 553],
  [632, 500],
] as const;

describe("plain text", () => {
  it.each(allLocales.map((locale) => [locale.tag, locale] as const))(
    "in %s keeps to its width, and loses no character to it",
    (_tag, locale) => {
      for (const [a, b] of pairs) {
        const description = describeComparison(compareCodes(a, b), locale);
        const bare = (text: string): string => text.replace(/\s/g, "");
        const endless = toText(description, { width: Number.POSITIVE_INFINITY });
        for (const width of [40, 60, 80, 120]) {
          const text = toText(description, { width });
          // A title, an address or a heading is not broken.
          const long = text
            .split("\n")
            .filter((line) => columnsOf(line) > width && /\s\S+\s/.test(line.trim()))
            .filter((line) => !/^(?:FTP|[-=]|\d)|https:/.test(line));
          expect(long).toEqual([]);
          expect(bare(text).length).toBeGreaterThan(bare(endless).length * 0.95);
        }
      }
    },
  );

  it("sets terms and texts in columns, wide characters counted as two", () => {
    for (const locale of allLocales) {
      const text = toText(describeComparison(compareCodes(125, 421), locale));
      const items = text.split("\n").filter((line) => /^[1-9]\. /.test(line));
      const starts = items.map((line) => {
        const [lead = ""] = /^[1-9]\. .*? {2,}/.exec(line) ?? [];
        return columnsOf(lead);
      });
      expect(starts.length).toBeGreaterThan(5);
      expect(new Set(starts).size).toBe(1);
    }
  });

  it("sets the texts of ten items in one column, too", () => {
    for (const locale of allLocales) {
      const description = describeComparison(compareCodes(332, 421), locale);
      expect(description.differences).toHaveLength(10);
      const starts = description.differences.map(({ name }, index) => {
        const line = toText(description)
          .split("\n")
          .find((each) => each.startsWith(`${index + 1}. `) && each.includes(name));
        const [lead = ""] =
          /^\d+\. +.*? {2,}/.exec(line?.replace(name, name.replace(/ /g, "_")) ?? "") ?? [];
        return columnsOf(lead);
      });
      expect(starts[0]).toBeGreaterThan(5);
      expect(new Set(starts).size).toBe(1);
    }
  });

  it.each([
    ["at spaces", "one two three four", 9, ["one two", "three", "four"]],
    ["never inside a word", "extraordinarily long", 5, ["extraordinarily", "long"]],
    ["between wide characters", "制御接続を閉じます", 8, ["制御接続", "を閉じま", "す"]],
    ["never in front of 。", "制御接続。", 8, ["制御接", "続。"]],
    ["never in front of 」。", "「制御接続」。", 10, ["「制御接", "続」。"]],
    ["not in front of 。 even where nothing fits", "続。", 2, ["続。"]],
    ["never in a Latin word among wide ones", "応答は REST です", 10, ["応答は", "REST です"]],
    ["not at all where it fits", "short", 9, ["short"]],
    ["nothing out of nothing", "", 9, [""]],
    ["at every space where there is no room", "a b c", 0, ["a", "b", "c"]],
    ["at every space where there is less", "a b c", -5, ["a", "b", "c"]],
    ["at every space where the width is no number", "a b", Number.NaN, ["a b"]],
    ["at every wide character where one has no room", "閉じる。", 1, ["閉", "じ", "る。"]],
    ["at every wide character where there is less", "閉 a", -5, ["閉", "a"]],
  ] as const)("breaks %s", (_title, text, width, lines) => {
    expect(wrapText(text, width)).toEqual(lines);
  });

  it("pads to columns", () => {
    expect(padColumns("再試行", 8)).toBe("再試行  ");
    expect(padColumns("retry", 3)).toBe("retry");
  });
});
