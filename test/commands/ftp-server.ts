import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FtpSrv } from "ftp-srv";

/** A real server on loopback, for the user `ann` with the password `secret`. */
export interface FtpServer {
  readonly port: number;
  /** The folder that it serves. */
  readonly root: string;
  readonly close: () => Promise<void>;
}

const silent = {
  child: () => silent,
  trace() {},
  debug() {},
  info() {},
  warn() {},
  error() {},
};

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Starts the server on a free port, with an empty folder of its own. */
export async function startFtpServer(): Promise<FtpServer> {
  const root = await mkdtemp(join(tmpdir(), "ftp-replies-"));
  const port = await freePort();
  const server = new FtpSrv({
    url: `ftp://127.0.0.1:${port}`,
    pasv_url: "127.0.0.1",
    greeting: ["Hello", "there"],
    log: silent,
  });
  server.on("login", ({ username, password }, resolve, reject) => {
    if (username === "ann" && password === "secret") resolve({ root });
    else reject(new Error("no"));
  });
  await server.listen();
  return {
    port,
    root,
    async close() {
      await server.close();
      await rm(root, { recursive: true });
    },
  };
}
