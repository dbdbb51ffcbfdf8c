import type { Reference } from "./reply-definition.ts";

/** Where a reply leads in a diagram. */
export type DiagramOutcome = "wait" | "success" | "next-command" | "failure" | "protocol-error";

/** What replies mean for the commands of one group: a state diagram of the documents as data. */
export interface ReplyDiagram {
  readonly name: string;
  /**
   * Where the diagram is drawn. Commands of documents that draw none stand in the one that fits the
   * replies listed for them (`COMMAND_REPLIES` has where).
   */
  readonly references: readonly Reference[];
  /** Only in a sequence that began with this command. */
  readonly first?: string;
  readonly commands: readonly string[];
  /** By the first digit, and by the whole code where a document singles one out of its class. */
  readonly on: { readonly [digitOrCode: number]: DiagramOutcome };
  /** The commands of which one must follow after `next-command`; keyed like `on`. */
  readonly next: { readonly [digitOrCode: number]: readonly string[] };
  /** Where the server closes the control connection after a success. */
  readonly closing?: true;
}

/** What is known of a conversation beside the command whose reply is awaited. All of it is optional. */
export interface SequenceContext {
  /** The command that the sequence began with, where that is another one. */
  readonly first?: string | undefined;
  /** A preliminary reply has come. */
  readonly begun?: boolean | undefined;
  /** The transfer that was running when the command was sent: `ABOR`, `STAT` or `QUIT`. */
  readonly during?: SequenceState | undefined;
  /** With `ACCT` after 332: the command that the server keeps and goes on with. */
  readonly stored?: SequenceState | undefined;
  /** With `ACCT` after 532: the command that the client has to send again. */
  readonly repeat?: string | undefined;
  /** `ACCT` has been sent for this command. */
  readonly accountGiven?: boolean | undefined;
  /** `QUIT` has been answered while the transfer was running: its last reply ends the connection. */
  readonly closing?: boolean | undefined;
}

/** The state of a conversation after a command was sent: `{ command: "RETR" }` is a whole one. */
export interface SequenceState extends SequenceContext {
  /** The command whose reply is awaited; `<connect>` before the greeting. */
  readonly command: string;
}

/** Another reply comes before the client may go on. */
export interface WaitStep {
  readonly outcome: "wait";
  /** The command that the reply answered. */
  readonly command: string;
  /** Give this to `nextStep` with the next reply. */
  readonly state: SequenceState;
  /** Where two commands were under way: how the one that the reply answered has ended. */
  readonly settled?: "success" | "failure";
  /** A second preliminary reply to one command, which RFC 959 §4.2 rules out. */
  readonly deviation?: "second-preliminary";
}

/** The command is done, and it worked. */
export interface SuccessStep {
  readonly outcome: "success";
  readonly command: string;
  /** Whether the control connection ends with the reply. */
  readonly closing: boolean;
}

/** The command failed. */
export interface FailureStep {
  readonly outcome: "failure";
  readonly command: string;
  /** Whether the control connection ends with the reply. */
  readonly closing: boolean;
  /** The command with which another attempt begins: the first one of the sequence. */
  readonly restart: string;
}

/** The server sent what the diagram does not allow. */
export interface ProtocolErrorStep {
  readonly outcome: "protocol-error";
  readonly command: string;
}

/** The server is ready for the next command of the sequence. */
export interface NextCommandStep {
  readonly outcome: "next-command";
  readonly command: string;
  /** One of these must be sent; empty where no document says which. */
  readonly next: readonly string[];
  /** What the state after the next command has to hold: `{ command: "PASS", ...step.context }`. */
  readonly context: SequenceContext;
}

/** The reply is an envelope (6yz): decode it, and ask again with the reply inside. */
export interface UnwrapStep {
  readonly outcome: "unwrap";
  readonly command: string;
  /** Give this to `nextStep` with the reply inside. */
  readonly state: SequenceState;
}

/** What a reply means for the conversation. */
export type SequenceStep =
  | WaitStep
  | SuccessStep
  | FailureStep
  | ProtocolErrorStep
  | NextCommandStep
  | UnwrapStep;

/**
 * How one reply comes after another:
 *
 * - `after-preliminary`: to the same command, which the first reply had begun;
 * - `restart-marker`: to the same command, as a mark within the transfer;
 * - `next-command`: to the next command of the sequence, which the first reply asked for or, as 227
 *   and a greeting do, made ready;
 * - `account-first`: to the `ACCT` that the first reply asked for in the middle of other work, or,
 *   where the server has kept the command of the first reply (332), to that command after it;
 * - `during-transfer`: the first began a transfer, the second answers a command sent meanwhile;
 * - `after-transfer`: the first ends a transfer, the second answers the `ABOR` or `QUIT` that was
 *   sent while it ran;
 * - `connection-given-up`: the server ends the conversation, which it may do at any time.
 */
export type SequenceKind =
  | "after-preliminary"
  | "restart-marker"
  | "next-command"
  | "account-first"
  | "during-transfer"
  | "after-transfer"
  | "connection-given-up";

/** The two commands that get the replies; the same one twice where both replies are to one command. */
export interface CommandPair {
  readonly first: string;
  readonly second: string;
}

/** One way in which a reply may follow another. */
export interface ReplySequence {
  readonly kind: SequenceKind;
  /** `"any"` where it does not depend on the command. */
  readonly commands: readonly CommandPair[] | "any";
  readonly references: readonly Reference[];
}
