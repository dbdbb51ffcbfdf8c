import type { Reference } from "./reply-definition.ts";

/** Replies that a later document, or another section, added to a command. */
export interface CommandAmendment {
  readonly replies: readonly number[];
  /** The sections that call these replies a mistake; then they are not by the standards. */
  readonly correctedBy?: readonly Reference[];
  /** For transfers: those of them that may follow the preliminary reply. */
  readonly afterPreliminary?: readonly number[];
  readonly references: readonly Reference[];
}

/** The replies that one command may get, as the table holds them. */
export interface CommandReplies {
  /**
   * Whether an RFC in force lists the replies, only one that it replaced, a draft, or programs alone
   * show them; `no-command` for a name that stands in the documents and never was a command.
   */
  readonly standing: "standard" | "draft" | "observed" | "historic" | "no-command";
  /** The sections that list the replies. */
  readonly references: readonly Reference[];
  /** All replies that the defining section lists, ascending. */
  readonly replies: readonly number[];
  /** For transfers: the negative replies that may come instead of the preliminary one. */
  readonly beforePreliminary?: readonly number[];
  /** For transfers: the replies that may follow the preliminary one. */
  readonly afterPreliminary?: readonly number[];
  /** What later documents added, one entry for each. */
  readonly amendments: readonly CommandAmendment[];
  /** Replies outside the standards in force: seen from servers, or listed before RFC 959. */
  readonly observed: readonly number[];
}

/** Reply codes by what their first digit says, ascending in each role. */
export interface RepliesByRole {
  readonly preliminary: readonly number[];
  readonly success: readonly number[];
  readonly intermediate: readonly number[];
  readonly transientNegative: readonly number[];
  readonly permanentNegative: readonly number[];
  /** Envelopes around another reply (RFC 2228 §5.2). */
  readonly protected: readonly number[];
}

/** What a later document added to the replies of a command. */
export interface AmendmentByRole extends RepliesByRole {
  readonly references: readonly Reference[];
  /** The sections that call these replies a mistake. */
  readonly correctedBy?: readonly Reference[];
}

/** The replies that one command may get, by role. */
export interface RepliesToCommand extends RepliesByRole {
  /** The name asked for, in upper case. */
  readonly command: string;
  /** For an older name: the command that it stands for. */
  readonly aliasOf: string | undefined;
  /** Where the replies are written down. */
  readonly standing: CommandReplies["standing"];
  /** The sections that list the replies. */
  readonly references: readonly Reference[];
  /** For block and compressed mode: comes on top of the preliminary reply, any number of times. */
  readonly restartMarker: readonly number[];
  /** For transfers: what may come instead of the preliminary reply. */
  readonly beforePreliminary: RepliesByRole | undefined;
  /** For commands that get a preliminary reply: what may follow it. */
  readonly afterPreliminary: RepliesByRole | undefined;
  /** What later documents added, one entry for each. */
  readonly amendments: readonly AmendmentByRole[];
  /** What servers were seen to send beyond the standards. */
  readonly observed: RepliesByRole;
}
