import { describe, expect, it } from "vitest";
import {
  classifyReply,
  createReplyDecoder,
  createTelnetFilter,
  lookupReply,
  parseReplies,
  type ReplyErrorKind,
  toPrintable,
} from "../../src/index.ts";
import { byteString, bytesOf, type Cuts, cut, readStream } from "./read-stream.ts";

/** What comes of an input: code and lines of each reply, skipped lines, and what stopped it. */
interface Outcome {
  readonly replies?: readonly (readonly [code: number, ...lines: string[]])[];
  readonly skipped?: readonly string[];
  readonly error?: ReplyErrorKind;
}

/** An input, one character a byte, and its outcome; where strict differs, that of strict too. */
type Row = readonly [title: string, input: string, tolerant: Outcome, strict?: Outcome];

const utf8 = (text: string): string => byteString(new TextEncoder().encode(text));

/** A line that belongs to no reply: skipped, or refused in strict mode. */
const noReply = (title: string, line: string, error: ReplyErrorKind, shown = line): Row => [
  title,
  `${line}\r\n226 ok\r\n`,
  { replies: [[226, "ok"]], skipped: [shown] },
  { error },
];

/** The numbers are those of the record of hostile inputs that the library was designed against. */
const rows: readonly Row[] = [
  ["1: one line", "550 No such file\r\n", { replies: [[550, "No such file"]] }],
  [
    "2: lines like the last one do not end a reply",
    "230-Hi\r\n 230 fake\r\n2300 x\r\n230 Done\r\n",
    { replies: [[230, "Hi", " 230 fake", "2300 x", "Done"]] },
  ],
  [
    "3: another code inside is text",
    "230-Hi\r\n550 No\r\n230 Done\r\n",
    { replies: [[230, "Hi", "550 No", "Done"]] },
  ],
  [
    "4: the code with a hyphen inside is text",
    "230-Hi\r\n230-More\r\n230 Done\r\n",
    { replies: [[230, "Hi", "More", "Done"]] },
  ],
  ["5: a line without an end", `220-${"a".repeat(1e6)}`, { error: "line-too-long" }],
  ["6: a reply without an end", "220-x\r\n".repeat(1e5), { error: "too-many-lines" }],
  [
    "6: a reply of long lines without an end",
    `220-${"x".repeat(1000)}\r\n`.repeat(2000),
    { error: "reply-too-long" },
  ],
  [
    "7: 64 KiB",
    `220-${"x".repeat(30_000)}\r\n${"y".repeat(35_525)}\r\n220 z\r\n`,
    { replies: [[220, "x".repeat(30_000), "y".repeat(35_525), "z"]] },
  ],
  ["9: CR and LF apart", "226 ok\r\n", { replies: [[226, "ok"]] }],
  ["10: a bare CR is text", "226 a\rb\r\n", { replies: [[226, "a\rb"]] }],
  ["11: NUL is text and cuts nothing", "226 a\0b\r\n", { replies: [[226, "a\0b"]] }],
  [
    "12: CR NUL ends no line",
    "226 a\r\0\n226 b\r\n",
    {
      replies: [
        [226, "a\r\0"],
        [226, "b"],
      ],
    },
    { replies: [[226, "a\r\0\n226 b"]] },
  ],
  noReply("13: a byte order mark", utf8("\ufeff220 hi"), "no-code", "\ufeff220 hi"),
  noReply("14: Arabic-Indic digits", utf8("٥٥٠ x"), "no-code", "٥٥٠ x"),
  noReply("14: full-width digits", utf8("５５０ x"), "no-code", "５５０ x"),
  noReply("15: Telnet commands, unless asked for", "\u00ff\u00fd\u0001220 hi", "no-code"),
  noReply("16: two digits", "99 x", "no-code"),
  noReply("16: two digits of a code", "55 x", "no-code"),
  noReply("16: zeros", "000 x", "invalid-code"),
  noReply("16: a first digit above 6", "799 x", "invalid-code"),
  noReply("16: four digits", "5500 x", "missing-separator"),
  noReply("17: a minus", "-550 x", "no-code"),
  noReply("17: a plus", "+550 x", "no-code"),
  noReply("17: an exponent", "5e2 x", "no-code"),
  noReply("17: a hexadecimal number", "0x226", "no-code"),
  [
    "57: thirty thousand replies",
    "550 a\r\n550 b\r\n550 c\r\n".repeat(10_000),
    { replies: Array.from({ length: 30_000 }, (_, at) => [550, "abc".charAt(at % 3)] as const) },
  ],
  ["58: UTF-8, its sequences cut", utf8("550 éà記😀\r\n"), { replies: [[550, "éà記😀"]] }],
  [
    "59: an overlong slash is no slash",
    "550 \u00c0\u00af\r\n",
    { replies: [[550, "\u00c0\u00af"]] },
  ],
  [
    "59: half of a surrogate pair",
    "550 \u00ed\u00a0\u0080\r\n",
    { replies: [[550, "\u00ed\u00a0\u0080"]] },
  ],
  ["59: Latin-1", "550 \u00e9\r\n", { replies: [[550, "\u00e9"]] }],
  [
    "65: a last word before the connection closes",
    "500 OOPS: child died\r\n",
    { replies: [[500, "OOPS: child died"]] },
  ],
  noReply("66: no protocol at all", "xyz", "no-code"),
  noReply("66: HTML", "<html>", "no-code"),
  noReply("66: SSH", "SSH-2.0-OpenSSH_9.6", "no-code"),
  noReply("66: POP3", "+OK POP3", "no-code"),
  [
    "67: a blank line inside a reply stays",
    "230-a\r\n\r\n230 b\r\n",
    { replies: [[230, "a", "", "b"]] },
  ],
];

