import { execFile } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { Client, FTPError } from "basic-ftp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { diagnoseReply } from "../src/diagnose.ts";
import { type FtpServer, startFtpServer } from "./commands/ftp-server.ts";
import { fences, makeProject } from "./docs/readme-project.ts";

const { folder, remove } = makeProject();
afterAll(remove);

const run = promisify(execFile);
const load = (program: string) => import(pathToFileURL(join(folder, program)).href);

/** TLS without a certificate, which only a test may want: no key has to be kept here. */
const ANONYMOUS = { ciphers: "ADH-AES256-GCM-SHA384:@SECLEVEL=0", maxVersion: "TLSv1.2" } as const;

let server: FtpServer;
beforeAll(async () => {
  server = await startFtpServer({ ...ANONYMOUS, dhparam: "auto" });
  await writeFile(join(server.root, "old.txt"), "0123456789");
});
afterAll(() => server.close());

/** A server that greets each connection, and answers each command line, as a test says. */
async function serve(
  greet: (connection: number) => string,
  answer: (line: string, socket: Socket) => string,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const sockets: Socket[] = [];
  const listener = createServer((socket) => {
    sockets.push(socket);
    socket.on("error", () => {});
    socket.on("data", (data) => {
      for (const line of data.toString().split("\r\n").slice(0, -1))
        socket.write(answer(line, socket));
    });
    socket.write(greet(sockets.length));
  }).listen(0, "127.0.0.1");
  await once(listener, "listening");
  const close = () => {
    listener.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port: (listener.address() as AddressInfo).port, close };
}

/** A listener that does with each connection what a test says. */
async function receive(
  serveOne: (socket: Socket) => void,
): Promise<{ readonly port: number; readonly close: () => void }> {
  const listener = createServer(serveOne).listen(0, "127.0.0.1");
  await once(listener, "listening");
  return { port: (listener.address() as AddressInfo).port, close: () => listener.close() };
}

