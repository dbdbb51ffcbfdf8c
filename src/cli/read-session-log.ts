import { isFinal } from "../classify/predicates.ts";
import { repliesTo } from "../commands/replies-to.ts";
import { toBytes } from "../parse/byte-strings.ts";
import { createReplyDecoder } from "../parse/create-reply-decoder.ts";
import { createTextDecoder } from "../parse/text-decoder.ts";
import { trimLineEnd } from "../parse/trim-line-end.ts";
import type { Reply, ReplyDecoder } from "../types/reply.ts";
import { asUtf8 } from "./as-utf-8.ts";
import { linesOf } from "./lines-of.ts";
import { maskSecret } from "./mask-secret.ts";
import { type LogLine, readLogLine, withoutStamps } from "./read-log-line.ts";
import { sessionCommand } from "./session-command.ts";

/** A reply in a log. */
export interface SessionEntry {
  /** The command that it answers, without credentials. */
  readonly command?: string;
  /** The line of the log on which the reply begins, from 1. */
  readonly line: number;
  readonly reply: Reply;
}

/** Lines of a log that are neither a reply nor a command nor a known kind of remark. */
export interface UnreadableLines {
  /** The first of them. */
  readonly line: number;
  readonly unreadable: number;
}

/** How a log marks the lines of the server. */
type Form = Pick<LogLine, "stamps" | "label">;

/** What goes on in one connection of a log. */
interface Conversation {
  readonly decoder: ReplyDecoder;
  command: string | undefined;
  /** An argument that must not be shown where the server repeats it. */
  secret: string;
  /** Where the reply that is open began, and what it answers. */
  open: { readonly line: number; readonly command?: string } | undefined;
  /** How many blanks stand between the label and the text. */
  gap: number;
}

/** More than the longest line that the decoder takes, with room for what stands in front of it. */
const LONGEST_LINE = 70_000;

/** How many connections of a log are followed at a time. */
const MOST_CONVERSATIONS = 256;

const CODE = /^[1-6]\d\d(?:[ -]|$)/;
const CODE_AND_SEPARATOR = /^[1-6]\d\d[ -]/;

/** Labels that mark a speaker, whoever it is. */
const SPEAKER =
  /^(?:[<>]@?|<<|>>|<<<|>>>|<-{1,4}|-{1,4}>|[SCRsc]:|(?:Server|Client|Response|Reply|Command|SERVER|CLIENT|RECV|SEND|FTP response|FTP command):)$/;

/** Labels of remarks: what a program says about what it does. */
const REMARK =
  /^(?:[*.!{}]@?|\*{2,4}|~{1,5}|-{2,5}|={1,5}|[<=]=|=>|(?:Status|Error|Trace|Warning|Info|CONNECT|DEBUG|(?:OK|FAIL) [A-Z]+):)$/;

/**
 * Reads the replies out of a session log or a raw control stream.
 *
 * ```
 * 220 Ready                                      the bytes of the connection, or its text
 * < 220 Ready                                    curl -v, basic-ftp
 * <--- 220 Ready                                 lftp
 * 10:00:00 Response: 220 Ready                   FileZilla, in any language
 * < 2026-11-21 10:00:00.000 220 Ready            WinSCP
 * [pid 3] FTP response: Client "…", "220 Ready"  vsftpd
 * ```
 *
 * What stands in front of the first reply code is taken for the mark of the server; from then on
 * lines with it belong to replies. A stream without marks is read as it is, until a marked reply
 * turns up between two replies.
 *
 * @param chunks The bytes, cut anyhow.
 * @returns The replies in order, and lines that could not be read. Time is linear and memory
 * bounded. Throws the `ReplyError` of the decoder at a limit, after all that came before.
 */
