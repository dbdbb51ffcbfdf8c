import type {
  ClosedBy,
  Deviation,
  Reply,
  ReplyDecoder,
  ReplyDecoderOptions,
  ReplyError,
  ReplyErrorKind,
  ReplyLimits,
  TruncatedReply,
} from "../types/reply.ts";
import { asciiOf, toByteString, toBytes, utf8Bytes } from "./byte-strings.ts";
import { codeAt } from "./code-at.ts";
import { contentEnd } from "./content-end.ts";
import { limitsOf } from "./limits-of.ts";
import { linesOfReply } from "./lines-of-reply.ts";
import { plainReply } from "./plain-reply.ts";
import { replyError } from "./reply-error.ts";
import { replyOf } from "./reply-of.ts";
import { createTelnetFilter } from "./telnet-filter.ts";
import { createTextDecoder } from "./text-decoder.ts";
import { copyOf, createTextGatherer } from "./text-gatherer.ts";

/** The length of a piece at most: a text kept from it keeps no more than that alive. */
const PIECE_LENGTH = 1024;

const LF = 10;
const SPACE = 32;
const HYPHEN = 45;
const FIVE = 53;
const NOT_ASCII = /[\u0080-\uffff]/;
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

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
  const closesOnOtherCode = !isStrict && (options.closeOnOtherCode ?? true);
  const stopAfter = options.stopAfter ?? [234];
  const limits = limitsOf(options.limits);
  /** No reply that lies whole in a piece can reach a limit. */
  const isRoomy = Math.min(limits.lineBytes, limits.replyLines, limits.replyBytes) >= PIECE_LENGTH;
  const charset = options.charset ?? "utf-8";
  const decodeLines = createTextDecoder(charset, options.fallbackCharset ?? "latin1");
  /** In ISO-2022-JP what looks like ASCII may not be. */
  const hasShifts = /^iso-2022/i.test(charset);
  const filter = options.telnet === true ? createTelnetFilter() : undefined;

  /** The first chunk tells whether the stream is one of text or of bytes. */
  let isText: boolean | undefined;
  let chunkDecoder: TextDecoder | undefined;

  /** The beginning of a line, and the lines of the reply that is open, as they were sent. */
  const pending = createTextGatherer();
  const open = createTextGatherer();
  /** The code of the open reply; 0 for none. */
  let openCode = 0;
  let lineCount = 0;
  let deviations: readonly Deviation[] = NONE;

  /** Lines that belong to no reply, before the next one. */
  const skipped = createTextGatherer();
  let skippedCount = 0;
  let hasBlankLines = false;

  /** Behind a reply to stop after, and from a fault on, all stays unread. */
  let isStopped = false;
  let isDraining = false;
  let unread: string[] = [];
  /** Bytes before the next reply. */
  let offset = 0;
  /** The replies that the current call has completed. */
  let completed: Reply[] = [];
  let failure: ReplyError | undefined;

  function readChunk(chunk: Uint8Array | string): void {
    isText ??= typeof chunk === "string";
    if (isText) readText(typeof chunk === "string" ? chunk : textOfBytes(chunk));
    else readBytes(typeof chunk === "string" ? utf8Bytes(chunk) : chunk);
  }

  function textOfBytes(chunk: Uint8Array): string {
    chunkDecoder ??= new TextDecoder("utf-8", { ignoreBOM: true });
    return chunkDecoder.decode(chunk, { stream: true });
  }

  function readText(chunk: string): void {
    if (chunk.length <= PIECE_LENGTH) readPiece(chunk, true);
    else {
      for (let at = 0; at < chunk.length; at += PIECE_LENGTH) {
        readPiece(copyOf(chunk.slice(at, at + PIECE_LENGTH)), true);
      }
    }
  }

  function readBytes(bytes: Uint8Array): void {
    if (typeof bytes?.subarray !== "function") throw new TypeError("no Uint8Array and no string");
    for (let at = 0; at < bytes.length; ) {
      let stop = Math.min(at + PIECE_LENGTH, bytes.length);
      // What follows a reply to stop after must not have gone through the filter.
      if (filter !== undefined) stop = Math.min(stop, bytes.indexOf(LF, at) + 1 || stop);
      const part = at === 0 && stop === bytes.length ? bytes : bytes.subarray(at, stop);
      if (isStopped) unread.push(toByteString(part));
      else readPart(filter === undefined ? part : filter(part));
      at = stop;
    }
  }

  function readPart(part: Uint8Array): void {
    const ascii = hasShifts ? undefined : asciiOf(part);
    readPiece(ascii ?? toByteString(part), ascii !== undefined);
  }

  /** Reads text, which there is nothing to decode in, or a byte string. */
  function readPiece(text: string, isPlain: boolean): void {
    let start = 0;
    while (!isStopped && start < text.length) {
      const reply = isRoomy && isIdle() ? plainReply(text, start) : undefined;
      if (reply !== undefined) {
        start += reply.raw.length;
        give(isPlain || !isForeign(reply.raw) ? reply : decoded(reply));
        continue;
      }
      const stop = endOfLine(text, start);
      if (stop === 0) break;
      acceptLine(pending.take() + text.slice(start, stop));
      start = stop;
    }
    if (start < text.length) keep(text.slice(start));
  }

  /** Whether nothing has come of the next reply. */
  function isIdle(): boolean {
    return openCode === 0 && pending.length() === 0 && skipped.length() === 0 && !hasBlankLines;
  }

  /** Just behind the next line end; 0 if there is none. In strict mode only CR LF is one. */
  function endOfLine(text: string, start: number): number {
    let at = text.indexOf("\n", start);
    while (isStrict && at >= 0 && (at === 0 ? pending.last() : text.charAt(at - 1)) !== "\r") {
      at = text.indexOf("\n", at + 1);
    }
    return at + 1;
  }

  /** Keeps what nothing has consumed: the beginning of a line, or all that is behind a stop. */
  function keep(left: string): void {
    if (isStopped) unread.push(left);
    else {
      pending.add(left);
      if (pending.length() > limits.lineBytes) fail("line-too-long", pending.take(), "lineBytes");
    }
  }

  /** Takes a line as it was sent, with its end (a last one may have none). */
  function acceptLine(line: string): void {
    const end = contentEnd(line, line.length, isStrict);
    const code = codeAt(line, 0);
    const isClosing = closes(line, code, end);
    const isContinued = code !== 0 && line.charCodeAt(3) === HYPHEN;
    if (line.length > limits.lineBytes) fail("line-too-long", line, "lineBytes");
    else if (openCode === 0) {
      if (isClosing || isContinued) {
        openCode = code;
        addLine(line, code, end, isClosing);
      } else if (!isStrict) skip(line, end);
      else if (code !== 0) fail("missing-separator", line);
      else fail(/^[0-9]{3}/.test(line) ? "invalid-code" : "no-code", line);
    } else if (lineCount >= limits.replyLines) fail("too-many-lines", line, "replyLines");
    else if (open.length() + line.length > limits.replyBytes) {
      fail("reply-too-long", line, "replyBytes");
    } else if (isStrict && openCode >= 600 && (code !== openCode || !(isClosing || isContinued))) {
      // RFC 2228 §5.2: every line of a protected reply has its code and a hyphen.
      fail("missing-prefix", line);
    } else addLine(line, code, end, isClosing);
  }

  /** Whether a line is a reply or, of an open one, the last line. */
  function closes(line: string, code: number, end: number): boolean {
    const isExpected = openCode === 0 || code === openCode;
    if (code === 0 || end === 3) return code !== 0 && isExpected && !isStrict;
    if (line.charCodeAt(3) !== SPACE) return false;
    return isExpected || (closesOnOtherCode && isPlausible(line, end));
  }

  /** Zeek's test for another code that closes a reply: a known group, and ten characters of text. */
  function isPlausible(line: string, end: number): boolean {
    if (line.charCodeAt(1) > FIVE || line.charCodeAt(4) <= SPACE) return false;
    return end >= 14 || (isText === true && utf8Bytes(line.slice(0, end)).length >= 14);
  }

  function addLine(line: string, code: number, end: number, isClosing: boolean): void {
    lineCount += 1;
    const ending = line.length - end;
    if (ending === 0) note("no-line-end");
    if (ending === 1) note("bare-line-feed");
    if (ending > 2) note("repeated-carriage-return");
    if (code !== openCode && code !== 0 && line.charCodeAt(3) === SPACE) {
      note(isClosing ? "other-code" : "other-code-inside");
    }
    if (!isClosing) {
      open.add(line);
      return;
    }
    let closedBy: ClosedBy = code === openCode ? "same-code" : "other-code";
    if (end === 3) {
      closedBy = "bare-code";
      note(closedBy);
    }
    complete(line, code, end, ending === 0 ? "end-of-input" : closedBy);
  }

  function complete(line: string, code: number, end: number, closedBy: ClosedBy): void {
    const raw = open.take() + line;
    const lines =
      lineCount === 1 ? [line.slice(4, end)] : linesOfReply(raw, openCode, true, isStrict);
    if (hasBlankLines) note("blank-lines-before");
    if (skipped.length() > 0) note("skipped-lines-before");
    const reply = replyOf(code, openCode, lines, closedBy, deviations, takeSkipped(), raw);
    openCode = 0;
    lineCount = 0;
    deviations = NONE;
    hasBlankLines = false;
    give(isForeign(raw) ? decoded(reply) : reply);
  }

  function decoded({ lines, deviations, ...reply }: Reply): Reply {
    const text = decodeLines(lines);
    return replyOf(
      reply.code,
      reply.openingCode,
      text.lines,
      reply.closedBy,
      text.isFallback ? [...deviations, "not-the-charset"] : deviations,
      reply.skipped,
      reply.raw,
    );
  }

  function give(reply: Reply): void {
    if (completed.length === 0) completed = [reply];
    else completed.push(reply);
    offset += reply.raw.length;
    isStopped = !isDraining && stopAfter.includes(reply.code);
  }

  function note(deviation: Deviation): void {
    if (!deviations.includes(deviation)) deviations = [...deviations, deviation];
  }

  /** Passes over a line that belongs to no reply. */
  function skip(line: string, end: number): void {
    if (skippedCount >= limits.replyLines) fail("too-many-lines", line, "replyLines");
    else if (skipped.length() + line.length > limits.replyBytes) {
      fail("reply-too-long", line, "replyBytes");
    } else {
      offset += line.length;
      if (end === 0) hasBlankLines = true;
      else {
        skipped.add(line);
        skippedCount += 1;
      }
    }
  }

  function takeSkipped(): readonly string[] {
    if (skipped.length() === 0) return NONE;
    skippedCount = 0;
    return linesOfReply(skipped.take(), 0, false, isStrict).flatMap((line) => textOf([line]));
  }

  /** Whether what was sent has to be decoded. */
  function isForeign(sent: string): boolean {
    return !isText && (hasShifts || NOT_ASCII.test(sent));
  }

  function textOf(lines: readonly string[]): readonly string[] {
    return lines.some(isForeign) ? decodeLines(lines).lines : lines;
  }

  function fail(kind: ReplyErrorKind, line: string, limit?: keyof ReplyLimits): void {
    isStopped = true;
    unread.push(line);
    failure = replyError(
      kind,
      offset + open.length(),
      copyOf(line.slice(0, 200)),
      completed,
      takeSkipped(),
      limit,
      limit && limits[limit],
    );
  }

  function begin(): void {
    if (failure !== undefined) {
      throw Object.assign(new Error(failure.message), failure, { replies: NONE, skipped: NONE });
    }
    if (!isStopped) return;
    // A caller that goes on without `rest` has no use for stops in what it left.
    const left = unread;
    unread = [];
    isStopped = false;
    isDraining = true;
    for (const text of left) isText ? readText(text) : readBytes(toBytes(text));
    isDraining = false;
  }

  /** Gives what the call has completed, and keeps none of it. */
  function finish(): readonly Reply[] {
    const replies = completed;
    completed = NONE as never[];
    if (failure !== undefined) throw failure;
    return replies;
  }

  /** A last line without an end counts once the connection has closed; RFC 959 knows no such line. */
  function readLastLine(): void {
    const line = pending.take();
    if (!isStrict && closes(line, codeAt(line, 0), line.length)) acceptLine(line);
    else pending.add(line);
  }

  function truncated(): TruncatedReply | undefined {
    const last = pending.peek();
    const raw = open.peek() + last;
    if (raw === "") return undefined;
    const head = " -".includes(last.charAt(3)) ? codeAt(last, 0) : 0;
    const isHead = openCode === 0 && head !== 0;
    return {
      openingCode: openCode || head || undefined,
      lines: textOf(linesOfReply(raw, openCode, isHead, isStrict)),
      raw,
    };
  }

  return {
    decode(chunk) {
      begin();
      readChunk(chunk);
      return finish();
    },
    end() {
      begin();
      if (failure === undefined) readLastLine();
      const replies = finish();
      return { replies, skipped: takeSkipped(), truncated: truncated() };
    },
    rest() {
      const left = open.take() + pending.take() + unread.join("");
      unread = [];
      openCode = 0;
      lineCount = 0;
      deviations = NONE;
      return isText ? utf8Bytes(left) : toBytes(left);
    },
  };
}
