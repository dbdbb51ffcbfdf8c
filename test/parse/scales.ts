import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Measures one subject in a process that holds nothing else; its title is the argument. */
const PROGRAM = `
  import { memorySubjects } from "./memory-subjects.ts";
  const { hold } = memorySubjects.get(process.argv[2]);
  async function used() {
    for (let turn = 0; turn < 4; turn += 1) {
      // What the calls before left on the stack is gone in another task.
      await new Promise((resolve) => setTimeout(resolve));
      globalThis.gc();
    }
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  }
  // The first one is let go: it makes the engine compile what it will.
  setTimeout(hold);
  const before = await used();
  setTimeout(() => {
    globalThis.held = hold();
  });
  console.log((await used()) - before);
`;

/** Tells how many bytes a subject holds. */
export interface Scales {
  readonly heldBytes: (title: string) => Promise<number>;
  readonly remove: () => Promise<void>;
}

/** Compiles the program to measure with, into a folder of its own. */
export async function setUpScales(): Promise<Scales> {
  const folder = await mkdtemp(join(tmpdir(), "ftp-replies-"));
  const program = join(folder, "program.mjs");
  await build({
    stdin: { contents: PROGRAM, resolveDir: here, loader: "ts" },
    bundle: true,
    format: "esm",
    platform: "node",
    outfile: program,
  });
  return {
    async heldBytes(title) {
      const { stdout } = await promisify(execFile)(process.execPath, [
        "--expose-gc",
        program,
        title,
      ]);
      return Number(stdout);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}
