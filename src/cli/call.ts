import type { CommandLineWords, OptionName, SubcommandName } from "../types/command-line-words.ts";
import type { Locale } from "../types/locale.ts";
import type { Paint } from "./paint.ts";

/** Where the command writes: `process.stdout` and its like. */
export interface Output {
  write(text: string): unknown;
}

/** Gives the bytes of a file, or of standard input for `undefined`, piece by piece. */
export type ReadInput = (file: string | undefined) => Iterable<Uint8Array>;

/** Variables by name: `process.env` and its like. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** What the command finds around it. */
export interface Surroundings {
  readonly environment?: Environment;
  /** Whether standard output is a terminal. */
  readonly isTerminal?: boolean;
  /** The columns of the terminal; 0 or `undefined` where it does not tell. */
  readonly columns?: number | undefined;
  readonly readInput?: ReadInput;
}

/** What `list` can be told to select by. */
export type Filter = "class" | "group" | "status";

/** A language that the command speaks: its words on replies, and on calls. */
export interface Language {
  readonly locale: Locale;
  readonly words: CommandLineWords;
}

/** A call of the command, its options read. */
export interface Call {
  readonly operands: readonly string[];
  readonly locale: Locale;
  readonly words: CommandLineWords;
  /** The name of a format. */
  readonly format: string;
  readonly filters: { readonly [Name in Filter]?: readonly string[] };
  /** The command that was answered, for `diagnose`. */
  readonly command: string | undefined;
  /** The columns of a line of plain text. */
  readonly width: number;
  /** The columns that a line which is not to be broken may take: no more than a terminal has. */
  readonly room: number;
  readonly paint: Paint;
  readonly out: Output;
  readonly err: Output;
  readonly readInput: ReadInput;
}

/** One thing that the command can do. */
export interface Subcommand {
  readonly name: SubcommandName;
  /** How to call it, behind `ftp-replies `. */
  readonly usage: string;
  /** Calls worth trying, behind `ftp-replies `, the plainest first. */
  readonly examples: readonly [string, ...string[]];
  /** The names that `--format` can take, the default first. */
  readonly formats: readonly string[];
  /** The options it takes beside those that all take. */
  readonly options: readonly OptionName[];
  /** Gives the exit code; throws a mistake for a call that makes no sense. */
  readonly run: (call: Call) => number;
}
