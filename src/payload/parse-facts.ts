import type { FileFacts, ReplyLines } from "../types/payload.ts";
import { hasControlCharacters } from "./has-control-characters.ts";
import { textLinesWithCode } from "./text-lines-with-code.ts";

/**
 * Reads the facts about one file: the answer to MLST, MFMT or MFF.
 *
 * ```
 * 250-Listing name
 *  Type=file;Size=42;Modify=20240101000000; path
 * 250 End
 *
 * 213 Modify=20240101000000; path
 * ```
 *
 * Between facts and path stands one space; every further one belongs to the path. The indent and the
 * prefix of the code are optional. Several lines about one path are taken together, as some servers
 * split them.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The facts by lower-case name, and the path as sent; `undefined` for another code, for a
 * reply without facts, and for a path or fact with control characters.
 * @see RFC 3659 §7.2 and §7.3
 * @example
 * const file = parseFacts({ code: 250, lines: ["Listing", " Type=file;Size=42;  two words ", "End"] })
 * file?.facts.size //=> "42"
 * file?.path //=> " two words "
 */
export function parseFacts(reply: ReplyLines): FileFacts | undefined {
  const lines = textLinesWithCode(reply, 250, 213);
  const facts: Record<string, string> = Object.create(null);
  let path: string | undefined;
  for (const line of lines.length > 2 ? lines.slice(1, -1) : lines) {
    const parts = splitFactLine(line);
    if (parts === undefined || (path !== undefined && path !== parts.path)) continue;
    if (hasControlCharacters(line)) return undefined;
    path = parts.path;
    for (const fact of parts.facts) {
      const equals = fact.indexOf("=");
      facts[fact.slice(0, equals).toLowerCase()] = fact.slice(equals + 1);
    }
  }
  return path === undefined ? undefined : { facts, path };
}

/** Facts end with the first `; `, or, by servers that leave out the last semicolon, with a space. */
function splitFactLine(
  line: string,
): { readonly facts: readonly string[]; readonly path: string } | undefined {
  const text = line.replace(/^(?:250-|213-)? */, "");
  const semicolon = text.indexOf("; ");
  const end = semicolon === -1 ? text.indexOf(" ") : semicolon + 1;
  const stop = end === -1 ? text.length : end;
  const facts = text
    .slice(0, stop)
    .split(";")
    .filter((fact) => fact !== "");
  return facts.length > 0 && facts.every((fact) => /^[^\s=]+=/.test(fact))
    ? { facts, path: text.slice(stop + 1) }
    : undefined;
}
