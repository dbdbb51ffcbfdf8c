import { utf8Bytes } from "./byte-strings.ts";
import { SPACE } from "./characters.ts";

const FIVE = 53;
/** A code, a space, and ten characters of text. */
const SHORTEST = 14;

/**
 * Whether a line that begins with another code than the open reply, and a space, may end it: Zeek's
 * test, which is a second digit that some group has, and ten bytes of text that begin with no space.
 *
 * @param end Where the text of the line ends.
 * @param isText Whether the line is text; otherwise each of its characters is a byte.
 */
export function isPlausibleEnd(line: string, end: number, isText: boolean): boolean {
  if (line.charCodeAt(1) > FIVE || line.charCodeAt(4) <= SPACE) return false;
  return end >= SHORTEST || (isText && utf8Bytes(line.slice(0, end)).length >= SHORTEST);
}
