import type { ChoiceName } from "../types/command-line-words.ts";
import { unknownChoice } from "./unknown-choice.ts";

/** What a name stands for among the choices; throws for any other name. */
export function pick<Value>(
  choices: ReadonlyMap<string, Value>,
  what: ChoiceName,
  name: string,
): Value {
  const value = choices.get(name);
  if (value === undefined) throw unknownChoice(what, name, [...choices.keys()]);
  return value;
}
