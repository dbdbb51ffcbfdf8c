/** One line of a reply. */
export interface ReplyLine {
  readonly code: number;
  /** A space ends a reply, a hyphen continues it; empty for a bare code. */
  readonly separator: " " | "-" | "";
  /** What follows the separator, untrimmed. */
  readonly text: string;
}

/**
 * How a reply ended: with its code and a space as RFC 959 §4.2 has it, with its code alone, with
 * another code, or with the input, whose last line had no end.
 */
export type ClosedBy = "same-code" | "bare-code" | "other-code" | "end-of-input";

/** Where a reply departs from RFC 959 §4.2 or RFC 2640, although it could be read. */
export type Deviation =
  | "bare-line-feed"
  | "repeated-carriage-return"
  | "bare-code"
  | "other-code"
  | "other-code-inside"
  | "no-line-end"
  | "blank-lines-before"
  | "skipped-lines-before"
  | "not-the-charset";

/** One reply of the control connection. */
export interface Reply {
  /** The outcome: the code of the closing line. */
  readonly code: number;
  /** The code of the first line; differs from `code` only where another code closed the reply. */
  readonly openingCode: number;
  /** The text of each line, one prefix and one separator removed, nothing trimmed. */
  readonly lines: readonly string[];
  /** The lines, joined by LF. */
  readonly text: string;
  /** How it ended. */
  readonly closedBy: ClosedBy;
  /** Empty for a reply as the standards have it. */
  readonly deviations: readonly Deviation[];
  /** Lines without a code that came before the reply, since the one before it. */
  readonly skipped: readonly string[];
  /**
   * The reply as it was sent, line ends included: one character a byte, so that
   * `Uint8Array.from(raw, (c) => c.charCodeAt(0))` is its bytes. Of a stream given as text, the text.
   */
  readonly raw: string;
}

/** An input that ended inside a reply. */
export interface TruncatedReply {
  /** The code of the first line, where there was one. */
  readonly openingCode: number | undefined;
  /** The text of the lines so far; the last one may be cut. */
  readonly lines: readonly string[];
  /** Bytes from the start of the stream to it; of a stream of text, characters. */
  readonly offset: number;
  /** What was received of it, as `raw` of a reply. */
  readonly raw: string;
}

/** What is left when the input ends. */
export interface EndOfReplies {
  /** What a last line without an end completed, if any, behind what was left unread at a stop. */
  readonly replies: readonly Reply[];
  /** Lines without a code after the last reply. */
  readonly skipped: readonly string[];
  /** The reply that the input ended in, if it did. */
  readonly truncated: TruncatedReply | undefined;
}

/** Where the limits of a decoder lie; of a stream given as text, bytes are characters. */
export interface ReplyLimits {
  /** Bytes of a line with its end; by default 65,536. */
  readonly lineBytes: number;
  /** Lines of a reply, and of the skipped lines before it; by default 16,384. */
  readonly replyLines: number;
  /** Bytes of a reply, and of the skipped lines before it; by default 1,048,576. */
  readonly replyBytes: number;
}

