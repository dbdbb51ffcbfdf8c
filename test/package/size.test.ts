import { dirname } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { modules } from "../docs/run-example.ts";
import { BUNDLERS, type Bundle } from "./bundle.ts";
import { bundledSources } from "./bundled-sources.ts";
import { CEILINGS } from "./ceilings.ts";

const consumer = (specifier: string, name: string): string =>
  `import ${name === "*" ? "* as it" : `{ ${name} as it }`} from "${specifier}"; console.log(it);`;

const rows = Object.entries(CEILINGS).flatMap(([specifier, exports]) =>
  Object.entries(exports).map(([name, [bytes, ...rooms]]) => ({
    title: `${name} of ${specifier}`,
    source: consumer(specifier, name),
    bytes,
    rooms,
  })),
);
const { REPLIES } = await import("ftp-replies");
const constants = Object.values(REPLIES).map(({ code }) => `R${code}`);
const phrases = Object.values(REPLIES).map(({ phrase }) => phrase);

/** Words that give a room away in a bundle. */
const marks = [
  ["codes", REPLIES[425].phrase],
  ["locales/en", "Key Differences"],
  ["locales/fr", "Différences clés"],
  ["locales/ja", "主な違い"],
] as const;

const FROZEN = `
import * as root from "ftp-replies";
import * as codes from "ftp-replies/codes";
import * as commands from "ftp-replies/commands";
import * as historic from "ftp-replies/historic";
const isFrozen = (value) => typeof value !== "object" || value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isFrozen));
const tables = Object.entries({ ...root, ...codes, ...commands, ...historic })
  .filter(([, value]) => typeof value === "object");
export const count = tables.length;
export const thawed = tables.filter(([, value]) => !isFrozen(value)).map(([name]) => name);
export const isOneCopy = root.REPLIES[421] === codes.R421;
`;

it("has a ceiling for every export", () => {
  for (const [specifier, module] of Object.entries(modules)) {
    const names = Object.keys(module).filter((name) => !constants.includes(name));
    expect(Object.keys(CEILINGS[specifier] ?? {})).toEqual(expect.arrayContaining(names));
  }
});

describe.each(Object.entries(BUNDLERS))("in a bundle by %s", (_bundler, bundle) => {
  let bundles: readonly Bundle[];
  beforeAll(async () => {
    bundles = await bundle([...rows.map(({ source }) => source), FROZEN]);
  });

  it.each(rows.map((row, index) => ({ ...row, index })))(
    "$title costs what it may",
    ({ index, bytes, rooms }) => {
      const { code, gzipBytes } = bundles[index] as Bundle;
      expect(gzipBytes).toBeLessThanOrEqual(bytes);
      expect(gzipBytes).toBeGreaterThan(50);
      for (const [room, mark] of marks) if (!rooms.includes(room)) expect(code).not.toContain(mark);
    },
  );

  it("the tables are frozen to their leaves", async () => {
    const { code } = bundles[rows.length] as Bundle;
    const { count, ...rest } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(count).toBeGreaterThan(constants.length);
    expect(rest).toEqual({ thawed: [], isOneCopy: true });
  });
});

describe("importing one thing brings nothing else", () => {
  it.each(rows)("$title: code of $rooms", async ({ source, rooms }) => {
    const sources = await bundledSources(source);
    expect([...new Set(sources.map((file) => dirname(file)))].sort()).toEqual(rooms);
  });

  it.each(Object.keys(modules["ftp-replies/payload"] ?? {}))(
    "%s: no other function of the payload",
    async (name) => {
      const sources = await bundledSources(consumer("ftp-replies/payload", name));
      const file = `payload/${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}.ts`;
      expect(sources.filter((path) => /\/(parse|identify)-/.test(path))).toEqual([file]);
    },
  );

  it("one code: its own phrase and that of no other", async () => {
    const bundles = await BUNDLERS.esbuild(
      constants.map((name) => consumer("ftp-replies/codes", name)),
    );
    for (const [index, { phrase }] of Object.values(REPLIES).entries()) {
      const { code, gzipBytes } = bundles[index] as Bundle;
      const others = phrases.filter((other) => !phrase.includes(other));
      expect(code).toContain(phrase);
      expect(others.filter((other) => code.includes(other))).toEqual([]);
      expect(gzipBytes).toBeLessThanOrEqual(700);
    }
  });
});
