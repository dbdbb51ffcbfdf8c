/**
 * The parsers that are compared: the floor, ours, and the peers on npm. `takes` says what kinds of
 * chunk; `load` gives a run over chunks, which shows `see` the code and the text of each reply.
 *
 * Peers are called below their stream or connection, which costs them two thirds of their speed.
 * `ftp` and `ftp-response-parser` are streams of bytes, and know no text.
 */
import { StringDecoder } from "node:string_decoder";

const UNLIMITED = { lineBytes: 2 ** 30, replyLines: 2 ** 30, replyBytes: 2 ** 30 };
const ignore = () => {};

export const parsers = {
  floor: { takes: ["bytes", "text"], load: () => floor },
  "ftp-replies": {
    takes: ["bytes", "text"],
    async load() {
      const { createReplyDecoder } = await import("ftp-replies");
      return (chunks, see) => {
        const decoder = createReplyDecoder({ limits: UNLIMITED });
        for (const chunk of chunks) {
          for (const { code, text } of decoder.decode(chunk)) see(code, text);
        }
      };
    },
  },
  "basic-ftp": {
    takes: ["bytes", "text"],
    async load() {
      const { parseControlResponse } = await import("basic-ftp/dist/parseControlResponse.js");
      return (chunks, see) => {
        // What its socket does; and what its connection does with the rest.
        const decoder = new StringDecoder("utf8");
        let rest = "";
        for (const chunk of chunks) {
          const text = typeof chunk === "string" ? chunk : decoder.write(chunk);
          const parsed = parseControlResponse(rest + text);
          rest = parsed.rest;
          for (const message of parsed.messages) see(Number(message.slice(0, 3)), message);
        }
      };
    },
  },
  "ftp-response-parser": {
    takes: ["bytes"],
    async load() {
      const { default: ResponseParser } = await import("ftp-response-parser");
      return (chunks, see) => {
        const parser = new ResponseParser();
        parser.push = ({ code, text }) => see(code, text);
        for (const chunk of chunks) parser._transform(chunk, "buffer", ignore);
      };
    },
  },
  ftp: {
    takes: ["bytes"],
    async load() {
      const { default: Parser } = await import("ftp/lib/parser.js");
      return (chunks, see) => {
        const parser = new Parser({}).on("response", see);
        for (const chunk of chunks) parser._write(chunk, "buffer", ignore);
      };
    },
  },
  "@icetee/ftp": {
    takes: ["bytes", "text"],
    async load() {
      const { default: Parser } = await import("@icetee/ftp/lib/parser.js");
      return (chunks, see) => {
        const parser = new Parser({}).on("response", see);
        for (const chunk of chunks) parser.write(chunk);
      };
    },
  },
};

/** Work with nothing of FTP in it: finds every line feed, and makes a string of every line. */
function floor(chunks, see) {
  for (const chunk of chunks) {
    const isText = typeof chunk === "string";
    const lineFeed = isText ? "\n" : 10;
    let start = 0;
    for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, start)) {
      see(0, isText ? chunk.slice(start, at) : chunk.latin1Slice(start, at));
      start = at + 1;
    }
    if (start < chunk.length) see(0, isText ? chunk.slice(start) : chunk.latin1Slice(start));
  }
}
