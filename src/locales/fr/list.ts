import { joinList } from "../join-list.ts";

/** "a, b et c" */
export const listAnd = (items: readonly string[]): string => joinList(items, "et");

/** "a, b ou c" */
export const listOr = (items: readonly string[]): string => joinList(items, "ou");

/**
 * "soit a, soit b": the word stands before each item, and a semicolon between many, because an item
 * may hold an "ou" of its own.
 */
export const alternatives = (items: readonly string[], word = ""): string =>
  items.length > 4
    ? `${word}l'un de ces problèmes\u00a0: ${items.join("\u00a0; ")}`
    : items.map((item) => `${items.length > 1 ? "soit " : ""}${word}${item}`).join(", ");

/** The names of commands, with the greeting in words. */
export const commandList = (commands: readonly string[]): readonly string[] =>
  commands.map((command) => (command === "<connect>" ? "l'ouverture de la connexion" : command));