export function* readSessionLog(
  chunks: Iterable<Uint8Array>,
): Generator<SessionEntry | UnreadableLines> {
  const conversations = new Map<string, Conversation>();
  const decode = createTextDecoder("utf-8", "latin1");
  let form: Form | undefined;
  let line = 0;

  function conversationOf(channel: string): Conversation {
    const known = conversations.get(channel);
    const conversation = known ?? newConversation();
    if (known === undefined && conversations.size >= MOST_CONVERSATIONS) {
      for (const oldest of conversations.keys()) {
        conversations.delete(oldest);
        break;
      }
    } else conversations.delete(channel);
    conversations.set(channel, conversation);
    return conversation;
  }

  function* feed(conversation: Conversation, text: string): Generator<SessionEntry> {
    const { decoder, command, secret } = conversation;
    const begun = conversation.open ?? { line, ...(command !== undefined && { command }) };
    conversation.open = begun;
    const kept = CODE.test(text) ? 4 : 0;
    const masked = text.slice(0, kept) + maskSecret(text.slice(kept), secret);
    for (const reply of decoder.decode(toBytes(masked))) {
      yield { ...begun, reply };
      conversation.open = undefined;
      // What comes after the last reply to a command answers none: 421 on its way out.
      if (isFinal(reply.code)) conversation.command = undefined;
    }
  }

  for (const raw of linesOf(asUtf8(chunks), LONGEST_LINE)) {
    line += 1;
    const content = trimLineEnd(raw);
    const unmarked = conversations.get("");
    if (unmarked?.open !== undefined && form?.label === "") {
      // Inside a reply without marks everything is text.
      const inner = dropBlanks(withoutStamps(content, form.stamps), unmarked.gap);
      yield* feed(unmarked, isRaw(form) ? raw : `${inner}\r\n`);
      continue;
    }
    const parts = readLogLine(content);
    const text = dropBlanks(parts.rest);
    const gap = parts.rest.length - text.length;
    const conversation = conversationOf(parts.channel);
    const isServer = form !== undefined && isOfForm(parts, form);
    if (conversation.open !== undefined && isServer) {
      yield* feed(conversation, `${dropBlanks(parts.rest, conversation.gap)}\r\n`);
    } else if (conversation.open !== undefined && parts.stamps === 0 && parts.label === "") {
      // basic-ftp marks the first line of a reply only.
      if (text !== "") yield* feed(conversation, `${content}\r\n`);
    } else if (
      conversation.open === undefined &&
      (isServer ? CODE.test(isRaw(form) ? content : text) : shows(parts, text, gap, form))
    ) {
      if (!isServer) form = parts;
      conversation.gap = gap;
      yield* feed(conversation, isRaw(form) ? raw : `${text}\r\n`);
    } else if (isCommand(parts.label, text, isServer)) {
      const { shown, secret } = sessionCommand(text);
      conversation.command = decode([shown]).lines[0];
      conversation.secret = secret;
    } else if (text !== "" && !isRemark(parts, form)) {
      yield { line, unreadable: 1 };
    }
  }
  for (const { decoder, open } of conversations.values()) {
    const { replies, truncated } = decoder.end();
    for (const reply of replies) yield { line, ...open, reply };
    if (truncated !== undefined) {
      yield { line: open?.line ?? line, unreadable: truncated.lines.length };
    }
  }
}

function newConversation(): Conversation {
  return {
    decoder: createReplyDecoder({ stopAfter: [] }),
    command: undefined,
    secret: "",
    open: undefined,
    gap: 0,
  };
}

/** Takes off blanks in front, at most so many. */
function dropBlanks(text: string, most = text.length): string {
  let at = 0;
  while (at < most && (text[at] === " " || text[at] === "\t")) at += 1;
  return text.slice(at);
}

function isOfForm({ stamps, label }: LogLine, form: Form): boolean {
  return label === form.label && stamps > 0 === form.stamps > 0;
}

/** Whether the log is the stream itself, nothing put in front. */
function isRaw(form: Form | undefined): boolean {
  return form?.label === "" && form.stamps === 0;
}

/** Whether a line shows for the first time how the log marks the lines of the server. */
function shows(parts: LogLine, text: string, gap: number, form: Form | undefined): boolean {
  const { label, stamps } = parts;
  if (!CODE_AND_SEPARATOR.test(text) || REMARK.test(label)) return false;
  if (form !== undefined && !isRaw(form)) {
    return SPEAKER.test(label) && !SPEAKER.test(form.label);
  }
  if (label === "") return stamps > 0 || (form === undefined && gap === 0);
  // A label of another language stands behind a timestamp, or a tab or several blanks follow it.
  return SPEAKER.test(label) || stamps > 0 || gap > 1 || parts.rest.startsWith("\t");
}

/** Whether a line is a remark: where labels are words, any other word than a speaker's marks one. */
function isRemark({ label, rest, channel }: LogLine, form: Form | undefined): boolean {
  if (REMARK.test(label)) return true;
  return (
    isWord(label) &&
    !SPEAKER.test(label) &&
    (rest.startsWith("\t") || channel !== "" || (form !== undefined && isWord(form.label)))
  );
}

function isWord(label: string): boolean {
  return /^[A-Za-z\u0080-\u00ff]/.test(label);
}

/** Whether the text is a command: anything like it behind a mark, or a verb that is known. */
function isCommand(label: string, text: string, isServer: boolean): boolean {
  if (REMARK.test(label)) return false;
  if (!isServer && SPEAKER.test(label)) return /^[A-Za-z]{1,16}(?: |$)/.test(text);
  const [, verb] = /^([A-Z]{3,5})(?: |$)/.exec(text) ?? [];
  return verb !== undefined && repliesTo(verb) !== undefined;
}
