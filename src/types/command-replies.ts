import type { Reference } from "./reply-definition.ts";

/** Replies that a later document added to a command. */
export interface CommandAmendment {
  readonly replies: readonly number[];
  readonly references: readonly Reference[];
}

/** The replies that one command may get. */
export interface CommandReplies {
  /** Whether an RFC lists the replies, a draft does, or only programs show them. */
  readonly standing: "standard" | "draft" | "observed";
  readonly references: readonly Reference[];
  /** All replies that the defining section lists, ascending. */
  readonly replies: readonly number[];
  /** For transfers: the negative replies that may come instead of the preliminary one. */
  readonly beforePreliminary?: readonly number[];
  /** For transfers: the replies that may follow the preliminary one. */
  readonly afterPreliminary?: readonly number[];
  readonly amendments: readonly CommandAmendment[];
  /** Replies outside the standards in force: seen from servers, or listed before RFC 959. */
  readonly observed: readonly number[];
}
