import type { ReplyLines } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/** Between 6 and 21 numbers, with neither another number nor a sign at their ends. */
const NUMBERS = /(?<![-\d]|, {0,2})\d{1,3}(?: {0,2}, {0,2}\d{1,3}){5,20}(?! {0,2},|[-\d])/;

/** The comma-separated bytes in a reply; `undefined` if there are none, or one is above 255. */
export function findBytes(reply: ReplyLines, code: number): readonly number[] | undefined {
  const list = matchLine(linesWithCode(reply, code), NUMBERS)?.[0];
  if (list === undefined) return undefined;
  const bytes: number[] = [];
  let byte = 0;
  // A loop over the characters takes half the time of splitting and converting.
  for (let index = 0; index < list.length; index += 1) {
    const unit = list.charCodeAt(index);
    if (unit >= 48) byte = byte * 10 + unit - 48;
    if (byte > 255) return undefined;
    if (unit === 44 || index === list.length - 1) {
      bytes.push(byte);
      byte = 0;
    }
  }
  return bytes;
}
