import { classifyReply } from "../classify/classify-reply.ts";
import { groupOfReply } from "../classify/group-of-reply.ts";
import { isFinal } from "../classify/predicates.ts";
import type { ReplyClass } from "../types/reply-class.ts";
import type { NextMove, ReplyDefinition, Retry } from "../types/reply-definition.ts";
import type { ReplyCode, ReplyNames } from "../types/reply-names.ts";
import { deepFreeze } from "./deep-freeze.ts";

type Stated = "phrase" | "status" | "references";
type FromDigits = "class" | "group" | "final";

/** What the digits cannot tell about a code. What is left out is as usual for the class. */
export type ReplyFacts<C extends number> = {
  readonly code: C;
  readonly name: C extends ReplyCode ? ReplyNames[C] : string;
} & Pick<ReplyDefinition, Stated> &
  Partial<Omit<ReplyDefinition, "code" | "name" | Stated | FromDigits>>;

const USUAL_NEXT: Readonly<Record<ReplyClass, NextMove>> = {
  "positive-preliminary": "wait",
  "positive-completion": "any-command",
  "positive-intermediate": "continue",
  "transient-negative": "any-command",
  "permanent-negative": "any-command",
  protected: "unwrap",
};

function usualRetry(replyClass: ReplyClass): Retry {
  if (replyClass === "transient-negative") return "later";
  return replyClass === "permanent-negative" ? "no" : "none-needed";
}

/**
 * Makes a frozen definition out of the facts of a code: what its digits say (RFC 959 §4.2.1) is
 * read off them, and what is usual for its class is filled in. `facts.code` must be a reply code.
 */
export function defineReply<C extends number>(facts: ReplyFacts<C>): ReplyDefinition<C> {
  const replyClass = classifyReply(facts.code) as ReplyClass;
  const definition: ReplyDefinition = {
    code: facts.code,
    name: facts.name,
    phrase: facts.phrase,
    class: replyClass,
    group: groupOfReply(facts.code),
    status: facts.status,
    references: facts.references,
    closesControl: facts.closesControl ?? "never",
    retry: facts.retry ?? usualRetry(replyClass),
    final: isFinal(facts.code),
    next: facts.next ?? USUAL_NEXT[replyClass],
    dataConnection: facts.dataConnection ?? (replyClass === "protected" ? "inside" : "untouched"),
    causes: facts.causes ?? [],
    observedCauses: facts.observedCauses ?? [],
    meanings: facts.meanings ?? [],
    related: facts.related ?? [],
    usedBy: facts.usedBy ?? [],
  };
  return deepFreeze(definition) as ReplyDefinition<C>;
}
