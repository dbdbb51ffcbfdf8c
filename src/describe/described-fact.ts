import type { AspectName } from "../types/comparison.ts";
import type { DescribedFact } from "../types/description.ts";
import type { Locale } from "../types/locale.ts";

/** What is said of one aspect, under the name that the locale has for it. */
export function describedFact(aspect: AspectName, text: string, locale: Locale): DescribedFact {
  return { aspect, name: locale.aspectNames[aspect], text };
}
