import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import type { ReplyDefinition } from "../src/index.ts";
import { REPLIES } from "../src/index.ts";
import { fences, makeProject, readme, readmePath } from "./docs/readme-project.ts";
import { type CheckedClaim, modules, withClaims } from "./docs/run-example.ts";
import { CEILINGS } from "./package/ceilings.ts";

const { folder, remove } = makeProject();
afterAll(remove);

const root = fileURLToPath(new URL("../", import.meta.url));
const inLanguage = (wanted: string) => fences.filter(({ language }) => language === wanted);

const examples = inLanguage("js").filter(({ name }) => name === undefined);
const programs = inLanguage("js").flatMap(({ name }) => name ?? []);
const sessions = inLanguage("console").flatMap(({ body }) => body.split(/^\$ /m).slice(1));

/** What runs the programs that no console session starts. */
const recipes = readFileSync(new URL("recipes.test.ts", import.meta.url), "utf8");

const CLAIMS = `import { isDeepStrictEqual } from "node:util";
export const claims = [];
const $claim = (expression, actual, expected) =>
  claims.push({ expression, holds: isDeepStrictEqual(actual, expected), actual });
`;

/** The first line that was not printed as shown: one after the other, with … for what is left out. */
function firstDifference(shown: readonly string[], printed: readonly string[]): string | undefined {
  let position = 0;
  let maySkip = false;
  for (const line of shown) {
    if (line === "…") {
      maySkip = true;
      continue;
    }
    const matches = (text: string): boolean =>
      line.endsWith("…") ? text.startsWith(line.slice(0, -1)) : text === line;
    const found = printed.findIndex((text, index) => index >= position && matches(text));
    if (found === -1 || (found > position && !maySkip)) return line;
    position = found + 1;
    maySkip = false;
  }
  return maySkip || position === printed.length ? undefined : printed[position];
}

