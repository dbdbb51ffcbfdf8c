import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SessionEntry, UnreadableLines } from "../../src/cli/conversation.ts";
import { readSessionLog } from "../../src/cli/read-session-log.ts";
import { isReplyError, parseReplies } from "../../src/index.ts";
import { growthOf, IN_PROPORTION } from "../growth-of.ts";
import { LOG_FORMATS, REAL_REPLIES, SESSION, type Turn, writeLog } from "./session-logs.ts";

const toBytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const readAll = (...chunks: readonly (Uint8Array | string)[]) => [
  ...readSessionLog(chunks.map((chunk) => (typeof chunk === "string" ? toBytes(chunk) : chunk))),
];

const repliesOf = (found: readonly (SessionEntry | UnreadableLines)[]): readonly SessionEntry[] =>
  found.filter((one) => "reply" in one);

const unreadableIn = (found: readonly (SessionEntry | UnreadableLines)[]): number =>
  found.reduce((sum, one) => sum + ("reply" in one ? 0 : one.unreadable), 0);

/** What the bytes of the connection say, read without any log. */
const expected = (raw: string) => {
  const [reply] = parseReplies(
    Uint8Array.from(raw, (character) => character.charCodeAt(0)),
  ).replies;
  return { code: reply?.code, lines: reply?.lines };
};

const commandsShown = ["USER ftpalice", "PASS", "FEAT", "CWD dir", "PASV", "DELE nope.txt"];

describe.each(LOG_FORMATS.map((format) => [format.title, format] as const))(
  "a log in the format of %s",
  (_title, format) => {
    it.each(["\n", "\r\n"])(
      "gives the replies of a session with their commands (%j)",
      (lineEnd) => {
        const found = readAll(writeLog(format, SESSION, lineEnd));
        const replies = repliesOf(found);
        expect(replies.map(({ reply: { code, lines } }) => ({ code, lines }))).toEqual(
          SESSION.map(({ raw }) => expected(raw)),
        );
        expect(replies.map(({ command }) => command)).toEqual([
          undefined,
          ...commandsShown,
          "RETR hello.txt",
          "RETR hello.txt",
          "QUIT",
        ]);
        expect(unreadableIn(found)).toBe(0);
        expect(JSON.stringify(found)).not.toContain("wonderland");
      },
    );

    it("loses no line of any reply of four real servers", () => {
      const turns = REAL_REPLIES.map(({ raw }) => ({ command: "NOOP", raw }));
      const replies = repliesOf(readAll(writeLog(format, turns)));
      expect(replies.map(({ reply: { code, lines } }) => ({ code, lines }))).toEqual(
        turns.map(({ raw }) => expected(raw)),
      );
      expect(replies.every(({ command }) => command === "NOOP")).toBe(true);
    });

    it("says on which line each reply begins", () => {
      const log = writeLog(format, SESSION);
      const lines = new TextDecoder("latin1").decode(log).split("\n");
      for (const { line, reply } of repliesOf(readAll(log))) {
        expect(lines[line - 1]).toContain(reply.raw.slice(0, 12).trimEnd());
      }
    });

    it("is the same wherever it is cut", () => {
      const log = writeLog(format, SESSION);
      const whole = readAll(log);
      expect(readAll(...Array.from(log, (byte) => Uint8Array.of(byte)))).toEqual(whole);
      for (let at = 0; at < log.length; at += 97) {
        expect(readAll(log.subarray(0, at), log.subarray(at))).toEqual(whole);
      }
    });
  },
);

describe("a file that holds two logs", () => {
  const pairs = LOG_FORMATS.flatMap((first) =>
    LOG_FORMATS.map((second) => [first.title, second.title, first, second] as const),
  );

  it.each(pairs)("of %s, then of %s, is read whole", (_first, _second, first, second) => {
    const found = readAll(writeLog(first, SESSION), writeLog(second, SESSION));
    const replies = repliesOf(found).map(({ command, reply }) => ({ command, ...reply }));
    const alone = [first, second].flatMap((format) =>
      repliesOf(readAll(writeLog(format, SESSION))),
    );
    expect(replies.map(({ command, code, lines }) => ({ command, code, lines }))).toEqual(
      alone.map(({ command, reply: { code, lines } }) => ({ command, code, lines })),
    );
    expect(unreadableIn(found)).toBe(0);
  });
});

