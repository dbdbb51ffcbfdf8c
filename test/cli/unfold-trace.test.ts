import { describe, expect, it } from "vitest";
import { unfoldTrace } from "../../src/cli/unfold-trace.ts";

const LONGEST = 1000;

const unfold = (...lines: readonly string[]): readonly string[] =>
  [
    ...unfoldTrace(
      lines.map((line) => `${line}\n`),
      LONGEST,
      () => false,
    ),
  ].map(({ line, raw }) => `${line}|${raw.replace(/\n$/, "")}`);

const HEAD = "<= Recv header, 99 bytes (0x63)";
const FULL = "x".repeat(64);

describe("unfoldTrace", () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ["other lines pass as they are", ["220 x", "", "0000: y"], ["1|220 x", "2|", "3|0000: y"]],
    ["a line of the server", [HEAD, "0000: 220 x"], ["2|< 220 x"]],
    ["a line of the client", ["=> Send header, 6 bytes (0x6)", "0000: QUIT"], ["2|> QUIT"]],
    ["a long line", [HEAD, `0000: ${FULL}`, `0040: ${FULL}`, "0080: y"], [`2|< ${FULL}${FULL}y`]],
    [
      "two lines, as the second piece stands behind a line end",
      [HEAD, `0000: ${FULL}`, "0042: 220 y"],
      [`2|< ${FULL}`, "3|< 220 y"],
    ],
    ["a short line and one more", [HEAD, "0000: 220-x", "0007: 220 y"], ["2|< 220-x", "3|< 220 y"]],
    ["blanks in front of a line", [HEAD, "0000:  UTF8"], ["2|<  UTF8"]],
    ["an empty line, its blank cut off", [HEAD, "0000:"], ["2|< "]],
    ["two blocks", [HEAD, "0000: 220-x", HEAD, "0000: 220 y"], ["2|< 220-x", "4|< 220 y"]],
    [
      "data is left out",
      ["<= Recv data, 9 bytes (0x9)", "0000: 220 x", "=> Send SSL data, 2 bytes (0x2)", "0000: .."],
      [],
    ],
    [
      "what stands in front of a head is kept",
      ["10:00:00.123456 [0-0] <= Recv header, 7 bytes (0x7)", "0000: 220 x", "== Info: y"],
      ["2|10:00:00.123456 [0-0] < 220 x", "3|== Info: y"],
    ],
    [
      "hexadecimal pieces give the bytes that dots stand for",
      [
        HEAD,
        '0000: 32 35 37 20 22 63 61 66 c3 a9 22 20 69 73 20 61 257 "caf.." is a',
        `0010: ${"20 62 0d 0a".padEnd(48)} b..`,
      ],
      ['2|< 257 "cafÃ©" is a b'],
    ],
    [
      "a head with anything but curl's own in front is no head",
      ["< 230 Welcome <= Recv data, 1 bytes (0x1)", "x <= Recv header, 1 bytes (0x1)", "0000: y"],
      [
        "1|< 230 Welcome <= Recv data, 1 bytes (0x1)",
        "2|x <= Recv header, 1 bytes (0x1)",
        "3|0000: y",
      ],
    ],
    [
      "text that looks like hexadecimal pieces stays text",
      [HEAD, `0000: ${"32 31 31 20 ".repeat(4)}211 211 211 211 `, "0040: x"],
      [`2|< ${"32 31 31 20 ".repeat(4)}211 211 211 211 x`],
    ],
    ["letters that could be hexadecimal are text", [HEAD, "0000: be ad de"], ["2|< be ad de"]],
  ])("%s", (_title, lines, expected) => {
    expect(unfold(...lines)).toEqual(expected);
  });

  it("keeps no more of a line than it is told, and a piece", () => {
    const pieces = Array.from(
      { length: 1000 },
      (_, at) => `${(at * 64).toString(16).padStart(4, "0")}: ${FULL}`,
    );
    const [line = "", ...more] = unfold(HEAD, ...pieces);
    expect(more).toEqual([]);
    expect(line.length).toBeGreaterThan(LONGEST);
    expect(line.length).toBeLessThan(LONGEST + 2 * FULL.length);
  });
});
