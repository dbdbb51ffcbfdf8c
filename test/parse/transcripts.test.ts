import { describe, expect, it } from "vitest";
import { createTelnetFilter, type ReplyDecoderOptions } from "../../src/index.ts";
import { bytesOf, type Cuts, cut, readStream } from "./read-stream.ts";
import { type Transcript, transcripts } from "./transcripts.ts";

/** Two servers echo a command of 70,000 bytes, which is more than the default takes. */
const OPTIONS: ReplyDecoderOptions = { charset: "latin1", limits: { lineBytes: 131_072 } };

/** What one server says, before a reply, to the Telnet options that its client asks for. */
const TELNET_ANSWER = /^\u00ff[\u00fb-\u00fe][\s\S]/;

function cutsOf({ sent, chunks }: Transcript): Record<string, Cuts> {
  let at = 0;
  const asRecorded = chunks.map((length) => {
    at += length;
    return at;
  });
  return {
    "in the chunks of the wire": asRecorded.filter((place) => place < sent.length),
    "byte by byte": "everywhere",
    "in one chunk": [],
  };
}

/** Code and bytes of each stretch that the recording names. */
function partsOf({ sent, replies }: Transcript) {
  let at = 0;
  return replies.map(([code, bytes]) => {
    at += bytes;
    return { code, raw: sent.slice(at - bytes, at) };
  });
}

describe("what four real servers sent", () => {
  it("is all there", () => {
    expect(transcripts).toHaveLength(353);
    expect(transcripts.reduce((sum, { sent }) => sum + sent.length, 0)).toBe(384_867);
  });

  it.each(transcripts.map((row) => [row.server, row.scenario, row] as const))(
    "%s, %s: gives the replies, and no byte is lost",
    (_server, _scenario, transcript) => {
      const recorded = partsOf(transcript);
      const telnet = recorded.some(({ raw }) => TELNET_ANSWER.test(raw));
      const parts = recorded.map(({ code, raw }) => ({
        code,
        raw: telnet ? raw.replace(TELNET_ANSWER, "") : raw,
      }));
      for (const [title, cuts] of Object.entries(cutsOf(transcript))) {
        const chunks = cut(bytesOf(transcript.sent), cuts);
        const options = telnet ? { ...OPTIONS, createFilter: createTelnetFilter } : OPTIONS;
        const { replies, skipped, rest, error } = readStream(chunks, options);
        expect(error, title).toBeUndefined();
        expect(replies.map(({ code, raw }) => ({ code, raw }))).toEqual(
          parts.filter(({ code }) => code !== null),
        );
        // Of a skipped line the end is not kept; all that there are here end with CR LF.
        const lines = (texts: readonly string[]) => texts.map((text) => `${text}\r\n`);
        const kept = [
          ...replies.flatMap((reply) => [...lines(reply.skipped), reply.raw]),
          ...lines(skipped),
          rest,
        ];
        expect(kept.join("")).toBe(parts.map(({ raw }) => raw).join(""));
      }
    },
  );
});
