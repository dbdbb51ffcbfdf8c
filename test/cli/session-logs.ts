import realReplies from "../fixtures/replies-real.json" with { type: "json" };

/** One step of a session: what was sent, and the reply as it came, one character a byte. */
export interface Turn {
  readonly command?: string;
  readonly raw: string;
}

/** How a program writes a session down. */
export interface LogFormat {
  readonly title: string;
  readonly before?: string;
  readonly server: (line: string) => string;
  readonly client: (line: string) => string;
  readonly after?: string;
}

const asVsftpd = (line: string): string => `Client "192.0.2.7", "${line}"`;
const filezilla = (reply: string, command: string, status: string, front: string) => ({
  before: `${front}${status}\tConnected, waiting for 220 messages\n`,
  server: (line: string) => `${front}${reply}\t${line}`,
  client: (line: string) => `${front}${command}\t${line}`,
  after: `${front}${status}\tDisconnected\n`,
});

/** UTF-8 as a byte string. */
const bytes = (text: string): string => String.fromCharCode(...new TextEncoder().encode(text));

const hex = (value: number, digits = 1): string => value.toString(16).padStart(digits, "0");

/** A line as `curl --trace-ascii` shows it: 64 bytes a piece, dots for what is not ASCII. */
const traced =
  (what: string, front = "") =>
  (line: string): string => {
    const size = line.length + 2;
    const pieces = (line || " ").match(/.{1,64}/gs) ?? [];
    return [
      `${front}${what} header, ${size} bytes (0x${hex(size)})`,
      ...pieces.map((piece, at) => `${hex(at * 64, 4)}: ${line === "" ? "" : piece}`),
    ].join("\n");
  };

/** A line as `curl --trace` shows it: sixteen bytes a piece, in hexadecimal and as text. */
const dumped =
  (what: string) =>
  (line: string): string => {
    const sent = `${line}\r\n`;
    const pieces = (sent.match(/.{1,16}/gs) ?? []).map((piece, at) => {
      const bytes = Array.from(piece, (character) => `${hex(character.charCodeAt(0), 2)} `).join(
        "",
      );
      return `${hex(at * 16, 4)}: ${bytes.padEnd(48)}${piece.replace(/[^ -~]/g, ".")}`;
    });
    return [`${what} header, ${sent.length} bytes (0x${hex(sent.length)})`, ...pieces].join("\n");
  };

const METER = `  0     0    0     0    0     0      0      0 --:--:-- --:--:-- --:--:--     0`;

