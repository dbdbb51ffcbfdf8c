import type { ReplyDiagram } from "../types/sequence.ts";

/**
 * Whether a reply asks for an account in the middle of other work. In a login, 332 is but the next
 * step: there the diagrams do not single it out.
 */
export function asksForAccount({ on }: ReplyDiagram, code: number): boolean {
  return (code === 332 || code === 532) && code in on;
}
