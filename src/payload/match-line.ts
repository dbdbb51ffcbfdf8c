/** Searches the lines from the last to the first: what a server adds of its own it puts in front. */
export function matchLine(lines: readonly unknown[], pattern: RegExp): RegExpExecArray | undefined {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    const match = typeof line === "string" && pattern.exec(line);
    if (match) return match;
  }
  return undefined;
}
