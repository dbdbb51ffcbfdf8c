import type { ComparisonRelated } from "../types/comparison.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";

/**
 * The codes that a definition names, and those that people often compare with it: the others of its
 * pairs, which are written as "450-550".
 */
export function relatedCodes(
  { code: of, related }: ReplyDefinition,
  pairs: readonly string[],
): readonly ComparisonRelated[] {
  const compared = pairs
    .filter((pair) => pair.includes(`${of}`))
    .map((pair) =>
      pair
        .split("-")
        .map(Number)
        .find((code) => code !== of),
    )
    .map((code) => ({ code, relation: "often-compared" }) as Omit<ComparisonRelated, "of">);
  return [...related, ...compared].map((entry) => ({ ...entry, of }));
}
