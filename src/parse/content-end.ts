import { CR, LF } from "./characters.ts";

/**
 * Where the text of the line ends that stops before `stop`: before CR LF; in tolerant mode before LF
 * and all the CRs right before it. A CR that no LF follows is data, and so is, to the strict, a LF
 * that no CR precedes.
 */
export function contentEnd(text: string, stop: number, isStrict: boolean): number {
  if (text.charCodeAt(stop - 1) !== LF) return stop;
  let end = stop - 1;
  if (text.charCodeAt(end - 1) === CR) end -= 1;
  else if (isStrict) return stop;
  // Sambar and WatchGuard send CR CR LF.
  while (!isStrict && text.charCodeAt(end - 1) === CR) end -= 1;
  return end;
}
