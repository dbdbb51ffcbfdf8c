import type { Reference } from "../types/reply-definition.ts";

/** Each place once, in the order in which it first stands. */
export function distinctReferences(references: readonly Reference[]): Reference[] {
  const distinct: Reference[] = [];
  for (const reference of references) {
    const isKnown = distinct.some(
      ({ document, section }) => document === reference.document && section === reference.section,
    );
    if (!isKnown) distinct.push(reference);
  }
  return distinct;
}
