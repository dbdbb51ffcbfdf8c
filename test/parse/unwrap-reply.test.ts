import { describe, expect, it } from "vitest";
import type { Reply } from "../../src/index.ts";
import { parseReplies, unwrapReply } from "../../src/index.ts";

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

  it("passes on what the mechanism throws", () => {
    const fail = (): never => {
      throw new Error("bad seal");
    };
    expect(() => unwrapReply(replyOf(`631 ${wrapped("250 x\r\n")}\r\n`), fail)).toThrow("bad seal");
  });
});
