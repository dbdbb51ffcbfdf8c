import type { SequenceSentences } from "../../types/locale.ts";
import { commandList, listOr } from "./list.ts";

/** English sentences on whether one reply may follow another. */
export const sequences: SequenceSentences = {
  "after-preliminary": (a, b, commands) =>
    `${b} can come after ${a} as the next reply to ${listOr(commandList(commands))}.`,
  "restart-marker": (a, b) => `${b} can come after ${a} as a mark within the same transfer.`,
  "next-command": (a, b, steps) =>
    `${b} can answer the command that you send after ${a}: ${steps.map(({ after, commands }) => `${listOr(commands)} after ${listOr(commandList(after))}`).join("; ")}.`,
  "account-first": (a, b) => `After ${a} you send ACCT, and ${b} can answer it.`,
  "during-transfer": (a, b) =>
    `While the transfer that ${a} began is running, ${b} can answer STAT.`,
  "after-transfer": (a, b, commands) =>
    `${a} can end a transfer, and ${b} can then answer the ${listOr(commands)} that was sent while it ran.`,
  "connection-given-up": (a, b) =>
    `${b} can come after ${a} at any time, because the server may end the session.`,
  never: (a, b) => `${b} does not follow ${a} within one command or sequence.`,
  neverEither: (a, b) =>
    `Neither of ${a} and ${b} follows the other within one command or sequence.`,
};
