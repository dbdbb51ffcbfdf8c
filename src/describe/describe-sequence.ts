import type { Comparison } from "../types/comparison.ts";
import type { CommandStep, Locale } from "../types/locale.ts";
import type { CommandPair, ReplySequence } from "../types/sequence.ts";

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
  if (kind === "next-command") return sequences[kind](a, b, stepsOf(pairs));
  const seconds = [...new Set(pairs.map(({ second }) => second))];
  return sequences[kind](a, b, seconds);
}

/** Pairs of commands, those together that lead to the same ones. */
function stepsOf(pairs: readonly CommandPair[]): readonly CommandStep[] {
  const commandsAfter = new Map<string, string[]>();
  for (const { first, second } of pairs) {
    commandsAfter.set(first, [...(commandsAfter.get(first) ?? []), second]);
  }
  const steps = new Map<string, { after: string[]; commands: string[] }>();
  for (const [first, commands] of commandsAfter) {
    const key = commands.join(" ");
    const step = steps.get(key) ?? { after: [], commands };
    step.after.push(first);
    steps.set(key, step);
  }
  return [...steps.values()];
}
