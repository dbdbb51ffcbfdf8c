import { asciiOf, toByteString, toBytes } from "./byte-strings.ts";

/** Takes a stretch of the stream: one character a byte, or text as it was given. */
export type ReadPiece = (text: string, isPlain: boolean) => void;

/** Turns what arrives into pieces, and pieces back into bytes. */
export interface PieceMaker {
  readonly push: (chunk: Uint8Array | string) => void;
  readonly bytes: (text: string) => Uint8Array;
}

/** The length of a piece at most: a text kept from it keeps no more than that alive. */
export const PIECE_LENGTH = 2048;

const LF = 10;

/**
 * Makes the pieces of one stream. The first chunk tells whether it is one of bytes or of text; a
 * chunk of the other kind is converted as UTF-8.
 *
 * @param read Gets each piece, and whether it is plain: there is nothing to decode, because it is
 * ASCII or text was given.
 */
export function createPieceMaker(
  filter: ((byteString: string) => string) | undefined,
  read: ReadPiece,
): PieceMaker {
  let isText: boolean | undefined;
  let decoder: TextDecoder | undefined;
  const give: ReadPiece =
    filter === undefined ? read : (text, isPlain) => read(filter(text), isPlain);

  function pushText(text: string): void {
    if (text.length <= PIECE_LENGTH) {
      give(text, true);
      return;
    }
    for (let at = 0; at < text.length; at += PIECE_LENGTH) {
      // A string put together anew does not keep the chunk that its halves were cut from.
      const middle = at + PIECE_LENGTH / 2;
      give(text.slice(at, middle) + text.slice(middle, at + PIECE_LENGTH), true);
    }
  }

  function pushBytes(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; at += PIECE_LENGTH) {
      pushPart(bytes.length <= PIECE_LENGTH ? bytes : bytes.subarray(at, at + PIECE_LENGTH));
    }
  }

  function pushPart(part: Uint8Array): void {
    const ascii = asciiOf(part);
    if (ascii === undefined) pushMixed(part);
    else give(ascii, true);
  }

  /** Keeps apart the lines that are ASCII, which are decoded at once, and those that are not. */
  function pushMixed(part: Uint8Array): void {
    let start = 0;
    while (start < part.length) {
      const other = indexOfOther(part, start);
      const line = other < 0 ? part.length : Math.max(start, part.lastIndexOf(LF, other) + 1);
      if (line > start) give(asciiOf(part.subarray(start, line)) as string, true);
      if (other < 0) return;
      const lineFeed = part.indexOf(LF, other);
      start = lineFeed < 0 ? part.length : lineFeed + 1;
      give(toByteString(part.subarray(line, start)), false);
    }
  }

  return {
    push(chunk) {
      isText ??= typeof chunk === "string";
      if (typeof chunk === "string") {
        if (isText) pushText(chunk);
        else pushBytes(new TextEncoder().encode(chunk));
      } else if (isText) {
        decoder ??= new TextDecoder("utf-8", { ignoreBOM: true });
        pushText(decoder.decode(chunk, { stream: true }));
      } else pushBytes(chunk);
    },
    bytes: (text) => (isText === true ? new TextEncoder().encode(text) : toBytes(text)),
  };
}

/** Where the next byte is that is not ASCII; -1 if there is none. */
function indexOfOther(bytes: Uint8Array, start: number): number {
  for (let at = start; at < bytes.length; at += 1) if ((bytes[at] as number) > 127) return at;
  return -1;
}
