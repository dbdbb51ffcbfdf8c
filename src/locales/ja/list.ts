const startsLatin = /^[!-~]/;
const endsLatin = /[!-~]$/;

/** Words for the middle of a sentence, with the half-width space that Latin script takes beside Japanese. */
export const spaced = (words: string): string =>
  `${startsLatin.test(words) ? " " : ""}${words}${endsLatin.test(words) ? " " : ""}`;

/** "a、b、c" */
export const listAnd = (items: readonly string[]): string => items.join("、");

/** "a、b、または c", but "a または b" for two. */
export const listOr = (items: readonly string[]): string => {
  const last = items[items.length - 1] ?? "";
  if (items.length < 2) return last;
  const others = listAnd(items.slice(0, -1));
  const or = items.length > 2 ? "、または" : `${endsLatin.test(others) ? " " : ""}または`;
  return `${others}${or}${startsLatin.test(last) ? " " : ""}${last}`;
};

/** "a、b、c のいずれか": no word between the items, because one may hold an "or" of its own. */
export const alternatives = (items: readonly string[]): string =>
  items.length > 1 ? `${listAnd(items)}のいずれか` : listAnd(items);

/** The names of commands, with the greeting in words. */
export const commandList = (commands: readonly string[]): readonly string[] =>
  commands.map((command) => (command === "<connect>" ? "接続の開始" : command));
