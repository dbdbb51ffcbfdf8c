import fc from "fast-check";
import type { Reply } from "../../src/index.ts";
import type { Cuts } from "./read-stream.ts";

/** What a server meant to say, and the lines it sent, without their ends. */
export interface SentReply {
  readonly expected: Pick<Reply, "code" | "lines">;
  readonly sent: readonly string[];
}

/** Text without line ends, of any characters or of those of Latin-1; CR only as CR NUL. */
function texts(charset: "utf-8" | "latin1"): fc.Arbitrary<string> {
  const latin1 = fc.integer({ min: 0, max: 255 }).map((byte) => String.fromCharCode(byte));
  const unit = charset === "latin1" ? latin1 : fc.string({ unit: "binary", maxLength: 1 });
  const like = fc.constantFrom(
    "220 ",
    "220-",
    "550 No such file at all",
    "2205",
    "22",
    "\r\0",
    "-",
  );
  return fc
    .array(fc.oneof({ weight: 4, arbitrary: unit }, { weight: 1, arbitrary: like }))
    .map((units) =>
      units
        .join("")
        .replaceAll("\n", "")
        .replaceAll(/\r(?!\0)/g, ""),
    );
}

/** RFC 959 §4.2: an inner line that begins with a number is padded where it has no prefix. */
const padded = (text: string): string => (/^[0-9]{3}/.test(text) ? ` ${text}` : text);

function sentReply(
  code: number,
  [first, ...others]: readonly string[],
  hasPrefixes: readonly boolean[],
): SentReply {
  const last = others.pop();
  if (last === undefined) {
    return { expected: { code, lines: [first ?? ""] }, sent: [`${code} ${first ?? ""}`] };
  }
  const inner = others.map((text, at) =>
    hasPrefixes[at % hasPrefixes.length] ? text : padded(text),
  );
  const prefixed = inner.map((text, at) =>
    hasPrefixes[at % hasPrefixes.length] ? `${code}-${text}` : text,
  );
  return {
    expected: { code, lines: [first ?? "", ...inner, last] },
    sent: [`${code}-${first}`, ...prefixed, `${code} ${last}`],
  };
}

/** A reply of one or more lines, as any conforming server may send it. */
export function conformingReplies(charset: "utf-8" | "latin1"): fc.Arbitrary<SentReply[]> {
  const plain = fc
    .tuple(
      fc.integer({ min: 100, max: 599 }),
      fc.array(texts(charset), { minLength: 1, maxLength: 6 }),
      fc.oneof(
        fc.constantFrom([true], [false]),
        fc.array(fc.boolean(), { minLength: 2, maxLength: 4 }),
      ),
    )
    .map(([code, lines, hasPrefixes]) => sentReply(code, lines, hasPrefixes));
  // RFC 2228 §5.2: each line of a protected reply has a prefix, and base64 behind it.
  const protectedReply = fc
    .tuple(
      fc.constantFrom(631, 632, 633),
      fc.array(fc.base64String({ maxLength: 24 }), { minLength: 1, maxLength: 4 }),
    )
    .map(([code, lines]) => sentReply(code, lines, [true]));
  return fc.array(
    fc.oneof({ weight: 4, arbitrary: plain }, { weight: 1, arbitrary: protectedReply }),
    { maxLength: 8 },
  );
}

/** What a stream may be made of that a decoder could stumble over; one character a byte. */
const FRAGMENTS = [
  ...["\r", "\n", "\r\n", "\r\n", "\r\r\n", "\0", " ", "-", "\t", "2", "22", "220", "22 ", "000"],
  ...["220 ", "220-", "220\r\n", "220 a\r\n", "220-a\r\n", "220-a\r\n b\r\n220 c\r\n", "220 d\n"],
  ...[
    "550 No such file\r\n",
    "226 Transfer complete\r\n",
    "234 \r\n",
    "631-QQ==\r\n",
    "631 QQ==\r\n",
  ],
  ...["799 x\r\n", "2201 x\r\n", "220_\r\n", "junk\r\n", "226", "226\n", "\u001b[2J"],
  // UTF-8 and halves of it; Latin-1; Shift JIS and GBK, whose second bytes may be ASCII; Telnet.
  ...["\u00c3\u00bc", "\u00c3", "\u00bc", "\u00e8\u00a8\u0098", "\u00e9", "\u00ed\u00a0\u0080"],
  ...["\u0083\u005c", "\u0081\u0030\u0081\u0030", "\u00d6\u00d0", "\u00ef\u00bb\u00bf"],
  ...["\u00ff", "\u00ff\u00ff", "\u00ff\u00fd\u0001", "\u00ff\u00fa\u0001", "\u00ff\u00f0"],
] as const;

/** Any bytes, one character a byte; most of them near to replies. */
export const anyBytes: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...FRAGMENTS) },
      {
        weight: 1,
        arbitrary: fc.uint8Array({ maxLength: 8 }).map((bytes) => String.fromCharCode(...bytes)),
      },
    ),
    { maxLength: 24 },
  )
  .map((fragments) => fragments.join(""));

/** Streams of some kilobytes: fragments, each many times. */
export const longBytes: fc.Arbitrary<string> = fc
  .array(fc.tuple(anyBytes, fc.nat(80)), { maxLength: 6 })
  .map((parts) => parts.map(([fragment, times]) => fragment.repeat(times)).join(""));

export const anyCuts: fc.Arbitrary<Cuts> = fc.oneof(
  fc.array(fc.nat(20_000), { maxLength: 8 }),
  fc.constant("everywhere" as const),
);

export const anyMode: fc.Arbitrary<"strict" | "tolerant"> = fc.constantFrom("strict", "tolerant");

/** Limits, most of them so low that they are reached. */
export const anyLimits = fc.record(
  {
    lineBytes: fc.nat(60),
    replyLines: fc.nat(6),
    replyBytes: fc.nat(120),
  },
  { requiredKeys: [] },
);
