/** The sentences that no pair of the table reaches, too: each is one, and names what it is given. */
import { describe, expect, it } from "vitest";
import type { ReplyClass, ReplyGroup } from "../../src/index.ts";
import { allLocales } from "./all-locales.ts";

const COMMANDS = ["RETR", "STOR"];
const STEPS = [{ after: ["USER"], commands: ["PASS"] }];

type Sentence = (...values: readonly unknown[]) => string;

/** Every function under a value, by its path. */
function functionsOf(value: unknown, path: string): readonly (readonly [string, Sentence])[] {
  if (typeof value === "function") return [[path, value as Sentence]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => functionsOf(inner, `${path}.${key}`));
}

const isWhole = (text: string): boolean => /^\S.*(?:\.|。)$/s.test(text);

const unfit = (text: string): boolean => /undefined|\[object|NaN/.test(text);

describe.each(allLocales.map((locale) => [locale.tag, locale] as const))(
  "in %s",
  (_tag, locale) => {
    const statements = functionsOf(locale.aspects, "aspects").filter(([path]) =>
      /\.(?:one|both)$/.test(path),
    );

    it.each(statements)("%s is about the codes that it gets", (path, sentence) => {
      const codes = path.endsWith(".one") ? [421] : [421, 550];
      const text = sentence(...codes, ["words of a cause"]);
      expect(text).toSatisfy(isWhole);
      expect(text).not.toSatisfy(unfit);
      for (const code of codes) expect(text).toContain(String(code));
      if (path === "aspects.causes.both") expect(text).toContain("words of a cause");
    });

    it.each(functionsOf(locale.sequences, "sequences"))(
      "%s names both codes and the commands",
      (path, sentence) => {
        const steps = path.endsWith(".next-command");
        const text = sentence(150, 226, steps ? STEPS : COMMANDS);
        expect(text).toSatisfy(isWhole);
        expect(text).not.toSatisfy(unfit);
        for (const code of ["150", "226"]) expect(text).toContain(code);
        if (sentence.length === 3) {
          for (const command of steps ? ["USER", "PASS"] : COMMANDS)
            expect(text).toContain(command);
        }
      },
    );

    it("says of a code outside the table what its class means, each class in its own words", () => {
      const classes = Object.keys(locale.classNames) as readonly ReplyClass[];
      const groups = [...Object.keys(locale.aspects.group), undefined].filter(
        (group) => group !== "none",
      ) as readonly (ReplyGroup | undefined)[];
      for (const group of groups) {
        const proses = classes.map((replyClass) => locale.unknownReply(199, replyClass, group));
        for (const prose of proses) {
          for (const text of Object.values(prose)) {
            expect(text).toSatisfy(isWhole);
            expect(text).not.toSatisfy(unfit);
          }
          expect(prose.tells).toContain("199");
        }
        expect(new Set(proses.map(({ onReading }) => onReading)).size).toBe(classes.length);
      }
    });
  },
);
