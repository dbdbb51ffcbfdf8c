import type { Reference } from "./reply-definition.ts";

/**
 * Why a code is the one to send:
 *
 * - `defined-for-it`: a document gives the code this very meaning, and lists it for the command;
 * - `nearest`: the command has no code of its own for the situation; this one comes closest;
 * - `customary`: no document lists a fitting code for the command; servers send this one.
 */
export type ChoiceReason = "defined-for-it" | "nearest" | "customary";

/** The code that a server sends in a situation. */
export interface ReplyChoice {
  readonly code: number;
  readonly reason: ChoiceReason;
  /** For transfers: whether the code comes instead of the preliminary reply or after it. */
  readonly phase: "before-preliminary" | "after-preliminary" | "either" | undefined;
  /** The section that gives the code its meaning, then those that list it for the command. */
  readonly references: readonly Reference[];
}
