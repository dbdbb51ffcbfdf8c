import { errorOf } from "./error-of.mjs";

const utf8 = (text) => new TextEncoder().encode(text);
/** One byte a character. */
const raw = (text) => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** A platform need not know the charsets before UTF-8; the decoder then has to say so. */
export const knowsShiftJis = () => errorOf(() => new TextDecoder("shift_jis")) === undefined;

/** What the entries `ftp-replies` and `ftp-replies/stream` make of a control connection. */
export function parsing(root, { createReplyStream }) {
  const {
    createReplyDecoder,
    createTelnetFilter,
    formatReply,
    isReplyError,
    parseReplies,
    parseReplyLine,
    unwrapReply,
  } = root;

  const linesOf = (input, options) =>
    parseReplies(input, options).replies.map(({ lines }) => lines);

  const linesByteByByte = (input) => {
    const decoder = createReplyDecoder();
    const replies = Array.from(input, (byte) => decoder.decode(Uint8Array.of(byte))).flat();
    return replies.map(({ lines }) => lines);
  };

  const aroundSwitchToTls = () => {
    const decoder = createReplyDecoder();
    const codes = decoder.decode(raw("234 Go\r\n230 forged\r\n")).map(({ code }) => code);
    return [codes, new TextDecoder().decode(decoder.rest())];
  };

  const truncatedLines = () => {
    const decoder = createReplyDecoder();
    decoder.decode("220-Hello\r\nstill");
    return decoder.end().truncated?.lines;
  };

  const faultOf = (input, options) => {
    const error = errorOf(() => createReplyDecoder(options).decode(input));
    return isReplyError(error) ? [error.kind, error.limit] : error;
  };

  const isRefused = (charset) =>
    errorOf(() => createReplyDecoder({ charset })) instanceof RangeError;

  const drain = async (chunks, options) => {
    const source = new ReadableStream({
      start(controller) {
        for (const chunk of chunks) controller.enqueue(chunk);
        controller.close();
      },
    });
    const reader = source.pipeThrough(createReplyStream(options)).getReader();
    const codes = [];
    try {
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        codes.push(next.value.code);
      }
    } catch (error) {
      codes.push(error.kind);
    }
    return codes;
  };

  const fileInShiftJis = raw("550 \x83t\x83@\x83C\x83\x8b\r\n");

  return [
    [
      "UTF-8 cut inside every character is put together",
      () => linesByteByByte(utf8("220-Grüße 日本 🙂\r\n220 Ende\r\n")),
      [["Grüße 日本 🙂", "Ende"]],
    ],
    [
      "what looks like a code inside a reply of several lines is text",
      () => linesOf("230-Hi\r\n 230 text\r\n2300 text\r\n230 Done\r\n"),
      [["Hi", " 230 text", "2300 text", "Done"]],
    ],
    [
      "bytes that are no UTF-8 are Latin-1, not windows-1252",
      () => linesOf(raw("550 \xe9t\xe9 \x80\x85\x9f\r\n")),
      [["été \u0080\u0085\u009f"]],
    ],
    [
      "Shift_JIS is decoded where the platform knows it, refused where not",
      () =>
        knowsShiftJis()
          ? linesOf(fileInShiftJis, { charset: "shift_jis" })
          : isRefused("shift_jis") && [["ファイル"]],
      [["ファイル"]],
    ],
    ["an unknown charset is refused", () => isRefused("no-such-charset"), true],
    [
      "Telnet commands are taken out where asked",
      () => linesOf(raw("220 a\xff\xfb\x01b\r\n"), { createFilter: createTelnetFilter }),
      [["ab"]],
    ],
    ["what follows 234 stays unread", aroundSwitchToTls, [[234], "230 forged\r\n"]],
    ["a reply that the end cuts off is reported", truncatedLines, ["Hello", "still"]],
    [
      "a line without end is an error at its limit",
      () => faultOf("2".repeat(1_000_000)),
      ["line-too-long", 65_536],
    ],
    [
      "a reply without end is an error at its limit",
      () => faultOf(`220-\r\n${"x\r\n".repeat(20_000)}`),
      ["too-many-lines", 16_384],
    ],
    [
      "strict mode ends at the first fault",
      () => faultOf("226 ok\r\nnonsense\r\n", { mode: "strict" })?.[0],
      "no-code",
    ],
    [
      "one line is taken apart",
      () => parseReplyLine("220-Welcome\r\n"),
      { code: 220, separator: "-", text: "Welcome" },
    ],
    [
      "a reply is written so that it is read as one",
      () => linesOf(formatReply(226, ["a", "226 日\r\n226 b", "c"]), { mode: "strict" }),
      [["a", " 226 日 226 b", "c"]],
    ],
    [
      "a protected reply is read from base64",
      () =>
        parseReplies("631 MjAwIE9LDQo=\r\n").replies.map(
          (reply) => unwrapReply(reply, (bytes) => bytes)?.code,
        ),
      [200],
    ],
    [
      "a Web stream gives the replies, 234 and an unended last line included",
      () => drain([raw("220 a\r\n23"), raw("4 b\r\n331 c")]),
      [220, 234, 331],
    ],
    [
      "a Web stream gives the replies before a fault, then the fault",
      () => drain(["220 a\r\n", "226 b\r\nbad\r\n"], { mode: "strict" }),
      [220, 226, "no-code"],
    ],
    [
      "a Web stream gives every reply of a chunk of 64 KiB",
      async () => (await drain([raw("226 ok\r\n".repeat(8192))])).length,
      8192,
    ],
  ];
}
