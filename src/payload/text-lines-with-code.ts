import type { ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";

/** The lines of a reply that has one of the codes, without what is no text. */
export function textLinesWithCode(
  reply: ReplyLines,
  ...codes: readonly number[]
): readonly string[] {
  return linesWithCode(reply, ...codes).filter((line) => typeof line === "string");
}
