import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReplies } from "../../src/index.ts";
import replies from "../fixtures/replies-real.json" with { type: "json" };
import { type ExpectedOutcome, parsingCases } from "./parsing-cases.ts";

const tolerant = parsingCases.filter(
  ({ mode, alsoTolerant, eof, expect: { remainder } }) =>
    (mode === "tolerant" || alsoTolerant) && (eof || remainder === ""),
);

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

describe("parseReplies", () => {
  it.each(tolerant.map((row) => [row.id, row] as const))("%s", (_id, row) => {
    const parsed = parseReplies(row.input);
    const isExpected = (outcome: ExpectedOutcome): boolean => {
      const codes = (list: ExpectedOutcome["replies"]) =>
        JSON.stringify(list.map(({ code }) => code));
      if (codes(parsed.replies) !== codes(outcome.replies)) return false;
      if (row.compare === "codes") return true;
      const all = (list: ExpectedOutcome["replies"]) =>
        JSON.stringify(list.map(({ lines }) => lines));
      return (
        all(parsed.replies) === all(outcome.replies) &&
        JSON.stringify(parsed.skipped) === JSON.stringify(outcome.skipped ?? []) &&
        parsed.rest === (outcome.remainder ?? "")
      );
    };
    const outcomes = [row.expect, ...(row.accept ?? [])];
    expect(outcomes.some(isExpected), JSON.stringify(parsed)).toBe(true);
  });

  it("gives the one reply of each line that four real servers sent", () => {
    for (const { server, raw, code } of replies) {
      const parsed = parseReplies(raw);
      expect(
        parsed.replies.map((reply) => reply.code),
        `${server}: ${raw}`,
      ).toEqual([code]);
      expect(parsed).toMatchObject({ skipped: [], rest: "" });
    }
  });

  it("gives the replies of all of them in one stream, from text and from bytes", () => {
    const stream = replies.map(({ raw }) => raw).join("");
    const codes = replies.map(({ code }) => code);
    expect(parseReplies(stream).replies.map(({ code }) => code)).toEqual(codes);
    expect(parseReplies(bytesOf(stream)).replies.map(({ code }) => code)).toEqual(codes);
  });

  it("frames bytes before it decodes them, each reply by itself", () => {
    const bytes = new Uint8Array([
      ...bytesOf("220-f"),
      0xc3,
      0xbc,
      ...bytesOf("r\r\n220 x\r\n230 f"),
      0xfc,
      ...bytesOf("r\r\n"),
    ]);
    expect(parseReplies(bytes).replies.map(({ lines }) => lines)).toEqual([["für", "x"], ["für"]]);
  });

  it("hands over the bytes of an incomplete reply", () => {
    const { replies: whole, rest } = parseReplies(bytesOf("234 OK\r\n220-inj\r\n"));
    expect(whole.map(({ code }) => code)).toEqual([234]);
    expect(rest).toEqual(bytesOf("220-inj\r\n"));
  });

  it.each([
    ["220 a\r\n", "same-code"],
    ["220-a\r\n220 b\r\n", "same-code"],
    ["220-a\r\n220\r\n", "bare-code"],
    ["331\r\n", "bare-code"],
    ["220 a", "end-of-input"],
  ])("tells how %j was closed", (input, closedBy) => {
    expect(parseReplies(input).replies[0]?.closedBy).toBe(closedBy);
  });

  it("reads back any replies that were written by the rules", () => {
    const code = fc.integer({ min: 100, max: 659 });
    const text = fc.string().map((value) => value.replace(/[\r\n]/g, ""));
    const inner = text.filter((value) => !/^[1-6][0-9]{2}/.test(value));
    const reply = fc.record({ code, first: text, middle: fc.array(inner), last: text });
    fc.assert(
      fc.property(fc.array(reply), (list) => {
        const stream = list
          .map((r) => `${r.code}-${[r.first, ...r.middle, `${r.code} ${r.last}`].join("\r\n")}\r\n`)
          .join("");
        const parsed = parseReplies(stream);
        expect(parsed.replies.map(({ code: c, lines }) => ({ code: c, lines }))).toEqual(
          list.map((r) => ({ code: r.code, lines: [r.first, ...r.middle, r.last] })),
        );
        expect(parsed).toMatchObject({ skipped: [], rest: "" });
      }),
    );
  });
});
