import type { SequenceSentences } from "../../types/locale.ts";
import { commandList, listOr } from "./list.ts";

/** French sentences on whether one reply may follow another. */
export const sequences: SequenceSentences = {
  "after-preliminary": (a, b, commands) =>
    `${b} peut venir après ${a} comme réponse suivante à la même commande : ${listOr(commandList(commands))}.`,
  "restart-marker": (a, b) => `${b} peut venir après ${a} comme repère dans le même transfert.`,
  "next-command": (a, b, steps) =>
    `${b} peut répondre à la commande envoyée après ${a} : ${steps.map(({ after, commands }) => `${listOr(commands)} après ${listOr(commandList(after))}`).join("\u00a0; ")}.`,
  "account-first": (a, b) => `Après ${a}, vous envoyez ACCT, et ${b} peut y répondre.`,
  "during-transfer": (a, b) => `Pendant le transfert commencé par ${a}, ${b} peut répondre à STAT.`,
  "after-transfer": (a, b, commands) =>
    `${a} peut clore un transfert, puis ${b} répondre à la commande envoyée entre-temps : ${listOr(commands)}.`,
  "connection-given-up": (a, b) =>
    `${b} peut venir après ${a} à tout moment, car le serveur est libre de mettre fin à la session.`,
  never: (a, b) => `${b} ne suit pas ${a} au sein d'une même commande ou d'une même suite.`,
  neverEither: (a, b) =>
    `Ni ${a} ni ${b} ne suit l'autre au sein d'une même commande ou d'une même suite.`,
};
