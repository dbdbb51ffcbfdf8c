import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createReplyDecoder,
  createTelnetFilter,
  isReplyError,
  parseReplies,
  type Reply,
  type ReplyDecoderOptions,
} from "../../src/index.ts";
import {
  anyBytes,
  anyCuts,
  anyLimits,
  anyMode,
  conformingReplies,
  longBytes,
} from "./arbitraries.ts";
import {
  byteString,
  bytesOf,
  type Cuts,
  comparable,
  cut,
  leftOut,
  readStream,
  type StreamOutcome,
} from "./read-stream.ts";

const RUNS = { numRuns: 1500 };

const anyOptions: fc.Arbitrary<ReplyDecoderOptions> = fc.record(
  {
    mode: anyMode,
    closeOnOtherCode: fc.boolean(),
    charset: fc.constantFrom("utf-8", "latin1", "shift_jis", "gbk"),
    fallbackCharset: fc.constantFrom("latin1", "windows-1251"),
    createFilter: fc.constant(createTelnetFilter),
    limits: anyLimits,
  },
  { requiredKeys: ["mode"] },
);

/** Strings that hold only what bytes can hold: no half of a surrogate pair. */
const anyText = fc
  .array(fc.oneof(fc.string({ unit: "binary", maxLength: 3 }), anyBytes), { maxLength: 8 })
  .map((parts) => parts.join(""));

