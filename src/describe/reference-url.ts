import type { Reference } from "../types/reply-definition.ts";

/** The address of a section of an RFC; `undefined` for what is no RFC. */
export function referenceUrl({ document, section }: Reference): string | undefined {
  const rfc = /^RFC ([0-9]+)$/.exec(document)?.[1];
  if (rfc === undefined) return undefined;
  const anchor = /^[0-9]+(\.[0-9]+)*$/.test(section) ? `#section-${section}` : "";
  return `https://www.rfc-editor.org/rfc/rfc${rfc}.html${anchor}`;
}
