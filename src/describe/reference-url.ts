import type { Reference } from "../types/reply-definition.ts";

/** The address of a section of an RFC; `undefined` for what is no RFC. */
export function referenceUrl({ document, section }: Reference): string | undefined {
  const [, rfc, number] = /^RFC ([0-9]+) ([0-9.]+$)?/.exec(`${document} ${section}`) ?? [];
  const anchor = number ? `#section-${number}` : "";
  return rfc && `https://www.rfc-editor.org/rfc/rfc${rfc}.html${anchor}`;
}
