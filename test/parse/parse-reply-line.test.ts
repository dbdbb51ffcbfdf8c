import { describe, expect, it } from "vitest";
import { parseReplyLine } from "../../src/index.ts";

const rows: readonly (readonly [string, string, ReturnType<typeof parseReplyLine>])[] = [
  [
    "a reply of one line",
    "550 No such file\r\n",
    { code: 550, separator: " ", text: "No such file" },
  ],
  ["an opening line", "220-Hi\r\n", { code: 220, separator: "-", text: "Hi" }],
  ["a closing line without text", "220 \r\n", { code: 220, separator: " ", text: "" }],
  ["a bare code", "331\r\n", { code: 331, separator: "", text: "" }],
  ["no line end", "200 OK", { code: 200, separator: " ", text: "OK" }],
  ["LF alone", "220 ready\n", { code: 220, separator: " ", text: "ready" }],
  ["CR CR LF", "220-Sambar\r\r\n", { code: 220, separator: "-", text: "Sambar" }],
  ["one space of two", "215  OS/400", { code: 215, separator: " ", text: " OS/400" }],
  [
    "one hyphen of ten",
    "220---------- Welcome",
    { code: 220, separator: "-", text: "--------- Welcome" },
  ],
  ["trailing spaces kept", "226 done  \r\n", { code: 226, separator: " ", text: "done  " }],
  ["a CR inside kept", "220 HD316\r FTP\r\n", { code: 220, separator: " ", text: "HD316\r FTP" }],
  ["CR NUL kept", "226 a\r\0b\r\n", { code: 226, separator: " ", text: "a\r\0b" }],
  ["U+2028 is text", "226 a\u2028b", { code: 226, separator: " ", text: "a\u2028b" }],
  ["a protected reply", "631 BASE64", { code: 631, separator: " ", text: "BASE64" }],
  ["four digits", "2201 is open", undefined],
  ["an underscore", "230_no_space", undefined],
  ["a tab", "220\tready", undefined],
  ["a leading space", " 220 ready", undefined],
  ["two digits", "99 PASV", undefined],
  ["a first digit of 0", "000 x", undefined],
  ["a first digit of 7", "765 blah", undefined],
  ["a sign", "+220 x", undefined],
  ["full-width digits", "５５０ x", undefined],
  ["a byte order mark", "\uFEFF220 hi", undefined],
  ["two lines", "220-a\r\n220 b\r\n", undefined],
  ["nothing", "", undefined],
];

describe("parseReplyLine", () => {
  it.each(rows)("%s: %j", (_title, line, expected) => {
    expect(parseReplyLine(line)).toEqual(expected);
  });

  it("returns undefined for what is no string", () => {
    for (const value of [undefined, null, 220, {}, ["220 x"]]) {
      expect(parseReplyLine(value as string)).toBeUndefined();
    }
  });
});
