/** An item of a list: a term in front where there is one, and the address it points to. */
export interface OutlineItem {
  readonly term?: string;
  readonly text: string;
  readonly url?: string | undefined;
}

/** A block of a page, in no format. */
export type OutlineBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "quotation"; readonly lines: readonly string[] }
  | { readonly kind: "numbered" | "bulleted"; readonly items: readonly OutlineItem[] };
