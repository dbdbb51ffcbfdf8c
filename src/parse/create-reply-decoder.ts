import type {
  Reply,
  ReplyDecoder,
  ReplyDecoderOptions,
  ReplyError,
  ReplyErrorKind,
  ReplyLimits,
} from "../types/reply.ts";
import { createLineGatherer } from "./line-gatherer.ts";
import { createPieceMaker, type Piece } from "./pieces.ts";
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

const NO_PIECES: readonly Piece[] = [];
const NOTHING_LEFT: Piece = { text: "", isPlain: true };

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
  const pieceMaker = createPieceMaker(options.telnet === true ? createTelnetFilter() : undefined);
  const framer = createReplyFramer({
    isStrict,
    closesOnOtherCode: !isStrict && (options.closeOnOtherCode ?? true),
    limits,
    decode: createTextDecoder(options.charset ?? "utf-8", options.fallbackCharset ?? "latin1"),
    fail,
  });
  const pending = createLineGatherer();
  let isPendingPlain = true;
  /** What has arrived and has not been read: behind a reply to stop after, or from a fault on. */
  let unread: readonly Piece[] = NO_PIECES;
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
  }

  function accept(line: string, isPlain: boolean): Reply | undefined {
    if (line.length > limits.lineBytes) fail("line-too-long", line, limits.lineBytes);
    return framer.accept(line, isPlain || !NOT_ASCII.test(line));
  }

  /** Reads a piece until a reply to stop after, a fault or its end, and gives what is left. */
  function read({ text, isPlain }: Piece): Piece {
    let start = 0;
    for (let stop = endOfLine(text, 0); stop !== 0; stop = endOfLine(text, start)) {
      let reply =
        isPlain && stop - start <= limits.lineBytes && isIdle()
          ? plainReply(text, start, stop)
          : undefined;
      if (reply === undefined) {
        const head = text.slice(start, stop);
        const line = pending.length() === 0 ? head : pending.take() + head;
        const isLinePlain = isPlain && isPendingPlain;
        isPendingPlain = true;
        try {
          reply = accept(line, isLinePlain);
        } catch (error) {
          unread = [{ text: line + text.slice(stop), isPlain: false }];
          throw error;
        }
        offset += line.length;
      } else offset += reply.raw.length;
      start = stop;
      if (reply === undefined) continue;
      completed.push(reply);
      if (stopAfter.includes(reply.code)) return { text: text.slice(start), isPlain };
    }
    if (start < text.length) hold(start === 0 ? text : text.slice(start), isPlain);
    return NOTHING_LEFT;
  }

  /** Nothing has come of the next reply. */
  function isIdle(): boolean {
    return pending.length() === 0 && framer.isIdle();
  }

  /** Keeps the beginning of a line. */
  function hold(text: string, isPlain: boolean): void {
    pending.add(text);
    isPendingPlain &&= isPlain;
    if (pending.length() <= limits.lineBytes) return;
    const line = pending.take();
    unread = [{ text: line, isPlain: false }];
    fail("line-too-long", line, limits.lineBytes);
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

  /** Reads pieces, up to a reply to stop after or a fault; what is left stays unread. */
  function readAll(pieces: readonly Piece[]): void {
    unread = NO_PIECES;
    for (let at = 0; at < pieces.length; at += 1) {
      let left: Piece;
      try {
        left = read(pieces[at] as Piece);
      } catch (error) {
        unread = [...unread, ...pieces.slice(at + 1)];
        throw error;
      }
      if (left !== NOTHING_LEFT) {
        unread = [left, ...pieces.slice(at + 1)];
        return;
      }
    }
  }

  return {
    decode(chunk) {
      begin();
      const pieces = pieceMaker.pieces(chunk);
      readAll(unread.length === 0 ? pieces : [...unread, ...pieces]);
      return completed;
    },
    end() {
      begin();
      while (unread.length > 0) readAll(unread);
      // A last line without an end counts once the connection has closed; RFC 959 knows no such line.
      if (!isStrict && framer.wouldComplete(pending.peek())) {
        const reply = accept(pending.take(), isPendingPlain);
        if (reply !== undefined) completed.push(reply);
      }
      return {
        replies: completed,
        skipped: framer.takeSkipped(),
        truncated: framer.truncated(pending.peek()),
      };
    },
    rest() {
      const text =
        framer.takeOpenRaw() + pending.take() + unread.map((piece) => piece.text).join("");
      unread = NO_PIECES;
      isPendingPlain = true;
      return pieceMaker.bytes(text);
    },
  };
}
