import { escapeText } from "./escape-text.ts";

/**
 * Makes a text literal in Markdown: one line, nothing that Markdown or HTML could take for markup.
 * What could open a list or a heading at the start of a line is escaped there too.
 */
export function escapeMarkdown(text: string): string {
  return escapeText(text)
    .replace(/[\\`*_[\]<>|~&]/g, "\\$&")
    .replace(/^(\s*)([-+#=]|[0-9]+(?=[.)]))/, (_, space: string, mark: string) =>
      /^[0-9]/.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    );
}
