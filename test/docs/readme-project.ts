import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const readmePath = new URL("../../README.md", import.meta.url);
export const readme = readFileSync(readmePath, "utf8");

/** A fenced block. One with a name behind its language is a whole file. */
export interface Fence {
  readonly language: string;
  readonly name: string | undefined;
  readonly body: string;
}

export const fences: readonly Fence[] = [
  ...readme.matchAll(/^```(\w+)(?: (\S+))?\n([\s\S]*?)^```$/gm),
].map(([, language = "", name, body = ""]) => ({ language, name, body }));

/**
 * Makes the project of someone who follows the README: the package and basic-ftp installed, the
 * named blocks as files.
 *
 * @returns The folder, and a function that removes it.
 */
export function makeProject(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "ftp-replies-readme-"));
  const modules = join(folder, "node_modules");
  const basicFtp = createRequire(import.meta.url).resolve("basic-ftp/package.json");
  mkdirSync(modules);
  symlinkSync(fileURLToPath(new URL("../../", import.meta.url)), join(modules, "ftp-replies"));
  symlinkSync(dirname(basicFtp), join(modules, "basic-ftp"));
  for (const { name, body } of fences)
    if (name !== undefined) writeFileSync(join(folder, name), body);
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}
