import { readFileSync, writeFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { main } from "../src/cli/main.ts";
import type { ReplyDefinition } from "../src/index.ts";
import { REPLIES } from "../src/index.ts";
import { runExample } from "./docs/run-example.ts";

const path = new URL("../README.md", import.meta.url);
const readme = readFileSync(path, "utf8");

const blocks = (language: string): readonly string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, "gm"))].map(
    ([, body = ""]) => body,
  );

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
  it.each(blocks("js").map((body) => [body.split("\n")[0], body]))(
    "example %s is true",
    (_first, body) => {
      const claims = runExample(body as string);
      expect(claims.filter(({ holds }) => !holds)).toEqual([]);
      expect(claims.length).toBeGreaterThan(0);
    },
  );

  it("shows what the command prints, line by line, with … for what is left out", () => {
    const sessions = blocks("console").flatMap((body) =>
      body.split(/^\$ npx ftp-replies /m).slice(1),
    );
    expect(sessions.length).toBeGreaterThan(0);
    for (const session of sessions) {
      const [command = "", ...shown] = session.trimEnd().split("\n");
      const out: string[] = [];
      expect(
        main(command.split(" "), { write: (text) => out.push(text) }, { write: () => {} }),
      ).toBe(0);
      const printed = out.join("").split("\n");
      let position = 0;
      for (const line of shown) {
        if (line === "…") continue;
        const found = printed.findIndex(
          (text, index) => index >= position && text.startsWith(line),
        );
        expect(found, line).toBeGreaterThanOrEqual(position);
        position = found + 1;
      }
    }
  });

  it("holds the table of all codes as it is now", () => {
    const current = readme.replace(
      /(<!-- codes:[^\n]*-->\n)[\s\S]*?(<!-- \/codes -->)/,
      (_all, start: string, end: string) => `${start}${codesTable()}\n${end}`,
    );
    if (process.env.UPDATE_README !== undefined) writeFileSync(path, current);
    expect(readFileSync(path, "utf8")).toBe(current);
  });

  it("names only commands that package.json has", () => {
    const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
    const { scripts } = JSON.parse(manifest) as { scripts: Record<string, string> };
    for (const [, script = ""] of readme.matchAll(/npm run ([a-z:]+)/g))
      expect(scripts).toHaveProperty(script);
    expect(scripts).toHaveProperty("start");
    expect(scripts).toHaveProperty("test");
  });
});
