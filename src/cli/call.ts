import type { Locale } from "../types/locale.ts";

/** Where the command writes: `process.stdout` and its like. */
export interface Output {
  write(text: string): unknown;
}

/** Gives the bytes of a file, or of standard input for `undefined`, piece by piece. */
export type ReadInput = (file: string | undefined) => Iterable<Uint8Array>;

/** A call of the command, its options read. */
export interface Call {
  readonly operands: readonly string[];
  readonly locale: Locale;
  /** The name of a format, where `--format` was given. */
  readonly format: string | undefined;
  readonly json: boolean;
  readonly out: Output;
  readonly err: Output;
  readonly readInput: ReadInput;
}

/** One thing that the command can do. */
export interface Subcommand {
  /** How to call it, behind `ftp-replies `. */
  readonly usage: string;
  /** The options it takes beside those that all take. */
  readonly options: readonly string[];
  /** Gives the exit code; throws an `Error` for a call that makes no sense. */
  readonly run: (call: Call) => number;
}
