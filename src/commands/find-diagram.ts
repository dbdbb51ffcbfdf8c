import type { ReplyDiagram } from "../types/sequence.ts";
import { commandName } from "./command-name.ts";
import { COMMAND_ALIASES } from "./command-replies.ts";
import { REPLY_DIAGRAMS } from "./reply-diagrams.ts";

/** A command with the diagram that its replies are read by. */
export interface DiagramOfCommand {
  /** The command in the case of the tables, an older name replaced. */
  readonly command: string;
  readonly diagram: ReplyDiagram;
}

/** Finds the diagram of a command in a sequence that began with `first`. */
export function findDiagram(name: unknown, first?: unknown): DiagramOfCommand | undefined {
  const asked = commandName(name);
  if (asked === undefined) return undefined;
  const command = Object.hasOwn(COMMAND_ALIASES, asked) ? (COMMAND_ALIASES[asked] ?? asked) : asked;
  const candidates = REPLY_DIAGRAMS.filter(({ commands }) => commands.includes(command));
  const diagram =
    candidates.find((candidate) => candidate.first !== undefined && candidate.first === first) ??
    candidates.find((candidate) => candidate.first === undefined);
  return diagram && { command, diagram };
}
