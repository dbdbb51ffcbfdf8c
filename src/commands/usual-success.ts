import type { CommandReplies } from "../types/command-replies.ts";

/** Where a command has several codes for success, the one for the ordinary case. */
const USUAL_SUCCESS: { readonly [command: string]: number } = {
  USER: 331,
  ABOR: 226,
  ALGS: 202,
  HELP: 214,
};

/** The code that tells a client that all is well: 2yz, or 3yz where the sequence goes on. */
export function usualSuccess(command: string, row: CommandReplies): number | undefined {
  return (
    USUAL_SUCCESS[command] ??
    row.replies.find((code) => code >= 200 && code < 400 && code !== SUPERFLUOUS)
  );
}

const SUPERFLUOUS = 202;
