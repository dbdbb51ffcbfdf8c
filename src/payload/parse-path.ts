import type { ReplyLines } from "../types/payload.ts";
import { hasControlCharacters } from "./has-control-characters.ts";
import { matchLine } from "./match-line.ts";
import { textLinesWithCode } from "./text-lines-with-code.ts";

/** What leads to a path that is not in quotes: Unix, Windows or VMS, first or behind a word for it. */
const LEAD = /(?:^ *|(?: is| to| =|:) )(?=[\\/]|[A-Za-z]:[\\/]|[\w$]{1,64}:\[)/;

/**
 * A path that words about it follow to the end. Where the path could have the first of them as well,
 * as of `new directory created`, nobody can tell.
 */
const COMMENTED =
  /^(.*[^\s-])(?: (?:is|-) (?:the |your )?(?:cwd|(?:(?:new|current|working|default) ){1,3}directory)\b.*|(?<! (?:new|folder|directory|is|was|been|successfully)) (?:- )?(?:directory )?(?:(?:is|was|has been) )?(?:successfully )?created(?: successfully)?[ .]*)$/is;

/** An end that may be one of the path or of a sentence. */
const UNSURE = / successfully|[^./\\]\.$/i;

/** What stands behind a path in the answer to CWD, whatever its form. */
const SAID = /^(?: is (?:the |your )?(?:new )?(?:current|working|cwd)|[ .]{0,9}$)/i;

/** A name of no known form that the server says is the directory. */
const NAMED = /^([^\s']{1,255}) is (?:current|working) director/i;

/**
 * Reads the path in the answer to PWD or MKD, and in that of servers which name the new directory
 * in the answer to CWD.
 *
 * ```
 * 257 "path" commentary           a quote inside the path is sent twice
 * 257 path commentary             against the standard, and seen
 * 250 "path" is the current directory.
 * 250 OK. Current directory is path
 * ```
 *
 * Paths need not begin with a slash: `QGPL`, `C:\dir`, `DISK:[DIR]` and `'HLQ.'` are paths as well.
 * Of a 250 only the last line counts, because those before it hold the message of the directory;
 * ask only about a 250 that answers CWD or CDUP. What stands there in quotes is a path if it has the
 * form of one, ends the line, or is said to be the directory: `"CWD" command successful` has none.
 *
 * Without quotes, nobody knows where a name with blanks ends: it is read in front of known words
 * (`/a b is the current directory`) and behind them (`Current directory is /a b`), and without any of
 * these a path must have no blank.
 *
 * An empty path is no path to name in a command. Some servers (those of 3D printers, for one) send
 * `257 ""` for the root: it comes as `""`, which no other path equals, and means `/` there.
 *
 * The result is a label that the server made up: never use it as a local path. A path with a control
 * character is refused, also one whose CR came as CR NUL (RFC 2640 §3.1), since sent back in a
 * command it would begin a second one.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The path, quotes undoubled and nothing else changed;
 * `undefined` for another code, an unclosed quote, no path, a path without quotes before something in
 * quotes or before words that may belong to it, and a path with control characters.
 * @see RFC 959 §5.4 and Appendix II
 * @example
 * parsePath({ code: 257, lines: ['"/a""b" is the "current" directory'] }) //=> '/a"b'
 * parsePath({ code: 257, lines: ['""'] }) //=> ""
 * parsePath({ code: 250, lines: ["OK. Current directory is /pub"] }) //=> "/pub"
 * parsePath({ code: 250, lines: ['"CWD" command successful'] }) //=> undefined
 * parsePath({ code: 257, lines: ["/a - current directory"] }) //=> "/a"
 * parsePath({ code: 257, lines: ["/a is now in use"] }) //=> undefined
 * parsePath({ code: 257, lines: ["Created your requested directory"] }) //=> undefined
 */
export function parsePath(reply: ReplyLines): string | undefined {
  const isAlwaysPath = reply?.code === 257;
  const lines = textLinesWithCode(reply, 257, 250).slice(isAlwaysPath ? 0 : -1);
  const path = quotedPath(lines, isAlwaysPath) ?? unquotedPath(lines);
  return path === undefined || hasControlCharacters(path) ? undefined : path;
}

function quotedPath(lines: readonly string[], isAlwaysPath: boolean): string | undefined {
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index] as string;
    const start = line.indexOf('"') + 1;
    const end = start === 0 ? -1 : closingQuote(line, start);
    // Quotes behind a path without any are commentary, or part of it: nobody can tell.
    if (end === -1 || LEAD.test(line.slice(0, start - 1))) continue;
    const sent = line.slice(start, end);
    const path = sent.includes('""') ? sent.replaceAll('""', '"') : sent;
    if (isAlwaysPath || LEAD.test(path) || SAID.test(line.slice(end + 1))) return path;
  }
  return undefined;
}

/**
 * The first quote that is not doubled. Servers that never double (inetutils, Twisted) leave one inside
 * the name: where a letter, digit or slash follows it and another quote closes, it is part of the path.
 * An empty path that such a character follows is none.
 */
function closingQuote(line: string, start: number): number {
  let lone = -1;
  let quote = line.indexOf('"', start);
  while (quote !== -1) {
    const next = line.charAt(quote + 1);
    if (next !== '"') {
      // Below the slash are the space and the marks that mostly follow, and the end of the line.
      if (next < "/" || !/[\p{L}\p{N}\\/]/u.test(next)) return quote;
      if (lone === -1) lone = quote;
    }
    quote = line.indexOf('"', quote + (next === '"' ? 2 : 1));
  }
  return lone > start ? lone : -1;
}

function unquotedPath(lines: readonly string[]): string | undefined {
  const unquoted = lines.filter((line) => !line.includes('"'));
  const lead = matchLine(unquoted, LEAD);
  if (lead === undefined) return matchLine(unquoted, NAMED)?.[1];
  const rest = lead.input.slice(lead.index + lead[0].length);
  const path = COMMENTED.exec(rest)?.[1];
  const isFirst = lead[0].trim() === "";
  // Behind words for it, a path may have blanks, and what looks like words may belong to it.
  if (path !== undefined) return isFirst ? path : undefined;
  return UNSURE.test(rest) || (isFirst && rest.includes(" ")) ? undefined : rest;
}
