import { foldText } from "./fold-text.ts";

/** What a name becomes in masked text. */
const MASK = "*";

/** Words that servers use themselves: an argument of this kind is left alone. */
const COMMON_WORD = /^(a|files?|dir|directory|folder|path|name|user|anonymous|ftp)$/;

/**
 * Takes names out of folded text, so that a file called `Permission denied.txt` says nothing: the
 * argument and its last part wherever they are echoed, then what is quoted or in brackets, and what
 * looks like a path, has a file extension or begins with a dot.
 */
export function maskNames(folded: string, argument: string): string {
  let text = folded;
  const whole = foldText(argument);
  const last = whole.split(/[\\/]/).filter(Boolean).at(-1);
  for (const name of new Set([whole, last])) {
    if (name && !COMMON_WORD.test(name)) text = maskWord(text, name);
  }
  return text
    .replace(/"[^"]*"/g, MASK)
    .replace(/(?<![^\s(:=,[])'[^']{1,255}'(?![a-z0-9])/g, MASK)
    .replace(/\[[^\]]{1,255}\]/g, MASK)
    .replace(/(?<![^\s(:=,])([a-z]:)?[\\/][^\s:,;]*/g, MASK)
    .replace(
      /(?<![^\s:,;"'(])(\.[a-z]+|[^\s:,;"'(]*\.[a-z][a-z0-9]{1,4}(?=[\s:;,)]|$|\.(\s|$)))/g,
      MASK,
    );
}

/** Masks every occurrence of `word` that is not part of a longer word. */
function maskWord(text: string, word: string): string {
  let masked = "";
  let from = 0;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const end = at + word.length;
    if (
      joins(text.charAt(at - 1), word.charAt(0)) ||
      joins(word.charAt(word.length - 1), text.charAt(end))
    )
      continue;
    masked += text.slice(from, at) + MASK;
    from = end;
  }
  return masked + text.slice(from);
}

/** Whether two characters, of which either may be missing, are within one word. */
const joins = (left: string, right: string): boolean => /[a-z0-9]{2}/.test(left + right);
