import { createReplyDecoder } from "../../src/parse/create-reply-decoder.ts";
import { createTelnetFilter } from "../../src/parse/create-telnet-filter.ts";
import type { Reply, ReplyDecoderOptions, ReplyError } from "../../src/types/reply.ts";

/** Something that memory is held by, and how many bytes at most. */
export interface Subject {
  readonly most: number;
  /** Makes it; what is returned is kept while its memory is measured. */
  readonly hold: () => unknown;
}

const MEBIBYTE = 1_048_576;
const CHUNK = 65_536;
/** A limit, and half of it for the rest of what a decoder has to remember. */
const WITHIN_LIMIT = 1.5 * MEBIBYTE;
/** What a decoder may hold that has nothing to remember: compiled code, mostly. */
const NEXT_TO_NOTHING = MEBIBYTE / 4;

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1BytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));

/** Lines up to the limits of a decoder, as many as it takes. */
function lines(opening: string, line: string, bytes = MEBIBYTE, count = 16_383): string {
  const length = bytesOf(line).length;
  return opening + line.repeat(Math.min(count, Math.floor((bytes - opening.length) / length)));
}

/** A decoder that has taken a stream in chunks of a size; each chunk has memory of its own. */
function fed(stream: Uint8Array | string, size: number, options?: ReplyDecoderOptions): unknown {
  const decoder = createReplyDecoder(options);
  for (let at = 0; at < stream.length; at += size) decoder.decode(stream.slice(at, at + size));
  return decoder;
}

/** The same, as far as the decoder takes it: an error is an answer too. */
function fedUntilRefused(stream: Uint8Array, size: number): unknown {
  const decoder = createReplyDecoder();
  try {
    for (let at = 0; at < stream.length; at += size) decoder.decode(stream.slice(at, at + size));
  } catch (error) {
    return [decoder, error];
  }
  return decoder;
}

const MANY_LINES: ReplyDecoderOptions = { limits: { replyLines: MEBIBYTE } };
const LONG_LINE: ReplyDecoderOptions = { limits: { lineBytes: MEBIBYTE } };
const STRICT: ReplyDecoderOptions = { mode: "strict" };

const STATUS = ` -rw-r--r--  1 ftp ftp  4096 Nov 20 12:00 some-file-name.tar.gz\r\n`;
const FOREIGN = ` -rw-r--r--  1 ftp ftp  4096 Nov 20 12:00 記録-отчёт-été.gz\r\n`;
const open = (line: string) => lines("213-Status\r\n", line);
const openOfMany = (line: string) => lines("213-Status\r\n", line, MEBIBYTE, MEBIBYTE);

/** Open replies and the like, which hold no more than the limit and a half. */
const openSubjects: readonly (readonly [string, () => unknown])[] = [
  ["an open reply, byte by byte", () => fed(bytesOf(open(STATUS)), 1)],
  ["an open reply in 64-byte chunks", () => fed(bytesOf(open(STATUS)), 64)],
  ["an open reply in 64 KiB chunks", () => fed(bytesOf(open(STATUS)), CHUNK)],
  ["an open reply, strict, byte by byte", () => fed(bytesOf(open(STATUS)), 1, STRICT)],
  ["an open reply in UTF-8, byte by byte", () => fed(bytesOf(open(FOREIGN)), 1)],
  ["an open reply in UTF-8 in 64 KiB chunks", () => fed(bytesOf(open(FOREIGN)), CHUNK)],
  [
    "an open reply in Latin-1, byte by byte",
    () => fed(latin1BytesOf(open(STATUS.replace("name", "n\u00e4me"))), 1),
  ],
  ["an open reply as text, character by character", () => fed(open(STATUS), 1)],
  ["an open reply as text in 64 KiB chunks", () => fed(open(STATUS), CHUNK)],
  [
    "an open reply of short lines, byte by byte",
    () => fed(bytesOf(openOfMany(" any text at all\r\n")), 1, MANY_LINES),
  ],
  [
    "an open reply of short lines in 64 KiB chunks",
    () => fed(bytesOf(openOfMany(" any text at all\r\n")), CHUNK, MANY_LINES),
  ],
  [
    "an open reply of lines with the code, byte by byte",
    () => fed(bytesOf(openOfMany("213-x\r\n")), 1, MANY_LINES),
  ],
  [
    "an open reply of empty lines, byte by byte",
    () => fed(bytesOf(openOfMany("\r\n")), 1, MANY_LINES),
  ],
  [
    "an open reply of empty lines in 64 KiB chunks",
    () => fed(bytesOf(openOfMany("\r\n")), CHUNK, MANY_LINES),
  ],
  [
    "one long line, byte by byte",
    () => fed(bytesOf(lines("220 ", "x", MEBIBYTE, MEBIBYTE)), 1, LONG_LINE),
  ],
  [
    "one long line in 64-byte chunks",
    () => fed(bytesOf(lines("220 ", "x", MEBIBYTE, MEBIBYTE)), 64, LONG_LINE),
  ],
  [
    "one long line inside a reply, byte by byte",
    () => fed(bytesOf(lines("220-x\r\n", "x", MEBIBYTE, MEBIBYTE)), 1, LONG_LINE),
  ],
  ["skipped lines, byte by byte", () => fed(bytesOf(lines("", STATUS)), 1)],
  ["skipped lines in 64 KiB chunks", () => fed(bytesOf(lines("", STATUS)), CHUNK)],
  [
    "short skipped lines, byte by byte",
    () => fed(bytesOf(lines("", " any text at all\r\n", MEBIBYTE, MEBIBYTE)), 1, MANY_LINES),
  ],
  // At each of them a call stops, and leaves the rest of its chunk for later.
  [
    "what is left unread behind 16 mebibytes of 234",
    () => fedUntilRefused(bytesOf("234 a\r\n".repeat((16 * MEBIBYTE) / 7)), CHUNK),
  ],
];

