import { toByteString } from "../parse/byte-strings.ts";

const LF = 10;

/**
 * Cuts a stream of bytes into lines: byte strings with their LF; a last line may have none. Of a
 * line longer than the limit only that many bytes are given, so that memory stays bounded.
 */
export function* linesOf(chunks: Iterable<Uint8Array>, limit: number): Generator<string> {
  let pending = "";
  for (const chunk of chunks) {
    for (let start = 0; start < chunk.length; ) {
      const lineFeed = chunk.indexOf(LF, start);
      const stop = lineFeed === -1 ? chunk.length : lineFeed + 1;
      const room = limit - pending.length;
      pending += toByteString(chunk.subarray(start, Math.min(stop, start + room)));
      start = stop;
      if (lineFeed === -1) break;
      yield pending;
      pending = "";
    }
  }
  if (pending !== "") yield pending;
}
