/** As much of a word as is looked at: more than any choice has, and what keeps the time bounded. */
const LONGEST = 64;

/** One letter in so many may be wrong; one always may. */
const LETTERS_A_SLIP = 3;

/** One letter in so many may be wrong in the beginning of a choice, which more words are like. */
const LETTERS_A_SLIP_IN_BEGINNING = 4;

/** Shorter words begin too many choices. */
const LEAST_BEGINNING = 3;

/**
 * The choice that a word was most likely meant to be, whatever the case: of those that few slips
 * turn it into, or into their beginning, the one that takes the fewest edits, measured by the length
 * of the longer of the two; the first of several that are equally like it. `undefined` where none is
 * near.
 */
export function nearestWord(word: string, choices: Iterable<string>): string | undefined {
  const start = lettersOf(word.slice(0, LONGEST));
  const mostSlips = Math.max(1, Math.floor(start.length / LETTERS_A_SLIP));
  let nearest: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const choice of choices) {
    const letters = lettersOf(choice);
    const distance = editDistance(start, letters);
    const isLike = distance <= mostSlips || isBeginning(start, letters);
    const relative = distance / Math.max(start.length, letters.length, 1);
    if (isLike && relative < least) {
      nearest = choice;
      least = relative;
    }
  }
  return nearest;
}

/** In lower case, without the hyphens of an option. */
function lettersOf(word: string): string {
  return word.replace(/^-+/, "").toLowerCase();
}

function isBeginning(start: string, letters: string): boolean {
  if (start.length < LEAST_BEGINNING) return false;
  const mostSlips = Math.floor(start.length / LETTERS_A_SLIP_IN_BEGINNING);
  return editDistance(start, letters.slice(0, start.length)) <= mostSlips;
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
