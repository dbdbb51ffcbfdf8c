import type { ReplyLines } from "../types/payload.ts";
import { linesOf } from "./match-line.ts";

/** The lines of a reply that has one of the codes, without what is no text. */
export function textLinesOf(reply: ReplyLines, ...codes: readonly number[]): readonly string[] {
  return linesOf(reply, ...codes).filter((line) => typeof line === "string");
}
