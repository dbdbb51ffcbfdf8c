const last = (items: readonly string[], word: string): string =>
  items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${word} ${items[items.length - 1]}`;

/** "a, b et c" */
export const listAnd = (items: readonly string[]): string => last(items, "et");

/** "a, b ou c" */
export const listOr = (items: readonly string[]): string => last(items, "ou");

/** The names of commands, with the greeting in words. */
export const commandList = (commands: readonly string[]): readonly string[] =>
  commands.map((command) => (command === "<connect>" ? "l'ouverture de la connexion" : command));
