import { nearestWord } from "./nearest-word.ts";

/** The error for a name that is none of the choices: what is nearest, and what is accepted. */
export function unknownChoice(what: string, name: string, choices: readonly string[]): Error {
  const nearest = nearestWord(name, choices);
  return new Error(
    `unknown ${what}: ${name}; nearest: ${nearest}; accepted: ${choices.join(", ")}`,
  );
}
