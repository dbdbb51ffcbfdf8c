import { describe, expect, it } from "vitest";
import { REPLIES, type ReplyDefinition } from "../../src/index.ts";
import { commandLine as wordsEn } from "../../src/locales/en/command-line.ts";
import { en } from "../../src/locales/en/en.ts";
import { commandLine as wordsFr } from "../../src/locales/fr/command-line.ts";
import { fr } from "../../src/locales/fr/fr.ts";
import { commandLine as wordsJa } from "../../src/locales/ja/command-line.ts";
import { ja } from "../../src/locales/ja/ja.ts";
import { columnsOf } from "../../src/render/columns-of.ts";
import { run } from "./run.ts";

const all: readonly ReplyDefinition[] = Object.values(REPLIES);
const codesIn = (out: string): readonly number[] =>
  (out.match(/^[0-9]{3}(?= )/gm) ?? []).map(Number);

describe("ftp-replies list", () => {
  it.each([
    ["en", en, wordsEn],
    ["fr", fr, wordsFr],
    ["ja", ja, wordsJa],
  ] as const)(
    "in %s gives each code of the table a line of aligned columns",
    (tag, locale, words) => {
      const { code, out, err } = run("list", "--locale", tag);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const lines = out.trimEnd().split("\n");
      expect(lines).toHaveLength(all.length);
      const starts = new Set<string>();
      for (const [index, line] of lines.entries()) {
        const definition = all[index];
        if (definition === undefined) throw new Error("as many lines as definitions");
        const name = (locale.names as Readonly<Record<number, string>>)[definition.code] ?? "";
        const className = locale.classNames[definition.class];
        const status = words.results.statuses[definition.status];
        expect(line.split(/ {2,}/)).toEqual([`${definition.code}`, name, className, status]);
        const classAt = line.indexOf(className, 5 + name.length);
        const statusAt = line.lastIndexOf(status);
        starts.add(`${columnsOf(line.slice(0, classAt))} ${columnsOf(line.slice(0, statusAt))}`);
      }
      expect(starts.size).toBe(1);
    },
  );

  it.each([
    [["--class", "protected"], ({ code }) => code >= 600],
    [["--class", "4"], ({ class: of }) => of === "transient-negative"],
    [["--class", "4", "--class", "5"], ({ code }) => code >= 400 && code < 600],
    [["--group", "authentication"], ({ group }) => group === "authentication"],
    [["--group", "0"], ({ group }) => group === "syntax"],
    [["--status", "obsolete"], ({ status }) => status === "obsolete"],
    [
      ["--class", "5", "--group", "5", "--status", "nonstandard"],
      ({ code, status }) => code >= 550 && code < 560 && status === "nonstandard",
    ],
  ] as const satisfies readonly (readonly [
    readonly string[],
    (definition: ReplyDefinition) => boolean,
  ])[])("%j keeps the codes it names, and no other", (filters, keeps) => {
    const expected = all.filter(keeps);
    expect(expected.length).toBeGreaterThan(0);
    expect(codesIn(run("list", ...filters).out)).toEqual(expected.map(({ code }) => code));
    expect(JSON.parse(run("list", "--json", ...filters).out)).toEqual(
      JSON.parse(JSON.stringify(expected)),
    );
  });

  it("gives nothing, in peace, where no code fits", () => {
    const filters = ["--class", "6", "--group", "0"];
    expect(run("list", ...filters)).toEqual({ code: 0, out: "", err: "" });
    expect(run("list", "--format", "json", ...filters).out).toBe("[]\n");
  });

  it("is a table in Markdown, headed in the language", () => {
    const { out } = run("list", "--format", "markdown", "--class", "6", "--locale", "fr");
    const [head, rule, ...rows] = out.trimEnd().split("\n");
    expect(head).toBe("| Réponse | Nom | Classe | Statut |");
    expect(rule).toBe("| --- | --- | --- | --- |");
    expect(rows).toHaveLength(3);
    for (const row of rows) expect(row).toMatch(/^\| 63[123] \| .+ \| 6xx Protégée \| .+ \|$/);
  });
});
