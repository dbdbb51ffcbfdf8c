/** Control streams to measure with: deterministic, own text, with what a right parser finds in them. */

/** A small generator of numbers that is the same on every machine (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const NAMES = [
  "report.pdf",
  "index.html",
  "photo-2026.jpg",
  "backup.tar.gz",
  "notes.txt",
  "data.csv",
];
const FOREIGN = ["Übersicht.txt", "été.md", "記録.csv", "отчёт.doc"];

const nameOf = (random) => (random(100) < 6 ? FOREIGN[random(4)] : NAMES[random(6)]);

const FEATURES =
  "211-Features:\r\n EPRT\r\n EPSV\r\n MDTM\r\n MLST type*;size*;modify*;perm*;\r\n PASV\r\n REST STREAM\r\n SIZE\r\n TVFS\r\n UTF8\r\n211 End\r\n";
const HELP =
  "214-The following commands are recognized.\r\n CDUP CWD  EPRT EPSV FEAT HELP LIST MDTM\r\n NLST NOOP PASS PASV QUIT RETR SIZE STOR\r\n214 Help OK.\r\n";

/** A realistic session, as a list of replies: as `mix` does, one in six has several lines. */
function session(random) {
  const oneIn = (count) => random(count) === 0;
  const replies = [
    `220-Welcome to the archive.\r\n220-Anonymous users are welcome.\r\n220 Ready (${random(900)} users).\r\n`,
    "331 Please specify the password.\r\n",
    oneIn(2)
      ? "230 Login successful.\r\n"
      : "230-Files are kept for a week.\r\n230-Ask before you upload.\r\n230 Login successful.\r\n",
    "215 UNIX Type: L8\r\n",
    FEATURES,
    "200 Switching to Binary mode.\r\n",
  ];
  for (let step = 0; step < 5; step += 1) {
    const [file, size] = [nameOf(random), random(9_000_000)];
    const transfer = [
      `227 Entering Passive Mode (10,0,7,${random(255)},${random(255)},${random(255)}).\r\n`,
      `150 Opening BINARY data connection for ${file}.\r\n`,
      "226 Transfer complete.\r\n",
      `213 ${size}\r\n`,
    ];
    replies.push(
      oneIn(9)
        ? "250-Raw data as it was measured.\r\n Please read README first.\r\n250 Directory changed.\r\n"
        : "250 Directory successfully changed.\r\n",
      ...(oneIn(6) ? [`550 ${file}: No such file or directory\r\n`] : transfer),
    );
    if (oneIn(4)) replies.push(`257 "/home/user/${nameOf(random)}" is current\r\n`);
    if (oneIn(3)) {
      const line = (day) =>
        ` -rw-r--r-- 1 ftp ftp ${String(random(99_999)).padStart(8)} Nov 2${day} ${nameOf(random)}\r\n`;
      replies.push(
        `213-Status follows:\r\n${line(0)}${line(1)}${line(2)}${line(3)}213 End of status\r\n`,
      );
    }
  }
  if (oneIn(2)) replies.push(HELP);
  replies.push(oneIn(4) ? "221-Nothing uploaded.\r\n221 Goodbye.\r\n" : "221 Goodbye.\r\n");
  return replies;
}

function sessions(bytes) {
  const random = createRandom(1985);
  const replies = [];
  for (let total = 0; total < bytes; ) {
    for (const reply of session(random)) {
      replies.push(reply);
      total += reply.length;
    }
  }
  return replies;
}

/** A status of ten thousand lines and a short reply, for what it may leave behind. */
function status(nameAt) {
  const line = (at) => ` drwxr-xr-x  2 ftp ftp  4096 Nov 20 12:00 ${nameAt(at)}-${at}\r\n`;
  const lines = Array.from({ length: 10_000 }, (_, at) => line(at)).join("");
  return [`213-Status\r\n${lines}213 End\r\n`, "200 OK\r\n"];
}

function foreignStatus() {
  const random = createRandom(959);
  return status(() => nameOf(random));
}

/**
 * Lines that resemble the end of the reply they are in. Those with another code have a short text:
 * whether a longer one ends the reply is a matter of dialect (see `closeOnOtherCode`), not of right.
 */
const LOOKALIKES = "2205 a\r\n220_b\r\n 220 c\r\n22 d\r\n220-e\r\n553 f\r\n226\tg\r\n";
const lookalikes = () => [`220-Hello\r\n${LOOKALIKES.repeat(800)}220 End\r\n`, "200 OK\r\n"];

const neverClosed = (size) => `220-x\r\n${"any text at all\r\n".repeat(size / 17)}`;
const endlessLine = (size) => `220 ${"x".repeat(size)}`;

const encoder = new TextEncoder();

function cut(text, size) {
  const bytes = encoder.encode(text);
  const chunks = [];
  for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
  return chunks;
}

/** Replies in chunks of a size. */
const whole = (replies, size) => ({ replies, chunks: cut(replies.join(""), size), ending: [] });

/** A reply whose end does not come while it is measured; it is given to see whether it is right. */
const open = (text, ending, size) => ({
  replies: [text + ending],
  chunks: cut(text, size),
  ending: [encoder.encode(ending)],
});

const mix = () => sessions(1 << 20);
const small = () => sessions(1 << 15);

/** A title, and what makes the replies, the chunks of bytes they come in, and the ending if any. */
export const corpora = [
  [
    "mix, a reply a chunk",
    () => ({ ...whole(mix(), 1), chunks: mix().map((reply) => encoder.encode(reply)) }),
  ],
  ["mix, 1460-byte chunks", () => whole(mix(), 1460)],
  ["mix, 64 KiB chunks", () => whole(mix(), 65_536)],
  ["mix, 7-byte chunks", () => whole(small(), 7)],
  ["mix, 1-byte chunks", () => whole(small(), 1)],
  [
    "a reply of 10,000 lines",
    () =>
      whole(
        status(() => "some-folder-name"),
        1460,
      ),
  ],
  ["the same, some UTF-8", () => whole(foreignStatus(), 1460)],
  ["5,600 lookalike lines", () => whole(lookalikes(), 1460)],
  ["never closed, 64-byte chunks", () => open(neverClosed(1 << 17), "220 End\r\n", 64)],
  ["endless line, 64-byte chunks", () => open(endlessLine(1 << 17), "\r\n", 64)],
];

/** Series whose cost must grow as their size does: a title, and the chunks for a size. */
export const series = [
  ["never closed, 64-byte chunks", (size) => cut(neverClosed(size), 64)],
  ["never closed, 1-byte chunks", (size) => cut(neverClosed(size), 1)],
  ["endless line, 64-byte chunks", (size) => cut(endlessLine(size), 64)],
  ["mix, 1-byte chunks", (size) => cut(sessions(size).join(""), 1)],
  ["many replies in a chunk", (size) => [encoder.encode(sessions(size).join(""))]],
];