/** The ways in which programs write a session down, each marking every line. */
export const LOG_FORMATS: readonly LogFormat[] = [
  {
    title: "curl -v",
    before: "*   Trying 192.0.2.1:21...\n* Connected to ftp.example (192.0.2.1) port 21\n",
    server: (line) => `< ${line}`,
    client: (line) => `> ${line}`,
    after: `{ [12 bytes data]\n\r100    12  100    12    0     0    120      0 --:--:-- --:--:-- --:--:--   120\n* Closing connection\n`,
  },
  {
    title: "curl -v with its progress in front",
    server: (line) => `\r${METER}< ${line}`,
    client: (line) => `> ${line}`,
  },
  {
    title: "curl -v --trace-time",
    before: "10:00:00.123456 * Connected to ftp.example\n",
    server: (line) => `10:00:00.123456 < ${line}`,
    client: (line) => `10:00:00.123456 > ${line}`,
  },
  {
    title: "curl --trace-ascii",
    before: "== Info:   Trying 192.0.2.1:21...\n",
    server: traced("<= Recv"),
    client: traced("=> Send"),
    after:
      "<= Recv data, 12 bytes (0xc)\n0000: 220 not this\n=> Send SSL data, 5 bytes (0x5)\n0000: .....\n",
  },
  {
    title: "curl --trace-ascii --trace-time --trace-ids",
    server: traced("<= Recv", "10:00:00.123456 [0-0] "),
    client: traced("=> Send", "10:00:00.123456 [0-0] "),
    after: "10:00:00.123456 [0-0] == Info: Connection #0 to host ftp.example left intact\n",
  },
  {
    title: "curl --trace",
    server: dumped("<= Recv"),
    client: dumped("=> Send"),
  },
  {
    title: "lftp debug",
    before: "---- Connecting to ftp.example (192.0.2.1) port 21\n",
    server: (line) => `<--- ${line}`,
    client: (line) => `---> ${line}`,
    after: "**** Peer closed connection\n",
  },
  {
    title: "lftp after debug -t -c, which shows time and host",
    before: "2026-11-21 10:00:00 ftp.example ---- Connecting to ftp.example (192.0.2.1) port 21\n",
    server: (line) => `2026-11-21 10:00:00 ftp.example <--- ${line}`,
    client: (line) => `2026-11-21 10:00:00 ftp.example ---> ${line}`,
    after: "2026-11-21 10:00:01 ---- Closing idle connection\n",
  },
  {
    title: "lftp after debug -t -p -c, with the process too",
    before: "[4711] 2026-11-21 10:00:00 ftp.example **** Timeout, retrying\n",
    server: (line) => `[4711] 2026-11-21 10:00:00 ftp.example <--- ${line}`,
    client: (line) => `[4711] 2026-11-21 10:00:00 ftp.example ---> ${line}`,
  },
  {
    title: "lftp after debug -t",
    server: (line) => `2026-11-21 10:00:00 <--- ${line}`,
    client: (line) => `2026-11-21 10:00:00 ---> ${line}`,
  },
  { title: "FileZilla", ...filezilla("Response:", "Command:", "Status:", "") },
  {
    title: "FileZilla with the time",
    ...filezilla("Response:", "Command:", "Status:", "10:00:00\t"),
  },
  {
    title: "the log file of FileZilla",
    server: (line) => `2026-11-21 10:00:00 7064 1 Response: ${line}`,
    client: (line) => `2026-11-21 10:00:00 7064 1 Command: ${line}`,
  },
  {
    title: "FileZilla in French",
    ...filezilla(bytes("Réponse :"), "Commande :", "Statut :", ""),
  },
  { title: "FileZilla in German", ...filezilla("Antwort:", "Befehl:", "Status:", "10:00:00\t") },
  {
    title: "FileZilla in Japanese",
    ...filezilla(bytes("応答:"), bytes("コマンド:"), bytes("状態:"), ""),
  },
  {
    title: "FileZilla in Chinese, with a wide colon",
    ...filezilla(bytes("响应："), bytes("命令："), bytes("状态："), ""),
  },
  {
    title: "WinSCP",
    before: ". 2026-11-21 10:00:00.000 Connecting to ftp.example ...\n",
    server: (line) => `< 2026-11-21 10:00:00.000 ${line}`,
    client: (line) => `> 2026-11-21 10:00:00.000 ${line}`,
    after: ". 2026-11-21 10:00:01.000 Disconnected from server\n",
  },
  {
    title: "WinSCP, of a transfer in the background",
    before: ". 2026-11-21 10:00:00.000 [Background 1] Connecting to ftp.example ...\n",
    server: (line) => `< 2026-11-21 10:00:00.000 [Background 1] ${line}`,
    client: (line) => `> 2026-11-21 10:00:00.000 [Background 1] ${line}`,
  },
  {
    title: "WinSCP, of a transfer in the background, by its number alone",
    server: (line) => `< 2026-11-21 10:00:00.000 [1] ${line}`,
    client: (line) => `> 2026-11-21 10:00:00.000 [1] ${line}`,
  },
  {
    title: "the log of vsftpd",
    before: 'Sat Nov 21 10:00:00 2026 [pid 2] CONNECT: Client "192.0.2.7"\n',
    server: (line) => `Sat Nov 21 10:00:00 2026 [pid 3] FTP response: ${asVsftpd(line)}`,
    client: (line) => `Sat Nov 21 10:00:00 2026 [pid 3] [ann] FTP command: ${asVsftpd(line)}`,
    after: 'Sat Nov  7 10:00:00 2026 [pid 2] [ann] OK MKDIR: Client "192.0.2.7", "/x"\n',
  },
  {
    title: "pyftpdlib, whose arrows point the other way",
    server: (line) => `[D 2026-11-21 10:00:00] 192.0.2.7:50000-[ann] -> ${line}`,
    client: (line) => `[D 2026-11-21 10:00:00] 192.0.2.7:50000-[ann] <- ${line}`,
  },
  {
    title: "FileZilla Server, one mark for both sides",
    server: (line) => `(000001)11/21/2026 10:00:00 AM - (not logged in) (192.0.2.7)> ${line}`,
    client: (line) => `(000001)11/21/2026 10:00:00 AM - ann (192.0.2.7)> ${line}`,
  },
  {
    title: "the log file of FileZilla Server 1.x",
    before:
      "2026-11-21T10:00:00.000Z == [FTP Server] Listening on 0.0.0.0:21.\n2026-11-21T10:00:00.000Z DI [FTP Session 1 192.0.2.7] Session 0x1 with ID 1 created.\n",
    server: (line) => `2026-11-21T10:00:00.000Z << [FTP Session 1 192.0.2.7] ${line}`,
    client: (line) => `2026-11-21T10:00:00.000Z >> [FTP Session 1 192.0.2.7 ann] ${line}`,
    after:
      "2026-11-21T10:00:00.000Z !! [FTP Session 1 192.0.2.7] Connection reset.\n2026-11-21T10:00:00.000Z WW [FTP Session 1 192.0.2.7] No TLS.\n",
  },
  {
    title: "the log file of FileZilla Server 1.x, kinds written out",
    server: (line) => `2026-11-21T10:00:00.000Z Reply: [FTP Session 1 192.0.2.7] ${line}`,
    client: (line) => `2026-11-21T10:00:00.000Z Command: [FTP Session 1 192.0.2.7] ${line}`,
    after: "2026-11-21T10:00:00.000Z Debug Info: [FTP Session 1 192.0.2.7] session destroyed\n",
  },
  {
    title: "the window of FileZilla Server 1.x",
    before:
      "<Date/Time> Info [Type] Message\n<11/21/2026 10:00:00 AM> FTP Server [Status] Listening on 0.0.0.0:21.\n",
    server: (line) => `<11/21/2026 10:00:00 AM> FTP Session 1 192.0.2.7 ann [Response] ${line}`,
    client: (line) => `<11/21/2026 10:00:00 AM> FTP Session 1 192.0.2.7 ann [Command] ${line}`,
    after: "<11/21/2026 10:00:00 AM> FTP Session 1 192.0.2.7 ann [Trace] session destroyed\n",
  },
  {
    title: "the window of FileZilla Server 1.x in German",
    server: (line) => `<21.11.2026 10:00:00> FTP Session 1 192.0.2.7 [Antwort] ${line}`,
    client: (line) => `<21.11.2026 10:00:00> FTP Session 1 192.0.2.7 [Befehl] ${line}`,
  },
  { title: "S: and C:", server: (line) => `S: ${line}`, client: (line) => `C: ${line}` },
  {
    title: "arrows behind a time in brackets",
    server: (line) => `[10:00:00] < ${line}`,
    client: (line) => `[10:00:00] > ${line}`,
  },
  {
    title: "arrows behind an ISO time",
    server: (line) => `2026-11-21T10:00:00.000Z < ${line}`,
    client: (line) => `2026-11-21T10:00:00.000Z > ${line}`,
  },
  {
    title: "a time in brackets alone",
    server: (line) => `[2026-11-21 10:00:00] ${line}`,
    client: (line) => `[2026-11-21 10:00:00] ${line}`,
  },
  {
    title: "an ISO time alone",
    server: (line) => `2026-11-21T10:00:00+01:00 ${line}`,
    client: (line) => `2026-11-21T10:00:00+01:00 ${line}`,
  },
  { title: "no marks", server: (line) => line, client: (line) => line },
  {
    title: "no marks but on commands",
    server: (line) => line,
    client: (line) => `---> ${line}`,
  },
];

