import { describe, expect, it } from "vitest";
import type { Reply, ReplyDecoderOptions, ReplyError } from "../../src/index.ts";
import {
  createReplyDecoder,
  createTelnetFilter,
  isReplyError,
  parseReplies,
} from "../../src/index.ts";
import { parsingCases } from "./parsing-cases.ts";
import { byteString, bytesOf } from "./read-stream.ts";

interface Outcome {
  readonly replies: readonly { readonly code: number; readonly lines: readonly string[] }[];
  readonly skipped: readonly string[];
  readonly remainder: string;
  readonly error: string | undefined;
}

/** Reads bytes cut at the given places; the end is told only where the connection closes. */
function readCut(
  input: string,
  cuts: readonly number[],
  closes: boolean,
  options: ReplyDecoderOptions,
): Outcome {
  const bytes = bytesOf(input);
  const decoder = createReplyDecoder({ stopAfter: [], ...options });
  const replies: Reply[] = [];
  let last: readonly string[] = [];
  let error: ReplyError | undefined;
  try {
    let from = 0;
    for (const cut of [...cuts, bytes.length]) {
      replies.push(...decoder.decode(bytes.subarray(from, cut)));
      from = cut;
    }
    if (closes) {
      const end = decoder.end();
      replies.push(...end.replies);
      last = end.skipped;
    }
  } catch (thrown) {
    if (!isReplyError(thrown)) throw thrown;
    error = thrown;
    replies.push(...thrown.replies);
    last = thrown.skipped;
  }
  return {
    replies: replies.map(({ code, lines }) => ({ code, lines })),
    skipped: [...replies.flatMap(({ skipped }) => skipped), ...last],
    remainder: byteString(decoder.rest()),
    error: error?.kind,
  };
}

/** Every single border, then every border at once. */
const allCuts = (length: number): readonly (readonly number[])[] => [
  [],
  ...Array.from({ length }, (_, at) => [at]),
  Array.from({ length }, (_, at) => at),
];

const rows = parsingCases.flatMap((row) => [
  { row, mode: row.mode === "rfc959" ? ("strict" as const) : ("tolerant" as const) },
  ...(row.alsoTolerant ? [{ row, mode: "tolerant" as const }] : []),
]);