describe("the recipe of a client", () => {
  it.each([
    ["in the clear", false],
    ["with TLS", true],
  ])("logs in, transfers, resumes, renames and leaves %s", async (_title, isSecure) => {
    const { connectFtp } = await load("ftp-client.mjs");
    const ftp = await connectFtp("127.0.0.1", server.port);
    if (isSecure) {
      const options = { ...ANONYMOUS, rejectUnauthorized: false, checkServerIdentity() {} };
      await ftp.startTls(options);
    }
    await expect(ftp.run(["USER ann"])).rejects.toMatchObject({
      reply: { code: 331 },
      step: { outcome: "next-command", next: ["PASS"] },
    });
    expect(await ftp.run(["PASS secret"])).toMatchObject({ code: 230 });
    expect(`${await ftp.transfer(["RETR old.txt"])}`).toBe("0123456789");
    expect(`${await ftp.transfer(["REST 4", "RETR old.txt"])}`).toBe("456789");
    await ftp.transfer(["STOR up.txt"], "sent");
    expect(await readFile(join(server.root, "up.txt"), "utf8")).toBe("sent");
    expect(`${await ftp.transfer(["LIST"])}`).toContain("up.txt");
    expect(await ftp.run(["RNFR up.txt", "RNTO away.txt"])).toMatchObject({ code: 250 });
    await expect(ftp.transfer(["RETR missing.txt"])).rejects.toMatchObject({
      reply: { code: 551 },
      step: { outcome: "failure", restart: "RETR" },
      diagnosis: { retry: "no" },
    });
    expect(await ftp.run(["QUIT"])).toMatchObject({ code: 221 });
    ftp.close();
  });

  it.each([
    ["with 234", 0, "ahead of the TLS handshake"],
    ["after 234", 50, /ssl|tls|wrong version/i],
  ])("takes no reply that comes in the clear %s", async (_title, delay, message) => {
    const evil = await serve(
      () => "220 Hello\r\n",
      (_line, socket) => {
        if (delay === 0) return "234 Go ahead\r\n230 injected\r\n";
        setTimeout(() => socket.write("230 injected\r\n"), delay);
        return "234 Go ahead\r\n";
      },
    );
    const { connectFtp } = await load("ftp-client.mjs");
    const ftp = await connectFtp("127.0.0.1", evil.port);
    await expect(ftp.startTls({})).rejects.toThrow(message);
    evil.close();
  });

  it.each([
    ["the password, in lower case", ["user ann", "pass secret"], "pass secret"],
    ["what the line after the password asks for", ["USER ann", "PASS secret", "acct x"], "acct x"],
  ])("sends %s", async (_title, lines, last) => {
    const asking = await serve(
      () => "220 Hello\r\n",
      (line) => {
        if (line === last) return "230 Welcome\r\n";
        return line.toUpperCase().startsWith("USER") ? "331 Password\r\n" : "332 Account\r\n";
      },
    );
    const { connectFtp } = await load("ftp-client.mjs");
    const ftp = await connectFtp("127.0.0.1", asking.port);
    expect(await ftp.run(lines)).toMatchObject({ code: 230 });
    ftp.close();
    asking.close();
  });

  it.each([
    ["USER without PASS", ["USER ann"], "331 Go on\r\n", ["PASS"]],
    ["AUTH that wants ADAT", ["AUTH TLS"], "334 Go on\r\n", ["ADAT"]],
  ])("takes no unfinished sequence for a success: %s", async (_title, lines, answer, next) => {
    const asking = await serve(
      () => "220 Hello\r\n",
      () => answer,
    );
    const { connectFtp } = await load("ftp-client.mjs");
    const ftp = await connectFtp("127.0.0.1", asking.port);
    await expect(ftp.run(lines)).rejects.toMatchObject({ step: { outcome: "next-command", next } });
    ftp.close();
    asking.close();
  });

  it.each(["PRET", "CPSV", "SSCN", "RMDA", "DSIZ", "THMB", "P@SW", "pret"])(
    "goes by the first digit for %s, which the tables do not have",
    async (command) => {
      const server = await serve(
        () => "220 Hello\r\n",
        (line) => (line.endsWith(" no") ? "550 No\r\n" : "150 Planning\r\n200 OK\r\n"),
      );
      const { connectFtp } = await load("ftp-client.mjs");
      const ftp = await connectFtp("127.0.0.1", server.port);
      expect(await ftp.run([`${command} yes`])).toMatchObject({ code: 200 });
      await expect(ftp.run([`${command} no`])).rejects.toMatchObject({
        step: { outcome: "failure" },
        diagnosis: { retry: "no" },
      });
      ftp.close();
      server.close();
    },
  );

  it("turns to PASV where EPSV is not known, and connects to no host out of a reply", async () => {
    const data = await receive((socket) => socket.end("listing"));
    const old = await serve(
      () => "220 Hello\r\n",
      (line) => {
        if (line === "EPSV") return "500 What?\r\n";
        if (line !== "PASV") return "150 Here it comes\r\n226 Done\r\n";
        return `227 Entering Passive Mode (192,0,2,1,${data.port >> 8},${data.port & 255})\r\n`;
      },
    );
    const { connectFtp } = await load("ftp-client.mjs");
    const ftp = await connectFtp("127.0.0.1", old.port);
    expect(`${await ftp.transfer(["LIST"])}`).toBe("listing");
    ftp.close();
    old.close();
    data.close();
  });

  it.each([
    ["none", "226 Done\r\n"],
    ["one", "150 Go\r\n226 Done\r\n"],
    ["two", "125 Go\r\n150 Go\r\n226 Done\r\n"],
  ])("uploads with %s of the preliminary replies", async (_title, answer) => {
    let received = "";
    const data = await receive((socket) => {
      socket.on("data", (chunk) => {
        received += chunk;
      });
    });
    const brief = await serve(
      () => "220 Hello\r\n",
      (line) => (line === "EPSV" ? `229 Passive (|||${data.port}|)\r\n` : answer),
    );
    const { connectFtp } = await load("ftp-client.mjs");
    const ftp = await connectFtp("127.0.0.1", brief.port);
    await ftp.transfer(["STOR a.txt"], "sent");
    expect(received).toBe("sent");
    ftp.close();
    brief.close();
    data.close();
  });

  it("reads all replies about a data connection that fails", async () => {
    const data = await receive(() => {});
    data.close(); // nobody listens there now
    const broken = await serve(
      () => "220 Hello\r\n",
      (line) => {
        if (line === "EPSV") return `229 Passive (|||${data.port}|)\r\n`;
        if (line !== "RETR a.txt") return "200 OK\r\n";
        return "150 Go\r\n425 Can't open data connection.\r\n";
      },
    );
    const { connectFtp } = await load("ftp-client.mjs");
    const ftp = await connectFtp("127.0.0.1", broken.port);
    await expect(ftp.transfer(["RETR a.txt"])).rejects.toMatchObject({
      reply: { code: 425 },
      diagnosis: { retry: "same-session", changeFirst: [] },
    });
    expect(await ftp.run(["NOOP"])).toMatchObject({ code: 200 });
    ftp.close();
    broken.close();
  });

  it("diagnoses with what it knows: the greeting, the command with its argument, the login", async () => {
    const text = "Permission denied.txt: No such file or directory";
    const knowing = await serve(
      () => "220 (vsFTPd 3.0.5)\r\n",
      (line) => (line.startsWith("USER") ? "230 Hi\r\n" : `550 ${text}\r\n`),
    );
    const { connectFtp } = await load("ftp-client.mjs");
    const ftp = await connectFtp("127.0.0.1", knowing.port);
    await ftp.run(["USER anonymous"]);
    const context = { server: "(vsFTPd 3.0.5)", loggedIn: true, tls: false, dataProtection: "C" };
    await expect(ftp.run(["dele Permission denied.txt"])).rejects.toMatchObject({
      message: `550 ${text}`,
      diagnosis: diagnoseReply(
        { code: 550, text },
        { ...context, passive: true, command: "DELE", argument: "Permission denied.txt" },
      ),
    });
    ftp.close();
    knowing.close();
  });

  it.each([
    ["ahead of a fault", `200 OK\r\n${"x\r\n".repeat(16_500)}`, "16384"],
    ["without a line end", "200 OK", "closed the connection"],
  ])("gives a reply %s, and then rejects", async (_title, answer, message) => {
    const last = await serve(
      () => "220 Hello\r\n",
      (_line, socket) => {
        socket.end(answer);
        return "";
      },
    );
    const { connectFtp } = await load("ftp-client.mjs");
    const ftp = await connectFtp("127.0.0.1", last.port);
    expect(await ftp.run(["NOOP"])).toMatchObject({ code: 200 });
    await expect(ftp.run(["NOOP"])).rejects.toThrow(message);
    last.close();
  });

  it("leaves no connection open to a server that greets with a refusal", async () => {
    let ended: Promise<unknown> | undefined;
    const closed = await receive((socket) => {
      ended = once(socket, "close");
      socket.write("530 Not you\r\n");
    });
    const { connectFtp } = await load("ftp-client.mjs");
    await expect(connectFtp("127.0.0.1", closed.port)).rejects.toMatchObject({
      reply: { code: 530 },
    });
    await ended;
    closed.close();
  });

  it("sends no line break, and notices the end of the connection", async () => {
    const brief = await serve(
      () => "220 Hello\r\n",
      () => "",
    );
    const { connectFtp } = await load("ftp-client.mjs");
    const ftp = await connectFtp("127.0.0.1", brief.port);
    await expect(ftp.run(["CWD a\r\nDELE b"])).rejects.toThrow("line break");
    const pending = ftp.run(["NOOP"]);
    brief.close();
    await expect(pending).rejects.toThrow();
  });

  it("gets a file by get.mjs", async () => {
    const args = ["get.mjs", "127.0.0.1", `${server.port}`, "old.txt"];
    expect((await run(process.execPath, args, { cwd: folder })).stdout).toBe("0123456789");
  });

  it.each([
    ["on a new connection where that helps", "421 Timeout.", 3],
    ["not where nothing would change", "550 a.txt: No such file or directory", 1],
  ])("tries again by get.mjs %s", async (_title, answer, tries) => {
    let connections = 0;
    const refusing = await serve(
      (connection) => {
        connections = connection;
        return "220 Hello\r\n";
      },
      () => `${answer}\r\n`,
    );
    const args = ["get.mjs", "127.0.0.1", `${refusing.port}`, "a.txt"];
    await expect(run(process.execPath, args, { cwd: folder })).rejects.toMatchObject({
      stderr: expect.stringContaining(answer),
    });
    expect(connections).toBe(tries);
    refusing.close();
  });

  it("asks for TLS by get.mjs where the server calls for it, and only then", async () => {
    const lines: string[] = [];
    const strict = await serve(
      () => "220 Hello\r\n",
      (line) => {
        lines.push(line);
        return line === "AUTH TLS"
          ? "534 Not now\r\n"
          : "530 Non-anonymous sessions must use encryption.\r\n";
      },
    );
    const args = ["get.mjs", "127.0.0.1", `${strict.port}`, "a.txt"];
    await expect(run(process.execPath, args, { cwd: folder })).rejects.toThrow();
    expect(lines).toEqual(["USER anonymous", "AUTH TLS"]);
    strict.close();
  });
});

