import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatReply, parseReplies } from "../../src/index.ts";

describe("formatReply", () => {
  it.each([
    ["one line", 226, ["Done."], "226 Done.\r\n"],
    ["a code of three digits", "226", ["Done."], "226 Done.\r\n"],
    ["no line", 200, [], "200 \r\n"],
    ["an empty line", 200, [""], "200 \r\n"],
    ["two lines", 220, ["a", "b"], "220-a\r\n220 b\r\n"],
    ["lines between", 211, ["F:", " SIZE", "", "End"], "211-F:\r\n SIZE\r\n\r\n211 End\r\n"],
    ["three digits", 226, ["a", "226 b", "c"], "226-a\r\n 226 b\r\n226 c\r\n"],
    ["three digits of another code", 226, ["a", "550-b", "c"], "226-a\r\n 550-b\r\n226 c\r\n"],
    ["three digits and no more", 226, ["a", "226", "c"], "226-a\r\n 226\r\n226 c\r\n"],
    ["four digits", 226, ["a", "2260 b", "c"], "226-a\r\n 2260 b\r\n226 c\r\n"],
    ["two digits", 226, ["a", "22 b", "c"], "226-a\r\n22 b\r\n226 c\r\n"],
    ["three digits in the first line", 226, ["226 a", "b"], "226-226 a\r\n226 b\r\n"],
    ["three digits in the last line", 226, ["a", "226 b"], "226-a\r\n226 226 b\r\n"],
    ["digits of another script", 226, ["a", "٢٢٦ b", "c"], "226-a\r\n٢٢٦ b\r\n226 c\r\n"],
    ["a protected reply", 631, ["QQ==", "QUJD", "QQ=="], "631-QQ==\r\n631-QUJD\r\n631 QQ==\r\n"],
    ["digits in one", 632, ["QQ==", "2222", "QQ=="], "632-QQ==\r\n632-2222\r\n632 QQ==\r\n"],
    ["a line end in a line", 550, ["a\r\n230 b"], "550 a 230 b\r\n"],
    ["one between", 226, ["a", "\r\n226 b", "c"], "226-a\r\n 226 b\r\n226 c\r\n"],
    ["one behind three digits", 226, ["a", "226\nb", "c"], "226-a\r\n 226 b\r\n226 c\r\n"],
    ["some of them", 550, ["a\n\r\r\nb\rc\n"], "550 a b c \r\n"],
  ])("writes %s", (_title, code, lines, text) => {
    expect(formatReply(code, lines)).toBe(text);
  });

  it.each([0, 99, 660, 1000, 226.5, -226, Number.NaN, "2260", "22a", "226 ", "226\r\n", "٢٢٦"])(
    "throws a RangeError for %j, which is no reply code",
    (code) => {
      expect(() => formatReply(code, ["a"])).toThrow(RangeError);
    },
  );

  it.each([undefined, null, 226n, {}, [226], Symbol("226")])(
    "throws a RangeError for %s as well",
    (code) => {
      expect(() => formatReply(code as unknown as number, ["a"])).toThrow(RangeError);
    },
  );
});

describe("whatever a server says", () => {
  const anyCode = fc.integer({ min: 100, max: 659 });
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 4 }),
    fc.constantFrom("\r\n", "\r", "\n", "\0", "226 ", "226-", "226", "550 No such file", " ", "\t"),
  );
  const anyLine = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(""));
  const anyLines = fc.array(anyLine, { maxLength: 6 });

  it.each(["strict", "tolerant"] as const)("%s parsers find that reply and no other", (mode) => {
    fc.assert(
      fc.property(anyCode, anyLines, (code, lines) => {
        const sent = lines.map((line) => line.replace(/[\r\n]+/g, " "));
        const expected = sent.map((line, at) =>
          code < 600 && at > 0 && at < sent.length - 1 && /^[0-9]{3}/.test(line)
            ? ` ${line}`
            : line,
        );
        const text = formatReply(code, lines);
        for (const input of [text, new TextEncoder().encode(text)]) {
          const { replies, skipped, rest, error } = parseReplies(input as string, { mode });
          expect([replies.length, skipped, rest.length, error]).toEqual([1, [], 0, undefined]);
          const [reply] = replies;
          expect(reply).toMatchObject({ code, closedBy: "same-code", deviations: [] });
          expect(reply?.lines).toEqual(lines.length === 0 ? [""] : expected);
          expect(reply?.raw.length).toBe(input.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("replies in a row stay apart", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCode, anyLines), { maxLength: 5 }), (said) => {
        const texts = said.map(([code, lines]) => formatReply(code, lines));
        const { replies, error } = parseReplies(texts.join(""), { mode: "strict" });
        expect(error).toBeUndefined();
        expect(replies.map(({ raw }) => raw)).toEqual(texts);
      }),
    );
  });

  it("a reply that was read and is written again is read as the same", () => {
    fc.assert(
      fc.property(anyCode, anyLines, (code, lines) => {
        const [first] = parseReplies(formatReply(code, lines)).replies;
        const [second] = parseReplies(formatReply(code, first?.lines ?? [])).replies;
        expect(second).toEqual(first);
      }),
    );
  });
});
