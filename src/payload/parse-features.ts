import type { Feature, Features, ReplyLines } from "../types/payload.ts";
import { textLinesWithCode } from "./text-lines-with-code.ts";

/** Prefix and indent, both optional; a name; the rest. */
const FEATURE = /^(?:211[- ])?\s*(\S+)(?:\s(.*))?$/s;

/**
 * Reads the answer to FEAT.
 *
 * ```
 * 211-Features:
 *  NAME
 *  NAME parameters
 * 211 End
 * ```
 *
 * The features are the lines between the first and the last, with or without the indent (ProFTPD can
 * prefix each line with the code instead). Empty lines are passed over.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The features in order, none left out, with a `has` that ignores case; an empty list for a
 * 211 of one line, such as "no features"; `undefined` for another code.
 * @see RFC 2389 §3.2
 * @example
 * const features = parseFeatures({ code: 211, lines: ["Features:", " REST STREAM", " utf8", "End"] })
 * features?.map(({ name, parameters }) => [name, parameters])
 *   //=> [["REST", "STREAM"], ["utf8", ""]]
 * features?.has("UTF8") //=> true
 */
export function parseFeatures(reply: ReplyLines): Features | undefined {
  const lines = textLinesWithCode(reply, 211);
  if (lines.length === 0) return undefined;
  const features = lines.slice(1, -1).flatMap((line): Feature[] => {
    const [, name, parameters = ""] = FEATURE.exec(line) ?? [];
    return name === undefined ? [] : [{ name, parameters: parameters.trim() }];
  });
  const has = (name: string): boolean => {
    const wanted = String(name).toLowerCase();
    return features.some((feature) => feature.name.toLowerCase() === wanted);
  };
  return Object.defineProperty(features, "has", { value: has }) as unknown as Features;
}
