import { repliesTo } from "../commands/replies-to.ts";
import { dropBlanks } from "./drop-blanks.ts";
import { takesSecret } from "./hide-secrets.ts";
import type { LogLine } from "./read-log-line.ts";

/** How a log marks the lines of the server. */
export type Form = Pick<LogLine, "stamps" | "label">;

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

const CODE = /^[1-6]\d\d(?:[ -]|$)/;
const CODE_AND_SEPARATOR = /^[1-6]\d\d[ -]/;

/** Labels that mark a speaker, whoever it is. */
const SPEAKER =
  /^(?:[<>]@?|<<|>>|<<<|>>>|<-{1,4}|-{1,4}>|[SCRsc]:|(?:Server|Client|Response|Reply|Command|SERVER|CLIENT|RECV|SEND|FTP response|FTP command):)$/;

/** Labels of remarks: what a program says about what it does. */
const REMARK =
  /^(?:[*.!{}]@?|\*{2,4}|~{1,5}|-{2,5}|={1,5}|[<=]=|=>|(?:Status|Error|Trace|Warning|Info|CONNECT|DEBUG|(?:OK|FAIL) [A-Z]+):)$/;

/**
 * Tells what a line is, by its mark and its text.
 *
 * @param content The line without its end.
 * @param parts The same, taken apart.
 * @param form How the log marks the lines of the server, as far as that is known by now.
 * @param isOpen Whether a reply of the same connection has begun and not ended.
 */
export function kindOfLine(
  content: string,
  parts: LogLine,
  form: Form | undefined,
  isOpen: boolean,
): LineKind {
  const { label, rest, stamps } = parts;
  const text = dropBlanks(rest);
  const isServer = form !== undefined && isOfForm(parts, form);
  if (isOpen && isServer) return "continuation";
  // basic-ftp marks the first line of a reply only.
  if (isOpen && stamps === 0 && label === "") {
    return text === "" ? "remark" : "unmarked-continuation";
  }
  const opens = isServer ? startsWithCode(isRaw(form) ? content : text) : shows(parts, text, form);
  if (!isOpen && opens) return "opening";
  if (isCommand(label, text, isServer)) return "command";
  return text === "" || isRemark(parts, form) ? "remark" : "unreadable";
}

/** Whether a text begins as a reply does, or is a code alone. */
export function startsWithCode(text: string): boolean {
  return CODE.test(text);
}

/** Whether the log is the stream itself, nothing put in front. */
export function isRaw(form: Form | undefined): boolean {
  return form?.label === "" && form.stamps === 0;
}

/** Whether a line is marked as those of the server are. */
export function isOfForm({ stamps, label }: LogLine, form: Form): boolean {
  return label === form.label && stamps > 0 === form.stamps > 0;
}

/** Whether a line shows for the first time how the log marks the lines of the server. */
function shows(parts: LogLine, text: string, form: Form | undefined): boolean {
  const { label, rest, stamps } = parts;
  const gap = rest.length - text.length;
  if (!CODE_AND_SEPARATOR.test(text) || REMARK.test(label)) return false;
  if (form !== undefined && !isRaw(form)) {
    return SPEAKER.test(label) && !SPEAKER.test(form.label);
  }
  if (label === "") return stamps > 0 || (form === undefined && gap === 0);
  // A label of another language stands behind a timestamp, or a tab or several blanks follow it.
  return SPEAKER.test(label) || stamps > 0 || gap > 1 || rest.startsWith("\t");
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

/**
 * Whether the text is a command: anything like it behind a mark, or a verb that is known or that
 * takes a secret, which has to be known where the server repeats it.
 */
function isCommand(label: string, text: string, isServer: boolean): boolean {
  if (REMARK.test(label)) return false;
  if (!isServer && SPEAKER.test(label)) return /^[A-Za-z]{1,16}(?: |$)/.test(text);
  const [, verb] = /^([A-Z]{3,8}|x?pass|acct)(?: |$)/.exec(text) ?? [];
  return verb !== undefined && (takesSecret(verb) || repliesTo(verb) !== undefined);
}