/** How to read the control connection. */
export interface ReplyDecoderOptions {
  /** `strict` takes RFC 959 §4.2 and RFC 2228 to the letter; `tolerant`, the default, reads on. */
  readonly mode?: "strict" | "tolerant" | undefined;
  /**
   * Whether, in tolerant mode, a line with another code closes an open reply and gives the result.
   *
   * The default is `true`. A server that closes with another code (glFTPd: `553-` … `150 `) makes a
   * client that insists on the same code wait until its timer ends the session, while a conforming
   * server cannot be misread: it pads such lines (RFC 959 §4.2). Only a plausible line counts: a
   * code from 100 to 659, its second digit at most 5, a space, and at least ten characters that
   * begin with no space, which is Zeek's test. A reply so closed has `closedBy: "other-code"`.
   * Choose `false` where one reply too many is worse than one that never ends.
   */
  readonly closeOnOtherCode?: boolean | undefined;
  /** The charset of the texts: a label of the Encoding Standard; by default `utf-8`. */
  readonly charset?: string | undefined;
  /** The charset for a reply that is not valid in `charset`; by default `latin1`. */
  readonly fallbackCharset?: string | undefined;
  /**
   * Makes what bytes go through before they are read: `createTelnetFilter` takes Telnet commands
   * (IAC) out, and a doubled IAC makes one. Without it the byte 255 is a letter. It gets no more than
   * a line at a time, is told of no end, and must neither throw nor make line ends: where it throws, so
   * does `decode`, and what that call was given is lost from this line on, though the replies before it
   * come with the next call. With a filter, text throws a `TypeError`. `raw` and `offset` are of what
   * it gives; `rest` gives what follows a reply to stop after as it came.
   */
  readonly createFilter?: (() => (bytes: Uint8Array) => Uint8Array) | undefined;
  /**
   * Codes after which a call to `decode` stops, so that `rest` can take what follows; `[234]`. The
   * next call reads what was left, if nobody took it, without another stop in it.
   */
  readonly stopAfter?: readonly number[] | undefined;
  /** Where to stop reading; a limit that is no positive number means the default. */
  readonly limits?: { readonly [Limit in keyof ReplyLimits]?: number | undefined } | undefined;
}

/** Reads the control connection piece by piece. */
export interface ReplyDecoder {
  /**
   * Takes what arrived: bytes, or text. The first chunk that is not empty says which of the two the
   * stream is; a chunk of the other kind counts as UTF-8.
   *
   * @returns The replies that it completed, in order. Throws a `ReplyError` at a limit and, in
   * strict mode, at the first line that breaks a rule; the replies before it are in the error, the
   * bytes from it on in `rest`, and every later call throws it again and takes nothing. What is
   * neither bytes nor text throws a `TypeError`.
   */
  readonly decode: (chunk: Uint8Array | string) => readonly Reply[];
  /**
   * Says that nothing more comes. A last line without an end then counts as a line (not in strict
   * mode); a reply that stays open is reported as truncated, and `rest` still gives its bytes.
   */
  readonly end: () => EndOfReplies;
  /** Takes out the bytes that no reply has consumed: those after 234, or of an open reply. */
  readonly rest: () => Uint8Array;
}

/**
 * Why a stream of replies could not be read on. In strict mode, a line outside a reply may begin with
 * no code, with a number that is no code, or have neither a space nor a hyphen after the code; and a
 * line of a protected reply may lack its code and hyphen (RFC 2228 §5.2). In both modes, a limit.
 * `truncated` is of `createReplyStream` alone: its input ended inside a reply.
 */
export type ReplyErrorKind =
  | "no-code"
  | "invalid-code"
  | "missing-separator"
  | "missing-prefix"
  | "line-too-long"
  | "too-many-lines"
  | "reply-too-long"
  | "truncated";

/** An error of a decoder. It is a plain `Error` with these fields: see `isReplyError`. */
export interface ReplyError extends Error {
  readonly name: "ReplyError";
  /** What is wrong. */
  readonly kind: ReplyErrorKind;
  /** Bytes from the start of the stream to the line at fault; of a stream of text, characters. */
  readonly offset: number;
  /** The limit that was reached, for the kinds that have one. */
  readonly limit: number | undefined;
  /** The beginning of the line at fault, or of the truncated reply, one character a byte. */
  readonly line: string;
  /** Replies that the same call had completed before. */
  readonly replies: readonly Reply[];
  /** Lines without a code since the last reply. */
  readonly skipped: readonly string[];
}

/** What a whole input holds. */
export interface ParsedReplies<Input extends string | Uint8Array = string | Uint8Array> {
  /** The whole replies, in order. */
  readonly replies: readonly Reply[];
  /** Lines without a code outside any reply, in order. */
  readonly skipped: readonly string[];
  /** What came after the last whole reply or skipped line: a reply that is not complete. */
  readonly rest: Input;
  /** Why reading stopped early, if it did. */
  readonly error: ReplyError | undefined;
}