/** In one piece, one byte at a time, and in small pieces. */
function cutsOf(length: number): readonly Cuts[] {
  const each = (size: number) => Array.from({ length: length / size }, (_, at) => at * size);
  return length > 200_000 ? [[], each(1460)] : [[], "everywhere", each(7)];
}

describe("hostile input", () => {
  for (const mode of ["tolerant", "strict"] as const) {
    const expectedRows = rows.map(
      ([title, input, tolerant, strict = tolerant]) =>
        [title, input, mode === "strict" ? strict : tolerant] as const,
    );
    it.each(expectedRows)(`%s (${mode})`, (_title, input, expected) => {
      for (const cuts of cutsOf(input.length)) {
        const { replies, skipped, error } = readStream(cut(bytesOf(input), cuts), { mode });
        expect(replies.map(({ code, lines }) => [code, ...lines])).toEqual(expected.replies ?? []);
        expect([...replies.flatMap((reply) => reply.skipped), ...skipped]).toEqual(
          expected.skipped ?? [],
        );
        expect(error?.kind).toBe(expected.error);
      }
    });
  }

  it("3: another code inside is reported", () => {
    const [reply] = readStream([bytesOf("230-Hi\r\n550 No\r\n230 Done\r\n")]).replies;
    expect(reply?.deviations).toEqual(["other-code-inside"]);
  });

  it("5: what comes after the limit is refused, and not kept", () => {
    const decoder = createReplyDecoder();
    const chunk = bytesOf("a".repeat(60_000));
    const feed = () => decoder.decode(chunk);
    feed();
    for (let count = 0; count < 1000; count += 1) expect(feed).toThrow("lineBytes (65536)");
    expect(decoder.rest()).toHaveLength(120_000);
  });

  it("6: an endless reply costs no more where it comes in many pieces", () => {
    const decoder = createReplyDecoder({ limits: { replyLines: 1e6, replyBytes: 1e7 } });
    const chunk = bytesOf("220-x\r\n");
    for (let count = 0; count < 1e6; count += 1) decoder.decode(chunk);
    expect(() => decoder.decode(chunk)).toThrow("replyLines (1000000), at byte 7000000");
  });

  it("8: what was sent ahead of the TLS handshake is there to be refused", () => {
    const stream = bytesOf("234 OK\r\n220 injected\r\n");
    for (let at = 0; at <= stream.length; at += 1) {
      const decoder = createReplyDecoder();
      const chunks = cut(stream, [at]);
      const taken = chunks.findIndex((chunk) => decoder.decode(chunk).length > 0);
      const rest = [decoder.rest(), ...chunks.slice(taken + 1)].map(byteString).join("");
      expect(rest).toBe("220 injected\r\n");
    }
  });

  it("9: between CR and LF a reply is not complete", () => {
    const decoder = createReplyDecoder();
    expect(decoder.decode(bytesOf("226 ok\r"))).toEqual([]);
    expect(decoder.decode(bytesOf("\n"))).toMatchObject([{ code: 226, text: "ok" }]);
  });

  it.each([
    ["10", "226 a\rb\r\n"],
    ["11", "226 a\0b\r\n"],
    ["41", "550-ok\r\n 530 forged\r\n550 \u0085\u2028x\r\n"],
    ["46", "550 \u202egnp.exe\u202c \u200b\u2066x\r\n"],
  ])("%s: nothing of %j reaches a log but what can be seen, in one line", (_number, input) => {
    const [reply] = readStream([new TextEncoder().encode(input)]).replies;
    const shown = toPrintable(reply?.text ?? "");
    expect(shown).toMatch(/^[\P{C}]+$/u);
    expect(shown).not.toMatch(/[\u2028\u2029]/);
    expect(reply?.raw).toBe(utf8(input));
  });

  it("15: Telnet commands are taken out where that is asked for", () => {
    const stream = bytesOf("\u00ff\u00fd\u0001220 hi\r\n");
    for (const cuts of cutsOf(stream.length)) {
      const { replies } = readStream(cut(stream, cuts), { createFilter: createTelnetFilter });
      expect(replies).toMatchObject([{ code: 220, text: "hi", skipped: [] }]);
    }
  });

  it.each([
    "99",
    99,
    "000",
    0,
    "799",
    799,
    "5500",
    5500,
    "55",
    "-550",
    -550,
    "+550",
    "5e2",
    "0x226",
  ])("16, 17: %j is neither in the table nor of a class", (value) => {
    expect(lookupReply(value as never)).toBeUndefined();
    expect(classifyReply(value as never)).toBeUndefined();
  });

  it("59: the charset to fall back on is the caller's", () => {
    const options = { fallbackCharset: "windows-1251" };
    const { replies } = readStream([bytesOf("550 \u00e9\r\n")], options);
    expect(replies).toMatchObject([{ text: "й", deviations: ["not-the-charset"] }]);
  });

  it("65: a reply that the connection closes in is reported as truncated", () => {
    const { replies, truncated, rest } = readStream([bytesOf("500-OOPS\r\n child")]);
    expect(replies).toEqual([]);
    expect(truncated).toMatchObject({ openingCode: 500, lines: ["OOPS", " child"] });
    expect(rest).toBe("500-OOPS\r\n child");
  });

  it("parseReplies survives a megabyte without a line end, and runs of CR, in one pass", () => {
    const line = "a".repeat(1_000_000);
    expect(parseReplies(`220-${line}`).rest).toHaveLength(1_000_004);
    const limits = { lineBytes: 2_000_000, replyBytes: 2_000_000, replyLines: 200_000 };
    expect(parseReplies(`226 ${"\r".repeat(1_000_000)}x\r\n`, { limits }).replies).toHaveLength(1);
    expect(parseReplies("220-x\r\n".repeat(100_000), { limits }).replies).toEqual([]);
  });
});
