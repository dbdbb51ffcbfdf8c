import { describe, expect, it } from "vitest";
import type { Reply, ReplyDecoderOptions } from "../../src/index.ts";
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

  it("ends in the error of the decoder", async () => {
    const { error } = await drain(["220 a\r\n", "226 b\r\nbad\r\n"], { mode: "strict" });
    expect(error).toMatchObject({ name: "ReplyError", kind: "no-code", replies: [{ code: 226 }] });
  });
});
