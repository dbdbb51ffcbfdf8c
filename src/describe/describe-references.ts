import type { DescribedReference } from "../types/description.ts";
import type { Locale } from "../types/locale.ts";
import type { Reference } from "../types/reply-definition.ts";
import { referenceUrl } from "./reference-url.ts";

/** References in the language of a locale, with their addresses. */
export function describeReferences(
  references: readonly Reference[],
  locale: Locale,
): readonly DescribedReference[] {
  return references.map((reference) => ({
    text: locale.reference(reference.document, reference.section),
    url: referenceUrl(reference),
  }));
}
