import { toOutline } from "../render/to-outline.ts";
import { toText } from "../render/to-text.ts";
import type { ComparisonDescription, ReplyDescription } from "../types/description.ts";
import type { Call } from "./call.ts";

/** Plain text with its headings and the classes of its codes set apart. */
export function paintedText(
  description: ReplyDescription | ComparisonDescription,
  { width, paint }: Pick<Call, "width" | "paint">,
): string {
  const outline = toOutline(description);
  const replies = description.kind === "reply" ? [description.reply] : description.replies;
  const paintBlock = (text: string, index: number): string => {
    const kind = outline[index]?.kind;
    if (kind === "heading") return paint.heading(text);
    if (kind !== "paragraph") return text;
    return replies.reduce(
      (painted, { code, className }) =>
        paintPhrase(painted, className, (phrase) => paint.ofClass(phrase, code)),
      text,
    );
  };
  return toText(description, { width }).split("\n\n").map(paintBlock).join("\n\n");
}

/** Paints the first place of a phrase, also where the line was broken inside it. */
function paintPhrase(text: string, phrase: string, paint: (text: string) => string): string {
  const dense = phrase.replace(/\s/g, "");
  const at = text.replace(/\s/g, "").indexOf(dense);
  if (at === -1) return text;
  const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
  const start = places[at] ?? 0;
  const end = (places[at + dense.length - 1] ?? 0) + 1;
  return text.slice(0, start) + paint(text.slice(start, end)) + text.slice(end);
}
