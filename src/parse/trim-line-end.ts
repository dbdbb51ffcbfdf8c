import { contentEnd } from "./content-end.ts";

/** A line without its end, as tolerant reading takes it. */
export function trimLineEnd(line: string): string {
  return line.slice(0, contentEnd(line, line.length, false));
}
