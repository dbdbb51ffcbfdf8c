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

const MOST_STAMPS = 8;

/** What may stand in front of a label, one after another. */
const STAMP =
  /^[ \t]{0,8}(?:\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?|\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d\d(?::\d\d)?(?:[.,]\d{1,9})?(?: [AP]M)?|\d{1,2}:\d\d:\d\d(?:[.,]\d{1,9})?(?: [AP]M)?|[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d \d{4}|[A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d(?: [\w.-]{1,64} [\w./-]{1,64}(?:\[\d{1,10}\])?:)?|\[[^\]]{1,64}\]|\(\d{1,10}\))(?=[ \t\d-]|$)/;

/**
 * Who speaks with whom: process and connection (FileZilla), address and user (pyftpdlib; FileZilla
 * Server before 1.0, which ends it with `>`).
 */
const CHANNEL =
  /^[ \t]{0,8}(?:(\d{1,10} \d{1,10})(?= [^\s\d])|([\w.:]{1,64})-\[[^\]]{0,64}\](?= )|- [^()]{0,64}(?:\(not logged in\) )?\(([^()]{1,64})\)(?=>))/;

/** WinSCP has its timestamp behind the label. `@` sets these labels apart from the plain ones. */
const LABEL_AND_STAMP = /^([<>.*!]) \d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}(?= |$)/;

const ARROW = /^[ \t]{0,16}([<>=~-]{1,5}|\*{1,4}|[.!{}](?= |$))/;

const WORDS =
  /^[ \t]{0,16}([A-Za-z\u0080-\u00ff][A-Za-z \u0080-\u00ff]{0,40}(?::|\u00ef\u00bc\u009a))(?=[ \t\d]|$)/;

/** vsftpd wraps the text once more. Line ends in it became question marks. */
const WRAPPED = /^ Client "([^"]{0,64})", "(.*)"$/;

/** The progress of a transfer, which curl writes in front of the next line or on one of its own. */
const METER = /^[\r \d.:kMGTP-]{60,}(?=[<>*{}] |$)/;

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
 */
export function readLogLine(line: string): LogLine {
  let rest = line.replace(METER, "");
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const match = pattern.exec(rest);
    if (match !== null) rest = rest.slice(match[0].length);
    return match;
  };
  const labelAndStamp = take(LABEL_AND_STAMP);
  if (labelAndStamp !== null)
    return { stamps: 1, channel: "", label: `${labelAndStamp[1]}@`, rest };
  let stamps = 0;
  while (stamps < MOST_STAMPS && take(STAMP) !== null) stamps += 1;
  const channel = stamps > 0 ? take(CHANNEL) : null;
  const label = (take(ARROW) ?? take(WORDS))?.[1] ?? "";
  const wrapped = label === "" ? null : WRAPPED.exec(rest);
  if (wrapped === null) {
    const [, connection, address, client] = channel ?? [];
    return { stamps, channel: connection ?? address ?? client ?? "", label, rest };
  }
  const [, client = "", content = ""] = wrapped;
  const text = /^[1-6]\d\d/.test(content) ? content : content.replace(/\?\?$/, "");
  return { stamps, channel: client, label, rest: text };
}

/** A line of a log that has stamps and no labels, without as many stamps as its replies have. */
export function withoutStamps(line: string, stamps: number): string {
  let rest = line;
  for (let count = 0; count < stamps; count += 1) rest = rest.replace(STAMP, "");
  return rest;
}
