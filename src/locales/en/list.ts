import { joinList } from "../join-list.ts";

/** "a, b and c" */
export const listAnd = (items: readonly string[]): string => joinList(items, "and");

/** "a, b or c" */
export const listOr = (items: readonly string[]): string => joinList(items, "or");

/**
 * "for a, or for b": the word stands before each item, and a semicolon between many, because an item
 * may hold an "or" of its own.
 */
export const alternatives = (items: readonly string[], word = ""): string =>
  items.length > 4
    ? `${word}one of these: ${items.join("; ")}`
    : items
        .map((item, at) => `${at > 0 && at === items.length - 1 ? "or " : ""}${word}${item}`)
        .join(", ");

/** The names of commands, with the opening of the connection in words. */
export const commandList = (commands: readonly string[]): readonly string[] =>
  commands.map((command) => (command === "<connect>" ? "a new connection" : command));
