/** The sentences that no pair of the table reaches, too: each is one, and names what it is given. */
import { describe, expect, it } from "vitest";
import type { ReplyClass, ReplyGroup } from "../../src/index.ts";
import { allLocales } from "./all-locales.ts";

const COMMANDS = ["RETR", "STOR"];
const STEPS = [{ after: ["USER"], commands: ["PASS"] }];

/** The word that stands between alternatives. */
const OR: Readonly<Record<string, string>> = { en: "or", fr: "ou", ja: "または" };

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
      const text = sentence(...codes);
      expect(text).toSatisfy(isWhole);
      expect(text).not.toSatisfy(unfit);
      for (const code of codes) expect(text).toContain(String(code));
    });

    const { commands, causes } = locale.aspects;
    it.each([
      ["commands", commands.some(COMMANDS)],
      ["many commands", commands.many(COMMANDS, 17)],
      ["commands seen from servers", commands.observed(COMMANDS)],
      ["many commands seen from servers", commands.observedMany(COMMANDS, 17)],
      ["causes", causes.some(COMMANDS)],
      ["causes seen from servers", causes.observed(COMMANDS)],
    ])("a statement about %s names them and the codes", (title, { one, both }) => {
      for (const [text, codes] of [
        [one(421), ["421"]],
        [both(421, 550), ["421", "550"]],
      ] as const) {
        expect(text).toSatisfy(isWhole);
        for (const part of [...codes, ...COMMANDS]) expect(text).toContain(part);
        expect(text.includes("17")).toBe(title.startsWith("many"));
      }
    });

    it("tells causes apart that hold an or of their own", () => {
      const items = ["a", "b", "c", "d", "e"].map((item) => `<${item} ${OR[locale.tag]} ${item}>`);
      for (let count = 2; count <= items.length; count += 1) {
        const text = causes.observed(items.slice(0, count)).one(550);
        const between = text.split(/<[^>]*>/).slice(1, -1);
        expect(between).toHaveLength(count - 1);
        // More than the bare word that the items hold, too.
        for (const join of between) expect(join).toMatch(/[,;、] ?/);
      }
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
