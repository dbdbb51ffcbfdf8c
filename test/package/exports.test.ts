import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const require = createRequire(import.meta.url);
const specifiers = Object.keys(manifest.exports)
  .filter((path) => path !== "./package.json")
  .map((path) => path.replace(/^\./, "ftp-replies"));

const withFunctions = (_key: string, value: unknown): unknown =>
  typeof value === "function" ? `${value.name} of ${value.length}` : value;

describe("the built package", () => {
  it.each(specifiers)(
    "%s has the same names and values for import and for require",
    async (specifier) => {
      const esm: Record<string, unknown> = { ...(await import(specifier)) };
      const cjs: Record<string, unknown> = { ...require(specifier) };
      expect(Object.keys(cjs).sort()).toEqual(Object.keys(esm).sort());
      for (const [name, value] of Object.entries(esm)) {
        expect(JSON.stringify(cjs[name], withFunctions)).toBe(JSON.stringify(value, withFunctions));
      }
    },
  );

  it("shares one copy of what several entries export", async () => {
    for (const load of [(id: string) => import(id), (id: string) => require(id)]) {
      const { REPLIES } = await load("ftp-replies");
      const { R421 } = await load("ftp-replies/codes");
      expect(REPLIES[421]).toBe(R421);
    }
  });

  it("depends on nothing at run time, and has no side effects to keep", () => {
    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest).not.toHaveProperty("peerDependencies");
    expect(manifest.sideEffects).toBe(false);
  });

  it("touches Node in the command alone", () => {
    const builtins = /\b(?:from|require\()\s*["'](?:node:)?(?:fs|util|process|path|os|net)["']/;
    const files = Object.values(manifest.exports).flatMap((entry) =>
      typeof entry === "string" ? [] : [entry.import.default, entry.require.default],
    );
    for (const file of files) {
      const chunks = [new URL(`../../${file}`, import.meta.url)];
      for (const chunk of chunks) {
        const text = readFileSync(chunk, "utf8");
        expect(text).not.toMatch(builtins);
        for (const [, path] of text.matchAll(/(?:from |require\()["'](\.[^"']*)["']/g)) {
          const next = new URL(path as string, chunk);
          if (!chunks.some(({ href }) => href === next.href)) chunks.push(next);
        }
      }
    }
  });
});
