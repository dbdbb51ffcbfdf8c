/**
 * Drops the line end: LF and the CRs right before it (WatchGuard and Sambar send CR CR LF). A CR
 * that no LF follows is data (Panasonic and Bulletproof send it inside a line).
 */
export function trimLineEnd(line: string): string {
  if (!line.endsWith("\n")) return line;
  let length = line.length - 1;
  while (line.charAt(length - 1) === "\r") length -= 1;
  return line.slice(0, length);
}
