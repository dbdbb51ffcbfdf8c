import type { RepliesByRole, RepliesToCommand } from "./command-replies.ts";
import type { NamedReply } from "./locale.ts";
import type { ReplyStatus } from "./reply-definition.ts";

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

/** Labels and remarks in what the command line prints. */
export interface ResultWords {
  /** Labels of the roles that a reply can play for a command. */
  readonly roles: Readonly<Record<keyof RepliesByRole, string>>;
  /** Labels of the replies that a command gets, by where they are written down. */
  readonly standings: Readonly<Record<RepliesToCommand["standing"], string>>;
  /** Label of replies that a later document added. */
  readonly amended: string;
  /** Label of replies that a document prints and another one calls a mistake: here the other one. */
  readonly corrected: (places: string) => string;
  readonly observed: string;
  /** Label of replies that may follow the preliminary one. */
  readonly afterPreliminary: string;
  /** Follows the older name of a command. */
  readonly aliasOf: (command: string) => string;
  /** Follows the name of a reply. */
  readonly inAnswerTo: (command: string) => string;
  /** Heads of the columns of a list of codes. */
  readonly columns: Readonly<Record<"code" | "name" | "class" | "status", string>>;
  readonly statuses: Readonly<Record<ReplyStatus, string>>;
  /** A sentence: the code is outside the table, whose nearest code is another one. */
  readonly notListed: (code: number, nearest: NamedReply) => string;
  /** A sentence: so many lines of a log were neither a reply nor a command nor a remark. */
  readonly unreadable: (lines: number) => string;
  /** A sentence: the error at which the replies could be read no further; it counts their bytes. */
  readonly stopped: (error: string) => string;
}

/** What the command line says beside the descriptions: how it is called, what is wrong, labels. */
export interface CommandLineWords {
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
  readonly results: ResultWords;
}
