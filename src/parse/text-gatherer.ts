/** How much text is gathered before it is made one flat string. */
const GATHERED = 1024;

/** Holds text that comes in pieces. */
export interface TextGatherer {
  readonly length: () => number;
  /** What has been gathered. */
  readonly peek: () => string;
  /** The last character; empty for none. */
  readonly last: () => string;
  readonly add: (piece: string) => void;
  /** What has been gathered; the gatherer is empty afterwards. */
  readonly take: () => string;
}

/** A flat string of its own, which keeps none that the text was cut or put together from. */
export function copyOf(text: string): string {
  // Engines make a string flat when something is cut from it: here, from one that is put together.
  return `${text} `.slice(0, -1);
}

/**
 * Gathers pieces in memory of the order of their length, also one character at a time: a string
 * that grows by `+=` alone keeps some thirty bytes for each piece.
 */
export function createTextGatherer(): TextGatherer {
  let flat: string[] = [];
  let flatLength = 0;
  let tail = "";
  const peek = (): string => flat.join("") + tail;
  return {
    length: () => flatLength + tail.length,
    last: () => tail.slice(-1) || (flat.at(-1) ?? "").slice(-1),
    add(piece) {
      tail += piece;
      if (tail.length < GATHERED) return;
      flatLength += tail.length;
      flat.push(copyOf(tail));
      tail = "";
    },
    peek,
    take() {
      const all = flatLength === 0 ? tail : peek();
      if (flatLength > 0) flat = [];
      flatLength = 0;
      tail = "";
      return all;
    },
  };
}
