import { asciiOf, toByteString, toBytes } from "./byte-strings.ts";

/** A stretch of the stream, small enough that a text kept from it keeps little else alive. */
export interface Piece {
  readonly text: string;
  /** There is nothing to decode: it is ASCII, or text was given. */
  readonly isPlain: boolean;
}

/** Turns what arrives into pieces, and pieces back into bytes. */
export interface PieceMaker {
  readonly pieces: (chunk: Uint8Array | string) => Piece[];
  readonly bytes: (text: string) => Uint8Array;
}

const LENGTH = 1024;

/**
 * Makes the pieces of one stream. The first chunk tells whether it is one of bytes or of text; a
 * chunk of the other kind is converted as UTF-8.
 */
export function createPieceMaker(filter: ((byteString: string) => string) | undefined): PieceMaker {
  let isText: boolean | undefined;
  let decoder: TextDecoder | undefined;

  function piecesOfText(text: string): Piece[] {
    const pieces: Piece[] = [];
    for (let at = 0; at < text.length; at += LENGTH) {
      // A string put together anew does not keep the chunk that its halves were cut from.
      const middle = at + LENGTH / 2;
      const piece =
        text.length <= LENGTH ? text : text.slice(at, middle) + text.slice(middle, at + LENGTH);
      pieces.push({ text: filter === undefined ? piece : filter(piece), isPlain: true });
    }
    return pieces;
  }

  function piecesOfBytes(bytes: Uint8Array): Piece[] {
    const pieces: Piece[] = [];
    for (let at = 0; at < bytes.length; at += LENGTH) {
      const part = bytes.length <= LENGTH ? bytes : bytes.subarray(at, at + LENGTH);
      const ascii = asciiOf(part);
      const text = ascii ?? toByteString(part);
      pieces.push({
        text: filter === undefined ? text : filter(text),
        isPlain: ascii !== undefined,
      });
    }
    return pieces;
  }

  return {
    pieces(chunk) {
      isText ??= typeof chunk === "string";
      if (typeof chunk === "string") {
        return isText ? piecesOfText(chunk) : piecesOfBytes(new TextEncoder().encode(chunk));
      }
      if (!isText) return piecesOfBytes(chunk);
      decoder ??= new TextDecoder("utf-8", { ignoreBOM: true });
      return piecesOfText(decoder.decode(chunk, { stream: true }));
    },
    bytes: (text) => (isText === true ? new TextEncoder().encode(text) : toBytes(text)),
  };
}
