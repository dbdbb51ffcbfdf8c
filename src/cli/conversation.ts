import { isFinal } from "../classify/predicates.ts";
import { toBytes } from "../parse/byte-strings.ts";
import { createReplyDecoder } from "../parse/create-reply-decoder.ts";
import { createTextDecoder } from "../parse/text-decoder.ts";
import type { Reply, ReplyDecoder } from "../types/reply.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { type Moment, startsWithCode } from "./kind-of-line.ts";
import { maskSecrets } from "./mask-secrets.ts";
import type { Style } from "./read-log-line.ts";

/** A reply in a log. */
export interface SessionEntry {
  /** The command that it answers, without credentials. */
  readonly command?: string;
  /** The line of the log on which that command stands, from 1. */
  readonly lineOfCommand?: number;
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

/** What goes on in one connection of a log. */
export interface Conversation {
  decoder: ReplyDecoder;
  /** The command that waits for its last reply. */
  asked: Pick<SessionEntry, "command" | "lineOfCommand">;
  /** What must not be shown where the server repeats it. */
  secrets: readonly string[];
  /** Where the reply that is open began, and what it answers. */
  open: Omit<SessionEntry, "reply"> | undefined;
  /** How many blanks stand between the label and the text. */
  gap: number;
  /** How the line was marked that the last reply began with. */
  style: Style | undefined;
  /**
   * Whether the other lines of that reply bear the mark, all that were read. basic-ftp marks the
   * first one only.
   */
  isMarked: boolean | undefined;
}

/** How many connections of a log are followed at a time. */
const MOST_CONVERSATIONS = 256;

/** How many secrets of a conversation are looked for. */
const MOST_SECRETS = 16;

/**
 * Shorter secrets are looked for only until the next command: they are numbers and words of every
 * day, and a text without these would be hard to read.
 */
const LEAST_LASTING = 6;

const decodeText = /* @__PURE__ */ createTextDecoder("utf-8", "latin1");

/** The conversation of a channel, a new one if need be; the one that was silent longest makes room. */
export function conversationOf(
  conversations: Map<string, Conversation>,
  channel: string,
): Conversation {
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

/** What goes on in a conversation. */
export function momentOf({ open, asked, isMarked }: Conversation): Moment {
  if (open !== undefined) return isMarked ? "marked-reply" : "reply";
  return asked.command === undefined ? "idle" : "command";
}

/**
 * Takes a command of the client, at that line of the log, a byte string. Inside a reply it may be the
 * server that says so: then no more is taken of it than what must not be shown.
 */
export function ask(conversation: Conversation, text: string, line: number): void {
  const { shown, secrets } = hideSecrets(text);
  if (conversation.open !== undefined) {
    conversation.secrets = atMost([...conversation.secrets, ...secrets]);
    return;
  }
  const [command = ""] = decodeText([shown]).lines;
  conversation.asked = { command, lineOfCommand: line };
  const lasting = conversation.secrets.filter(({ length }) => length >= LEAST_LASTING);
  conversation.secrets = atMost([...secrets, ...lasting]);
}

function atMost(secrets: readonly string[]): readonly string[] {
  return [...new Set(secrets)].slice(0, MOST_SECRETS);
}

/** Takes a line of the server, of that number, and gives the replies that it completes. */
export function* hear(
  conversation: Conversation,
  text: string,
  line: number,
): Generator<SessionEntry> {
  const { decoder, asked, secrets } = conversation;
  const begun = conversation.open ?? { line, ...asked };
  conversation.open = begun;
  const kept = startsWithCode(text) ? 4 : 0;
  const masked = text.slice(0, kept) + maskSecrets(text.slice(kept), secrets);
  for (const reply of decoder.decode(toBytes(masked))) {
    yield { ...begun, reply };
    conversation.open = undefined;
    // What comes after the last reply to a command answers none: 421 on its way out.
    if (isFinal(reply.code)) conversation.asked = {};
  }
}

/** What is left of a conversation at the last line of the log. */
export function* close(
  { decoder, open }: Conversation,
  line: number,
): Generator<SessionEntry | UnreadableLines> {
  const { replies, truncated } = decoder.end();
  for (const reply of replies) yield { line, ...open, reply };
  if (truncated !== undefined) {
    yield { line: open?.line ?? line, unreadable: truncated.lines.length };
  }
}

/** Ends a conversation as `close` does, and begins a new one that keeps its secrets. */
export function* restart(
  conversation: Conversation,
  line: number,
): Generator<SessionEntry | UnreadableLines> {
  yield* close(conversation, line);
  Object.assign(conversation, { ...newConversation(), secrets: conversation.secrets });
}

function newConversation(): Conversation {
  return {
    decoder: createReplyDecoder({ stopAfter: [] }),
    asked: {},
    secrets: [],
    open: undefined,
    gap: 0,
    style: undefined,
    isMarked: undefined,
  };
}
