import type { AspectValues } from "../types/comparison.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";

/** The aspects whose values a definition states, no other table asked. */
export type StatedAspects = Pick<
  AspectValues,
  "class" | "group" | "next" | "control-connection" | "data-connection" | "retry"
>;

/**
 * The aspects of a reply as its definition states them. An envelope (6yz) states nothing on closing
 * and retry: only the reply inside can tell.
 */
export function statedAspects(reply: ReplyDefinition): StatedAspects {
  const isEnvelope = reply.class === "protected";
  return {
    class: reply.class,
    group: reply.group,
    next: reply.next,
    "control-connection": isEnvelope ? "inside" : reply.closesControl,
    "data-connection": reply.dataConnection,
    retry: isEnvelope ? "inside" : reply.retry,
  };
}
