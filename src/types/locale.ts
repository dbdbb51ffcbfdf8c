import type { Cause } from "./cause.ts";
import type {
  AspectName,
  ComparisonRelated,
  DigitRelation,
  Finality,
  Outcome,
} from "./comparison.ts";
import type { DiagnosisWords } from "./diagnosis.ts";
import type { ReplyClass, ReplyGroup } from "./reply-class.ts";
import type {
  ClosesControl,
  DataConnection,
  NextMove,
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
  /** About one code, named in the sentence. */
  readonly one: (code: number) => string;
  /** About two codes of which the same is true. */
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
    /** For a code that every command can get. */
    readonly any: Statement;
    /** For a code that the standards list for no command. */
    readonly none: Statement;
    /** The commands that can get the code, all of them. */
    readonly some: (commands: readonly string[]) => Statement;
    /** For long lists: a few examples out of `count`. */
    readonly many: (examples: readonly string[], count: number) => Statement;
    /** Commands that servers were seen to answer with the code, beyond the standards. */
    readonly observed: (commands: readonly string[]) => Statement;
    /** For long lists of those. */
    readonly observedMany: (examples: readonly string[], count: number) => Statement;
    /** For two codes that no command can get both of. */
    readonly notShared: (a: number, b: number) => string;
  };
  readonly causes: {
    /** For a code behind which nothing is wrong. */
    readonly nothing: Statement;
    /** For a negative code of which nobody is known to name a cause. */
    readonly unstated: Statement;
    /** For an envelope, whose inner reply alone has causes. */
    readonly inside: Statement;
    /** The causes that the standards name, as noun phrases. */
    readonly some: (causes: readonly string[]) => Statement;
    /** What servers were seen to mean, beyond the standards, as noun phrases. */
    readonly observed: (causes: readonly string[]) => Statement;
  };
}

/** Commands that may be sent after others. */
export interface CommandStep {
  readonly after: readonly string[];
  readonly commands: readonly string[];
}

/** Whether one reply may follow another in one conversation: one sentence for each way. */
export interface SequenceSentences {
  /** `b` is another reply to the command that `a` began. */
  readonly "after-preliminary": (a: number, b: number, commands: readonly string[]) => string;
  /** `b` is a mark (110) within the transfer that `a` began. */
  readonly "restart-marker": (a: number, b: number) => string;
  /** `b` answers the next command of the sequence, which `a` asked for or made ready. */
  readonly "next-command": (a: number, b: number, steps: readonly CommandStep[]) => string;
  /** `b` answers the ACCT that `a` asked for. */
  readonly "account-first": (a: number, b: number) => string;
  /** `b` answers a STAT sent during the transfer that `a` began. */
  readonly "during-transfer": (a: number, b: number) => string;
  /** `a` ends a transfer, and `b` answers a command that was sent while it ran. */
  readonly "after-transfer": (a: number, b: number, commands: readonly string[]) => string;
  /** `b` ends the conversation, which may happen at any time. */
  readonly "connection-given-up": (a: number, b: number) => string;
  /** `b` never follows `a`. */
  readonly never: (a: number, b: number) => string;
  /** Neither follows the other. */
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
  /** The name of each class with its digits, such as `4xx Transient Negative`. */
  readonly classNames: Readonly<Record<ReplyClass, string>>;
  /** The label of each aspect that two codes are compared by. */
  readonly aspectNames: Readonly<Record<AspectName, string>>;
  /** The name of each code, in title case where the language has it. */
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
  /** The title of a page about two codes. */
  readonly comparisonTitle: (a: NamedReply, b: NamedReply) => string;
  /** The title of a page about one code. */
  readonly replyTitle: (reply: NamedReply) => string;
  /** A sentence: the code is a reply of the class. */
  readonly isA: (reply: NamedReply, className: string) => string;
  /** A sentence: both codes are replies of the class. */
  readonly bothAre: (a: NamedReply, b: NamedReply, className: string) => string;
  /** A sentence: a code was compared with itself. */
  readonly sameCode: (reply: NamedReply) => string;
  /** A sentence each: what the digits of two codes have in common. */
  readonly digitRelations: Readonly<Record<DigitRelation, (a: number, b: number) => string>>;
  readonly aspects: AspectSentences;
  readonly sequences: SequenceSentences;
  /** The words of a diagnosis. */
  readonly advice: DiagnosisWords;
  /** A noun phrase for each cause. */
  readonly causes: Readonly<Record<Cause, string>>;
  /** A sentence each: why `other` is worth reading about for someone who looks at `code`. */
  readonly relations: Readonly<
    Record<ComparisonRelated["relation"], (code: number, other: number) => string>
  >;
  /** A sentence each: where the code comes from. */
  readonly statuses: Readonly<Record<ReplyStatus, (code: number) => string>>;
  /** A sentence: the programs that use a code outside the standards. */
  readonly usedBy: (code: number, programs: readonly string[]) => string;
  /** A place in a document; the section may be empty or a name. */
  readonly reference: (document: string, section: string) => string;
  /**
   * What sets two codes apart that people often compare, by canonical pair such as "450-550". A
   * description of either code names the other.
   */
  readonly verdicts: Readonly<Record<string, string>>;
}