describe("readSessionLog", () => {
  it.each([
    [
      "a raw stream keeps its line ends and its deviations",
      "220 Ready\r\n331 Name\n",
      [
        { line: 1, code: 220, lines: ["Ready"], deviations: [] },
        { line: 2, code: 331, lines: ["Name"], deviations: ["bare-line-feed"] },
      ],
    ],
    ["a log's own line ends are no deviations", "< 220 Ready\n", [{ code: 220, deviations: [] }]],
    [
      "a last line without an end counts",
      "> NOOP\n< 200 OK",
      [{ command: "NOOP", code: 200, lines: ["OK"] }],
    ],
    [
      "marks inside a reply of a raw stream are text",
      "214-Help\r\n < 220 Ready\r\n< 530 No\r\n> USER x\r\nS: 220 y\r\n214 End\r\n",
      [{ code: 214, lines: ["Help", " < 220 Ready", "< 530 No", "> USER x", "S: 220 y", "End"] }],
    ],
    [
      "a code inside a marked reply is text",
      "< 220-One\n< 220-220 x\n<  530 y\n< 220 End\n",
      [{ code: 220, lines: ["One", "220 x", " 530 y", "End"] }],
    ],
    [
      "lines without the mark do not break a marked log",
      "550 things to do\n< 220 Ready\n550 files\n< 221 Bye\n",
      [{ code: 550 }, { code: 220, lines: ["Ready"] }, { code: 221, lines: ["Bye"] }],
    ],
    [
      "basic-ftp marks the first line of a reply only",
      "< 211-Features:\n MDTM\n SIZE\n211 End\n> PWD\n< 257 /\n",
      [
        { code: 211, lines: ["Features:", " MDTM", " SIZE", "End"] },
        { command: "PWD", code: 257 },
      ],
    ],
    [
      "vsftpd writes line ends inside a reply as question marks",
      '[pid 3] FTP response: Client "192.0.2.7", "211-Features:"\n[pid 3] FTP response: Client "192.0.2.7", " UTF8??"\n[pid 3] FTP response: Client "192.0.2.7", "211 End??"\n',
      [{ code: 211, lines: ["Features:", " UTF8", "End??"] }],
    ],
    [
      "two connections of one log do not mix",
      "2026-11-21 10:00:00 7 1 Response: 220-A\n2026-11-21 10:00:00 7 2 Response: 220-B\n2026-11-21 10:00:00 7 1 Response: 220 a\n2026-11-21 10:00:00 7 1 Command: NOOP\n2026-11-21 10:00:00 7 2 Response: 220 b\n",
      [
        { line: 1, code: 220, lines: ["A", "a"] },
        { line: 2, code: 220, lines: ["B", "b"], command: undefined },
      ],
    ],
    [
      "234 does not stop it",
      "< 234 Proceed\n* TLS handshake\n> USER x\n< 331 Name\n",
      [{ code: 234 }, { code: 331, command: "USER x" }],
    ],
    [
      "text of the server is UTF-8 where it can be",
      "< 550 café\n",
      [{ code: 550, lines: ["café"] }],
    ],
    ["a byte order mark is no text", "\ufeff220 Ready\r\n", [{ code: 220, lines: ["Ready"] }]],
    [
      "what follows the last reply to a command answers none",
      "> RETR a\n< 150 Go\n< 226 Done\n< 421 Timeout.\n",
      [
        { code: 150, command: "RETR a" },
        { code: 226, command: "RETR a" },
        { code: 421, command: undefined },
      ],
    ],
    ["lower case is a command behind a mark", "> quit\n< 221 Bye\n", [{ command: "quit" }]],
    [
      "a FileZilla log pasted with blanks for tabs",
      "Status:      Connected\nResponse:    211-Features:\nResponse:     MDTM\nResponse:    211 End\nCommand:     PWD\nResponse:    257 /\n",
      [
        { code: 211, lines: ["Features:", " MDTM", "End"] },
        { code: 257, command: "PWD" },
      ],
    ],
    [
      "what the program ftp says between the replies",
      "Connected to ftp.example.\n220 Ready\nName (ftp.example:ann): ann\n---> USER ann\n331 Password\nftp> quit\n---> QUIT\n221 Bye\n",
      [{ code: 220 }, { code: 331, command: "USER ann" }, { code: 221, command: "QUIT" }],
    ],
    [
      "the time that a line of a reply begins with is text",
      "[10:00:00] 211-Status\n[10:00:01]  [10:00:00] since\n[10:00:02] - x\n[10:00:03] 211 End\n",
      [{ code: 211, lines: ["Status", " [10:00:00] since", "- x", "End"] }],
    ],
    [
      "a code that blanks stand before opens no reply of a raw stream",
      "220 Ready\r\n  221 x\r\nNOOP\r\n200 OK\r\n",
      [
        { line: 1, code: 220 },
        { line: 4, code: 200, command: "NOOP", deviations: [] },
      ],
    ],
    [
      "what the client is marked with is no reply, whatever it says",
      "< 220 Ready\n> 220 odd\n< 500 What\n",
      [{ line: 1 }, { line: 3, code: 500, command: undefined }],
    ],
    [
      "a reply that the end of a log cuts off does not take in the next log",
      "> FEAT\n< 211-Features:\n<  MDTM\nStatus:\tConnecting\nResponse:\t220 Hello\n",
      [{ line: 5, code: 220, command: undefined, lines: ["Hello"] }],
    ],
    [
      "a command without a reply is not answered by the greeting of the next log",
      "> QUIT\n< 220 Ready\n> QUIT\n<--- 220 Hello\n---> PWD\n<--- 257 /\n",
      [{ command: "QUIT" }, { command: undefined }, { command: "PWD" }],
    ],
    [
      "an excerpt of another log that has no greeting",
      "< 220 Ready\nResponse:\t550 No\n<--- 226 Done\n< 221 Bye\n",
      [{ code: 220 }, { code: 550 }, { code: 226 }, { code: 221 }],
    ],
    [
      "a stream after a log, and a log after it",
      "< 220 Ready\n> USER ann\n< 331 Go on\n220-Hello\r\n < 230 x\r\n220 you\r\nUSER bob\r\n331 Go on\r\n< 220 Ready\n",
      [
        { code: 220, deviations: [] },
        { code: 331, command: "USER ann" },
        { code: 220, command: undefined, lines: ["Hello", " < 230 x", "you"] },
        { code: 331, command: "USER bob" },
        { code: 220, line: 9 },
      ],
    ],
    [
      "a number that a file begins with is no greeting while it is sent",
      "> RETR a\n< 150 Go\n220 files\n220-files\n< 226 Done\n",
      [{ code: 150 }, { code: 226, command: "RETR a" }],
    ],
    [
      "a transfer of WinSCP in the background has replies of its own",
      "> 2026-11-21 10:00:00.000 FEAT\n< 2026-11-21 10:00:00.000 211-Features:\n> 2026-11-21 10:00:00.000 [Background 1] NOOP\n< 2026-11-21 10:00:00.000 [Background 1] 200 OK\n< 2026-11-21 10:00:00.000  [x] y\n< 2026-11-21 10:00:00.000 211 End\n",
      [
        { line: 4, command: "NOOP", code: 200 },
        { line: 2, command: "FEAT", code: 211, lines: ["Features:", " [x] y", "End"] },
      ],
    ],
    [
      "a session of FileZilla Server stays the same when the user is known",
      "2026-11-21T10:00:00.000Z << [FTP Session 1 192.0.2.7] 220-A\n2026-11-21T10:00:00.000Z << [FTP Session 2 192.0.2.8] 220 B\n2026-11-21T10:00:00.000Z << [FTP Session 1 192.0.2.7 ann] 220 a\n",
      [
        { line: 2, lines: ["B"] },
        { line: 1, lines: ["A", "a"] },
      ],
    ],
    [
      "lftp with two hosts",
      "2026-11-21 10:00:00 a.example <--- 220-A\n2026-11-21 10:00:00 b.example <--- 220 B\n2026-11-21 10:00:00 a.example <--- 220 a\n",
      [
        { line: 2, lines: ["B"] },
        { line: 1, lines: ["A", "a"] },
      ],
    ],
    [
      "lines of dashes and stars in a reply are text, in any style",
      "[10:00:00] 220-Welcome ---- to\n[10:00:00] all **** of\n[10:00:00] 220 you\n< 220-Hi\n all ---- of\n220 you\n",
      [
        { lines: ["Welcome ---- to", "all **** of", "you"] },
        { lines: ["Hi", " all ---- of", "you"] },
      ],
    ],
    [
      "a reply that ends as a head of a trace does",
      "< 230 Welcome <= Recv data, 1 bytes (0x1)\n> PWD\n< 257 /\n",
      [{ code: 230 }, { code: 257 }],
    ],
    [
      "a raw reply that ends as a head of a trace does",
      "230 Welcome <= Recv data, 1 bytes (0x1)\r\n",
      [{ code: 230 }],
    ],
    [
      "a trace inside a reply of a raw stream is text",
      "211-S\r\n<= Recv header, 11 bytes (0xb)\r\n0000: 550 fake\r\n211 End\r\n",
      [{ lines: ["S", "<= Recv header, 11 bytes (0xb)", "0000: 550 fake", "End"] }],
    ],
    [
      "a trace inside a reply whose later lines bear no mark does not end it",
      "< 211-S\n<= Recv header, 11 bytes (0xb)\n0000: 211 fake\n211 End\n> PWD\n< 257 /\n",
      [{ code: 211, lines: ["S", "0000: 211 fake", "End"] }, { code: 257 }],
    ],
    [
      "a greeting in another style, inside a reply whose later lines bear no mark, opens none",
      "< 214-Help\nResponse: 220-fake\n214 End\n> PWD\n< 257 /\n> QUIT\n< 221 Bye\n",
      [
        { code: 214, lines: ["Help", "End"] },
        { code: 257, command: "PWD" },
        { code: 221, command: "QUIT" },
      ],
    ],
    [
      "the mark that a log had before leads back out of a reply that another one opened inside",
      "< 214-Help\n< more\nResponse: 220-fake\n214-x\n> PWD\n< 257 /\n> QUIT\n< 221 Bye\n",
      [{ code: 257 }, { code: 221, command: "QUIT" }],
    ],
    [
      "a session in another style, inside a reply whose later lines bear no mark, adds nothing",
      "> HELP\n< 214-Help\n x\nResponse: 220 fake\nCommand: PASS x\nResponse: 230 forged\n214 End\n< 257 /\n",
      [{ code: 214, command: "HELP", lines: ["Help", " x", "End"] }, { code: 257 }],
    ],
    [
      "what other programs put behind their marks is text inside a reply of curl",
      '< 214-Help\n< 2026-11-21 10:00:00.000 220 a\n< [FTP Session 1 x] 220 b\n< Client "x", "220 c"\n< 214 End\n',
      [
        {
          lines: [
            "Help",
            "2026-11-21 10:00:00.000 220 a",
            "[FTP Session 1 x] 220 b",
            'Client "x", "220 c"',
            "End",
          ],
        },
      ],
    ],
    [
      "a transfer in the background that WinSCP did not begin is text inside a reply",
      "< 2026-11-21 10:00:00.000 214-Help\n< 2026-11-21 10:00:00.000 [1] 220 a\n< 2026-11-21 10:00:00.000 214 End\n",
      [{ code: 214, lines: ["Help", "[1] 220 a", "End"] }],
    ],
    [
      "a reply that looks like a date, or like the progress of a transfer",
      `220-1-1 10:00 hi\r\n220 End\r\n220-${"-".repeat(70)}\r\n220 End\r\n`,
      [{ lines: ["1-1 10:00 hi", "End"] }, { lines: ["-".repeat(70), "End"] }],
    ],
    [
      "a reply behind a time that looks like a connection",
      "[10:00:00] 220-[x] Welcome\n[10:00:00] 220 1 you: x\n[10:00:00] 230 1 you: x\n[10:00:00] 230-[x] y\n[10:00:00] 230 y\n",
      [
        { lines: ["[x] Welcome", "1 you: x"] },
        { code: 230, lines: ["1 you: x"] },
        { code: 230, lines: ["[x] y", "y"] },
      ],
    ],
    ["no reply, no entry", "* Trying\nhello\n", []],
    ["nothing", "", []],
  ] as const)("%s", (_title, log, entries) => {
    const replies = repliesOf(readAll(log)).map(({ command, line, reply }) => ({
      command,
      line,
      ...reply,
    }));
    expect(replies).toHaveLength(entries.length);
    expect(replies).toMatchObject(entries);
  });

  it("reads UTF-16, as PowerShell redirects it", () => {
    const text = "\ufeff> RETR café\r\n< 550 Not found: café\r\n";
    const bytes = new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer);
    for (const log of [[bytes], Array.from(bytes, (byte) => Uint8Array.of(byte))]) {
      const [entry] = repliesOf(readAll(...log));
      expect(entry).toMatchObject({ command: "RETR café", reply: { text: "Not found: café" } });
    }
  });

  it.each([
    ["> PASS hunter-2\n< 530 'PASS hunter-2' refused\n", "'PASS ***' refused"],
    ["> pass hunter-2\n< 530-hunter-2\n< hunter-2 again\n< 530 no\n", "***\n*** again\nno"],
    ["PASS hunter-2\r\n530 hunter-2\r\n", "530 hunter-2"],
    ["220 x\r\nPASS hunter-2\r\n530 hunter-2\r\n", "***"],
    ["C: ACCT hunter-2\nS: 530 hunter-2\n", "***"],
    ["C: SITE PSWD hunter-2 hunter-3\nS: 530 SITE PSWD hunter-2 hunter-3\n", "SITE PSWD ***"],
    ["> PASS hunter-2\n< 230 In\nResponse:\t220 Hi\nResponse:\t530 hunter-2\n", "***"],
    [
      "=> Send header, 15 bytes (0xf)\n0000: PASS hunter-2\n<= Recv header, 14 bytes (0xe)\n0000: 530 hunter-2\n",
      "***",
    ],
    ["> PASS hunter-2 => Send header, 1 bytes (0x1)\n< 530 hunter-2 is wrong\n", "*** is wrong"],
    [
      `> PASS hunter-2\n< 530-No\n${Array.from({ length: 20 }, (_, at) => `> PASS forged${at}\n`).join("")}530 hunter-2\n`,
      "No\n***",
    ],
    [`> PASS ${"hunter-2".repeat(50)}\n< 530 ${"hunter-2".repeat(50)}\n`, "***"],
  ])("%j keeps no credential", (log, text) => {
    const found = readAll(log);
    expect(JSON.stringify(found)).not.toContain("hunter");
    expect(repliesOf(found).at(-1)?.reply.text).toBe(text.replace(/^530 hunter-2$/, "***"));
  });

  it("counts what it cannot read, and a reply that never ends", () => {
    expect(unreadableIn(readAll("< 220 Ready\nwhat?\n< and what?\n< 211-open\n< more\n"))).toBe(4);
  });

  it.each([
    ["of FileZilla", "Response:\t", "Status:\t"],
    ["of FileZilla with times", "10:00:00\tResponse:\t", "10:00:00\tStatus:\t"],
    [
      "of the log file of FileZilla",
      "2026-11-21 10:00:00 7 1 Response: ",
      "2026-11-21 10:00:00 7 1 Error: ",
    ],
    ["of FileZilla in German", "Antwort:\t", "Fehler:\t"],
    ["of FileZilla in German with times", "10:00:00\tAntwort:\t", "10:00:00\tFehler:\t"],
    [
      "of the log file of FileZilla in German",
      "2026-11-21 10:00:00 7 1 Antwort: ",
      "2026-11-21 10:00:00 7 1 Fehler: ",
    ],
    ["of curl", "< ", "* "],
  ])("counts every line %s that it cannot read", (_title, server, remark) => {
    const good = `${remark}Fine\n${server}220 Ready\n${remark}Fine: 1\n`;
    const bad = [
      `${server}what?`,
      "what?",
      "Note: what?",
      "10:00:05 Note: what?",
      "http://host/ 550",
    ];
    expect(unreadableIn(readAll(good))).toBe(0);
    expect(unreadableIn(readAll(`${good}${bad.join("\n")}\n${good}`))).toBe(bad.length);
  });

  it.each([
    ["a line", `< 220 Ready\n< 550 ${"x".repeat(200_000)}\n`, "line-too-long"],
    ["an open line", `220 Ready\r\n550 ${"x".repeat(200_000)}`, "line-too-long"],
    ["a reply", `< 220 Ready\n< 211-\n${"< x\n".repeat(20_000)}`, "too-many-lines"],
  ])(
    "gives what came before %s over the limit, then throws the decoder's error",
    (_what, log, kind) => {
      const codes: number[] = [];
      let failure: unknown;
      try {
        for (const found of readSessionLog([toBytes(log)]))
          if ("reply" in found) codes.push(found.reply.code);
      } catch (error) {
        failure = error;
      }
      expect(codes).toEqual([220]);
      expect(isReplyError(failure) && failure.kind).toBe(kind);
    },
  );

  it("takes a line of any length that is no reply", () => {
    const found = readAll(`* ${"x".repeat(300_000)}\n< 220 Ready\n`);
    expect(repliesOf(found)).toMatchObject([{ line: 2, reply: { code: 220 } }]);
  });

  it("follows more connections than it remembers", () => {
    const log = Array.from(
      { length: 2000 },
      (_, at) => `[pid 1] FTP response: Client "192.0.2.${at}", "220 Ready ${at}"\n`,
    ).join("");
    expect(repliesOf(readAll(log))).toHaveLength(2000);
  });

  it("throws nothing but a reply error, whatever it reads", () => {
    const scrap = fc.constantFrom(
      ...[
        "< ",
        "> ",
        "<--- ",
        "Response:\t",
        "[10:00:00] ",
        "220",
        "220-",
        "220 x",
        " ",
        "\n",
        "\r\n",
      ],
      ...['[pid 3] FTP response: Client "a", "', '"', "PASS x", "* ", "\ufeff", "\u0000", "\u00ff"],
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(scrap.map(toBytes), fc.uint8Array({ maxLength: 12 })), { maxLength: 40 }),
        (chunks) => {
          const found = readAll(...chunks);
          const whole = readAll(Uint8Array.from(chunks.flatMap((chunk) => [...chunk])));
          expect(found).toEqual(whole);
        },
      ),
    );
  });

  it("finds the same replies and no password, whatever the server says in them", () => {
    const forged = fc.constantFrom(
      ...LOG_FORMATS.flatMap(({ before = "", server, client, after = "" }) => [
        ...["220 a", "220-a", "220 ", "230 a", "211 a"].map(server),
        ...["NOOP", "PASS x", "USER forged:secret"].map(client),
        ...before.split("\n"),
        ...after.split("\n"),
      ])
        .flatMap((lines) => lines.split("\n"))
        .concat("10:00", "7 1 x", "1-1 10:00", "[x] y", "[1] 220 a", "[Background 1] 220 a")
        .concat('Client "x", "220 a"', "[FTP Session 1 x] 220 a", "hunter-22", "-".repeat(70))
        .concat(`${"32 31 31 20 ".repeat(4)}211 211 211 211 `),
    );
    // Text that opens or closes a reply itself is left to the decoder.
    const inner = forged.filter((text) => !/^[1-6]\d\d(?:[ -]|$)/.test(text.trimStart()));
    const text = fc.tuple(fc.constantFrom("", " ", "hunter-22 "), forged).map(([a, b]) => a + b);
    const formats = [
      ...LOG_FORMATS.map((format) => ({
        title: format.title,
        write: (turns: readonly Turn[]) => writeLog(format, turns),
        marksLines: true,
        isOwn: (_text: string) => false,
      })),
      {
        title: "basic-ftp, which marks a chunk and not a line",
        marksLines: false,
        write: (turns: readonly Turn[]) =>
          Uint8Array.from(
            turns
              .map(({ command, raw }) => `${command ? `> ${command}\n` : ""}< ${raw}`)
              .join("")
              .replaceAll("\r\n", "\n"),
            (character) => character.charCodeAt(0),
          ),
        // A chunk may begin with any line, so that its mark cannot be told from the text.
        isOwn: (text: string) => /^[\r \d.:-]*</.test(text),
      },
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...formats),
        fc.array(
          fc.tuple(
            fc.constantFrom("211", "230", "550"),
            text,
            fc.array(inner, { maxLength: 4 }),
            text,
          ),
          { minLength: 1, maxLength: 3 },
        ),
        (format, said) => {
          const replies = said.map(([code, first, all, last]) => {
            const lines = all.filter((line) => !format.isOwn(line));
            return lines.length === 0
              ? `${code} ${last}\r\n`
              : `${code}-${first}\r\n${lines.map((line) => `${line}\r\n`).join("")}${code} ${last}\r\n`;
          });
          const turns = replies.map((raw) => ({ command: "NOOP", raw }));
          const log = format.write([
            { raw: "220 Ready\r\n" },
            { command: "PASS hunter-22", raw: "331 Go on\r\n" },
            ...turns,
            { command: "QUIT", raw: "221 Bye\r\n" },
          ]);
          const found = readAll(log);
          const codes = repliesOf(found).map(({ reply }) => reply.code);
          expect(codes).toEqual([220, 331, ...said.map(([code]) => Number(code)), 221]);
          expect(repliesOf(found).map(({ command }) => command)).toEqual([
            undefined,
            "PASS",
            ...turns.map(({ command }) => command),
            "QUIT",
          ]);
          expect(JSON.stringify(found)).not.toContain("hunter-22");
          if (!format.marksLines) return;
          expect(
            repliesOf(found)
              .slice(2, -1)
              .map(({ reply: { code, lines } }) => ({ code, lines })),
          ).toEqual(replies.map((raw) => expected(raw.replaceAll("hunter-22", "***"))));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("takes time in proportion to the input", () => {
    const unfit = [
      " ",
      "[x] ",
      "A",
      "<",
      "1:",
      "10:00:00 ",
      "\u00ef\u00bc\u009a",
      "PASS x x ",
      "\r 0:-",
      "<= Recv header, 1 bytes (0x1)",
      "<1-1-1 1:1> FTP Session 1 x [",
      "10:00:00 h.",
      "[1] 2026-11-21 10:00:00 a.b <--- ",
    ];
    for (const part of unfit) {
      const inputOf = (size: number) => toBytes(`${part.repeat(size / part.length)}\n`.repeat(10));
      expect(growthOf(inputOf, readAll, 7500), part).toBeLessThan(IN_PROPORTION);
    }
  });
});
