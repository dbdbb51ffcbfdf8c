import type { ChoiceName } from "../types/command-line-words.ts";
import { mistake } from "./mistake.ts";
import { nearestWord } from "./nearest-word.ts";

/** The error for a name that is none of the choices: what is near, if anything is, and what is accepted. */
export function unknownChoice(what: ChoiceName, name: string, choices: readonly string[]): Error {
  const nearest = nearestWord(name, choices);
  return mistake((words) => words.unknown(what, name, nearest, choices));
}
