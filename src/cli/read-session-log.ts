import { trimLineEnd } from "../parse/trim-line-end.ts";
import { asUtf8 } from "./as-utf-8.ts";
import {
  ask,
  type Conversation,
  close,
  conversationOf,
  hear,
  type SessionEntry,
  type UnreadableLines,
} from "./conversation.ts";
import { dropBlanks } from "./drop-blanks.ts";
import { type Form, isOfForm, isRaw, kindOfLine } from "./kind-of-line.ts";
import { linesOf } from "./lines-of.ts";
import { readLogLine, withoutStamps } from "./read-log-line.ts";

/** More than the longest line that the decoder takes, with room for what stands in front of it. */
const LONGEST_LINE = 70_000;

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
  let form: Form | undefined;
  let line = 0;
  for (const raw of linesOf(asUtf8(chunks), LONGEST_LINE)) {
    line += 1;
    const content = trimLineEnd(raw);
    const unmarked = conversations.get("");
    if (unmarked?.open !== undefined && form?.label === "") {
      // Inside a reply without marks everything is text.
      const inner = dropBlanks(withoutStamps(content, form.stamps), unmarked.gap);
      yield* hear(unmarked, isRaw(form) ? raw : `${inner}\r\n`, line);
      continue;
    }
    const parts = readLogLine(content);
    const text = dropBlanks(parts.rest);
    const conversation = conversationOf(conversations, parts.channel);
    switch (kindOfLine(content, parts, form, conversation.open !== undefined)) {
      case "opening":
        if (form === undefined || !isOfForm(parts, form)) form = parts;
        conversation.gap = parts.rest.length - text.length;
        yield* hear(conversation, isRaw(form) ? raw : `${text}\r\n`, line);
        break;
      case "continuation":
        yield* hear(conversation, `${dropBlanks(parts.rest, conversation.gap)}\r\n`, line);
        break;
      case "unmarked-continuation":
        yield* hear(conversation, `${content}\r\n`, line);
        break;
      case "command":
        ask(conversation, text, line);
        break;
      case "unreadable":
        yield { line, unreadable: 1 };
    }
  }
  for (const conversation of conversations.values()) yield* close(conversation, line);
}
