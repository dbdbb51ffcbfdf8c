import type { CommandSet, CommandSplit } from "../types/comparison.ts";

const without = (commands: CommandSet, others: CommandSet): CommandSet => {
  if (others === "any") return [];
  return commands === "any" ? "any" : commands.filter((command) => !others.includes(command));
};

const intersect = (a: CommandSet, b: CommandSet): CommandSet => {
  if (a === "any") return b;
  return b === "any" ? a : a.filter((command) => b.includes(command));
};

/** Splits two sets of commands into what they share and what only one of them has. */
export function splitCommands(a: CommandSet, b: CommandSet): CommandSplit {
  return { both: intersect(a, b), onlyA: without(a, b), onlyB: without(b, a) };
}