describe("the recipe for basic-ftp", () => {
  const ann = { host: "127.0.0.1", user: "ann", password: "secret" };

  it("gives what the action gives, and undefined for a missing file", async () => {
    const { attempt } = await load("ftp-errors.mjs");
    const client = new Client(5000);
    const access = { ...ann, port: server.port };
    expect(await attempt(client, access, () => client.size("old.txt"))).toBe(10);
    const missing = () => client.downloadTo(new PassThrough(), "missing.txt");
    expect(await attempt(client, access, missing)).toBeUndefined();
    client.close();
  });

  it("tries again after a wait and a new login, and logs why", async () => {
    let refusals = 0;
    const busy = await serve(
      (connection) =>
        connection === 1 ? "421 Too many users,\u001b[2J try later.\r\n" : "220 Hi\r\n",
      (line) => {
        if (line.startsWith("USER")) return "331 Go on\r\n";
        if (line.startsWith("PASS")) return "230 Welcome\r\n";
        if (line !== "DELE a.txt") return "200 OK\r\n";
        return refusals++ === 0 ? "450 a.txt: file busy\r\n" : "250 Gone\r\n";
      },
    );
    const { attempt } = await load("ftp-errors.mjs");
    const client = new Client(5000);
    const lines: string[] = [];
    const options = { seconds: 0, log: (line: string) => lines.push(line) };
    const remove = () => client.remove("a.txt");
    const result = await attempt(client, { ...ann, port: busy.port }, remove, options);
    expect(result).toMatchObject({ code: 250 });
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(
      /^421 Too many users,\\u\{1b\}\[2J try later\. The cause is too many /,
    );
    expect(lines[1]).toMatch(/^450 a\.txt: file busy The cause is /);
    client.close();
    busy.close();
  });

  it.each([
    ["a cause that stays", "530 Login incorrect.\r\n"],
    ["what takes TLS first", "530 Non-anonymous sessions must use encryption.\r\n"],
  ])("gives up at once on %s", async (_title, refusal) => {
    const strict = await serve(
      () => "220 Hi\r\n",
      (line) => (line.startsWith("USER") ? refusal : "200 OK\r\n"),
    );
    const { attempt } = await load("ftp-errors.mjs");
    const client = new Client(5000);
    const lines: string[] = [];
    const log = (line: string) => lines.push(line);
    await expect(
      attempt(client, { ...ann, port: strict.port }, () => client.pwd(), { log }),
    ).rejects.toThrow(FTPError);
    expect(lines).toHaveLength(1);
    client.close();
    strict.close();
  });

  it("lets errors through that have no reply", async () => {
    const { attempt } = await load("ftp-errors.mjs");
    const client = new Client(5000);
    await expect(attempt(client, { ...ann, port: 1 }, () => client.pwd())).rejects.toThrow(
      "REFUSED",
    );
  });

  it("logs what the README shows", async () => {
    const { attempt } = await load("ftp-errors.mjs");
    const client = new Client(5000);
    const lines: string[] = [];
    const refuse = () => {
      client.ftp.log("> RETR a.pdf");
      throw new FTPError({ code: 550, message: "550 Failed to open file." });
    };
    const log = (line: string) => lines.push(line);
    const access = { ...ann, port: server.port };
    await expect(attempt(client, access, refuse, { log })).rejects.toThrow(FTPError);
    const shown = fences.find(({ body }) => body.startsWith("550 Failed"))?.body;
    expect(lines).toEqual([shown?.trimEnd().replaceAll("\n", " ")]);
    client.close();
  });

  it.each([
    ["one line", "550 gone", ["gone"]],
    ["several lines", "530-No\n550 inside\n530 way", ["No", "550 inside", "way"]],
    ["a bare code", "500", [""]],
  ])("finds a reply of %s in an FTPError", async (_title, message, lines) => {
    const { replyOf } = await load("ftp-errors.mjs");
    const error = new FTPError({ code: Number.parseInt(message, 10), message });
    expect(replyOf(error)).toMatchObject({ code: error.code, lines });
  });
});

describe("the recipe of a documentation site", () => {
  it("makes pages that say their language", async () => {
    await run(process.execPath, ["build-site.mjs", "site", "3"], { cwd: folder });
    for (const locale of ["en", "fr", "ja"]) {
      const page = readFileSync(join(folder, "site", locale, "450-550.html"), "utf8");
      expect(page).toMatch(`<html lang="${locale}" dir="ltr">`);
      expect(page).toMatch(`<article lang="${locale}" dir="ltr">`);
      const title = /<title>(.*)<\/title>/.exec(page)?.[1];
      expect(title).toContain("450");
      expect(page).toContain(`<h1>${title}</h1>`);
      const data = JSON.parse(
        /<script type="application\/ld\+json">(.*)<\/script>/.exec(page)?.[1] ?? "",
      );
      expect(data).toMatchObject({ "@type": "TechArticle", inLanguage: locale });
      for (const other of ["en", "fr", "ja"])
        expect(page).toContain(`hreflang="${other}" href="/${other}/450-550.html"`);
      const markdown = readFileSync(join(folder, "site", locale, "450-550.md"), "utf8");
      expect(markdown).toMatch(/^# FTP 450 /);
    }
  });
});
