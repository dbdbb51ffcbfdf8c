import { describe, expect, it } from "vitest";
import type { Environment } from "../../src/cli/call.ts";
import { REPLIES } from "../../src/index.ts";
import { columnsOf } from "../../src/render/columns-of.ts";
import { allLocales } from "../locales/all-locales.ts";
import { run, runIn } from "./run.ts";

const ESCAPE = "\u001b";
const withoutColor = (text: string): string =>
  text
    .split(ESCAPE)
    .map((part, index) => (index === 0 ? part : part.replace(/^\[[0-9]+m/, "")))
    .join("");

describe("the locale", () => {
  it.each([
    [{ LANG: "fr_FR.UTF-8" }, "fr"],
    [{ LANG: "ja_JP" }, "ja"],
    [{ LANG: "ja" }, "ja"],
    [{ LANG: "fr@euro" }, "fr"],
    [{ LC_MESSAGES: "ja_JP.UTF-8", LANG: "fr_FR.UTF-8" }, "ja"],
    [{ LC_ALL: "fr_CA.UTF-8", LC_MESSAGES: "ja_JP.UTF-8" }, "fr"],
    [{ LC_ALL: "", LANG: "fr_FR.UTF-8" }, "fr"],
    [{ LC_ALL: "C", LANG: "fr_FR.UTF-8" }, "en"],
    [{ LC_ALL: "C.UTF-8" }, "en"],
    [{ LANG: "POSIX" }, "en"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{ LANG: "__proto__" }, "en"],
    [{ LANG: "frisian" }, "en"],
    [{}, "en"],
  ] as readonly (readonly [Environment, string])[])("of %j is %s", (environment, tag) => {
    expect(runIn({ environment }, "421")).toEqual(run("421", "--locale", tag));
  });

  it.each([
    ["fr_FR", "fr"],
    ["fr_FR.UTF-8", "fr"],
    ["fr-CA", "fr"],
    ["fr@euro", "fr"],
    ["ja-JP", "ja"],
    ["en_US.UTF-8", "en"],
    ["FR", "fr"],
    ["C", "en"],
    ["C.UTF-8", "en"],
    ["POSIX", "en"],
  ])("%s that is told is %s", (name, tag) => {
    const environment = { LANG: "ja_JP.UTF-8" };
    expect(runIn({ environment }, "421", "--locale", name)).toEqual(run("421", "--locale", tag));
  });

  it.each(["de_DE", "frisian", "CH", "C3", "__proto__", "_fr", ""])(
    "%j is told of none",
    (name) => {
      const { code, out, err } = run("421", `--locale=${name}`);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toContain(`unknown locale: ${name}`);
    },
  );

  it("that is told goes before the environment", () => {
    const environment = { LC_ALL: "ja_JP.UTF-8" };
    expect(runIn({ environment }, "421", "--locale", "fr")).toEqual(run("421", "--locale", "fr"));
  });
});

describe("color", () => {
  const calls = [["421"], ["compare", "125", "421"], ["list"], ["command", "RETR"]] as const;

  it.each([
    ["no terminal", false, {}],
    ["no terminal and FORCE_COLOR=1", false, { FORCE_COLOR: "1" }],
    ["NO_COLOR", true, { NO_COLOR: "1" }],
    ["FORCE_COLOR=0", true, { FORCE_COLOR: "0" }],
    ["TERM=dumb", true, { TERM: "dumb" }],
  ] as readonly (readonly [string, boolean, Environment])[])(
    "is absent with %s",
    (_title, isTerminal, environment) => {
      for (const args of calls) {
        expect(runIn({ isTerminal, environment }, ...args)).toEqual(run(...args));
      }
    },
  );

  it.each([[{}], [{ NO_COLOR: "" }], [{ TERM: "xterm-256color" }]] as readonly (readonly [
    Environment,
  ])[])("is there on a terminal with %j, and nothing else", (environment) => {
    for (const args of calls) {
      const { out } = runIn({ isTerminal: true, environment }, ...args);
      expect(out).toContain(ESCAPE);
      expect(withoutColor(out)).toBe(run(...args).out);
    }
  });

  it("makes headings bold and gives each class its own", () => {
    const { out } = runIn({ isTerminal: true }, "compare", "125", "421");
    const bold = out.split("\n").filter((line) => line.startsWith(`${ESCAPE}[1m`));
    expect(bold.map(withoutColor)).toEqual(
      expect.arrayContaining(["Key Differences", "---------------", "Description"]),
    );
    expect(out).toContain(`${ESCAPE}[36m1xx Positive Preliminary${ESCAPE}[39m`);
    const list = runIn({ isTerminal: true }, "list").out.trimEnd().split("\n");
    const colors = list.map((line) => `${line[0]} ${line.split(ESCAPE)[1]?.slice(0, 4)}`);
    expect(new Set(colors).size).toBe(6);
    expect(new Set(colors.map((text) => text.slice(2))).size).toBe(6);
  });

  it("takes up no column and finds every class, in every language at every width", () => {
    const codes = Object.keys(REPLIES);
    for (const { tag } of allLocales) {
      for (const columns of [20, 43, 80, 200]) {
        for (const code of codes) {
          const args = ["compare", code, "421", "--locale", tag];
          const { out } = runIn({ isTerminal: true, columns }, ...args);
          const plain = runIn(
            { isTerminal: true, columns, environment: { NO_COLOR: "1" } },
            ...args,
          );
          expect(withoutColor(out)).toBe(plain.out);
          expect(out.match(/\[3[1-6]m|\[94m/g)?.length, `${code} ${tag}`).toBeGreaterThan(0);
        }
      }
    }
  });

  it("stays out of the formats for programs", () => {
    for (const format of ["markdown", "html", "json-ld", "json"]) {
      expect(runIn({ isTerminal: true }, "421", "--format", format).out).not.toContain(ESCAPE);
    }
    expect(runIn({ isTerminal: true }, "list", "--json").out).not.toContain(ESCAPE);
  });
});

describe("the width", () => {
  const widest = (text: string): number =>
    Math.max(
      ...text
        .split("\n")
        .filter((line) => !/https:|^FTP|^=/.test(line))
        .map(columnsOf),
    );
  const environment = { NO_COLOR: "1" };

  it.each([
    ["the terminal's", { isTerminal: true, columns: 60 }, 60],
    ["a wide terminal's", { isTerminal: true, columns: 120 }, 120],
    ["80 without a terminal", { isTerminal: false, columns: 120 }, 80],
    ["80 on a terminal that does not tell", { isTerminal: true, columns: 0 }, 80],
  ])("is %s", (_title, surroundings, width) => {
    const { out } = runIn({ ...surroundings, environment }, "550");
    expect(widest(out)).toBeLessThanOrEqual(width);
    expect(widest(out)).toBeGreaterThan(width - 12);
  });

  it.each(allLocales.map(({ tag }) => tag))("of a list in %s is the terminal's", (tag) => {
    const endless = run("list", "--locale", tag).out.replace(/\s/g, "");
    for (const columns of [40, 60, 80, 200]) {
      const call = ["list", "--locale", tag];
      const { out } = runIn({ isTerminal: true, columns, environment }, ...call);
      const long = out.split("\n").filter((line) => columnsOf(line) > columns);
      expect(long).toEqual([]);
      expect(out.match(/^[0-9]{3}(?= )/gm)).toHaveLength(Object.keys(REPLIES).length);
      if (columns === 200) expect(out.replace(/\s/g, "")).toBe(endless);
    }
    expect(run("list", "--locale", tag).out).toBe(
      runIn({ isTerminal: false, columns: 40 }, "list", "--locale", tag).out,
    );
  });

  it.each(allLocales.map(({ tag }) => tag))("of a log explained in %s is the terminal's", (tag) => {
    const log = "> RETR a\n< 550 No\n> QUIT\n< 221 Bye\n< 632 x\n";
    const readInput = () => [new TextEncoder().encode(log)];
    for (const columns of [40, 60, 80]) {
      const surroundings = { isTerminal: true, columns, environment, readInput };
      const { out } = runIn(surroundings, "explain", "--locale", tag);
      expect(out.split("\n").filter((line) => columnsOf(line) > columns)).toEqual([]);
    }
  });

  it("of the replies to a command is the terminal's", () => {
    for (const { tag } of allLocales) {
      for (const name of ["RETR", "AUTH", "USER"]) {
        const surroundings = { isTerminal: true, columns: 40, environment };
        const { out } = runIn(surroundings, "command", name, "--locale", tag);
        expect(out.split("\n").filter((line) => columnsOf(line) > 40)).toEqual([]);
      }
    }
  });

  it("of a terminal with hardly any columns ends the program all the same", () => {
    for (const columns of [1, 2, 5]) {
      expect(runIn({ isTerminal: true, columns, environment }, "550").code).toBe(0);
    }
  });
});
