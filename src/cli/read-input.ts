import { closeSync, openSync, readSync } from "node:fs";

const CHUNK_BYTES = 65_536;
const PAUSE_MILLISECONDS = 10;

/** The bytes of a file, or of standard input for `undefined`, as they come. */
export function* readInput(file: string | undefined): Generator<Uint8Array> {
  const descriptor = file === undefined ? 0 : openSync(file, "r");
  try {
    for (;;) {
      const chunk = new Uint8Array(CHUNK_BYTES);
      const length = readSome(descriptor, chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    if (file !== undefined) closeSync(descriptor);
  }
}

/** Waits where standard input has nothing yet; a pipe that was closed on Windows is at its end. */
function readSome(descriptor: number, chunk: Uint8Array): number {
  for (;;) {
    try {
      return readSync(descriptor, chunk);
    } catch (error) {
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "EOF") return 0;
      if (code !== "EAGAIN") throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MILLISECONDS);
    }
  }
}
