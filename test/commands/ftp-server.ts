import { mkdtemp, rm } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FtpSrv } from "ftp-srv";

/** A running ftp-srv on the loopback interface. It knows ann, whose password is secret, and anonymous. */
export interface FtpServer {
  readonly port: number;
  /** The folder that a login leads to. */
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

/** Starts one; with `tls` it knows AUTH TLS. */
export async function startFtpServer(tls?: object): Promise<FtpServer> {
  const root = await mkdtemp(join(tmpdir(), "ftp-replies-"));
  const port = await freePort();
  const server = new FtpSrv({
    url: `ftp://127.0.0.1:${port}`,
    pasv_url: "127.0.0.1",
    greeting: ["Hello", "there"],
    anonymous: true,
    log: silent,
    ...(tls === undefined ? {} : { tls }),
  });
  server.on("login", ({ username, password }, resolve, reject) => {
    const isKnown = username === "ann" ? password === "secret" : username === "anonymous";
    if (isKnown) resolve({ root });
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

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
