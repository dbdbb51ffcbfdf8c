/** What the pages say agrees with what the tables hold. */
import { describe, expect, it } from "vitest";
import { commandsWith, repliesTo, replyFor } from "../../src/commands.ts";
import { compareCodes, describeComparison } from "../../src/index.ts";
import { allLocales } from "../locales/all-locales.ts";

const RFC_1127 = { document: "RFC 1127", section: "p. 18" };

describe("the examples of RFC 959 that RFC 1127 corrects", () => {
  it.each([
    ["CWD", 200, 250],
    ["CWD", 431, 550],
    ["MKD", 521, 553],
  ] as const)("%s: %i is not by the standards, %i is", (command, mistaken, right) => {
    expect(commandsWith(mistaken).standard).not.toContain(command);
    expect(commandsWith(mistaken).observed).toContain(command);
    expect(commandsWith(right).standard).toContain(command);
    const found = repliesTo(command)?.amendments.find(({ references }) =>
      references.some(({ section }) => section === "Appendix II"),
    );
    expect(found?.correctedBy).toEqual([RFC_1127]);
  });
});

describe.each(allLocales.map((locale) => [locale.tag, locale] as const))(
  "in %s",
  (_tag, locale) => {
    it("521 sends the author of a server to the code of replyFor for an existing directory", () => {
      const code = replyFor("MKD", "file-exists")?.code;
      expect(locale.replies[521].onSending).toContain(`${code}`);
      expect(locale.replies[553].whenSeen).toContain("MKD");
    });

    it("no shared command is claimed that the documents do not give to both", () => {
      const differences = describeComparison(compareCodes(200, 250), locale).differences;
      const text = differences.find(({ aspect }) => aspect === "commands")?.text ?? "";
      expect(text).toContain(locale.aspects.commands.notShared(200, 250));
    });

    it("lists of commands are cut where they are long, and only there", () => {
      for (const [code, isCut] of [
        [550, true],
        [534, false],
      ] as const) {
        const { standard, observed } = commandsWith(code);
        const { differences } = describeComparison(compareCodes(code, 100), locale);
        const text = differences.find(({ aspect }) => aspect === "commands")?.text ?? "";
        for (const list of [standard, observed]) {
          if (list === "any" || list.length === 0) continue;
          expect(text.includes(`${list.length} `)).toBe(isCut);
          expect(list.every((command) => text.includes(command))).toBe(!isCut);
        }
      }
    });
  },
);
