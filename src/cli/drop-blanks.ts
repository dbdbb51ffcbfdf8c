/** Takes off blanks in front, at most so many. */
export function dropBlanks(text: string, most: number = text.length): string {
  let at = 0;
  while (at < most && (text[at] === " " || text[at] === "\t")) at += 1;
  return text.slice(at);
}
