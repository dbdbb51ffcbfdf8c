import { readFile, writeFile } from "node:fs/promises";
import type { Socket } from "node:net";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { Client, FTPError } from "basic-ftp";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Arguments, connectFtp, type Exchange, type FtpClient } from "./ftp-client.ts";
import { type FtpServer, startFtpServer } from "./ftp-server.ts";

/** A command as it was sent, and the replies to it, their lines joined by line feeds. */
interface Heard {
  readonly sent: string;
  readonly replies: string[];
}

/** Writes down what a basic-ftp client sends, and every reply as its own parser has cut it out. */
function overhear({ ftp }: Client): readonly Heard[] {
  const heard: Heard[] = [];
  const send = ftp.send.bind(ftp);
  const handle = ftp.handle.bind(ftp);
  ftp.send = (command) => {
    heard.push({ sent: command, replies: [] });
    send(command);
  };
  ftp.handle = (command, onResponse) => {
    if (command === undefined) heard.push({ sent: "<connect>", replies: [] });
    return handle(command, (response, task) => {
      const isReply = response instanceof FTPError || !(response instanceof Error);
      if (isReply) heard.at(-1)?.replies.push(response.message);
      onResponse(response, task);
    });
  };
  return heard;
}

const textsOf = ({ replies }: Exchange): string[] =>
  replies.map(({ raw }) => raw.replaceAll("\r\n", "\n").replace(/\n$/, ""));

const codesOf = ({ replies }: Exchange): number[] => replies.map(({ code }) => code);

describe("a client that decides by nextStep alone, against ftp-srv", () => {
  let server: FtpServer;
  let root: string;
  let port: number;
  let client: FtpClient;

  beforeAll(async () => {
    server = await startFtpServer();
    ({ root, port } = server);
  });

  afterAll(() => server.close());

  beforeEach(async () => {
    await writeFile(join(root, "old.txt"), "0123456789");
    client = await connectFtp(port);
    return () => client.close();
  });

  const logIn = (password = "secret"): Promise<Exchange> =>
    client.run("USER", { USER: "ann", PASS: password });

  async function download(command: string, args: Arguments): Promise<[Exchange, string]> {
    const data: Socket = await client.openData();
    return Promise.all([client.run(command, args), text(data)]);
  }

  it("reads a greeting of several lines as one reply", () => {
    expect(codesOf(client.greeting)).toEqual([220]);
    expect(client.greeting.step.outcome).toBe("success");
  });

  it("logs in with USER and PASS", async () => {
    const login = await logIn();
    expect(codesOf(login)).toEqual([331, 230]);
    expect(login.step).toMatchObject({ outcome: "success", command: "PASS" });
  });

  it("is told to begin again with USER after a wrong password", async () => {
    const login = await logIn("wrong");
    expect(login.step).toMatchObject({ outcome: "failure", command: "PASS", restart: "USER" });
    // This server takes only one user name on a connection.
    client.close();
    client = await connectFtp(port);
    expect((await logIn()).step.outcome).toBe("success");
  });

  it("stops where the sequence needs what it was not given", async () => {
    const login = await client.run("USER", { USER: "ann" });
    expect(login.step).toMatchObject({ outcome: "next-command", next: ["PASS"] });
  });

  it("lists", async () => {
    await logIn();
    const [listing, names] = await download("LIST", {});
    expect(codesOf(listing)).toEqual([150, 226]);
    expect(listing.step.outcome).toBe("success");
    expect(names).toContain("old.txt");
  });

  it("renames with RNFR and RNTO", async () => {
    await logIn();
    const renaming = await client.run("RNFR", { RNFR: "old.txt", RNTO: "new.txt" });
    expect(codesOf(renaming)).toEqual([350, 250]);
    expect(renaming.step).toMatchObject({ outcome: "success", command: "RNTO" });
    expect(await readFile(join(root, "new.txt"), "utf8")).toBe("0123456789");
  });

  it("is told to begin again with RNFR when there is nothing to rename", async () => {
    await logIn();
    const renaming = await client.run("RNFR", { RNFR: "missing.txt", RNTO: "new.txt" });
    expect(renaming.step).toMatchObject({ outcome: "failure", restart: "RNFR" });
    expect(codesOf(renaming)).toHaveLength(1);
  });

  it("retrieves", async () => {
    await logIn();
    const [transfer, content] = await download("RETR", { RETR: "old.txt" });
    expect(codesOf(transfer)).toEqual([150, 226]);
    expect(content).toBe("0123456789");
  });

  it("resumes: REST leads to RETR", async () => {
    await logIn();
    const [transfer, content] = await download("REST", { REST: "4", RETR: "old.txt" });
    expect(codesOf(transfer)).toEqual([350, 150, 226]);
    expect(transfer.step).toMatchObject({ outcome: "success", command: "RETR" });
    expect(content).toBe("456789");
  });

  it("stores, sending once the server says that the transfer has begun", async () => {
    await logIn();
    const data = await client.openData();
    const transfer = await client.run("STOR", { STOR: "up.txt" }, () => data.end("uploaded"));
    expect(codesOf(transfer)).toEqual([150, 226]);
    expect(transfer.step.outcome).toBe("success");
    expect(await readFile(join(root, "up.txt"), "utf8")).toBe("uploaded");
  });

  it("notices that a file is missing, and goes on", async () => {
    await logIn();
    const [transfer] = await download("RETR", { RETR: "missing.txt" });
    expect(transfer.step).toMatchObject({ outcome: "failure", closing: false, restart: "RETR" });
    expect((await client.run("NOOP", {})).step.outcome).toBe("success");
  });

  it("is refused before the login", async () => {
    expect((await client.run("PWD", {})).step.outcome).toBe("failure");
  });

  it("sees the replies that basic-ftp sees", async () => {
    const other = new Client(5000);
    const heard = overhear(other);
    await other.connect("127.0.0.1", port);
    await other.login("ann", "secret");
    await other.features();
    await other.pwd();
    await other.list();
    await expect(other.downloadTo(new PassThrough(), "missing.txt")).rejects.toThrow(FTPError);
    await other.send("QUIT");
    other.close();
    // What opens a data connection names another port each time; what got no reply is not compared.
    const compared = heard.filter(({ sent, replies }) => sent !== "EPSV" && replies.length > 0);
    expect(compared.map(({ sent }) => sent)).toEqual([
      "<connect>",
      "USER ann",
      "PASS secret",
      "FEAT",
      "PWD",
      "LIST -a",
      "RETR missing.txt",
      "QUIT",
    ]);

    const login = await logIn();
    const features = await client.run("FEAT", {});
    const directory = await client.run("PWD", {});
    const [listing] = await download("LIST", { LIST: "-a" });
    const [missing] = await download("RETR", { RETR: "missing.txt" });
    const parting = await client.run("QUIT", {});
    const exchanges = [client.greeting, login, features, directory, listing, missing, parting];
    expect(exchanges.flatMap(textsOf)).toEqual(compared.flatMap(({ replies }) => replies));
    expect(exchanges.flatMap(codesOf)).toEqual([220, 331, 230, 211, 257, 150, 226, 551, 221]);
    expect(features.replies[0]?.lines.length).toBeGreaterThan(2);
  });

  it("leaves with QUIT", async () => {
    await logIn();
    const parting = await client.run("QUIT", {});
    expect(parting.step).toMatchObject({ outcome: "success", closing: true });
  });
});
