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

  it("takes the locale from its environment, and prints no colour into a pipe", async () => {
    const { out } = await start(["list"], { env: { LANG: "ja_JP.UTF-8", FORCE_COLOR: "1" } });
    expect(out).toMatch(/^421 {2}サービス利用不可 +4xx 一時的否定応答 {2}標準$/m);
  });

  it("gives the exit status of a mistake", async () => {
    expect(await start(["5500"])).toMatchObject({ code: 2, out: "" });
  });

  it.each([["list"], ["421"], ["compare 125 421"], ["explain"], ["command RETR"], ["--help"]])(
    "ends quietly where the reader of %s has gone",
    async (args) => {
      expect(await start(args.split(" "), { isClosed: true })).toEqual({
        code: 0,
        out: "",
        err: "",
      });
    },
  );
});
