import type { Cause } from "./cause.ts";
import type { ReplyClass, ReplyGroup } from "./reply-class.ts";
import type { ReplyCode, ReplyNames } from "./reply-names.ts";

/**
 * Where a number comes from: `standard` is RFC 959 as amended by RFC 1123, `extension` any later
 * RFC in force, `obsolete` an RFC now historic, `nonstandard` servers or well-known tables only,
 * and `unknown` a code outside the table, defined by its digits alone (RFC 1123 §4.1.2.11).
 */
export type ReplyStatus = "standard" | "extension" | "obsolete" | "nonstandard" | "unknown";

/**
 * Whether the control connection ends with the reply, by the reply's own definition:
 *
 * - `always`: the reply announces just that;
 * - `usually`: it does, but a client has to watch the connection rather than the code;
 * - `sometimes`: some servers close, others go on;
 * - `never`: it stays open.
 */
export type ClosesControl = "always" | "usually" | "sometimes" | "never";

/**
 * What a retry of the same request takes:
 *
 * - `none-needed`: nothing, because nothing failed;
 * - `same-session`: the same connection, once what the reply asks for is done;
 * - `reconnect`: a new control connection;
 * - `later`: time;
 * - `no`: it fails again until the request itself, a right or a setting is another one.
 */
export type Retry = "none-needed" | "same-session" | "reconnect" | "later" | "no";

/**
 * What the client does next on the control connection:
 *
 * - `wait`: read another reply to the same command;
 * - `any-command`: go on with any command;
 * - `log-in`: send `USER`, or `AUTH` ahead of it;
 * - `user`: send `USER`, the connection being secured;
 * - `password`: send `PASS`;
 * - `challenge`: work out the password from the challenge in the text, and send it with `PASS`;
 * - `account`: send `ACCT`;
 * - `security-data`: send `ADAT`;
 * - `handshake`: begin the security negotiation, such as that of TLS, before any other command;
 * - `pending-command`: send the command that completes the action, `RNTO` or a transfer after `REST`;
 * - `continue`: send the next command of the sequence, whichever that is;
 * - `transfer`: connect to the port that the server named, and send a transfer command;
 * - `reconnect`: send nothing more on this connection;
 * - `verify`: check the integrity of the reply inside, and act on that one;
 * - `decrypt`: decrypt the reply inside, and act on that one;
 * - `decrypt-and-verify`: do both;
 * - `unwrap`: take the reply inside out of an envelope whose kind the code does not tell.
 */
export type NextMove =
  | "wait"
  | "any-command"
  | "log-in"
  | "user"
  | "password"
  | "challenge"
  | "account"
  | "security-data"
  | "handshake"
  | "pending-command"
  | "continue"
  | "transfer"
  | "reconnect"
  | "verify"
  | "decrypt"
  | "decrypt-and-verify"
  | "unwrap";

/**
 * What the reply says about the data connection:
 *
 * - `untouched`: nothing;
 * - `opening`: it is about to open;
 * - `in-use`: it is open, and a transfer runs over it;
 * - `idle`: it is open, and no transfer runs;
 * - `closing`: the server closes it, its work done;
 * - `listening`: the server listens for the connection that the client opens;
 * - `not-opened`: it could not be set up;
 * - `broken`: it ended before the transfer was complete;
 * - `given-up`: the server gives up one that is in use;
 * - `inside`: only the reply in the envelope (6yz) can tell.
 */
export type DataConnection =
  | "untouched"
  | "opening"
  | "in-use"
  | "idle"
  | "closing"
  | "listening"
  | "not-opened"
  | "broken"
  | "given-up"
  | "inside";

/** A place in a document, such as `{ document: "RFC 959", section: "4.2.2" }`. */
export interface Reference {
  readonly document: string;
  readonly section: string;
}

/** One of several meanings of a number, told apart by the command that was sent. */
export interface ReplyMeaning {
  readonly meaning: string;
  /** The commands after which the number means this. */
  readonly commands: readonly string[];
  readonly reference: Reference;
}

