import { trimLineEnd } from "../parse/trim-line-end.ts";
import { asUtf8 } from "./as-utf-8.ts";
import {
  ask,
  type Conversation,
  close,
  conversationOf,
  hear,
  momentOf,
  restart,
  type SessionEntry,
  type UnreadableLines,
} from "./conversation.ts";
import { dropBlanks } from "./drop-blanks.ts";
import { isGreeting, isOfStyle, isRaw, kindOfLine, startsWithCode } from "./kind-of-line.ts";
import { linesOf } from "./lines-of.ts";
import { readLogLine, type Style, withoutStamps } from "./read-log-line.ts";
import { unfoldTrace } from "./unfold-trace.ts";

/** More than the longest line that the decoder takes, with room for what stands in front of it. */
const LONGEST_LINE = 70_000;

/**
 * Reads the replies out of a session log or a raw control stream.
 *
 * ```
 * 220 Ready                                      the bytes of the connection, or its text
 * < 220 Ready                                    curl -v, basic-ftp
 * 0000: 220 Ready                                curl --trace-ascii
 * <--- 220 Ready                                 lftp
 * 2026-11-21 10:00:00 host.example <--- 220 Ready
 * 10:00:00 Response: 220 Ready                   FileZilla, in any language
 * < 2026-11-21 10:00:00.000 220 Ready            WinSCP
 * [pid 3] FTP response: Client "…", "220 Ready"  vsftpd
 * 2026-11-21T10:00:00.000Z << [FTP Session 1 …] 220 Ready
 * <11/21/2026 10:00:00 AM> FTP Session 1 … [Response] 220 Ready
 *                                                FileZilla Server: its log file, its window
 * ```
 *
 * What stands in front of the first reply code is taken for the mark of the server; from then on
 * lines with it belong to replies. A file may hold several logs: where the mark of a speaker that is
 * known stands in front of another code, or a session begins in marks of any kind, it is taken for
 * that of the server from there on.
 *
 * @param chunks The bytes, cut anyhow.
 * @returns The replies in order, and lines that could not be read. Time is linear and memory
 * bounded. Throws the `ReplyError` of the decoder at a limit, after all that came before.
 */
export function* readSessionLog(
  chunks: Iterable<Uint8Array>,
): Generator<SessionEntry | UnreadableLines> {
  const log: Log = { conversations: new Map(), style: undefined };
  let last = 0;
  const lines = linesOf(asUtf8(chunks), LONGEST_LINE);
  const isInReply = () => log.conversations.get("")?.open !== undefined;
  for (const { line, raw } of unfoldTrace(lines, LONGEST_LINE, isInReply)) {
    last = line;
    yield* readLine(log, raw, line);
  }
  for (const conversation of log.conversations.values()) yield* close(conversation, last);
}

/** A log as far as it was read. */
interface Log {
  readonly conversations: Map<string, Conversation>;
  style: Style | undefined;
  /** The style before, if it was left inside a reply: its mark leads back. */
  left?: Style | undefined;
}

function* readLine(log: Log, raw: string, line: number): Generator<SessionEntry | UnreadableLines> {
  const { conversations, style } = log;
  const content = trimLineEnd(raw);
  const plain = conversations.get("");
  const isOpen = plain?.open !== undefined && plain.style === style;
  if (isOpen && style?.label === "") {
    // Inside a reply without marks everything is text.
    const inner = dropBlanks(withoutStamps(content, style.stamps), plain.gap);
    return yield* hear(plain, isRaw(style) ? raw : `${inner}\r\n`, line);
  }
  const parts = readLogLine(content, style, isOpen ? conversations : undefined);
  const text = dropBlanks(parts.rest);
  // No channel that is named inside a reply is believed where the log names none.
  const isText = isOpen && style !== undefined && parts.stamps > 0 !== style.stamps > 0;
  let conversation = isText ? plain : conversationOf(conversations, parts.channel);
  const isBack =
    conversation.open !== undefined &&
    log.left !== undefined &&
    isOfStyle(parts, log.left) &&
    startsWithCode(text);
  switch (isBack ? "opening" : kindOfLine(content, parts, style, momentOf(conversation))) {
    case "opening":
      if (style === undefined || !isOfStyle(parts, style)) {
        log.left = isBack || conversation.open === undefined ? undefined : style;
        if (style !== undefined && (isBack || isGreeting(text))) yield* restart(conversation, line);
        log.style = { stamps: parts.stamps, label: parts.label };
        conversation = conversationOf(conversations, parts.channel);
      }
      conversation.gap = parts.rest.length - text.length;
      conversation.style = log.style;
      conversation.isMarked = undefined;
      return yield* hear(conversation, isRaw(log.style) ? raw : `${text}\r\n`, line);
    case "continuation":
      conversation.isMarked ??= true;
      return yield* hear(conversation, `${dropBlanks(parts.rest, conversation.gap)}\r\n`, line);
    case "unmarked-continuation":
      conversation.isMarked = false;
      return yield* hear(conversation, `${content}\r\n`, line);
    case "command":
      return ask(conversation, text, line);
    case "unreadable":
      yield { line, unreadable: 1 };
  }
}
