import type { Cause } from "./cause.ts";
import type { ReplyClass, ReplyGroup } from "./reply-class.ts";
import type {
  ClosesControl,
  DataConnection,
  NextMove,
  Reference,
  Relation,
  ReplyDefinition,
  Retry,
} from "./reply-definition.ts";
import type { ReplyCode } from "./reply-names.ts";
import type { ReplySequence } from "./sequence.ts";

/** Whether another reply to the same command follows. */
export type Finality = "more-follows" | "last" | "step-done" | "inside";

/** Whether the command worked. */
export type Outcome = "undecided" | "success" | "half-way" | "failure" | "inside";

/** What the first two digits of two codes have in common. */
export type DigitRelation =
  | "same-code"
  | "same-class-and-group"
  | "same-class"
  | "same-group"
  | "unrelated";

/** The commands a reply can answer: by the standards, and beyond them as servers were seen to do. */
export interface CommandsOfReply {
  /** `"any"` for a reply that every command can get. */
  readonly standard: readonly string[] | "any";
  readonly observed: readonly string[];
}

/** What may be behind a reply: by the standards, and beyond them as servers were seen to do. */
export interface CausesOfReply {
  readonly standard: readonly Cause[];
  readonly observed: readonly Cause[];
}

/** The type of value that each aspect compares. */
export interface AspectValues {
  readonly class: ReplyClass;
  readonly group: ReplyGroup | undefined;
  readonly finality: Finality;
  readonly outcome: Outcome;
  readonly next: NextMove;
  /** `"inside"` for an envelope (6yz): only the reply in it can tell. */
  readonly "control-connection": ClosesControl | "inside";
  readonly "data-connection": DataConnection;
  readonly retry: Retry | "inside";
  readonly commands: CommandsOfReply;
  readonly causes: CausesOfReply;
}

/** What two replies are compared by. */
export type AspectName = keyof AspectValues;

/** One aspect of two replies, with the value of each side. */
export type Aspect<Name extends AspectName = AspectName> = {
  readonly [N in Name]: {
    readonly aspect: N;
    readonly a: AspectValues[N];
    readonly b: AspectValues[N];
    readonly same: boolean;
  };
}[Name];

/** A set of commands, `"any"` for all that are not named elsewhere. */
export type CommandSet = readonly string[] | "any";

/** Which commands can get both codes, only one of them, or only the other. */
export interface CommandSplit {
  readonly both: CommandSet;
  readonly onlyA: CommandSet;
  readonly onlyB: CommandSet;
}

/** How one of two replies may follow the other. */
export interface SequenceSplit {
  readonly aThenB: readonly ReplySequence[];
  readonly bThenA: readonly ReplySequence[];
}

/** A code related to one of the two that are compared. */
export interface ComparisonRelated {
  readonly code: ReplyCode;
  /** As the definition says; `often-compared` where people ask for the difference. */
  readonly relation: Relation | "often-compared";
  /** The side, by code, that it is related to. */
  readonly of: number;
}

/** Two reply codes set against each other: facts only, in no language. */
export interface Comparison {
  /** The version of this shape, for comparisons that are stored. */
  readonly schema: 1;
  /** The smaller code first, as in `"125-421"`: one key for both orders. */
  readonly canonical: string;
  readonly a: ReplyDefinition;
  readonly b: ReplyDefinition;
  /** What the digits have in common. */
  readonly relation: DigitRelation;
  /** How likely people are to ask: 3 for pairs that are often compared, 0 for unrelated codes. */
  readonly interest: 0 | 1 | 2 | 3;
  readonly aspects: readonly Aspect[];
  /** By the standards. */
  readonly commands: CommandSplit;
  /** As servers were seen to do, beyond the standards. */
  readonly observedCommands: CommandSplit;
  /** How either may follow the other in one conversation, by the standards; empty for never. */
  readonly sequence: SequenceSplit;
  /** Codes worth reading about next, and which side each is related to. */
  readonly related: readonly ComparisonRelated[];
  /** The sections that define the two. */
  readonly references: readonly Reference[];
}

/** The outcome of comparing something that is no reply code. */
export interface NotComparable {
  readonly relation: "not-comparable";
  /** The sides that are no code from 100 to 659. */
  readonly invalid: readonly ("a" | "b")[];
}
