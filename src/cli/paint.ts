import type { Environment } from "./call.ts";

/** Sets parts of a plain text apart, where the terminal can. */
export interface Paint {
  readonly heading: (text: string) => string;
  /** For the class of a code: each first digit has a color of its own. */
  readonly ofClass: (text: string, code: number) => string;
}

/** Leaves every text as it is. */
export const PLAIN: Paint = { heading: (text) => text, ofClass: (text) => text };

/** Cyan, green, blue, yellow, red, magenta: the parameters of SGR (ECMA-48) for 1yz to 6yz. */
const COLORS: readonly number[] = [36, 32, 94, 33, 31, 35];

const COLORED: Paint = {
  heading: (text) => onEachLine(text, 1, 22),
  ofClass: (text, code) => onEachLine(text, COLORS[Math.floor(code / 100) - 1] ?? 39, 39),
};

function onEachLine(text: string, on: number, off: number): string {
  return text.replace(/[^\n]+/g, (line) => `\u001b[${on}m${line}\u001b[${off}m`);
}

/** Colors on a terminal, unless `NO_COLOR`, `FORCE_COLOR=0` or `TERM=dumb` speak against it. */
export function paintFor(isTerminal: boolean, environment: Environment): Paint {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = environment;
  const isRefused = NO_COLOR !== "" || ["0", "false"].includes(FORCE_COLOR) || TERM === "dumb";
  return isTerminal && !isRefused ? COLORED : PLAIN;
}
