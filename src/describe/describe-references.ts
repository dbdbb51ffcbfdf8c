import type { DescribedReference } from "../types/description.ts";
import type { Locale } from "../types/locale.ts";
import type { Reference } from "../types/reply-definition.ts";

/** The address of a section of an RFC; `undefined` for what is no RFC. */
function urlOf({ document, section }: Reference): string | undefined {
  const rfc = /^RFC ([0-9]+)$/.exec(document)?.[1];
  if (rfc === undefined) return undefined;
  const anchor = /^[0-9]+(\.[0-9]+)*$/.test(section) ? `#section-${section}` : "";
  return `https://www.rfc-editor.org/rfc/rfc${rfc}.html${anchor}`;
}

/** References in the language of a locale, with their addresses. */
export function describeReferences(
  references: readonly Reference[],
  locale: Locale,
): readonly DescribedReference[] {
  return references.map((reference) => ({
    text: locale.reference(reference.document, reference.section),
    url: urlOf(reference),
  }));
}
