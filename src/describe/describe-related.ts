import type { ComparisonRelated } from "../types/comparison.ts";
import type { DescribedRelated } from "../types/description.ts";
import type { Locale } from "../types/locale.ts";
import { namedReply } from "./named-reply.ts";

/** Related codes in words, in ascending order, each with every reason that it is worth reading about. */
export function describeRelated(
  related: readonly ComparisonRelated[],
  locale: Locale,
): readonly DescribedRelated[] {
  const reasons: Record<number, string[]> = {};
  for (const { code, of, relation } of related) {
    reasons[code] = [...(reasons[code] ?? []), locale.relations[relation](of, code)];
  }
  return Object.entries(reasons).map(([code, sentences]) => ({
    ...namedReply(Number(code), locale),
    reason: sentences.join(locale.sentenceSpace),
  }));
}
