import { joinList } from "../join-list.ts";

/** "a, b et c" */
export const listAnd = (items: readonly string[]): string => joinList(items, "et");

/** "a, b ou c" */
export const listOr = (items: readonly string[]): string => joinList(items, "ou");

/** The names of commands, with the greeting in words. */
export const commandList = (commands: readonly string[]): readonly string[] =>
  commands.map((command) => (command === "<connect>" ? "l'ouverture de la connexion" : command));
