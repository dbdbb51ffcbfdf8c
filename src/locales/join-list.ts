/** Joins items with commas and a word before the last one: "a, b and c". */
export function joinList(items: readonly string[], word: string): string {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} ${word} ${items[items.length - 1]}`;
}