/** Decoders that have nothing to remember, whatever went through them. */
const idleSubjects: readonly (readonly [string, () => unknown])[] = [
  [
    "a decoder behind a reply of a mebibyte, read byte by byte",
    () => fed(bytesOf(`${lines("213-Status\r\n", STATUS, MEBIBYTE - 20)}213 End\r\n`), 1),
  ],
  ["a decoder behind a mebibyte of replies", () => fed(bytesOf("200 OK\r\n".repeat(131_072)), 64)],
  ["a decoder behind a mebibyte of blank lines", () => fed(bytesOf("\r\n".repeat(524_288)), 1)],
  [
    "a decoder inside a Telnet subnegotiation of a mebibyte",
    () =>
      fed(latin1BytesOf(`\u00ff\u00fa${"x".repeat(MEBIBYTE)}`), 64, {
        createFilter: createTelnetFilter,
      }),
  ],
];

/** A chunk of 64 KiB that holds many replies, each like the first. */
const chunkOf = (reply: string): string => reply.repeat(Math.floor(CHUNK / reply.length));

/** What is taken from the first reply of each of many chunks. */
function kept<Taken>(
  chunk: () => Uint8Array | string,
  take: (reply: Reply) => Taken,
): readonly Taken[] {
  const decoder = createReplyDecoder();
  const taken: Taken[] = [];
  for (let count = 0; count < 500; count += 1) {
    taken.push(take(decoder.decode(chunk())[0] as Reply));
  }
  return taken;
}

const keptText = ({ text }: Reply): string => text;
const keptReply = (reply: Reply): Reply => reply;
const SHORT = "550 notes.txt: No such file or directory\r\n";
const SEVERAL = "211-Features:\r\n EPRT\r\n SIZE\r\n211 End\r\n";
const SHORT_FOREIGN = "550 отчёт.txt: No such file or directory\r\n";

/** Five hundred texts or replies out of as many chunks. */
const keptSubjects: readonly (readonly [string, () => unknown])[] = [
  ["texts", () => kept(() => bytesOf(chunkOf(SHORT)), keptText)],
  ["texts of several lines", () => kept(() => bytesOf(chunkOf(SEVERAL)), keptText)],
  ["texts in UTF-8", () => kept(() => bytesOf(chunkOf(SHORT_FOREIGN)), keptText)],
  [
    "texts in Latin-1",
    () => kept(() => latin1BytesOf(`550 \u00e9t\u00e9.md\r\n${chunkOf(SHORT)}`), keptText),
  ],
  [
    "lines",
    () =>
      kept(
        () => bytesOf(chunkOf(SEVERAL)),
        ({ lines: each }) => each[1],
      ),
  ],
  [
    "raw texts",
    () =>
      kept(
        () => bytesOf(chunkOf(SHORT)),
        ({ raw }) => raw,
      ),
  ],
  ["replies", () => kept(() => bytesOf(chunkOf(SHORT)), keptReply)],
  // A text made anew, as one that is decoded from a socket is.
  ["texts from text", () => kept(() => Buffer.from(chunkOf(SHORT)).toString("latin1"), keptText)],
  [
    "texts from text in UTF-8",
    () => kept(() => Buffer.from(chunkOf(SHORT_FOREIGN)).toString(), keptText),
  ],
];

/** The error of a line of 64 KiB that does not end. */
function failure(): ReplyError | undefined {
  try {
    createReplyDecoder().decode(bytesOf(`220 ${"x".repeat(CHUNK)}`));
    return undefined;
  } catch (error) {
    return error as ReplyError;
  }
}

const rows = (
  subjects: readonly (readonly [string, () => unknown])[],
  most: number,
  titleOf = (title: string): string => title,
) => subjects.map(([title, hold]) => [titleOf(title), { most, hold }] as const);

/** Everything that is measured, by title. */
export const memorySubjects: ReadonlyMap<string, Subject> = new Map<string, Subject>([
  ...rows(openSubjects, WITHIN_LIMIT),
  ...rows(idleSubjects, NEXT_TO_NOTHING),
  // A piece of 1,024 characters for each, of two bytes where one of them is not Latin-1.
  ...rows(keptSubjects, 1.2e6, (title) => `500 kept ${title}, each out of a chunk of 64 KiB`),
  ["100 kept errors", { most: 1e6, hold: () => Array.from({ length: 100 }, failure) }],
]);
