import type {
  ClosedBy,
  Reply,
  ReplyDecoder,
  ReplyDecoderOptions,
  ReplyErrorKind,
  ReplyLimits,
  TruncatedReply,
} from "../types/reply.ts";
import { isAscii, toByteString, toBytes, utf8Bytes, utf8Text } from "./byte-strings.ts";
import { HYPHEN, LF, SPACE } from "./characters.ts";
import { codeAt } from "./code-at.ts";
import { contentEnd } from "./content-end.ts";
import { faultOf } from "./fault-of.ts";
import { isPlausibleEnd } from "./is-plausible-end.ts";
import { limitsOf } from "./limits-of.ts";
import { linesOfReply } from "./lines-of-reply.ts";
import { NONE } from "./none.ts";
import { plainReply } from "./plain-reply.ts";
import { type Fault, replyError, SHOWN_BYTES } from "./reply-error.ts";
import { createTextDecoder } from "./text-decoder.ts";
import { copyOf, createTextGatherer } from "./text-gatherer.ts";

/** The length of a piece at most: a text kept from it keeps no more than that alive. */
const PIECE_LENGTH = 1024;

/** The length of a chunk up to which it costs less to gather it than to decode it. */
const SMALL = 64;

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
 * @param options Mode, charset, limits: see `ReplyDecoderOptions`. An unknown mode or charset throws
 * a `RangeError`.
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
  const {
    mode = "tolerant",
    stopAfter = [234],
    charset = "utf-8",
    fallbackCharset = "latin1",
  } = options;
  const isStrict = mode === "strict";
  if (!isStrict && mode !== "tolerant") throw new RangeError(`unknown mode: ${mode}`);
  /** By code, which a reply costs less to look up in than in a list. */
  const stops: boolean[] = [];
  for (const code of stopAfter) stops[code] = true;
  const filter = options.createFilter?.();
  const closesOnOtherCode = !isStrict && (options.closeOnOtherCode ?? true);
  const limits = limitsOf(options.limits);
  /** No reply that lies whole in a piece can reach a limit. */
  const isRoomy = Math.min(...Object.values(limits)) >= PIECE_LENGTH;
  const decodeLines = createTextDecoder(charset, fallbackCharset);
  /** In ISO-2022-JP what looks like ASCII may not be. */
  const hasShifts = /iso-?2022/i.test(charset);

  /** The first chunk that is not empty tells whether the stream is one of text or of bytes. */
  let isText: boolean | undefined;
  /** Of bytes that come in a stream of text. */
  let strayDecoder: TextDecoder | undefined;
  /** Whether the current piece needs no decoding. */
  let isPlain = true;

  /** The beginning of a line, of bytes that come in small chunks. */
  const gathered = new Uint8Array(PIECE_LENGTH);
  let gatheredLength = 0;
  /** The beginning of a line. */
  const pending = createTextGatherer();
  /** Lines as they were sent: those that belong to no reply, and behind them the open reply. */
  const held = createTextGatherer();
  let heldLines = 0;
  let skippedLines = 0;
  let skippedLength = 0;
  /** The code of the open reply; 0 for none. */
  let openCode = 0;
  let hasBlankLines = false;
  /** Whether nothing has come of the next reply, which may then be a plain one. */
  let isIdle = isRoomy;

  /** Behind a reply to stop after, and from a fault on, all stays unread. */
  let unread: string[] | undefined;
  let isDraining = false;
  let fault: Fault | undefined;
  /** Bytes before the next reply. */
  let offset = 0;
  /** The replies that the current call has completed. */
  let completed: Reply[] = [];

  /** The reply that a chunk is, as most chunks are one; `undefined` for any other chunk. */
  function onlyReply(chunk: Uint8Array | string): Reply | undefined {
    const isOfStream = isText === (typeof chunk === "string");
    if (!isOfStream || chunk.length > PIECE_LENGTH || filter || strayDecoder) return;
    const text = typeof chunk === "string" ? chunk : utf8Text(chunk);
    const isAsSent = typeof chunk === "string" || isAscii(text, chunk);
    // U+FFFD stands for what is no UTF-8, and then the bytes are for the state machine.
    const isOtherCharset = isAsSent ? hasShifts : charset !== "utf-8" || text.includes("\ufffd");
    if (isOtherCharset && !isText) return;
    const reply = plainReply(text, 0);
    if (reply?.raw.length !== text.length) return;
    return counted(isAsSent ? reply : { ...reply, raw: toByteString(chunk as Uint8Array) });
  }

  function readChunk(chunk: Uint8Array | string): void {
    if (isText) readText(typeof chunk === "string" ? strayEnd() + chunk : strayText(chunk));
    else {
      const bytes = typeof chunk === "string" ? utf8Bytes(chunk) : chunk;
      if (filter === undefined) readBytes(bytes);
      else readFiltered(bytes, filter);
    }
  }

  function strayText(bytes: Uint8Array): string {
    strayDecoder ??= new TextDecoder("utf-8", { ignoreBOM: true });
    return strayDecoder.decode(bytes, { stream: true });
  }

  /** What is left of a character that bytes were cut in. */
  function strayEnd(): string {
    return strayDecoder?.decode() ?? "";
  }

  function readText(text: string): void {
    for (let at = 0; at < text.length; ) {
      const isLast = text.length - at <= PIECE_LENGTH;
      const piece = isLast && at === 0 ? text : copyOf(text.slice(at, at + PIECE_LENGTH));
      at += readPiece(piece, isLast);
    }
  }

  function readBytes(bytes: Uint8Array): void {
    if (bytes.length > SMALL || !isRoomy || unread) {
      readGathered();
      readPieces(bytes);
      return;
    }
    for (let at = 0; at < bytes.length; at += 1) {
      const byte = bytes[at] as number;
      gathered[gatheredLength] = byte;
      gatheredLength += 1;
      if (byte === LF || gatheredLength === PIECE_LENGTH) readGathered();
    }
    // What is behind a stop stays as it came.
    if (unread) readGathered();
  }

  function readGathered(): void {
    const bytes = gathered.subarray(0, gatheredLength);
    gatheredLength = 0;
    readPieces(bytes);
  }

  function readPieces(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const isLast = bytes.length - at <= PIECE_LENGTH;
      const piece = isLast && at === 0 ? bytes : bytes.subarray(at, at + PIECE_LENGTH);
      const text = utf8Text(piece);
      isPlain = !hasShifts && isAscii(text, piece);
      at += readPiece(isPlain ? text : toByteString(piece), isLast);
    }
  }

  /** Line by line, because what follows a reply to stop after must not go through the filter. */
  function readFiltered(bytes: Uint8Array, filter: (bytes: Uint8Array) => Uint8Array): void {
    for (let at = 0; at < bytes.length; ) {
      const piece = bytes.subarray(at, at + PIECE_LENGTH);
      const part = piece.subarray(0, piece.indexOf(LF) + 1 || piece.length);
      if (unread) unread.push(toByteString(part));
      else readBytes(filter(part));
      at += part.length;
    }
  }

  /** Gives how much it has taken: of a piece that is not the last, perhaps only its whole replies. */
  function readPiece(text: string, isLast: boolean): number {
    let start = 0;
    while (unread === undefined && start < text.length) {
      const reply = isIdle ? plainReply(text, start) : undefined;
      if (reply !== undefined) {
        start += reply.raw.length;
        completed.push(counted(isPlain ? reply : legible(reply)));
        continue;
      }
      if (isIdle && !isLast && start > PIECE_LENGTH / 2) return start;
      const stop = endOfLine(text, start);
      if (stop === 0) break;
      acceptLine(pending.take() + text.slice(start, stop));
      isIdle = isRoomy && openCode + held.length() === 0 && !hasBlankLines;
      start = stop;
    }
    if (start < text.length) keep(text.slice(start));
    return text.length;
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
    if (unread) unread.push(left);
    else {
      pending.add(left);
      isIdle = false;
      if (pending.length() > limits.lineBytes) fail("line-too-long", pending.take(), "lineBytes");
    }
  }

  /** Takes a line as it was sent, with its end (a last one may have none). */
  function acceptLine(line: string): void {
    const end = contentEnd(line, line.length, isStrict);
    const code = codeAt(line, 0);
    const isClosing = closes(line, code, end);
    const isOfReply = isClosing || (code !== 0 && line.charCodeAt(3) === HYPHEN);
    const strictFault = isStrict ? faultOf(line, code, openCode, isOfReply) : undefined;
    if (line.length > limits.lineBytes) fail("line-too-long", line, "lineBytes");
    else if (openCode === 0 && end === 0 && !isStrict) {
      hasBlankLines = true;
      offset += line.length;
    } else if (strictFault !== undefined) fail(strictFault, line);
    else if (heldLines >= limits.replyLines) fail("too-many-lines", line, "replyLines");
    else if (held.length() + line.length > limits.replyBytes) {
      fail("reply-too-long", line, "replyBytes");
    } else {
      heldLines += 1;
      if (openCode === 0 && !isOfReply) {
        held.add(line);
        skippedLines = heldLines;
        skippedLength = held.length();
        offset += line.length;
      } else {
        openCode ||= code;
        if (isClosing) complete(line, code, end);
        else held.add(line);
      }
    }
  }

  /** Whether a line is a reply or, of an open one, the last line. */
  function closes(line: string, code: number, end: number): boolean {
    const isExpected = openCode === 0 || code === openCode;
    if (code === 0 || end === 3) return code !== 0 && isExpected && !isStrict;
    if (line.charCodeAt(3) !== SPACE) return false;
    return isExpected || (closesOnOtherCode && isPlausibleEnd(line, end, isText === true));
  }

  function complete(line: string, code: number, end: number): void {
    const skipped = takeSkipped();
    const raw = held.take() + line;
    let closedBy: ClosedBy = code === openCode ? "same-code" : "other-code";
    if (end === 3) closedBy = "bare-code";
    if (end === line.length) closedBy = "end-of-input";
    const { lines, deviations } = linesOfReply(raw, openCode, true, isStrict);
    if (hasBlankLines) deviations.push("blank-lines-before");
    if (skipped.length > 0) deviations.push("skipped-lines-before");
    const text = lines.join("\n");
    const reply = { code, openingCode: openCode, lines, text, closedBy, deviations, skipped, raw };
    openCode = 0;
    heldLines = 0;
    hasBlankLines = false;
    completed.push(counted(legible(reply)));
  }

  /** Decodes a reply, where it has to be. */
  function legible(reply: Reply): Reply {
    if (!isForeign(reply.raw)) return reply;
    const { lines, isFallback } = decodeLines(reply.lines);
    const deviations = isFallback
      ? [...reply.deviations, "not-the-charset" as const]
      : reply.deviations;
    return { ...reply, lines, text: lines.join("\n"), deviations };
  }

  /** Whether what was sent has to be decoded. */
  function isForeign(sent: string): boolean {
    return !isText && (hasShifts || NOT_ASCII.test(sent));
  }

  /** Lines of no reply that is complete, each for itself: one may be cut inside a character. */
  function textOf(lines: readonly string[]): readonly string[] {
    return lines.flatMap((line) => (isForeign(line) ? decodeLines([line]).lines : line));
  }

  /** Counts a reply, and stops behind it if it is one to stop after. */
  function counted(reply: Reply): Reply {
    offset += reply.raw.length;
    if (stops[reply.code] && !isDraining) unread = [];
    return reply;
  }

  /** The lines that belong to no reply, and those of the open one. */
  function takeHeld(): [string, string] {
    const all = held.take();
    return [all.slice(0, skippedLength), all.slice(skippedLength)];
  }

  /** The lines that belong to no reply; what is held of an open one stays. */
  function takeSkipped(): readonly string[] {
    if (skippedLength === 0) return NONE;
    const [skipped, open] = takeHeld();
    held.add(open);
    const { lines } = linesOfReply(skipped, 0, false, isStrict);
    heldLines -= skippedLines;
    skippedLines = 0;
    skippedLength = 0;
    return textOf(lines);
  }

  function fail(kind: ReplyErrorKind, line: string, limit?: keyof ReplyLimits): void {
    unread = [line];
    fault = {
      kind,
      offset: offset + held.length() - skippedLength,
      // Of a line that is too long, no more is certain to have come.
      line: copyOf(line.slice(0, Math.min(SHOWN_BYTES, limits.lineBytes))),
      limit: limit && limits[limit],
      limitName: limit,
    };
  }

  /** Reads what was left behind a stop: who goes on without `rest` has no use for stops in it. */
  function resume(): void {
    const left = unread ?? [];
    unread = undefined;
    isDraining = true;
    for (const text of left) readChunk(isText ? text : toBytes(text));
    isDraining = false;
  }

  /** Gives what the call has completed, and keeps none of it. */
  function finish(): readonly Reply[] {
    const replies = completed;
    completed = [];
    if (fault) throw replyError(fault, replies, takeSkipped());
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
    const raw = held.peek() + last;
    if (raw === "") return undefined;
    const head = " -".includes(last.charAt(3)) ? codeAt(last, 0) : 0;
    const { lines } = linesOfReply(raw, openCode, openCode === 0 && head !== 0, isStrict);
    return {
      openingCode: openCode || head || undefined,
      lines: textOf(lines),
      offset,
      raw,
    };
  }

  return {
    decode(chunk) {
      const isString = typeof chunk === "string";
      // By name, because `instanceof` knows no bytes of another realm.
      if (isString ? filter : chunk?.[Symbol.toStringTag] !== "Uint8Array") {
        throw new TypeError(isString ? "createFilter takes bytes" : "neither bytes nor text");
      }
      if (fault === undefined && chunk.length > 0) {
        if (unread) resume();
        isText ??= isString;
        const isFresh = isIdle && !unread && completed.length === 0 && gatheredLength === 0;
        const reply = isFresh ? onlyReply(chunk) : undefined;
        if (reply !== undefined) return [reply];
        readChunk(chunk);
      }
      return finish();
    },
    end() {
      if (unread && !fault) resume();
      readText(strayEnd());
      readGathered();
      if (!unread) readLastLine();
      const replies = finish();
      return { replies, skipped: takeSkipped(), truncated: truncated() };
    },
    rest() {
      readText(strayEnd());
      readGathered();
      const [skipped, open] = takeHeld();
      held.add(skipped);
      const left = open + pending.take() + (unread ?? []).join("");
      offset += left.length;
      if (unread) unread = [];
      openCode = 0;
      heldLines = skippedLines;
      return isText ? utf8Bytes(left) : toBytes(left);
    },
  };
}
