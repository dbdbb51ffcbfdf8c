/** How much text is gathered before it is made one flat string. */
const GATHERED = 1024;

/** Holds an incomplete line that comes in pieces. */
export interface LineGatherer {
  readonly length: () => number;
  /** What has been gathered. */
  readonly peek: () => string;
  /** The last character; empty for none. */
  readonly last: () => string;
  readonly add: (piece: string) => void;
  /** What has been gathered; the gatherer is empty afterwards. */
  readonly take: () => string;
}

/**
 * Gathers pieces in memory of the order of their length, also one character at a time: a string
 * that grows by `+=` alone keeps some thirty bytes for each piece.
 */
export function createLineGatherer(): LineGatherer {
  let flat: string[] = [];
  let tail = "";
  let flatLength = 0;
  const peek = (): string => (flat.length === 0 ? tail : flat.join("") + tail);
  return {
    length: () => flatLength + tail.length,
    last: () => tail.charAt(tail.length - 1) || (flat.at(-1)?.at(-1) ?? ""),
    add: (piece) => {
      tail += piece;
      if (tail.length < GATHERED) return;
      flat.push(JSON.parse(JSON.stringify(tail)));
      flatLength += tail.length;
      tail = "";
    },
    peek,
    take: () => {
      const all = peek();
      flat = [];
      flatLength = 0;
      tail = "";
      return all;
    },
  };
}
