import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { Client, FTPError } from "basic-ftp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Reply } from "../../src/index.ts";
import { connectFtp } from "../commands/ftp-client.ts";
import { type FtpServer, startFtpServer } from "../commands/ftp-server.ts";
import { type Overheard, overhear } from "./overhear.ts";
import { byteString, cut, readStream } from "./read-stream.ts";

/** A reply in the manner of basic-ftp: all of its lines with their codes, joined by line feeds. */
const messageOf = ({ raw }: Reply): string => raw.replaceAll("\r\n", "\n").replace(/\n$/, "");

/** Not the answers to PASV and EPSV: they name another port each time. */
const isCompared = (message: string): boolean => !/^22[79]/.test(message);

interface Session {
  /** The chunks that our control connection brought. */
  readonly received: readonly Uint8Array[];
  /** What the decoder made of them while the session went on. */
  readonly replies: readonly Reply[];
  readonly downloaded: string;
}

/** A whole session through `node:net` and the decoder. */
async function ourSession({ port }: FtpServer): Promise<Session> {
  const client = await connectFtp(port);
  const replies = [...client.greeting.replies];
  const run = async (...command: Parameters<typeof client.run>): Promise<void> => {
    replies.push(...(await client.run(...command)).replies);
  };
  const download = async (...command: Parameters<typeof client.run>): Promise<string> => {
    const data = await client.openData();
    const [content] = await Promise.all([text(data), run(...command)]);
    return content;
  };
  await run("USER", { USER: "ann", PASS: "secret" });
  await run("FEAT", {});
  await run("PWD", {});
  await download("LIST", { LIST: "-a" });
  const upload = await client.openData();
  await run("STOR", { STOR: "up.txt" }, () => upload.end("uploaded"));
  const downloaded = await download("RETR", { RETR: "up.txt" });
  await download("RETR", { RETR: "missing.txt" });
  await run("SIZE", { SIZE: "missing.txt" });
  await run("SMNT", { SMNT: "/x" });
  await run("QUIT", {});
  client.close();
  return { received: client.received, replies, downloaded };
}

/** The same through basic-ftp. */
async function theirSession({ port }: FtpServer): Promise<Overheard> {
  const client = new Client(5000);
  const overheard = overhear(client);
  await client.connect("127.0.0.1", port);
  await client.login("ann", "secret");
  await client.features();
  await client.pwd();
  await client.list();
  await client.uploadFrom(Readable.from(["uploaded"]), "up.txt");
  await client.downloadTo(new PassThrough().resume(), "up.txt");
  await expect(client.downloadTo(new PassThrough(), "missing.txt")).rejects.toThrow(FTPError);
  await expect(client.size("missing.txt")).rejects.toThrow(FTPError);
  await expect(client.send("SMNT /x")).rejects.toThrow(FTPError);
  await client.send("QUIT");
  client.close();
  return overheard;
}

describe("a session with ftp-srv", () => {
  let server: FtpServer;
  let ours: Session;
  let theirs: Overheard;

  beforeAll(async () => {
    server = await startFtpServer();
    await writeFile(join(server.root, "old.txt"), "0123456789");
    ours = await ourSession(server);
    theirs = await theirSession(server);
  });

  afterAll(() => server.close());

  it("gives the replies of login, FEAT, LIST, STOR, RETR, errors and QUIT", async () => {
    expect(ours.replies.map(({ code }) => code)).toEqual([
      ...[220, 331, 230, 211, 257, 150, 226, 150, 226, 150, 226],
      ...[551, 550, 502, 221],
    ]);
    expect(ours.downloaded).toBe("uploaded");
    expect(await readFile(join(server.root, "up.txt"), "utf8")).toBe("uploaded");
  });

  it("gives several lines as one reply: the greeting and FEAT", () => {
    const [greeting, , , features] = ours.replies;
    expect(greeting?.lines).toEqual(expect.arrayContaining(["Hello", "there"]));
    expect(features?.lines.length).toBeGreaterThan(3);
    expect(features?.lines).toContain(" SIZE");
  });

  it.each(["strict", "tolerant"] as const)(
    "comes to the same when its bytes are read again, %s, and none is lost",
    (mode) => {
      const stream = Buffer.concat(ours.received);
      for (const chunks of [ours.received, [stream], cut(stream, "everywhere")]) {
        const { replies, ...others } = readStream(chunks, { mode });
        expect(others).toEqual({
          skipped: [],
          truncated: undefined,
          error: undefined,
          rest: "",
        });
        expect(replies.map(({ raw }) => raw).join("")).toBe(byteString(stream));
        const compared = replies.filter((reply) => isCompared(messageOf(reply)));
        expect(compared).toEqual(ours.replies);
      }
    },
  );

  it("gives the replies that basic-ftp sees in a session of its own", () => {
    // What it sends in parting gets no reply any more.
    const answered = theirs.heard.filter(({ replies }) => replies.some(isCompared));
    expect(answered.map(({ sent }) => sent)).toEqual([
      ...["<connect>", "USER ann", "PASS secret", "FEAT", "PWD", "LIST -a", "STOR up.txt"],
      ...["RETR up.txt", "RETR missing.txt", "SIZE missing.txt", "SMNT /x", "QUIT"],
    ]);
    const heard = theirs.heard.flatMap(({ replies }) => replies).filter(isCompared);
    expect(ours.replies.map(messageOf)).toEqual(heard);
  });

  it("gives the replies that basic-ftp cuts out of the same chunks of text", () => {
    const { replies, rest } = readStream(theirs.chunks);
    expect(replies.map(messageOf)).toEqual(theirs.heard.flatMap(({ replies: each }) => each));
    expect(rest).toBe("");
  });

  it("gives what basic-ftp sees of a wrong password", async () => {
    const client = await connectFtp(server.port);
    const { replies } = await client.run("USER", { USER: "ann", PASS: "wrong" });
    client.close();
    const other = new Client(5000);
    const { heard } = overhear(other);
    await other.connect("127.0.0.1", server.port);
    await expect(other.login("ann", "wrong")).rejects.toThrow(FTPError);
    other.close();
    expect(replies.map(({ code }) => code)).toEqual([331, 530]);
    const all = [...client.greeting.replies, ...replies].map(messageOf);
    expect(all).toEqual(heard.flatMap((each) => each.replies));
  });
});
