/**
 * Brings a command into the form of the tables: ASCII letters in upper case, names in angle brackets
 * in lower case. Anything that cannot be a name gives `undefined`, without conversion.
 */
export function commandName(command: unknown): string | undefined {
  if (typeof command !== "string" || !/^[!-~][ -~]{0,15}$/.test(command)) return undefined;
  return command.startsWith("<") ? command.toLowerCase() : command.toUpperCase();
}
