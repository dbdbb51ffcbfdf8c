const last = (items: readonly string[], word: string): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${word} ${items[items.length - 1]}`;

/** "a, b and c" */
export const listAnd = (items: readonly string[]): string => last(items, "and");

/** "a, b or c" */
export const listOr = (items: readonly string[]): string => last(items, "or");

/** The names of commands, with the opening of the connection in words. */
export const commandList = (commands: readonly string[]): readonly string[] =>
  commands.map((command) => (command === "<connect>" ? "a new connection" : command));
