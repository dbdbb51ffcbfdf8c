import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

/** What a real server sent on one control connection, as it was recorded on the wire. */
export interface Transcript {
  readonly server: string;
  readonly scenario: string;
  /** One character a byte. */
  readonly sent: string;
  /** The length of each chunk that arrived. */
  readonly chunks: readonly number[];
  /** Code and bytes of each reply, in order; no code for a line that belongs to no reply. */
  readonly replies: readonly (readonly [code: number | null, bytes: number])[];
}

const file = new URL("../fixtures/transcripts.ndjson.gz", import.meta.url);

/** The sessions of four servers; every line of the file is one. */
export const transcripts: readonly Transcript[] = gunzipSync(readFileSync(file))
  .toString()
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));
