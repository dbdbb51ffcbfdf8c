import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/index.ts";
import { parseReplies, unwrapReply } from "../../src/index.ts";
import { parseSecurityData } from "../../src/payload.ts";

/** A mechanism for tests: every bit turned over. */
const invert = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => 255 - byte);
const wrapped = (text: string): string =>
  btoa(String.fromCharCode(...invert(new TextEncoder().encode(text))));

const replyOf = (stream: string): Reply => parseReplies(stream).replies[0] as Reply;

describe("unwrapReply", () => {
  it.each([631, 632, 633])("gives the reply inside a %i, put together from its lines", (code) => {
    const [first, second] = [wrapped("250-Yes\r\n25"), wrapped("0 No\r\n")];
    const inner = unwrapReply(replyOf(`${code}-${first}\r\n${code} ${second}\r\n`), invert);
    expect(inner).toMatchObject({ code: 250, lines: ["Yes", "No"] });
  });

  it.each([
    ["a reply that is not protected", `200 ${wrapped("250 x\r\n")}\r\n`],
    ["another 6yz", `630 ${wrapped("250 x\r\n")}\r\n`],
    ["no base64", "631 !!!!\r\n"],
    ["base64 cut short", "631 QUJ\r\n"],
    ["base64 of a length that none has", `631 ${wrapped("250 abcd\r\n")}A\r\n`],
    ["base64 with too little padding", `631 ${wrapped("250 a\r\n").slice(0, -1)}\r\n`],
    ["base64 with too much padding", `631 ${wrapped("250 abc\r\n")}=\r\n`],
    ["base64 with a space in it", "631 MjAw IGENCg=\r\n"],
    ["a reply of another class", `650 ${wrapped("250 x\r\n")}\r\n`],
    ["a line in front of the reply inside", `631 ${wrapped("x\r\n250 a\r\n")}\r\n`],
    ["a reply inside, and the beginning of one", `631 ${wrapped("250 a\r\n250-")}\r\n`],
    ["no reply inside", `631 ${wrapped("nonsense\r\n")}\r\n`],
    ["two replies inside", `631 ${wrapped("250 a\r\n250 b\r\n")}\r\n`],
    ["half a reply inside", `631 ${wrapped("250-a\r\n")}\r\n`],
    ["nothing inside", "631 \r\n"],
  ])("gives undefined for %s", (_title, stream) => {
    expect(unwrapReply(replyOf(stream), invert)).toBeUndefined();
  });

  it("takes base64 without its padding, as parseSecurityData does", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), (text, at) => {
        const sent = `250 ${text.replace(/[\r\n]/g, "")}\r\n`;
        const cut = at % (sent.length + 1);
        const padded = [sent.slice(0, cut), sent.slice(cut)].map((part) => wrapped(part));
        const bare = padded.map((fragment) => fragment.replace(/=+$/, ""));
        for (const data of bare.filter((fragment) => fragment !== ""))
          expect(parseSecurityData({ code: 235, lines: [`ADAT=${data}`] })).toBe(data);
        const [first, second] = bare;
        const unwrapped = unwrapReply(replyOf(`632-${first}\r\n632 ${second}\r\n`), invert);
        expect(unwrapped).toEqual(unwrapReply({ code: 632, lines: padded }, invert));
        expect(unwrapped?.code).toBe(250);
      }),
    );
  });

  it("passes on what the mechanism throws", () => {
    const fail = (): never => {
      throw new Error("bad seal");
    };
    expect(() => unwrapReply(replyOf(`631 ${wrapped("250 x\r\n")}\r\n`), fail)).toThrow("bad seal");
  });
});
