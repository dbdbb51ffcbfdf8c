import type {
  Reply,
  ReplyDecoder,
  ReplyDecoderOptions,
  ReplyError,
  ReplyErrorKind,
  ReplyLimits,
} from "../types/reply.ts";
import { createLineGatherer } from "./line-gatherer.ts";
import { createPieceMaker, PIECE_LENGTH } from "./pieces.ts";
import { plainReply } from "./plain-reply.ts";
import { replyError } from "./reply-error.ts";
import { createReplyFramer } from "./reply-framer.ts";
import { createTelnetFilter } from "./telnet-filter.ts";
import { createTextDecoder } from "./text-decoder.ts";

/** Well above what real servers send: lines of 17 kB, and listings of ten thousand lines. */
const DEFAULT_LIMITS: ReplyLimits = {
  lineBytes: 65_536,
  replyLines: 16_384,
  replyBytes: 1_048_576,
};

/** What has arrived and has not been read. */
interface Unread {
  readonly text: string;
  readonly isPlain: boolean;
}

const NOT_ASCII = /[\u0080-\uffff]/;

/**
 * Makes a decoder of the control connection: bytes in, as they come from the socket, replies out.
 *
 * ```
 * xyz SP text CRLF           a reply of one line
 * xyz-text CRLF              opens a reply of several lines,
 *  anything at all CRLF      whose lines are text whatever they look like,
 * xyz SP text CRLF           until one has the same code and a space
 * ```
 *
 * The outcome is that of framing the bytes and decoding afterwards, reply by reply, and never
 * depends on where chunks are cut. Time is linear; memory is bounded by the limits.
 *
 * @param options Mode, charset, limits: see `ReplyDecoderOptions`. An unknown charset throws a
 * `RangeError`.
 * @returns `decode` for what arrives, `rest` for the bytes that nothing has consumed (a client that
 * gets any after 234 must refuse them: they were injected), `end` for the end of the stream.
 * @see RFC 959 §4.2; RFC 2228 §5.2 for 6yz; RFC 1123 §4.1.2.10 for replies of any length
 * @example
 * const decoder = createReplyDecoder()
 * decoder.decode("220-Hel") //=> []
 * decoder.decode("lo\r\n220 Ready\r\n331 Pass").map(({ lines }) => lines) //=> [["Hello", "Ready"]]
 * decoder.end().replies.map(({ code, closedBy }) => [code, closedBy]) //=> [[331, "end-of-input"]]
 */
export function createReplyDecoder(options: ReplyDecoderOptions = {}): ReplyDecoder {
  const isStrict = options.mode === "strict";
  const stopAfter = options.stopAfter ?? [234];
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const framer = createReplyFramer({
    isStrict,
    closesOnOtherCode: !isStrict && (options.closeOnOtherCode ?? true),
    limits,
    decode: createTextDecoder(options.charset ?? "utf-8", options.fallbackCharset ?? "latin1"),
    fail,
  });
  const pieces = createPieceMaker(options.telnet === true ? createTelnetFilter() : undefined, read);
  const pending = createLineGatherer();
  let isPendingPlain = true;
  /** No reply that lies whole in a piece can reach a limit. */
  const isRoomy = Math.min(limits.lineBytes, limits.replyLines, limits.replyBytes) >= PIECE_LENGTH;
  /** Behind a reply to stop after, and from a fault on, pieces stay unread. */
  let isStopped = false;
  let unread: Unread[] = [];
  /** The replies that the current call has completed. */
  let completed: Reply[] = [];
  /** Bytes before the line that is being read. */
  let offset = 0;
  let failure: ReplyError | undefined;

  function fail(kind: ReplyErrorKind, line: string, limit?: number): never {
    failure = replyError(kind, offset, line, completed, framer.takeSkipped(), limit);
    throw failure;
  }

  function begin(): void {
    completed = [];
    if (failure !== undefined) fail(failure.kind, failure.line, failure.limit);
    if (isStopped) readOn();
  }

  /** Reads what is unread, up to the next reply to stop after. */
  function readOn(): void {
    const left = unread;
    unread = [];
    isStopped = false;
    for (const { text, isPlain } of left) read(text, isPlain);
  }

  function read(text: string, isPlain: boolean): void {
    let start = 0;
    while (!isStopped) {
      const stop = endOfLine(text, start);
      if (stop === 0) {
        if (start < text.length) hold(text.slice(start), isPlain);
        return;
      }
      const reply =
        isPlain && isRoomy && pending.length() === 0 && framer.isIdle()
          ? plainReply(text, start, stop)
          : undefined;
      if (reply === undefined) {
        readLine(text.slice(start, stop), isPlain);
        start = stop;
      } else {
        offset += reply.raw.length;
        start += reply.raw.length;
        complete(reply);
      }
    }
    if (start < text.length) unread.push({ text: text.slice(start), isPlain });
  }

  /** Takes the end of a line, and with it what is held of the line. */
  function readLine(tail: string, isTailPlain: boolean): void {
    const line = pending.length() === 0 ? tail : pending.take() + tail;
    const isPlain = isTailPlain && isPendingPlain;
    isPendingPlain = true;
    try {
      const reply = accept(line, isPlain);
      offset += line.length;
      if (reply !== undefined) complete(reply);
    } catch (error) {
      // It is thrown once all that has arrived is kept: see `decode`.
      if (error !== failure) throw error;
      isStopped = true;
      unread.push({ text: line, isPlain: false });
    }
  }

  function accept(line: string, isPlain: boolean): Reply | undefined {
    if (line.length > limits.lineBytes) fail("line-too-long", line, limits.lineBytes);
    return framer.accept(line, isPlain || !NOT_ASCII.test(line));
  }

  function complete(reply: Reply): void {
    if (completed.length === 0) completed = [reply];
    else completed.push(reply);
    isStopped = stopAfter.includes(reply.code);
  }

  /** Keeps the beginning of a line. */
  function hold(text: string, isPlain: boolean): void {
    pending.add(text);
    isPendingPlain &&= isPlain;
    if (pending.length() > limits.lineBytes) readLine("", isPlain);
  }

  /** Just behind the next line end; 0 if there is none. In strict mode only CR LF is one. */
  function endOfLine(text: string, start: number): number {
    let lineFeed = text.indexOf("\n", start);
    while (isStrict && lineFeed !== -1) {
      const before = lineFeed === start ? pending.last() : text.charAt(lineFeed - 1);
      if (before === "\r") break;
      lineFeed = text.indexOf("\n", lineFeed + 1);
    }
    return lineFeed + 1;
  }

  return {
    decode(chunk) {
      begin();
      pieces.push(chunk);
      if (failure !== undefined) throw failure;
      return completed;
    },
    end() {
      begin();
      while (unread.length > 0 && failure === undefined) readOn();
      // A last line without an end counts once the connection has closed; RFC 959 knows no such line.
      if (!isStrict && framer.wouldComplete(pending.peek())) readLine("", true);
      if (failure !== undefined) throw failure;
      return {
        replies: completed,
        skipped: framer.takeSkipped(),
        truncated: framer.truncated(pending.peek()),
      };
    },
    rest() {
      const text =
        framer.takeOpenRaw() + pending.take() + unread.map((piece) => piece.text).join("");
      unread = [];
      isPendingPlain = true;
      return pieces.bytes(text);
    },
  };
}
