import { describe, expect, it } from "vitest";
import type { Reply, ReplyDecoderOptions } from "../../src/index.ts";
import { isReplyError } from "../../src/index.ts";
import { createReplyStream } from "../../src/stream.ts";

/** Everything that comes out of the stream, and the error that ended it. */
async function drain(chunks: readonly (Uint8Array | string)[], options?: ReplyDecoderOptions) {
  const replies: Reply[] = [];
  let error: unknown;
  try {
    const source = new ReadableStream<Uint8Array | string>({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    const reader = source.pipeThrough(createReplyStream(options)).getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      replies.push(next.value);
    }
  } catch (thrown) {
    error = thrown;
  }
  return { codes: replies.map(({ code }) => code), error };
}

describe("createReplyStream", () => {
  it("gives the replies of what is piped through, 234 and an unended last line included", async () => {
    const chunks = [
      new TextEncoder().encode("220 a\r\n23"),
      new TextEncoder().encode("4 b\r\n331 c"),
    ];
    expect(await drain(chunks)).toEqual({ codes: [220, 234, 331], error: undefined });
  });

  it("gives the replies before a fault to a reader that waits for them", async () => {
    const stream = createReplyStream({ mode: "strict" });
    const [reader, writer] = [stream.readable.getReader(), stream.writable.getWriter()];
    const next = reader.read();
    writer.write("226 b\r\nbad\r\n").catch(() => {});
    expect((await next).value).toMatchObject({ code: 226 });
    await expect(reader.read()).rejects.toMatchObject({ kind: "no-code" });
  });

  it.each(["xyz", "\r", "\0", "   ", "\u001a"])("drops %j behind the last reply", async (tail) => {
    expect(await drain([`220 a\r\n${tail}`])).toEqual({ codes: [220], error: undefined });
    const { error } = await drain([`220 a\r\n${tail}`], { mode: "strict" });
    expect(error).toMatchObject({ kind: "truncated", offset: 7, line: tail });
  });

  it.each(["2", "22", "226-a"])("errors at %j, with which a reply begins", async (tail) => {
    const { codes, error } = await drain([`220 a\r\n${tail}`]);
    expect(codes).toEqual([220]);
    expect(error).toMatchObject({ kind: "truncated", offset: 7, line: tail });
  });

  it("errors once all replies before the fault have been read, however they were cut", async () => {
    const stream = "220 a\r\n226 b\r\n331 c\r\nnope\r\n230 d\r\n";
    for (const chunks of [[stream], [...stream], stream.split(/(?<=\n)/)]) {
      const { codes, error } = await drain(chunks, { mode: "strict" });
      expect(codes).toEqual([220, 226, 331]);
      expect(error).toMatchObject({ kind: "no-code", offset: 21 });
    }
  });

  it("takes no more behind a fault", async () => {
    const stream = createReplyStream({ mode: "strict" });
    const [reader, writer] = [stream.readable.getReader(), stream.writable.getWriter()];
    writer.write("bad\r\n").catch(() => {});
    await expect(reader.read()).rejects.toMatchObject({ kind: "no-code" });
    await expect(writer.write("220 a\r\n")).rejects.toMatchObject({ kind: "no-code" });
    await expect(writer.closed).rejects.toMatchObject({ kind: "no-code" });
  });

  it("reads no further than it is read, and ends its input when it is cancelled", async () => {
    let pulled = 0;
    let reason: unknown;
    const source = new ReadableStream<string>(
      {
        pull(controller) {
          pulled += 1;
          controller.enqueue("220 a\r\n220 b\r\n");
        },
        cancel(given) {
          reason = given;
        },
      },
      { highWaterMark: 0 },
    );
    const reader = source.pipeThrough(createReplyStream()).getReader();
    for (let read = 0; read < 8; read += 1) await reader.read();
    expect(pulled).toBeLessThanOrEqual(6);
    await reader.cancel("enough");
    expect(reason).toBe("enough");
  });

  it("passes on the error of its input, behind the replies", async () => {
    const source = new ReadableStream<string>({
      start(controller) {
        controller.enqueue("220 a\r\n");
      },
      pull(controller) {
        controller.error(new Error("reset"));
      },
    });
    const reader = source.pipeThrough(createReplyStream()).getReader();
    expect((await reader.read()).value).toMatchObject({ code: 220 });
    await expect(reader.read()).rejects.toThrow("reset");
  });

  it("errors, behind the replies before, where the input ends inside a reply", async () => {
    const { codes, error } = await drain(["220 a\r\nstray\r\n226-b\r\n23", "0 c"]);
    expect(codes).toEqual([220]);
    expect(isReplyError(error)).toBe(true);
    expect(error).toMatchObject({ kind: "truncated", offset: 14, line: "226-b\r\n230 c" });
    expect(error).toMatchObject({ skipped: ["stray"], limit: undefined });
  });

  it("ends in the error of the decoder", async () => {
    const { error } = await drain(["220 a\r\n", "226 b\r\nbad\r\n"], { mode: "strict" });
    expect(error).toMatchObject({ name: "ReplyError", kind: "no-code", replies: [{ code: 226 }] });
  });
});
