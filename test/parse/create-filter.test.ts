import { describe, expect, it } from "vitest";
import { createReplyDecoder, createTelnetFilter } from "../../src/index.ts";

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));

describe("a Telnet command that the end of the stream cuts", () => {
  it.each([
    ["IAC", "\xff"],
    ["IAC WILL", "\xff\xfb"],
    ["IAC SB and an option", "\xff\xfa\x18\x01"],
    ["IAC SB that lacks SE", "\xff\xfa\x18\x01\xff"],
  ])("%s takes nothing else with it", (_title, command) => {
    const decoder = createReplyDecoder({ createFilter: createTelnetFilter });
    expect(decoder.decode(bytes(`230 In\r\n220-Hello\r\nwor${command}`))).toHaveLength(1);
    expect(decoder.end().truncated).toMatchObject({
      openingCode: 220,
      lines: ["Hello", "wor"],
      raw: "220-Hello\r\nwor",
    });
  });
});

describe("a filter that throws", () => {
  it("loses its call from the line on, and no reply before or after", () => {
    const createFilter = () => (line: Uint8Array) => {
      if (line[0] === 0x33) throw new Error("a defect");
      return line;
    };
    const decoder = createReplyDecoder({ createFilter });
    expect(() => decoder.decode(bytes("220 a\r\n331 b\r\n230 c\r\n"))).toThrow("a defect");
    expect(decoder.decode(bytes("250 d\r\n")).map(({ code }) => code)).toEqual([220, 250]);
    expect(decoder.end()).toEqual({ replies: [], skipped: [], truncated: undefined });
  });
});
