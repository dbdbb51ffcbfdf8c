import type { NamedReply } from "./locale.ts";

/** A subcommand; `reply` is the one that is called by a code instead of its name. */
export type SubcommandName = "reply" | "compare" | "list" | "explain" | "command" | "diagnose";

/** An option of the command line. */
export type OptionName =
  | "command"
  | "class"
  | "group"
  | "status"
  | "format"
  | "json"
  | "locale"
  | "help"
  | "version";

/** What a wrong name can stand for. */
export type ChoiceName =
  | "subcommand"
  | "option"
  | "format"
  | "locale"
  | "command"
  | "class"
  | "group"
  | "status";

/** What is wrong with a call: clauses without a full stop, behind the name of the program. */
export interface MistakeWords {
  /** A name that is none of the choices; one of them may be near. */
  readonly unknown: (
    what: ChoiceName,
    name: string,
    nearest: string | undefined,
    accepted: readonly string[],
  ) => string;
  /** Stands for a code in a list of subcommands. */
  readonly aCode: string;
  readonly notACode: (operand: string, nearest: string | undefined) => string;
  /** A name that no command can have. */
  readonly notACommand: (name: string) => string;
  /** What a subcommand takes. */
  readonly operands: Readonly<Record<Exclude<SubcommandName, "list">, string>>;
  readonly optionsOnly: (options: readonly string[]) => string;
  /** An option of other subcommands. */
  readonly foreignOption: (option: string, call: string, homes: readonly string[]) => string;
  readonly jsonOrFormat: (format: string) => string;
  readonly valueMissing: (option: string) => string;
  readonly valueRefused: (option: string) => string;
}

/** A text that a document printed for a number, and where. */
export interface PrintedText {
  readonly phrase: string;
  readonly sources: readonly string[];
}

/** What the command line says about how it is called. */
export interface UsageWords {
  readonly headings: Readonly<
    Record<"usage" | "subcommands" | "options" | "environment" | "examples" | "exitCodes", string>
  >;
  /** What each subcommand does: one short sentence. */
  readonly purposes: Readonly<Record<SubcommandName, string>>;
  /** What else there is to know of a subcommand: sentences. */
  readonly notes: Readonly<Partial<Record<SubcommandName, string>>>;
  /** What each option is for, without a full stop. */
  readonly options: Readonly<Record<OptionName, string>>;
  /** What holds without an option. */
  readonly defaults: Readonly<Record<"locale" | "command" | "class" | "group" | "status", string>>;
  readonly orDefault: (text: string, value: string) => string;
  /** What variables of the environment do, besides naming the language. */
  readonly environment: Readonly<Record<"NO_COLOR", string>>;
  readonly exitCodes: Readonly<Record<0 | 1 | 2, string>>;
  /** A sentence: where more is told. */
  readonly more: (call: string) => string;
  /** A sentence: a command that nobody defined, and one that it may have been meant to be. */
  readonly nearCommand: (name: string, nearest: string) => string;
  /** Sentences: a number that meant this before RFC 959, and the code that took over, if one did. */
  readonly historic: (
    digits: string,
    meanings: readonly PrintedText[],
    successor: NamedReply | undefined,
  ) => string;
  /** A sentence: a number that is no reply, what it stands for, and who lists it. */
  readonly pseudo: (number: string, phrase: string, usedBy: readonly string[]) => string;
  /** A sentence: a log without replies. */
  readonly noReplies: string;
  readonly mistakes: MistakeWords;
}
