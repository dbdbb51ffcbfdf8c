import type { Cause } from "./cause.ts";
import type { RepliesByRole, RepliesToCommand } from "./command-replies.ts";
import type { AspectName, DigitRelation, Finality, Outcome } from "./comparison.ts";
import type { DiagnosisWords } from "./diagnosis.ts";
import type { ReplyClass, ReplyGroup } from "./reply-class.ts";
import type {
  ClosesControl,
  DataConnection,
  NextMove,
  Relation,
  ReplyStatus,
  Retry,
} from "./reply-definition.ts";
import type { ReplyCode } from "./reply-names.ts";

/** What one language says about one code. Every field is whole sentences. */
export interface ReplyProse {
  /** One sentence whose subject is the code: "125 tells you that …". */
  readonly tells: string;
  readonly description: string;
  readonly whenSeen: string;
  readonly howToFix: string;
  /** One sentence of advice for someone who reads the reply. */
  readonly onReading: string;
  /** One sentence of advice for someone who writes a server. */
  readonly onSending: string;
}

/** The prose of every code of type `C`. */
export type ReplyProseTable<C extends number = ReplyCode> = { readonly [K in C]: ReplyProse };

/** The same statement about one code, and about two codes at once. */
export interface Statement {
  readonly one: (code: number) => string;
  readonly both: (a: number, b: number) => string;
}

type Statements<Value extends string> = Readonly<Record<Value, Statement>>;

/** The sentences of the aspects, one statement for each value an aspect can have. */
export interface AspectSentences {
  readonly class: Statements<ReplyClass>;
  readonly group: Statements<ReplyGroup | "none">;
  readonly finality: Statements<Finality>;
  readonly outcome: Statements<Outcome>;
  readonly next: Statements<NextMove>;
  readonly "control-connection": Statements<ClosesControl | "inside">;
  readonly "data-connection": Statements<DataConnection>;
  readonly retry: Statements<Retry | "inside">;
  readonly commands: {
    readonly any: Statement;
    readonly none: Statement;
    readonly some: (code: number, commands: readonly string[]) => string;
    /** For long lists: a few examples out of `count`. */
    readonly many: (code: number, examples: readonly string[], count: number) => string;
    readonly observed: (code: number, commands: readonly string[]) => string;
    readonly shared: (a: number, b: number, commands: readonly string[]) => string;
    readonly sharedMany: (
      a: number,
      b: number,
      examples: readonly string[],
      count: number,
    ) => string;
    readonly notShared: (a: number, b: number) => string;
  };
  readonly causes: {
    readonly nothing: Statement;
    readonly unstated: Statement;
    /** For an envelope, whose inner reply alone has causes. */
    readonly inside: Statement;
    readonly some: (code: number, causes: readonly string[]) => string;
    readonly both: (a: number, b: number, causes: readonly string[]) => string;
    /** What servers were seen to mean, beyond the standards. */
    readonly observed: (code: number, causes: readonly string[]) => string;
  };
}

/** Commands that may be sent after others. */
export interface CommandStep {
  readonly after: readonly string[];
  readonly commands: readonly string[];
}

/** Whether one reply may follow another in one conversation: one sentence for each way. */
export interface SequenceSentences {
  readonly "after-preliminary": (a: number, b: number, commands: readonly string[]) => string;
  readonly "restart-marker": (a: number, b: number) => string;
  readonly "next-command": (a: number, b: number, steps: readonly CommandStep[]) => string;
  readonly "account-first": (a: number, b: number) => string;
  readonly "during-transfer": (a: number, b: number) => string;
  readonly "after-transfer": (a: number, b: number, commands: readonly string[]) => string;
  readonly "connection-given-up": (a: number, b: number) => string;
  readonly never: (a: number, b: number) => string;
  readonly neverEither: (a: number, b: number) => string;
}

/** The headings of a description. */
export interface Headings {
  readonly description: string;
  readonly whenSeen: string;
  readonly howToFix: string;
  readonly keyDifferences: string;
  readonly inCommon: string;
  readonly sequence: string;
  /** Above the words of the server, so that nobody takes them for those of this package. */
  readonly serverText: string;
  readonly whenToUse: string;
  readonly forReader: string;
  readonly forServer: string;
  readonly facts: string;
  readonly learnMore: string;
  readonly references: string;
  readonly relatedCodes: string;
}

/** What the command line says beside the descriptions. */
export interface CommandLineWords {
  /** Labels of the roles that a reply can play for a command. */
  readonly roles: Readonly<Record<keyof RepliesByRole, string>>;
  /** Labels of the replies that a command gets, by where they are written down. */
  readonly standings: Readonly<Record<RepliesToCommand["standing"], string>>;
  readonly amended: string;
  readonly observed: string;
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
}

/** A code with its name in the language of the locale. */
export interface NamedReply {
  readonly code: number;
  readonly name: string;
}

/**
 * All words of one language. A locale is a value: pass it to `describeReply` or
 * `describeComparison`. Nothing is registered and nothing is loaded by name.
 */
export interface Locale {
  /** BCP 47 tag, fit for an HTML `lang` attribute. */
  readonly tag: string;
  readonly direction: "ltr" | "rtl";
  /** What stands between two sentences of a paragraph. */
  readonly sentenceSpace: string;
  /** What stands between a label and the text that it introduces. */
  readonly labelColon: string;
  readonly headings: Headings;
  readonly classNames: Readonly<Record<ReplyClass, string>>;
  readonly aspectNames: Readonly<Record<AspectName, string>>;
  readonly names: { readonly [C in ReplyCode]: string };
  /** The name of every code outside the table. */
  readonly unknownName: string;
  readonly replies: ReplyProseTable;
  /** Prose for a code outside the table, from its digits. */
  readonly unknownReply: (
    code: number,
    replyClass: ReplyClass,
    group: ReplyGroup | undefined,
  ) => ReplyProse;
  readonly comparisonTitle: (a: NamedReply, b: NamedReply) => string;
  readonly replyTitle: (reply: NamedReply) => string;
  readonly isA: (reply: NamedReply, className: string) => string;
  readonly bothAre: (a: NamedReply, b: NamedReply, className: string) => string;
  readonly sameCode: (reply: NamedReply) => string;
  readonly digitRelations: Readonly<Record<DigitRelation, (a: number, b: number) => string>>;
  readonly aspects: AspectSentences;
  readonly sequences: SequenceSentences;
  /** The words of a diagnosis. */
  readonly advice: DiagnosisWords;
  readonly causes: Readonly<Record<Cause, string>>;
  readonly relations: Readonly<Record<Relation, (code: number, other: number) => string>>;
  readonly statuses: Readonly<Record<ReplyStatus, (code: number) => string>>;
  readonly usedBy: (code: number, programs: readonly string[]) => string;
  readonly reference: (document: string, section: string) => string;
  /** What sets two often confused codes apart, by canonical pair such as "450-550". */
  readonly verdicts: Readonly<Record<string, string>>;
  readonly cli: CommandLineWords;
}
