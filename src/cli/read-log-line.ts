/** A line of a session log, taken apart. */
export interface LogLine {
  /** How many timestamps and bracketed remarks stand in front. */
  readonly stamps: number;
  /** Whose connection it is, where the log says so; empty otherwise. */
  readonly channel: string;
  /** What marks the speaker, such as `<`, `--->` or `Response:`; empty for none. */
  readonly label: string;
  /** What follows, blanks included. */
  readonly rest: string;
}

/** How a log, or a part of it, marks the lines of the server. */
export type Style = Pick<LogLine, "stamps" | "label">;

const MOST_STAMPS = 8;

/** What may stand in front of a label, one after another. */
const STAMP =
  /^[ \t]{0,8}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?|(?:\d{4}|\d{1,2})[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: [AP]M)?|\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: [AP]M)?|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?: [\w.-]{1,64} [\w./-]{1,64}(?:\[\d{1,10}\])?:)?|\[[^\]]{1,64}\]|\(\d{1,10}\)|<(?:\d{1,4}[./-][\d./:, -]{6,32}(?:[AP]M)?|Date\/Time)>)(?=[ \t\d-]|$)/;

/** Who speaks with whom, behind a timestamp. */
const CHANNELS: readonly RegExp[] = [
  // FileZilla: process and connection.
  /^[ \t]{0,8}(\d{1,10} \d{1,10})(?= [A-Za-z\u0080-\u00ff][A-Za-z \u0080-\u00ff]{0,40}(?::|\u00ef\u00bc\u009a))/,
  // pyftpdlib: address and user.
  /^[ \t]{0,8}((?![1-6]\d\d-)[\w.:]{1,64})-\[[^\]]{0,64}\](?= )/,
  // FileZilla Server before 1.0: user and address. `)>` ends those of both sides.
  /^[ \t]{0,8}- [^()]{0,64}(?:\(not logged in\) )?\(([^()]{1,64})(?=\)>)/,
  // The window of FileZilla Server, its heading first: number, address and user.
  /^ (Info|(?:FTP|Administration) (?:Session \d{1,10}|Server))[^[\]]{0,300}(?= \[)/,
  // lftp, told to show the context: the host.
  /^ ((?![1-6]\d\d[ -])[\w.:-]{0,254}\w)(?= (?:<---|--->|----|\*{4}) )/,
];

/** A reply, in a log that has stamps and no labels. */
const CODE = /^[ \t]{0,8}[1-6]\d\d[ -]/;

/** WinSCP has its timestamp behind the label. `@` sets these labels apart from the plain ones. */
const LABEL_AND_STAMP = /^([<>.*!]) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}(?= |$)/;

/** A connection that WinSCP opened beside the first: a transfer in the background. */
const BACKGROUND = /^ \[((?:Background )?\d{1,9})\](?= )/;

const ARROW =
  /^[ \t]{0,16}(\)>|[<>=~-]{1,5}|\*{1,4}|[.!{}](?= |$)|(?:!!|WW|PP|D[WIVD])(?= \[)|\[[^\]\s\d]{1,32}\](?= |$))/;

/** The session in a log file of FileZilla Server, between the label and the text. */
const SESSION = /^ \[(FTP Session \d{1,10}) [^\]]{1,300}\](?= )/;

const WORDS =
  /^[ \t]{0,16}([A-Za-z\u0080-\u00ff][A-Za-z \u0080-\u00ff]{0,40}(?::|\u00ef\u00bc\u009a))(?=[ \t\d]|$)/;

/** vsftpd wraps the text once more, behind these. Line ends in it became question marks. */
const WRAPPER = /^FTP (?:response|command):$/;
const WRAPPED = /^ Client "([^"]{0,64})", "(.*)"$/s;

/** The progress of a transfer, which curl writes in front of the next line or on one of its own. */
const METER = /^[\r ][\r \d.:kMGTP-]{59,}(?=[<>*{}] |$)/;

/**
 * Takes a line of a log apart, without knowing which program wrote it.
 *
 * ```
 * Sat Nov 21 10:00:00 2026 [pid 3] FTP response: Client "192.0.2.1", "220 Ready"
 * 2026-11-21 10:00:00 7064 1 Response: 220 Ready
 * stamps                   channel label  rest
 * ```
 *
 * @param line A line as a byte string, without its end.
 * @param style How the log marks the lines of the server here, as far as that is known by now.
 * @param channels While a reply is open in a log that names no channels: those known all the same.
 * What the server says in that reply is no part of a mark.
 */
export function readLogLine(
  line: string,
  style?: Style,
  channels?: ReadonlyMap<string, unknown>,
): LogLine {
  const open = channels && style;
  let rest = line.replace(METER, "");
  const take = (pattern: RegExp): string | undefined => {
    const match = pattern.exec(rest);
    if (match !== null) rest = rest.slice(match[0].length);
    return match?.[1] ?? match?.[0];
  };
  const mark = LABEL_AND_STAMP.exec(rest)?.[1];
  if (mark !== undefined && (mark !== open?.label || open.stamps > 0)) {
    take(LABEL_AND_STAMP);
    const label = `${mark}@`;
    const [, background = ""] = BACKGROUND.exec(rest) ?? [];
    const isText = label === open?.label && !channels?.has(background);
    const channel = isText ? "" : (take(BACKGROUND) ?? "");
    return { stamps: 1, channel, label, rest };
  }
  let stamps = 0;
  while (stamps < MOST_STAMPS && take(STAMP) !== undefined) stamps += 1;
  let channel: string | undefined;
  const isReply = style?.label === "" && CODE.test(rest);
  if (stamps > 0 && !isReply) for (const pattern of CHANNELS) channel ??= take(pattern);
  const label = take(ARROW) ?? take(WORDS) ?? "";
  if (stamps > 0 && label !== "" && label !== open?.label) channel ??= take(SESSION);
  return unwrapped({ stamps, channel: channel ?? "", label, rest });
}

/** The client and the text, of a line of vsftpd. */
function unwrapped(line: LogLine): LogLine {
  const [, channel, content] =
    (line.stamps > 0 && WRAPPER.test(line.label) && WRAPPED.exec(line.rest)) || [];
  if (channel === undefined || content === undefined) return line;
  const rest = /^[1-6]\d\d/.test(content) ? content : content.replace(/\?\?$/, "");
  return { ...line, channel, rest };
}

/** A line of a log that has stamps and no labels, without as many stamps as its replies have. */
export function withoutStamps(line: string, stamps: number): string {
  let rest = line;
  for (let count = 0; count < stamps; count += 1) rest = rest.replace(STAMP, "");
  return rest;
}
