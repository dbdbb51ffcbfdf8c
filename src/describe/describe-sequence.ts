import type { Comparison } from "../types/comparison.ts";
import type { Locale } from "../types/locale.ts";
import type { ReplySequence } from "../types/sequence.ts";

/** Whether one of two replies may follow the other, in sentences. */
export function describeSequence(
  { a, b, sequence }: Comparison,
  { sequences }: Locale,
): readonly string[] {
  const forth = sequence.aThenB.map((way) => describeWay(a.code, b.code, way, sequences));
  const back = sequence.bThenA.map((way) => describeWay(b.code, a.code, way, sequences));
  if (forth.length + back.length === 0) return [sequences.neverEither(a.code, b.code)];
  if (forth.length === 0) return [...back, sequences.never(a.code, b.code)];
  return back.length === 0 ? [...forth, sequences.never(b.code, a.code)] : [...forth, ...back];
}

function describeWay(
  a: number,
  b: number,
  { kind, commands }: ReplySequence,
  sequences: Locale["sequences"],
): string {
  const pairs = commands === "any" ? [] : commands;
  if (kind === "next-command") return sequences[kind](a, b, pairs);
  const seconds = [...new Set(pairs.map(({ second }) => second))];
  return sequences[kind](a, b, seconds);
}