describe("whatever is sent", () => {
  it.each([
    ["utf-8", "strict"],
    ["utf-8", "tolerant"],
    ["latin1", "strict"],
    ["latin1", "tolerant"],
  ] as const)("the replies of a conforming server come back: %s, %s", (charset, mode) => {
    fc.assert(
      fc.property(conformingReplies(charset), anyCuts, (replies, cuts) => {
        const lines = replies.flatMap(({ sent }) => sent.map((line) => `${line}\r\n`));
        const stream = new Uint8Array(Buffer.from(lines.join(""), charset));
        const outcome = readStream(cut(stream, cuts), { mode, charset });
        for (const { lines, text } of outcome.replies) expect(text).toBe(lines.join("\n"));
        expect(outcome).toMatchObject({ skipped: [], error: undefined, rest: "" });
        expect(outcome.truncated).toBeUndefined();
        expect(outcome.replies.map(({ raw }) => raw).join("")).toBe(byteString(stream));
        const expected = replies.map(({ expected: { code, lines: texts } }) => ({
          code,
          openingCode: code,
          lines: texts,
          text: texts.join("\n"),
          closedBy: "same-code",
          deviations: [],
          skipped: [],
          raw: expect.any(String),
        }));
        expect(outcome.replies).toEqual(expected);
      }),
      RUNS,
    );
  });

  it("the outcome does not depend on where it is cut, errors included", () => {
    fc.assert(
      fc.property(anyBytes, anyCuts, anyOptions, (input, cuts, options) => {
        const stream = bytesOf(input);
        const whole = comparable(readStream([stream], options), options);
        expect(comparable(readStream(cut(stream, cuts), options), options)).toEqual(whole);
      }),
      { numRuns: 8000 },
    );
  });

  it("the outcome of a long stream does not either", () => {
    fc.assert(
      fc.property(longBytes, anyCuts, anyOptions, (input, cuts, options) => {
        const stream = bytesOf(input);
        const whole = comparable(readStream([stream], options), options);
        expect(comparable(readStream(cut(stream, cuts), options), options)).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  });

  describe("text and its bytes in UTF-8 come to the same", () => {
    /** Chunks of bytes, and of the text that a socket with an encoding makes of them. */
    function bothKinds(text: string, cuts: Cuts): [Uint8Array[], string[]] {
      const bytes = cut(new TextEncoder().encode(text), cuts);
      const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
      return [bytes, bytes.map((chunk) => decoder.decode(chunk, { stream: true }))];
    }

    it("in all but what counts bytes", () => {
      const withoutCounts = (outcome: StreamOutcome): unknown => ({
        ...outcome,
        error: outcome.error?.kind,
        replies: outcome.replies.map((reply) => ({ ...reply, raw: "" })),
        truncated: outcome.truncated && { ...outcome.truncated, offset: 0, raw: "" },
      });
      fc.assert(
        fc.property(anyText, anyCuts, anyMode, (text, cuts, mode) => {
          const [fromBytes, fromText] = bothKinds(text, cuts).map((chunks) =>
            withoutCounts(readStream(chunks, { mode })),
          );
          expect(fromText).toEqual(fromBytes);
        }),
        RUNS,
      );
    });

    it("in what counts bytes too, where it is ASCII", () => {
      fc.assert(
        fc.property(anyText, anyCuts, anyMode, anyLimits, (text, cuts, mode, limits) => {
          const ascii = text.replace(/[^\0-\x7f]/g, "?");
          const [fromBytes, fromText] = bothKinds(ascii, cuts).map((chunks) =>
            readStream(chunks, { mode, limits }),
          );
          expect(fromText).toEqual(fromBytes);
        }),
        RUNS,
      );
    });

    it("whichever of them each chunk is", () => {
      fc.assert(
        fc.property(anyText, anyCuts, fc.infiniteStream(fc.boolean()), (text, cuts, areText) => {
          const [bytes] = bothKinds(text, cuts);
          const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
          const mixed = bytes.map((chunk) => {
            if (areText.next().value) return chunk;
            try {
              return decoder.decode(chunk);
            } catch {
              return chunk;
            }
          });
          const [fromBytes, fromMixed] = [bytes, mixed].map((chunks) =>
            readStream(chunks).replies.map(({ code, lines }) => [code, ...lines]),
          );
          expect(fromMixed).toEqual(fromBytes);
        }),
        RUNS,
      );
    });
  });

  it("in strict mode every byte is in a reply or in the rest", () => {
    fc.assert(
      fc.property(anyBytes, anyCuts, (input, cuts) => {
        const { replies, rest } = readStream(cut(bytesOf(input), cuts), { mode: "strict" });
        expect(replies.map(({ raw }) => raw).join("") + rest).toBe(input);
      }),
      RUNS,
    );
  });

  it("in tolerant mode every byte but those of line ends is in a reply, skipped or in the rest", () => {
    fc.assert(
      fc.property(anyBytes, anyCuts, anyLimits, (input, cuts, limits) => {
        const options = { charset: "latin1", limits };
        const outcome = readStream(cut(bytesOf(input), cuts), options);
        expect(leftOut(input, outcome)).toMatch(/^[\r\n]*$/);
      }),
      { numRuns: 4000 },
    );
  });

  it("stopping after codes changes nothing for who reads on", () => {
    fc.assert(
      fc.property(anyBytes, anyCuts, fc.constantFrom([234], [220, 226], [100, 659]), (...args) => {
        const [input, cuts, stopAfter] = args;
        const chunks = cut(bytesOf(input), cuts);
        const reading = readStream(chunks, { stopAfter });
        expect(comparable(reading)).toEqual(comparable(readStream(chunks)));
      }),
      RUNS,
    );
  });

  it("what a stop leaves is what follows the reply", () => {
    fc.assert(
      fc.property(anyBytes, anyBytes, anyCuts, fc.boolean(), (before, after, cuts, telnet) => {
        const input = `${telnet ? "" : before}\n\n234 \r\n${after}`;
        const decoder = createReplyDecoder({
          stopAfter: [234],
          ...(telnet ? { createFilter: createTelnetFilter } : {}),
        });
        const replies: Reply[] = [];
        let taken = 0;
        for (const chunk of cut(bytesOf(input), cuts)) {
          replies.push(...decoder.decode(chunk));
          taken += chunk.length;
          if (replies.at(-1)?.code === 234) break;
        }
        if (replies.at(-1)?.code !== 234) return;
        const rest = byteString(decoder.rest()) + input.slice(taken);
        expect(input.endsWith(`${replies.at(-1)?.raw}${rest}`)).toBe(true);
      }),
      RUNS,
    );
  });
});

describe("nothing throws but the errors that are announced", () => {
  const anyNumber = fc.oneof(
    fc.integer(),
    fc.double(),
    fc.constantFrom(0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53),
  );
  /** Whatever the types allow, however little sense it makes. */
  const oddOptions: fc.Arbitrary<ReplyDecoderOptions> = fc.record(
    {
      mode: anyMode,
      closeOnOtherCode: fc.boolean(),
      charset: fc.oneof(
        fc.constantFrom("utf-8", "UTF8", "utf-16le", "iso-2022-jp", "gb18030", "latin1", ""),
        fc.string(),
      ),
      fallbackCharset: fc.oneof(
        fc.constantFrom("utf-8", "utf-16be", "replacement", "x-user-defined", "ascii"),
        fc.string(),
      ),
      createFilter: fc.constant(createTelnetFilter),
      stopAfter: fc.array(anyNumber),
      limits: fc.record(
        { lineBytes: anyNumber, replyLines: anyNumber, replyBytes: anyNumber },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  );
  const anyChunks = fc.array(
    fc.oneof(
      anyBytes.map(bytesOf),
      anyBytes.map((bytes) => Buffer.from(bytes, "latin1")),
      anyText,
      fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
    ),
    { maxLength: 8 },
  );

  /** What a call gives, or the error it throws. */
  function attempt<Result>(call: () => Result): { result?: Result; thrown?: unknown } {
    try {
      return { result: call() };
    } catch (thrown) {
      return { thrown };
    }
  }

  it("for any options, chunks and order of calls; and an error stays as it is", () => {
    const anyCall = fc.constantFrom("decode", "decode", "decode", "end", "rest");
    fc.assert(
      fc.property(oddOptions, anyChunks, fc.array(anyCall), (options, chunks, calls) => {
        const made = attempt(() => createReplyDecoder(options));
        if (made.thrown !== undefined) expect(made.thrown).toBeInstanceOf(RangeError);
        if (made.result === undefined) return;
        const decoder = made.result;
        let failed: unknown;
        for (const [at, call] of [...calls, "decode", "end", "rest", "end"].entries()) {
          const chunk = chunks[at % Math.max(1, chunks.length)] ?? "";
          const { result, thrown } = attempt(() =>
            call === "decode" ? decoder.decode(chunk) : decoder[call as "end" | "rest"](),
          );
          const isMistake = options.createFilter !== undefined && typeof chunk === "string";
          if (call === "decode" && isMistake) expect(thrown).toBeInstanceOf(TypeError);
          else if (call === "rest") expect(result).toBeInstanceOf(Uint8Array);
          else if (failed !== undefined) {
            const { kind, offset, limit, message } = failed as Record<string, unknown>;
            expect(thrown).toMatchObject({ kind, offset, limit, message, replies: [] });
          } else if (thrown !== undefined) {
            expect(isReplyError(thrown), String(thrown)).toBe(true);
            failed = thrown;
          }
        }
      }),
      { numRuns: 4000 },
    );
  });

  it("and parseReplies throws nothing but at a mistake in the call", () => {
    fc.assert(
      fc.property(oddOptions, anyChunks, (options, [input = ""]) => {
        const { result, thrown } = attempt(() =>
          typeof input === "string" ? parseReplies(input, options) : parseReplies(input, options),
        );
        if (result !== undefined) expect(typeof result.rest).toBe(typeof input);
        else if (thrown instanceof TypeError) {
          expect([typeof input, typeof options.createFilter]).toEqual(["string", "function"]);
        } else expect(thrown).toBeInstanceOf(RangeError);
      }),
      RUNS,
    );
  });

  it("and parseReplies loses nothing, whatever the text", () => {
    const piece = fc.oneof(
      fc.constantFrom("220", "-", " ", "\r", "\n", "\r\n", "\0", "550 x\r\n", "220-", "\u00ff"),
      fc.string({ unit: "binary" }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const input = pieces.join("");
        const { replies: found, skipped, rest } = parseReplies(input);
        const kept = [...found.map(({ raw }) => raw), ...skipped].join("").length;
        expect(input.endsWith(rest)).toBe(true);
        expect(kept + rest.length).toBeLessThanOrEqual(input.length);
      }),
    );
  });
});
