import { classifyReply } from "../classify/classify-reply.ts";
import { groupOfReply } from "../classify/group-of-reply.ts";
import { isFinal } from "../classify/predicates.ts";
import { replyNumber } from "../classify/reply-number.ts";
import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { Cause } from "../types/cause.ts";
import type { ReplyClass } from "../types/reply-class.ts";
import type {
  DataConnection,
  NextMove,
  ReplyDefinition,
  Retry,
} from "../types/reply-definition.ts";
import type { ReplyCode } from "../types/reply-names.ts";
import { lookupReply } from "./lookup-reply.ts";

/**
 * Finds the definition of a reply code, or makes one out of its digits for a code outside the
 * table: a client decides by the first digit when it does not know the number.
 *
 * @param code A number, or a string of exactly three ASCII digits.
 * @returns The definition; with `status: "unknown"` when made from the digits; `undefined` only for
 * what is no reply code (100 to 659). Never throws.
 * @see RFC 1123 §4.1.2.11
 * @example
 * resolveReply(421)?.status //=> "standard"
 * resolveReply(299)?.class //=> "positive-completion"
 * resolveReply(299)?.status //=> "unknown"
 * resolveReply(700) //=> undefined
 */
export function resolveReply<C extends ReplyCode>(code: C): ReplyDefinition<C>;
export function resolveReply(code: number | string | undefined): ReplyDefinition | undefined;
export function resolveReply(code: number | string | undefined): ReplyDefinition | undefined {
  const known = lookupReply(code);
  if (known !== undefined) return known;
  const number = replyNumber(code);
  const replyClass = classifyReply(code);
  return number === undefined || replyClass === undefined
    ? undefined
    : definitionFromDigits(number, replyClass);
}

function definitionFromDigits(code: number, replyClass: ReplyClass): ReplyDefinition {
  return deepFreeze({
    code,
    name: "Unknown Reply",
    phrase: "",
    class: replyClass,
    group: groupOfReply(code),
    status: "unknown",
    references: [{ document: "RFC 1123", section: "4.1.2.11" }],
    closesControl: "never",
    final: isFinal(code),
    ...USUAL[replyClass],
    observedCauses: [],
    meanings: [],
    related: [],
    usedBy: [],
  });
}

interface Usual {
  readonly retry: Retry;
  readonly next: NextMove;
  readonly dataConnection: DataConnection;
  readonly causes: readonly Cause[];
}

/** What a reply of each class asks of a client that knows nothing else about it. */
const USUAL: Readonly<Record<ReplyClass, Usual>> = {
  "positive-preliminary": {
    retry: "none-needed",
    next: "wait",
    dataConnection: "untouched",
    causes: ["none"],
  },
  "positive-completion": {
    retry: "none-needed",
    next: "any-command",
    dataConnection: "untouched",
    causes: ["none"],
  },
  "positive-intermediate": {
    retry: "none-needed",
    next: "continue",
    dataConnection: "untouched",
    causes: ["none"],
  },
  "transient-negative": {
    retry: "later",
    next: "any-command",
    dataConnection: "untouched",
    causes: [],
  },
  "permanent-negative": {
    retry: "no",
    next: "any-command",
    dataConnection: "untouched",
    causes: [],
  },
  protected: { retry: "none-needed", next: "unwrap", dataConnection: "inside", causes: [] },
};
