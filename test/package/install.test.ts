import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
const project = mkdtempSync(join(tmpdir(), "ftp-replies-"));
const packed: { files: readonly { path: string }[]; filename: string; size: number }[] = [];

const run = (command: string, ...args: readonly string[]): string =>
  execFileSync(command, args, {
    cwd: project,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

/** A user's project: the packed tarball, installed in an empty folder. */
beforeAll(() => {
  const output = execFileSync(
    "npm",
    ["pack", "--json", "--ignore-scripts", "--pack-destination", project],
    {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    },
  );
  const report = JSON.parse(output);
  packed.push(...(Array.isArray(report) ? report : Object.values(report)));
  writeFileSync(join(project, "package.json"), `{ "name": "user", "private": true }`);
  run("npm", "install", "--offline", "--no-audit", "--no-fund", `./${packed[0]?.filename}`);
});

afterAll(() => rmSync(project, { recursive: true, force: true }));

const PROGRAM = `
const { REPLIES, compareCodes, describeComparison, parseReplies, toText } = root;
const text = toText(describeComparison(compareCodes(125, 421), locale));
console.log(JSON.stringify([REPLIES[421].name, parseReplies("226 ok\\r\\n").replies[0].code, text.split("\\n")[0]]));
`;
const EXPECTED = [
  "Service Not Available",
  226,
  "FTP 125 Data Connection Open vs 421 Service Not Available",
];

describe("the packed tarball, installed in a fresh project", () => {
  it("holds the build, the texts and nothing else", () => {
    const paths = packed[0]?.files.map(({ path }) => path) ?? [];
    const other = paths.filter((path) => !path.startsWith("dist/"));
    expect(other.sort()).toEqual(["CHANGELOG.md", "LICENSE", "README.md", "package.json"]);
    expect(paths).toContain("dist/locales/ja.d.cts");
    const build = /^dist\/(locales\/)?[\w-]+(\.d\.ts|\.d\.cts|\.cjs|\.js|\.js\.map)$/;
    expect(paths.filter((path) => path.startsWith("dist/") && !build.test(path))).toEqual([]);
    expect(packed[0]?.size).toBeLessThanOrEqual(760_000);
  });

  it("has source maps that hold what they point to and name no path of this machine", () => {
    const maps = packed[0]?.files.filter(({ path }) => path.endsWith(".map")) ?? [];
    expect(maps.length).toBeGreaterThan(5);
    for (const { path } of maps) {
      const map = JSON.parse(readFileSync(join(project, "node_modules/ftp-replies", path), "utf8"));
      for (const source of map.sources) {
        expect(source).toMatch(/^(\.\.\/)+(src\/[\w/-]+\.ts|package\.json)$/);
      }
      expect(map.sourcesContent).toEqual(map.sources.map(() => expect.any(String)));
    }
  });

  it.each([
    ["publint", "--strict"],
    ["attw", "--profile", "strict"],
  ])("has nothing that %s objects to", (tool, ...flags) => {
    const command = join(root, "node_modules/.bin", tool);
    expect(() => run(command, `./${packed[0]?.filename}`, ...flags)).not.toThrow();
  });

  it("works as an ES module", () => {
    writeFileSync(
      join(project, "user.mjs"),
      `import * as root from "ftp-replies"; import { en as locale } from "ftp-replies/locales/en"; ${PROGRAM}`,
    );
    expect(JSON.parse(run("node", "user.mjs"))).toEqual(EXPECTED);
  });

  it("works as CommonJS", () => {
    writeFileSync(
      join(project, "user.cjs"),
      `const root = require("ftp-replies"); const { en: locale } = require("ftp-replies/locales/en"); ${PROGRAM}`,
    );
    expect(JSON.parse(run("node", "user.cjs"))).toEqual(EXPECTED);
  });

  it.each([
    ["NodeNext", "user.mts"],
    ["NodeNext", "user.cts"],
  ])("type-checks in TypeScript, %s, %s", (module, file) => {
    writeFileSync(
      join(project, file),
      `import { compareCodes, describeComparison, REPLIES, toHtml } from "ftp-replies";
import { R421 } from "ftp-replies/codes";
import { fr } from "ftp-replies/locales/fr";
export const name: "Service Not Available" = REPLIES[421].name;
export const code: 421 = R421.code;
export const html: string = toHtml(describeComparison(compareCodes(125, 421), fr));
// @ts-expect-error a code outside the table
REPLIES[299];
`,
    );
    const tsc = join(root, "node_modules/.bin/tsc");
    const flags = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2022"];
    // No types of the platform: the package must not need any.
    flags.push("--lib", "es2022");
    expect(run(tsc, ...flags, "--types", "", "--module", module, file)).toBe("");
  });

  it("type-checks every example of the README", () => {
    const readme = readFileSync(join(root, "README.md"), "utf8");
    const files = [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, body = ""], index) => {
      writeFileSync(join(project, `readme-${index}.mts`), body);
      return `readme-${index}.mts`;
    });
    const tsc = join(root, "node_modules/.bin/tsc");
    const flags = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
    expect(run(tsc, ...flags, "--types", "", "--noUncheckedIndexedAccess", ...files)).toBe("");
  });

  it("brings the command", () => {
    const help = run(join(project, "node_modules/.bin/ftp-replies"), "--help");
    expect(help).toMatch(/^ {2}compare CODE CODE {2,}\S/m);
  });
});
