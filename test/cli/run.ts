import type { Surroundings } from "../../src/cli/call.ts";
import { main } from "../../src/cli/main.ts";

/** What a call printed, and its exit code. */
export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command in the surroundings given. */
export function runIn(surroundings: Surroundings, ...args: readonly string[]): Outcome {
  const out: string[] = [];
  const err: string[] = [];
  const code = main(
    args,
    { write: (text) => out.push(text) },
    { write: (text) => err.push(text) },
    surroundings,
  );
  return { code, out: out.join(""), err: err.join("") };
}

/** Runs the command; the files are the ones given, standard input is the file `stdin`. */
export function runWith(
  files: Readonly<Record<string, Uint8Array | string>>,
  ...args: readonly string[]
): Outcome {
  const readInput = (file = "stdin"): Iterable<Uint8Array> => {
    const content = files[file];
    if (content === undefined) throw new Error(`no such file: ${file}`);
    return [typeof content === "string" ? new TextEncoder().encode(content) : content];
  };
  return runIn({ readInput }, ...args);
}

export function run(...args: readonly string[]): Outcome {
  return runIn({}, ...args);
}
