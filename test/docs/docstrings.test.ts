import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { modules, runExample } from "./run-example.ts";

const source = new URL("../../src/", import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

/** The doc comment right above each exported name, of all sources. */
const docs = new Map<string, string>();
const examples: (readonly [string, string])[] = [];
for (const file of files) {
  const text = readFileSync(new URL(file, source), "utf8");
  for (const match of text.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:const|function) (\w+)/g,
  )) {
    const [, comment = "", name = ""] = match;
    const plain = comment.replace(/^\s*\* ?/gm, "");
    docs.set(name, plain);
    const example = plain.split("@example\n")[1];
    if (example !== undefined) examples.push([name, example]);
  }
}

describe("the docstrings", () => {
  const values = Object.values(modules).flatMap((module) => Object.keys(module));

  it.each(values)("%s has one", (name) => {
    expect(docs.get(name)?.trim() ?? "").not.toBe("");
  });

  it.each(
    values.filter(
      (name) => typeof Object.assign({}, ...Object.values(modules))[name] === "function",
    ),
  )("%s says what it returns or when it holds, and shows it", (name) => {
    const doc = docs.get(name) ?? "";
    expect(doc).toMatch(/@returns|^\s*Whether/);
    expect(doc).toContain("@example");
  });

  it.each(examples)("%s: the example is true", (_name, example) => {
    const claims = runExample(example);
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.filter(({ holds }) => !holds)).toEqual([]);
  });
});
