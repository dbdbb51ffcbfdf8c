import { joinList } from "../join-list.ts";

/** "a, b and c" */
export const listAnd = (items: readonly string[]): string => joinList(items, "and");

/** "a, b or c" */
export const listOr = (items: readonly string[]): string => joinList(items, "or");

/** The names of commands, with the opening of the connection in words. */
export const commandList = (commands: readonly string[]): readonly string[] =>
  commands.map((command) => (command === "<connect>" ? "a new connection" : command));
