import fc from "fast-check";

/** What harms who does not expect it, some of it near to what servers send. */
const NASTY = [
  ...["\0", "\u0007", "\b", "\t", "\r", "\n", "\r\n", "\u001b[2J", "\u007f", "\u0085", "\u009b31m"],
  ...["\u202e", "\u2066", "\u200b", "\u2028", "\u00ad", "\ufeff", "\ufffd", "\ud800", "\udfff"],
  ...["__proto__", "constructor", "__proto__=1;", " __proto__\r\n", "toString", "undefined", "NaN"],
  ...["<script>", "</samp>", "<!--", "<b", "&lt;", "](javascript:x)", "`", "\\", "|", "$&", "%s"],
  ...[
    '"',
    "'",
    '""',
    "(",
    ")",
    ";",
    "=",
    ",",
    "-",
    " ",
    "220 ",
    "220-",
    "550 no\r\n",
    "9".repeat(400),
  ],
] as const;

/** Numbers at and beyond the edges of what replies count. */
const NUMBERS = [
  ...[
    "0",
    "-1",
    "00",
    "255",
    "256",
    "65535",
    "65536",
    "99999",
    "1e9",
    "0x10",
    "1.5",
    "٣",
    "100",
    "660",
  ],
  ...["99999999999999999999", "9".repeat(60), "20240230120000", "19100101000000", "00000000000000"],
] as const;

/** A change of a text; `at` and `length` are parts of the text's length, in thousandths. */
interface Mutation {
  readonly kind: "flip" | "cut" | "repeat" | "insert" | "splice" | "renumber";
  readonly at: number;
  readonly length: number;
  readonly bit: number;
  readonly nasty: string;
  readonly number: string;
}

const anyMutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom("flip", "cut", "repeat", "insert", "splice", "renumber"),
  at: fc.nat(999),
  length: fc.nat(200),
  bit: fc.nat(7),
  nasty: fc.constantFrom(...NASTY),
  number: fc.constantFrom(...NUMBERS),
});

/** One of the texts after up to four changes: what splices it is another one of them. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const anyText = fc.constantFrom(...texts);
  return fc
    .tuple(anyText, anyText, fc.array(anyMutation, { maxLength: 4 }))
    .map(([text, other, mutations]) =>
      mutations.reduce((before, mutation) => mutate(before, mutation, other), text),
    );
}

function mutate(text: string, { kind, bit, nasty, number, ...place }: Mutation, other: string) {
  const start = Math.floor((place.at * text.length) / 1000);
  const stop = start + Math.ceil((place.length * text.length) / 1000);
  const [before, within, behind] = [
    text.slice(0, start),
    text.slice(start, stop),
    text.slice(stop),
  ];
  switch (kind) {
    case "flip":
      return (
        before + String.fromCharCode(text.charCodeAt(start) ^ (1 << bit)) + text.slice(start + 1)
      );
    case "cut":
      return before + behind;
    case "repeat":
      return before + within.repeat(3) + behind;
    case "insert":
      return before + nasty + text.slice(start);
    case "splice":
      return before + other.slice(start);
    case "renumber":
      return before + text.slice(start).replace(/\d+/, number);
  }
}