/** Writes a session down as a program would, as bytes. */
export function writeLog(
  { before = "", server, client, after = "" }: LogFormat,
  turns: readonly Turn[],
  lineEnd = "\n",
): Uint8Array {
  const lines = turns.flatMap(({ command, raw }) => [
    ...(command === undefined ? [] : [client(command)]),
    ...raw.replace(/\r\n$/, "").split("\r\n").map(server),
  ]);
  const text = before + lines.map((line) => line + lineEnd).join("") + after;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Every distinct reply that four real servers sent. */
export const REAL_REPLIES: readonly { readonly raw: string; readonly code: number }[] = realReplies;

/** The reply of a real server with a text. */
function realReply(part: string): string {
  const found = REAL_REPLIES.find(({ raw }) => raw.includes(part));
  if (found === undefined) throw new Error(`no such reply: ${part}`);
  return found.raw;
}

/** A session with vsftpd, put together of its replies. */
export const SESSION: readonly Turn[] = [
  { raw: realReply("220 Welcome to the test vsftpd.") },
  { command: "USER ftpalice", raw: realReply("331 Please specify the password.") },
  { command: "PASS wonderland-77", raw: realReply("230 Login successful.") },
  { command: "FEAT", raw: realReply("211-Features:\r\n MDTM") },
  { command: "CWD dir", raw: realReply("250-Welcome to dir.") },
  { command: "PASV", raw: realReply("227 Entering Passive Mode") },
  { command: "DELE nope.txt", raw: realReply("550 Delete operation failed.") },
  {
    command: "RETR hello.txt",
    raw: realReply("150 Opening BINARY mode data connection for hello.txt"),
  },
  { raw: realReply("226 Transfer complete.") },
  { command: "QUIT", raw: realReply("221 Goodbye.") },
];