describe("the streaming decoder", () => {
  it.each(rows.map(({ row, mode }) => [row.id, mode, row] as const))(
    "%s, %s, however it is cut",
    (_id, mode, row) => {
      const outcomes = [row.expect, ...(row.accept ?? [])];
      for (const cuts of allCuts(row.input.length)) {
        const found = readCut(row.input, cuts, row.eof ?? false, { mode, charset: "latin1" });
        const isExpected = (expected: (typeof outcomes)[number]): boolean => {
          const codes = (list: Outcome["replies"]) => list.map(({ code }) => code).join();
          if (codes(found.replies) !== codes(expected.replies)) return false;
          if (row.compare === "codes") return true;
          if (JSON.stringify(found.replies) !== JSON.stringify(expected.replies)) return false;
          if ((expected.error === undefined) !== (found.error === undefined)) return false;
          return expected.error !== undefined || found.remainder === (expected.remainder ?? "");
        };
        if (!outcomes.some(isExpected)) expect.fail(`cut at ${cuts}: ${JSON.stringify(found)}`);
      }
    },
  );

  it.each([
    ["220 a\n", "same-code", ["bare-line-feed"]],
    ["220 a\r\r\n", "same-code", ["repeated-carriage-return"]],
    ["220\r\n", "bare-code", ["bare-code"]],
    ["220-a\r\n220\r\n", "bare-code", ["bare-code"]],
    ["553-a\r\n150 Opening data connection\r\n", "other-code", ["other-code"]],
    ["230-Hi\r\n550 No\r\n230 Done\r\n", "same-code", ["other-code-inside"]],
    ["\r\n220 a\r\n", "same-code", ["blank-lines-before"]],
    ["junk\r\n220 a\r\n", "same-code", ["skipped-lines-before"]],
    ["220 \u00e9t\u00e9\r\n", "same-code", ["not-the-charset"]],
    ["220 a", "end-of-input", ["no-line-end"]],
    ["220 a\r\n", "same-code", []],
  ] as const)("%j is closed by %s, with %j", (input, closedBy, deviations) => {
    const [reply] = parseReplies(bytesOf(input)).replies;
    expect(reply).toMatchObject({ closedBy, deviations });
    expect(reply?.raw.endsWith(input.slice(-3))).toBe(true);
  });

  it("keeps the opening code where another one closed the reply, or not, as the caller likes", () => {
    const input = "553- Excluded\r\n150 Opening BINARY mode data connection\r\n226 Done\r\n";
    const [first] = parseReplies(input).replies;
    expect(first).toMatchObject({ code: 150, openingCode: 553 });
    const strict = parseReplies(input, { closeOnOtherCode: false });
    expect(strict.replies).toEqual([]);
    expect(strict.rest).toBe(input);
  });

  it.each([
    ["nonsense\r\n", "no-code", 0],
    ["220 a\r\n\r\n", "no-code", 7],
    ["799 x\r\n", "invalid-code", 0],
    ["220_x\r\n", "missing-separator", 0],
    ["220\r\n", "missing-separator", 0],
    ["631-QQ==\r\nQQ==\r\n631 QQ==\r\n", "missing-prefix", 10],
  ] as const)("in strict mode %j is an error: %s at %i", (input, kind, offset) => {
    const parsed = parseReplies(`226 before\r\n${input}`, { mode: "strict" });
    expect(parsed.error).toMatchObject({ name: "ReplyError", kind, offset: 12 + offset });
    expect(parsed.replies[0]?.code).toBe(226);
    expect(`226 before\r\n${input}`.endsWith(parsed.rest)).toBe(true);
    expect(parsed.rest.length).toBeGreaterThan(0);
  });

  it("throws the replies before a fault along with it, and the fault again after that", () => {
    const decoder = createReplyDecoder({ mode: "strict" });
    expect(decoder.decode("220 a\r\n")).toHaveLength(1);
    const attempt = (chunk: string): unknown => {
      try {
        return decoder.decode(chunk);
      } catch (error) {
        return error;
      }
    };
    expect(attempt("331 b\r\nbad\r\n226 c\r\n")).toMatchObject({
      replies: [{ code: 331 }],
      line: "bad\r\n",
    });
    expect(attempt("226 d\r\n")).toMatchObject({ kind: "no-code", replies: [] });
    expect(byteString(decoder.rest())).toBe("bad\r\n226 c\r\n");
  });

  it.each([
    ["lineBytes", "line-too-long", `220 ${"x".repeat(99)}\r\n`, { lineBytes: 100 }],
    ["lineBytes, no end in sight", "line-too-long", `220 ${"x".repeat(9999)}`, { lineBytes: 100 }],
    ["replyLines", "too-many-lines", "220-x\r\n".repeat(20), { replyLines: 10 }],
    ["replyBytes", "reply-too-long", "220-x\r\n".repeat(20), { replyBytes: 100 }],
    ["replyLines, of skipped lines", "too-many-lines", "junk\r\n".repeat(20), { replyLines: 10 }],
  ] as const)("stops at the limit of %s, and names it", (_title, kind, input, limits) => {
    for (const size of [1, 7, input.length]) {
      const decoder = createReplyDecoder({ limits });
      let error: unknown;
      try {
        for (let at = 0; at < input.length; at += size) decoder.decode(input.slice(at, at + size));
      } catch (thrown) {
        error = thrown;
      }
      expect(error).toMatchObject({ kind, limit: Object.values(limits)[0] });
      expect(isReplyError(error) && error.message).toContain(`${Object.values(limits)[0]}`);
    }
  });

  it.each([[5], [null], [undefined], [{}], [new ArrayBuffer(2)], [[50, 50]]])(
    "refuses %s, which is neither bytes nor text, and reads on",
    (chunk) => {
      const decoder = createReplyDecoder();
      expect(() => decoder.decode(chunk as never)).toThrow(TypeError);
      expect(decoder.decode("220 Ready\r\n").map(({ text }) => text)).toEqual(["Ready"]);
    },
  );

  it("keeps the bytes of a last line that reaches a limit when the stream ends", () => {
    const decoder = createReplyDecoder({ limits: { replyBytes: 12 } });
    decoder.decode("220-x\r\n220 too long");
    expect(() => decoder.end()).toThrow("replyBytes (12), at byte 7");
    expect(byteString(decoder.rest())).toBe("220-x\r\n220 too long");
  });

  it("reads lines of other bytes than ASCII among many that are ASCII", () => {
    const lines = Array.from(
      { length: 300 },
      (_, at) => `550 n${at % 7 === 0 ? "\u00fc" : "u"}${at}`,
    );
    const replies = parseReplies(bytesOf(`${lines.join("\r\n")}\r\n`)).replies;
    expect(replies.map(({ code, text }) => `${code} ${text}`)).toEqual(lines);
  });

  it("takes by default what real servers send, and stops an endless greeting", () => {
    const long = `220 ${"x".repeat(20_000)}\r\n`;
    const listing = `213-Status\r\n${" a line of a listing of some length\r\n".repeat(10_000)}213 End\r\n`;
    expect(parseReplies(long + listing).replies.map(({ code }) => code)).toEqual([220, 213]);
    expect(parseReplies(`220-${"a".repeat(1_000_000)}`).error?.kind).toBe("line-too-long");
    expect(parseReplies("220-x\r\n".repeat(1_000_000)).error?.kind).toBe("too-many-lines");
  });

  it("stops after 234, so that nothing sent ahead of the handshake is taken for a reply", () => {
    const decoder = createReplyDecoder();
    expect(decoder.decode("234 OK\r\n220 injected\r\n").map(({ code }) => code)).toEqual([234]);
    expect(byteString(decoder.rest())).toBe("220 injected\r\n");
    expect(decoder.decode("220 after the handshake\r\n").map(({ code }) => code)).toEqual([220]);
  });

  it("reads on after a 234 if the rest is left in place", () => {
    const decoder = createReplyDecoder();
    expect(decoder.decode("234 OK\r\n220 a\r\n")).toHaveLength(1);
    expect(decoder.decode("221 b\r\n").map(({ code }) => code)).toEqual([220, 221]);
  });

  it("hands over binary data that follows a reply untouched", () => {
    const binary = [0x66, 0x00, 0x18, 0x00, 0xff, 0xc3];
    const decoder = createReplyDecoder({ stopAfter: [200] });
    const chunk = new Uint8Array([...bytesOf("200 1500\r\n"), ...binary]);
    expect(decoder.decode(chunk)).toHaveLength(1);
    expect([...decoder.rest()]).toEqual(binary);
  });

  it.each([
    ["an open reply behind a stray line", {}, "x\r\n220-a\r\n", ["x"], [220, "a"], "220-a\r\n"],
    ["the beginning of a first line", {}, "220-He", [], [220, "He"], "220-He"],
    ["a code that is cut", {}, "22", [], [undefined, "22"], "22"],
    ["a last line, to the strict", { mode: "strict" }, "220 a", [], [220, "a"], "220 a"],
    [
      "a line of another reply inside",
      {},
      "220-a\r\n550-b",
      [],
      [220, "a", "550-b"],
      "220-a\r\n550-b",
    ],
    ["nothing", {}, "220 a\r\n", [], undefined, ""],
  ] as const)("at the end tells of %s", (_title, options, stream, skipped, open, rest) => {
    const decoder = createReplyDecoder(options);
    decoder.decode(stream);
    const { truncated, ...end } = decoder.end();
    expect(end.skipped).toEqual(skipped);
    expect(truncated && [truncated.openingCode, ...truncated.lines]).toEqual(open);
    expect(byteString(decoder.rest())).toBe(rest);
  });

  it.each([
    ["blank lines", "\r\n\n", 3],
    ["stray lines", "x\r\ny\r\n", 6],
    ["a stray line and an open reply", "x\r\n220-a\r\n", 10],
    ["a reply", "220 a\r\n", 7],
  ])("counts the bytes before a fault behind %s", (_title, before, offset) => {
    const limits = { lineBytes: 20 };
    expect(parseReplies(`${before}${"z".repeat(18)}\r\n`, { limits }).error).toBeUndefined();
    expect(parseReplies(`${before}${"z".repeat(19)}\r\n`, { limits }).error).toMatchObject({
      offset,
    });
  });

  it("stops again behind what it reads on in, and notes nothing of one reply at the next", () => {
    const decoder = createReplyDecoder();
    const codes = (chunk: string) => decoder.decode(chunk).map(({ code }) => code);
    expect(codes("234 a\r\n234 b\r\n230 c\n")).toEqual([234]);
    expect(codes("200 d\r\n")).toEqual([234, 230, 200]);
    expect(codes("234 e\r\n230 f\r\n")).toEqual([234]);
    decoder.rest();
    decoder.decode("220-g\n");
    decoder.rest();
    expect(decoder.decode("220 h\r\n\r")[0]?.deviations).toEqual([]);
  });

  it("reports a reply that the stream ends in", () => {
    const decoder = createReplyDecoder();
    decoder.decode("220 a\r\n\r\nstray\r\n230-Welcome\r\n half a l");
    expect(decoder.end()).toMatchObject({
      replies: [],
      truncated: { openingCode: 230, lines: ["Welcome", " half a l"], offset: 16 },
    });
    expect(byteString(decoder.rest())).toBe("230-Welcome\r\n half a l");
  });

  it.each([
    ["UTF-8 over a border", [0xc3, 0xbc], {}, "ü"],
    ["Latin-1, which is no UTF-8", [0xfc], {}, "ü"],
    ["Latin-1 as asked for", [0xc3, 0xbc], { charset: "latin1" }, "Ã¼"],
    ["GBK as asked for", [0xd6, 0xd0], { charset: "gbk" }, "中"],
    ...["iso-2022-jp", "csiso2022jp"].map(
      (charset) =>
        [
          `${charset}, whose bytes are all ASCII`,
          [0x1b, 0x24, 0x42, 0x35, 0x2d, 0x1b, 0x28, 0x42],
          { charset },
          "記",
        ] as const,
    ),
    ["Windows-1251 to fall back on", [0xff], { fallbackCharset: "windows-1251" }, "я"],
    ["an overlong slash, never a slash", [0xc0, 0xaf], {}, "À¯"],
    ["a surrogate in UTF-8", [0xed, 0xa0, 0x80], {}, "í\u00a0\u0080"],
  ] as const)("decodes %s", (_title, bytes, options, expected) => {
    const stream = new Uint8Array([...bytesOf("220 "), ...bytes, ...bytesOf("\r\n")]);
    for (let cut = 0; cut <= stream.length; cut += 1) {
      const decoder = createReplyDecoder(options);
      const replies = [
        ...decoder.decode(stream.subarray(0, cut)),
        ...decoder.decode(stream.subarray(cut)),
      ];
      expect(replies[0]?.text).toBe(expected);
    }
  });

  it.each(["\ufeff220 a", "220-\ufeff\ud800"])("gives the rest of a text as it was: %j", (text) => {
    expect(parseReplies(text, { mode: "strict" }).rest).toBe(text);
    expect(parseReplies(`220 a\r\n${text}`, { mode: "strict" }).rest).toBe(text);
  });

  it("keeps a byte order mark, a lone surrogate and U+2028 as they are", () => {
    expect(parseReplies("220 \ufeffa\u2028b\ud800\r\n").replies[0]?.text).toBe(
      "\ufeffa\u2028b\ud800",
    );
  });

  it("takes Telnet commands out on request only, wherever they are cut", () => {
    const stream = bytesOf(
      "\u00ff\u00fd\u0001220 a\u00ff\u00ffb\u00ff\u00fa\u0001x\u00ff\u00f0c\u00ff\u00f1\r\n",
    );
    for (let cut = 0; cut <= stream.length; cut += 1) {
      const decoder = createReplyDecoder({ createFilter: createTelnetFilter, charset: "latin1" });
      const replies = [
        ...decoder.decode(stream.subarray(0, cut)),
        ...decoder.decode(stream.subarray(cut)),
      ];
      expect(replies.map(({ code, text }) => [code, text])).toEqual([[220, "a\u00ffbc"]]);
    }
    expect(
      parseReplies(bytesOf("220 \u00ff\r\n"), { charset: "windows-1251" }).replies[0]?.text,
    ).toBe("я");
  });

  it("takes text and bytes, also one after the other", () => {
    const bytes = new TextEncoder().encode("ü\r\n");
    const mixed = createReplyDecoder();
    mixed.decode("220 ü");
    expect(mixed.decode(bytes)[0]?.text).toBe("üü");
    const other = createReplyDecoder();
    other.decode(new TextEncoder().encode("220 ü"));
    expect(other.decode("ü\r\n")[0]?.text).toBe("üü");
  });

  it("loses nothing of a character that bytes in a stream of text are cut in", () => {
    const decoder = createReplyDecoder();
    decoder.decode("220 a\r\n");
    decoder.decode(bytesOf("230 b\u00c3"));
    expect(decoder.decode("\r\n331 c\r\n").map(({ text }) => text)).toEqual(["b\ufffd", "c"]);
    decoder.decode(bytesOf("220-b\u00c3"));
    expect(decoder.end().truncated?.lines).toEqual(["b\ufffd"]);
  });

  it.each([
    ["another code closes", "230-Hi\r\n550 \u00e9t\u00e9 \u00e0 \u00e9\u00e9\u00e9\r\n"],
    ["the stream ends in it", "230-\u8a18\r\nx"],
  ])("reads a reply that %s alike from text and from bytes", (_title, stream) => {
    const [fromText, fromBytes] = [stream, new TextEncoder().encode(stream)].map((chunk) => {
      const decoder = createReplyDecoder();
      const replies = decoder.decode(chunk).map(({ lines }) => lines);
      return [replies, decoder.end().truncated?.lines];
    });
    expect(fromText).toEqual(fromBytes);
  });

  it("takes a character whose halves come in two chunks of text", () => {
    const decoder = createReplyDecoder();
    decoder.decode("220 \ud83d");
    expect(decoder.decode("\ude00\r\n")[0]?.text).toBe("\u{1f600}");
  });

  it("hands over binary data untouched where Telnet commands are taken out", () => {
    const binary = [0x16, 0x03, 0xff, 0xfb, 0x01, 0x7a];
    const decoder = createReplyDecoder({ createFilter: createTelnetFilter });
    const chunk = new Uint8Array([0xff, 0xfb, 0x01, ...bytesOf("234 OK\r\n"), ...binary]);
    expect(decoder.decode(chunk)).toHaveLength(1);
    expect([...decoder.rest()]).toEqual(binary);
  });

  it("takes Telnet commands out of what a later call reads behind a stop", () => {
    const decoder = createReplyDecoder({ createFilter: createTelnetFilter });
    decoder.decode(bytesOf("234 OK\r\n220 \u00ff\u00fb\u0001a\r\n"));
    expect(decoder.end().replies.map(({ text }) => text)).toEqual(["a"]);
  });

  it.each([
    ["behind a stop", {}, "234 OK\r\n", "none"],
    ["behind a fault", { mode: "strict" }, "bad\r\n", "no-code"],
  ] as const)("keeps a long line %s, whatever bytes go through", (_title, options, start, kind) => {
    const decoder = createReplyDecoder({ ...options, createFilter: createTelnetFilter });
    const line = "x".repeat(300_000);
    let found = "none";
    try {
      decoder.decode(bytesOf(start + line));
    } catch (error) {
      found = (error as ReplyError).kind;
    }
    expect(found).toBe(kind);
    expect(byteString(decoder.rest()).endsWith(line)).toBe(true);
  });

  it("is told by the first chunk that is not empty whether the stream is text", () => {
    const decoder = createReplyDecoder();
    decoder.decode("");
    expect(decoder.decode(bytesOf("220 \u00fc\r\n"))[0]).toMatchObject({
      text: "\u00fc",
      raw: "220 \u00fc\r\n",
    });
  });

  it.each([new Uint16Array(3), new Int8Array(3), new ArrayBuffer(3), 5, null, {}])(
    "refuses %s, which is neither bytes nor text",
    (chunk) => {
      expect(() => createReplyDecoder().decode(chunk as unknown as Uint8Array)).toThrow(TypeError);
    },
  );

  it("gives the whole lines of a reply that is cut inside a character", () => {
    const decoder = createReplyDecoder();
    decoder.decode(bytesOf("230-Gr\u00c3\u00bc\u00c3\u009fe\r\n D\u00c3"));
    expect(decoder.end().truncated?.lines[0]).toBe("Gr\u00fc\u00dfe");
  });

  it("counts lines as they are held: not those that were given, nor those that were taken", () => {
    const given = createReplyDecoder({ limits: { replyLines: 2 } });
    given.decode("x\r\ny\r\n");
    given.end();
    expect(given.decode("220 z\r\n")).toHaveLength(1);
    const held = createReplyDecoder({ limits: { replyLines: 2 } });
    const skipAndTake = () => {
      held.decode("x\r\n");
      held.rest();
    };
    skipAndTake();
    skipAndTake();
    expect(skipAndTake).toThrow("too-many-lines");
  });

  it("counts what rest has taken out as a part of the stream", () => {
    const decoder = createReplyDecoder({ mode: "strict" });
    decoder.decode("220 a\r\n220-b\r\n");
    decoder.rest();
    expect(() => decoder.decode("bad\r\n")).toThrow("at byte 14");
  });

  it("keeps the chunk of a call that finds a fault in what an earlier one left", () => {
    const decoder = createReplyDecoder({ mode: "strict" });
    decoder.decode("234 OK\r\nwrong\r\n");
    expect(() => decoder.decode("220 a\r\n")).toThrow("no-code");
    expect(byteString(decoder.rest())).toBe("wrong\r\n220 a\r\n");
  });

  it("takes nothing for a Telnet command that is none", () => {
    const [reply] = parseReplies(bytesOf("550 caf\u00ff: No such file\r\n"), {
      createFilter: createTelnetFilter,
      charset: "latin1",
    }).replies;
    expect(reply?.text).toBe("caf\u00ff: No such file");
  });

  it("refuses a mode that there is not, at once", () => {
    const options = { mode: "stric" } as unknown as ReplyDecoderOptions;
    expect(() => createReplyDecoder(options)).toThrow(new RangeError("unknown mode: stric"));
  });

  it("refuses text where a filter waits for bytes, and reads on", () => {
    const decoder = createReplyDecoder({ createFilter: createTelnetFilter });
    expect(() => decoder.decode("220 a\r\n")).toThrow(new TypeError("createFilter takes bytes"));
    expect(decoder.decode(new TextEncoder().encode("220 b\r\n"))[0]?.text).toBe("b");
  });

  it("goes on behind a stop only when something comes", () => {
    const decoder = createReplyDecoder();
    decoder.decode("234 a\r\n230 b\r\n");
    expect(decoder.decode("")).toEqual([]);
    expect(decoder.decode(new Uint8Array(0))).toEqual([]);
    expect(byteString(decoder.rest())).toBe("230 b\r\n");
  });

  it("refuses a charset that the platform does not know, at once", () => {
    expect(() => createReplyDecoder({ charset: "no-such-charset" })).toThrow(RangeError);
  });

  it.each([
    ["lineBytes", "line-too-long", `220-${"x".repeat(70_000)}`],
    ["replyLines", "too-many-lines", "220-x\r\n".repeat(20_000)],
    ["replyBytes", "reply-too-long", `220-${"x".repeat(60_000)}\r\n`.repeat(20)],
  ])("takes the default where %s is no positive number", (name, kind, stream) => {
    for (const limit of [undefined, 0, -5, Number.NaN]) {
      const { error } = parseReplies(stream, { limits: { [name]: limit } });
      expect([limit, error?.kind]).toEqual([limit, kind]);
      expect(error?.limit).toBeGreaterThan(0);
    }
  });

  it("does not stumble over ten thousand replies in a chunk", () => {
    const chunk = "550 a\r\n550-b\r\n550 c\r\n".repeat(10_000);
    expect(createReplyDecoder().decode(chunk)).toHaveLength(20_000);
  });

  it.each([
    ["ten characters", "550 1234567890", 550],
    ["nine characters", "550 123456789", 230],
    ["nine characters of more bytes", "550 12345678\u00fc", 550],
    ["a second digit that no group has", "560 1234567890", 230],
    ["a space in front", "550  1234567890", 230],
  ])("lets another code close a reply only where it is plausible: %s", (_title, line, code) => {
    const text = `230-Hi\r\n${line}\r\n230 Bye\r\n`;
    for (const input of [text, new TextEncoder().encode(text)]) {
      expect(createReplyDecoder().decode(input)[0]?.code).toBe(code);
    }
  });

  it.each([
    ["631-AAAA\r\n631 AA==\r\n", undefined],
    ["631-AAAA\r\nAAAA\r\n631 AA==\r\n", "missing-prefix"],
    ["631-AAAA\r\n632-AAAA\r\n631 AA==\r\n", "missing-prefix"],
    ["631-AAAA\r\n631AAAA\r\n631 AA==\r\n", "missing-prefix"],
    ["600-AAAA\r\nAAAA\r\n600 AA==\r\n", "missing-prefix"],
    ["a 220 b\r\n", "no-code"],
    ["22 b\r\n", "no-code"],
  ])("in strict mode reads %j with the error %s", (input, kind) => {
    const { error } = parseReplies(input, { mode: "strict" });
    expect(error?.kind).toBe(kind);
    expect(error?.message ?? "").not.toMatch(/limit|undefined/);
  });

  it.each([
    [{ replyLines: 2 }, "220-a\r\n220 b\r\n", undefined],
    [{ replyLines: 2 }, "220-a\r\nb\r\n220 c\r\n", "too-many-lines"],
    [{ replyBytes: 14 }, "220-a\r\n220 b\r\n", undefined],
    [{ replyBytes: 13 }, "220-a\r\n220 b\r\n", "reply-too-long"],
    [{ replyLines: 2 }, "x\r\ny\r\n", undefined],
    [{ replyLines: 2 }, "x\r\ny\r\nz\r\n", "too-many-lines"],
    [{ replyBytes: 6 }, "x\r\ny\r\n", undefined],
    [{ replyBytes: 5 }, "x\r\ny\r\n", "reply-too-long"],
  ])("with %j reads %j with the error %s", (limits, input, kind) => {
    const { error } = parseReplies(input, { limits });
    const [[limit, bound] = []] = Object.entries(limits);
    expect(error?.kind).toBe(kind);
    if (kind !== undefined) expect(error).toMatchObject({ limit: bound });
    if (kind !== undefined) expect(error?.message).toContain(`${limit} (${bound})`);
  });

  it("quotes no more than the beginning of the line at fault, and says where it was", () => {
    const { error } = parseReplies(`\r\n220 a\r\n${"x".repeat(500)}\r\n`, {
      limits: { lineBytes: 300 },
    });
    expect(error).toMatchObject({ offset: 9, line: "x".repeat(200) });
  });

  it("names a deviation once, and one of the lines before a reply at that reply alone", () => {
    const { replies } = parseReplies("\r\n220-a\n220 b\n226 c\r\n");
    expect(replies.map(({ text }) => text)).toEqual(["a\nb", "c"]);
    expect(replies.map(({ deviations, skipped }) => [deviations, skipped])).toEqual([
      [["bare-line-feed", "blank-lines-before"], []],
      [[], []],
    ]);
  });

  it.each([
    [new Error("x"), false],
    [Object.assign(new Error("x"), { kind: "no-code" }), false],
    [Object.assign(new Error("x"), { name: "ReplyError" }), false],
    [{ name: "ReplyError", kind: "no-code" }, false],
    [parseReplies("x\r\n", { mode: "strict" }).error, true],
  ])("knows of %s whether it is an error of its own: %s", (value, isOwn) => {
    expect(isReplyError(value)).toBe(isOwn);
  });
});