/** The table of all codes, as it has to stand in the README. */
function codesTable(): string {
  const rows = Object.values(REPLIES as Readonly<Record<number, ReplyDefinition>>).map(
    ({ code, name, class: replyClass, group, status, references }) => {
      const [first] = references;
      const where = first === undefined ? "" : `${first.document} ${first.section}`;
      return `| ${code} | ${name} | ${replyClass} | ${group ?? ""} | ${status} | ${where} |`;
    },
  );
  return [
    "| code | name | class | group | status | first defined in |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

describe("the README", () => {
  it.each(examples.map(({ body }, index) => [`${index + 1}: ${body.split("\n")[0]}`, body, index]))(
    "example %s is true",
    async (_title, body, index) => {
      const file = join(folder, `example-${index}.mjs`);
      writeFileSync(file, CLAIMS + withClaims(body as string));
      const { claims }: { claims: readonly CheckedClaim[] } = await import(
        pathToFileURL(file).href
      );
      expect(claims.filter(({ holds }) => !holds)).toEqual([]);
      expect(claims.length).toBeGreaterThan(0);
    },
  );

  it.each(sessions.map((session) => session.trimEnd().split("\n")))(
    "shows what is printed by %s",
    (command, ...shown) => {
      const cli = join(root, "dist/cli.js");
      const script = `npx() { shift; node '${cli}' "$@"; }\n${command}`;
      const environment = { ...process.env, LC_ALL: "C" };
      const printed = execFileSync("sh", ["-c", script], {
        cwd: folder,
        env: environment,
        encoding: "utf8",
      });
      expect(firstDifference(shown, printed.trimEnd().split("\n"))).toBeUndefined();
    },
  );

  it.each(programs)("has its program %s run by a session or by a test of recipes", (name) => {
    const isStarted = sessions.some((session) => session.includes(`node ${name}`));
    expect(isStarted || recipes.includes(`"${name}"`)).toBe(true);
  });

  it("has programs that type-check", () => {
    const flags = ["--allowJs", "--checkJs", "--noEmit", "--strict", "--noImplicitAny", "false"];
    flags.push("--target", "es2022", "--module", "nodenext", "--types", "node");
    flags.push("--typeRoots", join(root, "node_modules/@types"));
    const tsc = join(root, "node_modules/.bin/tsc");
    const check = () => execFileSync(tsc, [...flags, ...programs], { cwd: folder });
    expect(check).not.toThrow();
  });

  it("has an import map that says where the package exports its entries from", () => {
    const [page] = inLanguage("html");
    const map = JSON.parse(
      /<script type="importmap">([\s\S]*?)<\/script>/.exec(page?.body ?? "")?.[1] ?? "",
    );
    const entries: Readonly<Record<string, unknown>> = manifest.exports;
    for (const [specifier, address] of Object.entries(map.imports)) {
      const path = `${address}`.replace("/node_modules/ftp-replies/", "./");
      expect(entries[specifier.replace("ftp-replies", ".")]).toMatchObject({
        import: { default: path },
      });
    }
    expect(page?.body).toContain('import { lookupReply } from "ftp-replies"');
  });

  it("leaves nothing else unrun but these", () => {
    const checked = ["js", "console", "html"];
    const others = fences.filter(({ language }) => !checked.includes(language));
    expect(
      others.map(({ language, name, body }) => `${language} ${name ?? body.split("\n")[0]}`),
    ).toMatchInlineSnapshot(`
      [
        "sh npm install ftp-replies",
        "text 550 Failed to open file. The cause is a file that is either missing or not yours to use. List the",
        "text session.log",
        "text src/",
      ]
    `);
  });

  it("lists the rooms of src so that imports only point down", () => {
    const tree = inLanguage("text").find(({ body }) => body.startsWith("src/"))?.body ?? "";
    const rooms = [...tree.matchAll(/^ {2}(\w+)\//gm)].map(([, room = ""]) => room);
    const source = join(root, "src");
    const folders = readdirSync(source, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    expect([...rooms].sort()).toEqual(folders.map(({ name }) => name).sort());
    for (const [index, room] of rooms.entries()) {
      // The command's version is that of package.json.
      const below = room === "cli" ? [...rooms, ".."] : rooms.slice(index);
      for (const file of readdirSync(join(source, room), { recursive: true, encoding: "utf8" })) {
        if (!file.endsWith(".ts")) continue;
        const text = readFileSync(join(source, room, file), "utf8");
        for (const [, path = ""] of text.matchAll(/(?:from|import)[ (]"(\.[^"]+)"/g)) {
          const [other] = join(room, dirname(file), path).split("/");
          expect(below, `${room}/${file}`).toContain(other);
        }
      }
    }
  });

  it("holds the table of all codes as it is now", () => {
    const current = readme.replace(
      /(<!-- codes:[^\n]*-->\n)[\s\S]*?(<!-- \/codes -->)/,
      (_all, start: string, end: string) => `${start}${codesTable()}\n${end}`,
    );
    if (process.env.UPDATE_README !== undefined) writeFileSync(readmePath, current);
    expect(readFileSync(readmePath, "utf8")).toBe(current);
  });

  it("names only commands that package.json has", () => {
    const { scripts } = manifest;
    for (const [, script = ""] of readme.matchAll(/npm run ([a-z:]+)/g))
      expect(scripts).toHaveProperty([script]);
    expect(scripts).toHaveProperty("start");
    expect(scripts).toHaveProperty("test");
  });

  it("gives the ceilings of what an import costs", () => {
    const rows = [...readme.matchAll(/^\| `(\w+)` \| `(ftp-replies\S*)` \| ([\d,]+) \|$/gm)];
    expect(rows.length).toBeGreaterThan(5);
    for (const [, name = "", specifier = "", bytes = ""] of rows)
      expect(CEILINGS[specifier]?.[name]?.[0]).toBe(Number(bytes.replace(",", "")));
  });

  it("names everything that the package exports, but for the constants of single codes", async () => {
    const entries = Object.values(modules).flatMap((module) => Object.keys(module));
    const unnamed = entries.filter(
      (name) => !/^R\d{3}$/.test(name) && !new RegExp(`\\b${name}\\b`).test(readme),
    );
    expect(unnamed).toEqual([]);
  });

  it("links only to headings that it has", () => {
    const headings = [...readme.matchAll(/^#+ (.*)$/gm)].map(([, text = ""]) =>
      text
        .toLowerCase()
        .replace(/[^\w\s-]/g, "")
        .replace(/ /g, "-"),
    );
    for (const [, anchor = ""] of readme.matchAll(/\]\(#([^)]*)\)/g))
      expect(headings).toContain(anchor);
  });
});
