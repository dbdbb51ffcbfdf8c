import { toBytes } from "./byte-strings.ts";

/** The lines of a reply as text, and whether the first charset would have none of its bytes. */
export interface DecodedLines {
  readonly lines: readonly string[];
  readonly isFallback: boolean;
}

/** Decodes a byte string; throws where its bytes are not of the charset. */
type Decode = (byteString: string) => string;

/**
 * Latin-1 is the byte string itself. (To `TextDecoder` the label means windows-1252, in which 32
 * bytes are other characters.) An unknown label throws a RangeError, as `TextDecoder` does.
 */
function decodeFor(charset: string, fatal: boolean): Decode {
  if (/^(?:latin-?1|iso-?8859-1)$/i.test(charset)) return (byteString) => byteString;
  const decoder = new TextDecoder(charset, { fatal, ignoreBOM: true });
  return (byteString) => decoder.decode(toBytes(byteString));
}

/**
 * Makes the function that turns the lines of one reply into text: in the charset, or all of them in
 * the fallback where one of them is not of it.
 */
export function createTextDecoder(
  charset: string,
  fallbackCharset: string,
): (lines: readonly string[]) => DecodedLines {
  const decode = decodeFor(charset, true);
  const decodeFallback = decodeFor(fallbackCharset, false);
  return (lines) => {
    try {
      return { lines: lines.map(decode), isFallback: false };
    } catch {
      return { lines: lines.map(decodeFallback), isFallback: true };
    }
  };
}
