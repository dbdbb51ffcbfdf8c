import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createTelnetFilter, parseReplies, type ReplyDecoderOptions } from "../../src/index.ts";
import { byteString, comparable, cut, leftOut, readStream } from "../parse/read-stream.ts";
import { fuzz } from "./fuzz.ts";
import { mutated } from "./mutate.ts";
import { repliesWithValues, sessionPieces } from "./real-replies.ts";

/** Bytes: what no byte can be is written in UTF-8, or loses its upper half. */
const anyBytes = fc
  .tuple(mutated([...sessionPieces, ...repliesWithValues]), fc.constantFrom("utf8", "latin1"))
  .map(([text, encoding]) => new Uint8Array(Buffer.from(text, encoding)));

const anyOptions: fc.Arbitrary<ReplyDecoderOptions> = fc.constantFrom<ReplyDecoderOptions>(
  {},
  { charset: "latin1" },
  { mode: "strict" },
  { createFilter: createTelnetFilter },
  { charset: "shift_jis", closeOnOtherCode: false },
  { limits: { lineBytes: 100, replyLines: 5, replyBytes: 300 } },
);

describe("a decoder that gets a damaged session", () => {
  it("tells the same of it whole and byte by byte, and throws nothing but a ReplyError", () => {
    fuzz("the decoder, cut", 4000, fc.tuple(anyBytes, anyOptions), ([bytes, options]) => {
      const whole = comparable(readStream([bytes], options), options);
      expect(comparable(readStream(cut(bytes, "everywhere"), options), options)).toEqual(whole);
    });
  });

  it("accounts for every byte but the line ends of what it skips", () => {
    fuzz("the decoder's accounts", 4000, anyBytes, (bytes) => {
      const input = byteString(bytes);
      expect(leftOut(input, readStream([bytes], { charset: "latin1" }))).toMatch(/^[\r\n]*$/);
      expect(leftOut(input, readStream([bytes], { mode: "strict", charset: "latin1" }))).toBe("");
    });
  });

  it("gives replies that read the same when they are read alone", () => {
    fuzz("the decoder's replies", 4000, anyBytes, (bytes) => {
      for (const { deviations, skipped, ...reply } of parseReplies(bytes).replies) {
        expect(reply.code).toBeGreaterThanOrEqual(100);
        expect(reply.code).toBeLessThan(700);
        expect(reply.text).toBe(reply.lines.join("\n"));
        const alone = parseReplies(new Uint8Array(Buffer.from(reply.raw, "latin1")));
        expect(alone).toMatchObject({ replies: [{ ...reply, skipped: [] }], skipped: [] });
        const before = deviations.filter((deviation) => !deviation.endsWith("-before"));
        expect(alone.replies[0]?.deviations).toEqual(before);
        expect(alone.rest).toHaveLength(0);
      }
    });
  });
});
