import { repliesTo } from "../commands/replies-to.ts";
import { dropBlanks } from "./drop-blanks.ts";
import { takesSecret } from "./hide-secrets.ts";
import type { LogLine, Style } from "./read-log-line.ts";

/**
 * What a line of a log is: the first of a reply, one more of it with the mark of the server or
 * without any mark, a command, what a program says about what it does, or none of these.
 */
export type LineKind =
  | "opening"
  | "continuation"
  | "unmarked-continuation"
  | "command"
  | "remark"
  | "unreadable";

/**
 * What goes on in a connection: a reply is open (one whose lines all bear the mark, so far), a
 * command waits for its reply, or neither.
 */
export type Moment = "reply" | "marked-reply" | "command" | "idle";

const CODE = /^[1-6]\d\d(?:[ -]|$)/;
const CODE_AND_SEPARATOR = /^[1-6]\d\d[ -]/;

/** What a session begins with (RFC 959 §5.4). */
const GREETING = /^[12]20[ -]/;

/**
 * Labels that mark a speaker, those of both sides in one: which is which cannot be told by them.
 * pyftpdlib has its arrows the other way round.
 */
const SPEAKERS: readonly RegExp[] = [
  /^[<>]$/,
  /^[<>]@$/,
  /^(?:<<|>>)$/,
  /^(?:<<<|>>>)$/,
  /^(?:<-|->)$/,
  /^(?:<--|-->)$/,
  /^(?:<---|--->)$/,
  /^(?:<----|---->)$/,
  /^\)>$/,
  /^[SCRsc]:$/,
  /^(?:Response|Command):$/,
  /^(?:Reply|Command):$/,
  /^(?:Server|Client):$/,
  /^(?:SERVER|CLIENT):$/,
  /^(?:RECV|SEND):$/,
  /^FTP (?:response|command):$/,
  /^\[(?:Response|Command)\]$/,
];

/** Labels of remarks: what a program says about what it does. */
const REMARK =
  /^(?:[*.!{}]@?|!!|WW|PP|D[WIVD]|\*{2,4}|~{1,5}|-{2,5}|={1,5}|[<=]=|=>|(?:Status|Error|Trace|Listing|Warning|Info|CONNECT|DEBUG|Debug [A-Z][a-z]+|(?:OK|FAIL) [A-Z]+):|\[(?:Status|Error|Trace|Warning|Type)\])$/;

/**
 * Tells what a line is, by its mark and its text.
 *
 * @param content The line without its end.
 * @param parts The same, taken apart.
 * @param style How the log marks the lines of the server here, as far as that is known by now.
 * @param moment What goes on in the connection of that line.
 */
export function kindOfLine(
  content: string,
  parts: LogLine,
  style: Style | undefined,
  moment: Moment,
): LineKind {
  const { label, rest, stamps } = parts;
  const text = dropBlanks(rest);
  const isServer = style !== undefined && isOfStyle(parts, style);
  if (moment === "reply" || moment === "marked-reply") {
    if (isServer) return "continuation";
    // Where lines bear no mark, this one may be the server's too.
    const isOther = moment === "marked-reply" && isSpeaker(label) && !isOtherSide(label, style);
    if (isOther && isGreeting(text)) return "opening";
    // basic-ftp marks the first line of a reply only.
    if (stamps === 0 && label === "") return text === "" ? "remark" : "unmarked-continuation";
  } else if (isServer) {
    if (startsWithCode(isRaw(style) ? content : text)) return "opening";
  } else if (shows(parts, text, style, moment)) return "opening";
  if (isCommand(label, text, isServer)) return "command";
  return text === "" || isRemark(parts, style) ? "remark" : "unreadable";
}

/** Whether a text begins as a reply does, or is a code alone. */
export function startsWithCode(text: string): boolean {
  return CODE.test(text);
}

/** Whether a text begins as the first reply of a session does. */
export function isGreeting(text: string): boolean {
  return GREETING.test(text);
}

/** Whether the log is the stream itself, nothing put in front. */
export function isRaw(style: Style | undefined): boolean {
  return style?.label === "" && style.stamps === 0;
}

/** Whether a line is marked as those of the server are. */
export function isOfStyle({ stamps, label }: LogLine, style: Style): boolean {
  return label === style.label && stamps > 0 === style.stamps > 0;
}

/**
 * Whether a line shows how the log marks the lines of the server from here on. A greeting while no
 * command waits for its reply is judged as the first line of a log is.
 */
function shows(parts: LogLine, text: string, style: Style | undefined, moment: Moment): boolean {
  const { label, rest, stamps } = parts;
  if (!CODE_AND_SEPARATOR.test(text) || REMARK.test(label) || isOtherSide(label, style))
    return false;
  if (isSpeaker(label)) return true;
  const isFirst = style === undefined || isRaw(style) || (moment === "idle" && isGreeting(text));
  if (!isFirst) return false;
  const gap = rest.length - text.length;
  if (label === "") return stamps > 0 || gap === 0;
  // A label of another language stands behind a timestamp, or a tab or several blanks follow it.
  return stamps > 0 || gap > 1 || rest.startsWith("\t");
}

/**
 * Whether a line is a remark. Any word is a label of FileZilla in some language if a tab follows it;
 * without one it has to stand as those of the server do, and they have to be in no language known.
 */
function isRemark({ label, rest, channel, stamps }: LogLine, style: Style | undefined): boolean {
  if (REMARK.test(label)) return true;
  if (!isWord(label) || isSpeaker(label) || label === style?.label) return false;
  if (rest.startsWith("\t")) return true;
  if (style === undefined || !isWord(style.label)) return channel !== "";
  const isAlike = stamps > 0 === style.stamps > 0 && (channel !== "" || rest.startsWith("  "));
  return isAlike && !isSpeaker(style.label);
}

/** Whether a label is that of a speaker, in the words that are known. */
function isSpeaker(label: string): boolean {
  return SPEAKERS.some((sides) => sides.test(label));
}

/** Whether a label is that of the client, where the server has another. */
function isOtherSide(label: string, style: Style | undefined): boolean {
  if (style === undefined || label === style.label) return false;
  return SPEAKERS.some((sides) => sides.test(label) && sides.test(style.label));
}

function isWord(label: string): boolean {
  return /^[A-Za-z\u0080-\u00ff]/.test(label);
}

/**
 * Whether the text is a command: anything like it behind a mark, or a verb that is known or that
 * takes a secret, which has to be known where the server repeats it.
 */
function isCommand(label: string, text: string, isServer: boolean): boolean {
  if (REMARK.test(label)) return false;
  if (!isServer && isSpeaker(label)) return /^[A-Za-z]{1,16}(?: |$)/.test(text);
  const [, verb] = /^([A-Z]{3,8}|x?pass|acct)(?: |$)/.exec(text) ?? [];
  return verb !== undefined && (takesSecret(verb) || repliesTo(verb) !== undefined);
}
