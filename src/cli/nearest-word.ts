/** As much of a word as is looked at: more than any choice has, and what keeps the time bounded. */
const LONGEST = 64;

/**
 * The choice most like a word, whatever the case: the one that takes the fewest edits, measured by the
 * length of the longer of the two. The first of several that are equally like it.
 */
export function nearestWord(word: string, choices: Iterable<string>): string | undefined {
  const start = word.slice(0, LONGEST).toLowerCase();
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const longer = Math.max(start.length, choice.length, 1);
    const distance = editDistance(start, choice.toLowerCase()) / longer;
    if (distance < least) {
      nearest = choice;
      least = distance;
    }
  }
  return nearest;
}

/**
 * How many letters to insert, leave out, replace or swap with their neighbor (optimal string
 * alignment). Memory for three rows as long as `b`.
 */
function editDistance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let line = 1; line <= a.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[line - 1] === b[column - 1];
      const isSwap = a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
      const edits = [
        (row[column - 1] ?? 0) + (isSame ? 0 : 1),
        (row[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        ...(isSwap ? [(before[column - 2] ?? 0) + 1] : []),
      ];
      next.push(Math.min(...edits));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
