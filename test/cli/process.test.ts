import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };

const folder = mkdtempSync(join(tmpdir(), "ftp-replies-cli-"));
const program = join(folder, "cli.mjs");

beforeAll(() => {
  buildSync({
    entryPoints: [fileURLToPath(new URL("../../src/cli.ts", import.meta.url))],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile: program,
  });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the program; `isClosed` closes the pipe behind its standard output before it can write. */
async function start(
  args: readonly string[],
  { env = {}, isClosed = false }: { env?: Record<string, string>; isClosed?: boolean } = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, [program, ...args], { env });
  const texts = { out: "", err: "" };
  child.stdout.on("data", (data) => {
    texts.out += data;
  });
  child.stderr.on("data", (data) => {
    texts.err += data;
  });
  child.stdin.end("< 220 Ready\n");
  if (isClosed) child.stdout.destroy();
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { code, ...texts };
}

describe("the program", () => {
  it("prints the version of the package", async () => {
    expect(await start(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });

  it("takes the locale from its environment, and prints no color into a pipe", async () => {
    const { out } = await start(["list"], { env: { LANG: "ja_JP.UTF-8", FORCE_COLOR: "1" } });
    expect(out).toMatch(/^421 {2}サービス利用不可 +4xx 一時的否定応答 {2}標準$/m);
  });

  it("gives the exit status of a mistake", async () => {
    expect(await start(["5500"])).toMatchObject({ code: 2, out: "" });
  });

  it("explains each reply as it comes, before the log ends", async () => {
    const child = spawn(process.execPath, [program, "explain", "--json"], { env: {} });
    const shown: number[] = [];
    const next = (): Promise<void> =>
      new Promise((resolve) =>
        child.stdout.once("data", (data) => {
          shown.push(JSON.parse(data).code);
          resolve();
        }),
      );
    for (const lines of ["< 220 Ready\n", "> FEAT\n< 211-Features:\n<  UTF8\n< 211 End\n"]) {
      const answered = next();
      child.stdin.write(lines);
      await answered;
    }
    expect(shown).toEqual([220, 211]);
    child.stdin.end();
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });

  it("ends quietly in the middle of an endless log, once its reader has gone", async () => {
    const child = spawn(process.execPath, [program, "explain"], { env: {} });
    let err = "";
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.stdin.on("error", () => {});
    const feed = setInterval(() => child.stdin.write("< 220 Ready\n"), 5);
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((resolve) => child.on("close", resolve));
    clearInterval(feed);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it.each([
    ["list"],
    ["421"],
    ["compare 125 421"],
    ["explain"],
    ["command RETR"],
    ["--help"],
    ["list --help"],
  ])("ends quietly where the reader of %s has gone", async (args) => {
    expect(await start(args.split(" "), { isClosed: true })).toEqual({
      code: 0,
      out: "",
      err: "",
    });
  });
});
