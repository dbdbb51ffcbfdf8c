import { toPrintable } from "./to-printable.ts";

/** Marks, and what GitHub makes links of: `://`, `www.` and `@`. */
const MARKUP = /[\\`*_[\]<>|~&@]|:(?=\/\/)|www\./gi;
const OPENS_BLOCK = /^(\s*)(?:([-+#=])|([0-9]+)([.)]))/;

/**
 * Makes a text literal in Markdown: one line, nothing that Markdown or HTML could take for markup,
 * and nothing at its start that could open a list or a heading.
 */
export function escapeMarkdown(text: string): string {
  const literal = toPrintable(text).replace(MARKUP, (found) =>
    found.length === 1 ? `\\${found}` : `${found.slice(0, 3)}\\.`,
  );
  const opening = OPENS_BLOCK.exec(literal);
  if (opening === null) return literal;
  const [start, space = "", mark, digits = "", point = ""] = opening;
  const rest = literal.slice(start.length);
  return mark === undefined ? `${space}${digits}\\${point}${rest}` : `${space}\\${mark}${rest}`;
}