/**
 * How another code relates to the one that names it:
 *
 * - `comes-next`: it may follow in the conversation;
 * - `comes-before`: it often stands before in the conversation;
 * - `same-role`: it says the same in another case, such as 150 and 125;
 * - `same-exchange`: it belongs to the same exchange of commands and replies;
 * - `same-command`: it can answer the same command, with another outcome or for another reason;
 * - `lasting-form`: it is the permanent form (5yz) of the same refusal;
 * - `passing-form`: it is the transient form (4yz) of the same refusal;
 * - `in-its-place`: it is a standard code that says the same.
 */
export type Relation =
  | "comes-next"
  | "comes-before"
  | "same-role"
  | "same-exchange"
  | "same-command"
  | "lasting-form"
  | "passing-form"
  | "in-its-place";

/** Another code worth reading about, and why. */
export interface RelatedReply {
  readonly code: ReplyCode;
  readonly relation: Relation;
}

interface ClassByDigit {
  1: "positive-preliminary";
  2: "positive-completion";
  3: "positive-intermediate";
  4: "transient-negative";
  5: "permanent-negative";
  6: "protected";
}

interface GroupByDigit {
  0: "syntax";
  1: "information";
  2: "connections";
  3: "authentication";
  4: "unspecified";
  5: "file-system";
}

/** The class that the first digit of `C` stands for. */
export type ClassOf<C extends number> =
  `${C}` extends `${infer First extends keyof ClassByDigit}${number}` ? ClassByDigit[First] : never;

/** The group that the second digit of `C` stands for. */
export type GroupOf<C extends number> =
  `${C}` extends `${infer _First}${infer Second}${infer _Third}`
    ? Second extends `${infer Digit extends keyof GroupByDigit}`
      ? GroupByDigit[Digit]
      : undefined
    : never;

/** Everything the table holds about one reply code: facts only, in no language. */
export interface AnyReplyDefinition {
  readonly code: number;
  /** Short name in title case; English, as a term of the field. */
  readonly name: string;
  /** The reply text that the defining document prints; empty where none was ever published. */
  readonly phrase: string;
  /** By the first digit. */
  readonly class: ReplyClass;
  /** `undefined` for x6z to x9z, to which no document gives a subject. */
  readonly group: ReplyGroup | undefined;
  /** Where the number comes from. */
  readonly status: ReplyStatus;
  /** The sections that define or amend it. */
  readonly references: readonly Reference[];
  /** Whether the control connection ends with it. */
  readonly closesControl: ClosesControl;
  /** What a retry of the same request takes. */
  readonly retry: Retry;
  /** Whether no further reply to the same command follows. */
  readonly final: boolean;
  /** What the client does next on the control connection. */
  readonly next: NextMove;
  /** What it says about the data connection. */
  readonly dataConnection: DataConnection;
  /** What the standards say may be behind the reply. */
  readonly causes: readonly Cause[];
  /** What servers were seen to send it for, beyond the standards. */
  readonly observedCauses: readonly Cause[];
  /** The distinct meanings, where one number has several; the command decides. */
  readonly meanings: readonly ReplyMeaning[];
  /** Other codes worth reading about. */
  readonly related: readonly RelatedReply[];
  /** For numbers outside the standards: the programs and tables that use them. */
  readonly usedBy: readonly string[];
}

/** The definition of one known code: number, name and what the digits say are literal types. */
export interface LiteralReplyDefinition<C extends number> extends AnyReplyDefinition {
  readonly code: C;
  readonly name: C extends ReplyCode ? ReplyNames[C] : string;
  readonly class: ClassOf<C>;
  readonly group: GroupOf<C>;
}

/**
 * The definition of a reply code. `ReplyDefinition<421>` knows its literals; `ReplyDefinition` is the
 * definition of any code, and every other one can be assigned to it.
 */
export type ReplyDefinition<C extends number = number> = number extends C
  ? AnyReplyDefinition
  : LiteralReplyDefinition<C>;
