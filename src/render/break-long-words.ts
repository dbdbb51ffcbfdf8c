import { toPrintable } from "./to-printable.ts";

/** Longer than the words of prose. The scripts of East Asia are left out: they break anywhere. */
const LONG_WORD = /[^ \u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]{25,}/gu;
/** Twelve characters, or fewer that end in a separator of a path or a name; no accent behind them. */
const PIECE = /(?:.{3,11}[\\/._:-](?![\\/._:-])|.{12})(?=\P{M})/gu;

/** Cuts a text into pieces between which a line may end, inside words too long for a phone. */
export function breakLongWords(text: string): readonly string[] {
  // A printable text holds no line end, which so can mark a cut.
  return toPrintable(text)
    .replace(LONG_WORD, (word) => word.replace(PIECE, "$&\n"))
    .split("\n");
}
