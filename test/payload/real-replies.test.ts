import { describe, expect, it } from "vitest";
import { parseReplies } from "../../src/index.ts";
import * as payload from "../../src/payload.ts";
import replies from "../fixtures/payload-replies-real.json" with { type: "json" };

/** All distinct replies of four real servers with one code. */
const withCode = (code: number) =>
  replies.flatMap(({ server, raw }) =>
    raw.startsWith(String(code))
      ? parseReplies(raw).replies.map((reply) => ({ server, raw, reply }))
      : [],
  );

describe("of four real servers", () => {
  it("every 227 gives the address that it spells", () => {
    const all = withCode(227);
    expect(all.length).toBeGreaterThan(300);
    for (const { raw, reply } of all) {
      const address = payload.parsePassive(reply);
      // Twisted puts an IPv6 address in a 227 that has no place for one.
      expect(address === undefined, raw).toBe(raw.includes("::"));
      if (address === undefined) continue;
      const { host, port } = address;
      expect(raw).toContain(`${host.replaceAll(".", ",")},${port >> 8},${port & 255}`);
    }
  });

  it("every 229 gives the port that it spells", () => {
    const all = withCode(229);
    expect(all.length).toBeGreaterThan(30);
    for (const { raw, reply } of all) {
      expect(raw).toContain(`(|||${payload.parseExtendedPassive(reply)?.port}|)`);
    }
  });

  it("every 228 gives a loopback address and the port that it spells", () => {
    const all = withCode(228);
    expect(all.length).toBeGreaterThan(1);
    for (const { raw, reply } of all) {
      const address = payload.parseLongPassive(reply);
      expect(address?.host).toBe(raw.includes("(4,") ? "127.0.0.1" : "::1");
      expect(raw).toContain(`2,${(address?.port ?? 0) >> 8},${(address?.port ?? 0) & 255})`);
    }
  });

  it("every 257 gives a path that it spells, but none with a control character", () => {
    const all = withCode(257);
    expect(all.length).toBeGreaterThan(50);
    for (const { server, raw, reply } of all) {
      const path = payload.parsePath(reply);
      // vsftpd puts a NUL where the name has a line feed.
      expect(path === undefined, raw).toBe(raw.includes("\0"));
      if (path === undefined) continue;
      const doubles = server === "vsftpd" || server === "ftp-srv";
      expect(raw).toContain(`"${doubles ? path.replaceAll('"', '""') : path}"`);
    }
  });

  it("the paths of the directories with quotes are whole", () => {
    const paths = withCode(257).map(({ reply }) => payload.parsePath(reply));
    expect(paths.filter((path) => path?.endsWith('quo"ted')).length).toBeGreaterThan(0);
  });

  it("every 213 is a size, a time, or neither, and never both", () => {
    const all = withCode(213);
    expect(all.length).toBeGreaterThan(40);
    for (const { raw, reply } of all) {
      const digits = /^213 (\d+)(?:\.\d+)?\r\n$/.exec(raw)?.[1];
      expect(payload.parseModificationTime(reply) !== undefined, raw).toBe(digits?.length === 14);
      if (digits === undefined) expect(payload.parseSize(reply), raw).toBeUndefined();
      else if (digits.length < 14) expect(payload.parseSize(reply)).toBe(BigInt(digits));
    }
  });

  it("every FEAT gives the features that it lists", () => {
    const lists = withCode(211)
      .map(({ reply }) => payload.parseFeatures(reply))
      .filter((features) => features?.has("SIZE"));
    expect(lists.length).toBeGreaterThan(2);
    for (const features of lists) expect(features?.has("mdtm")).toBe(true);
  });

  it("all run under UNIX by their own account", () => {
    for (const { reply } of withCode(215)) expect(payload.parseSystemType(reply)).toBe("UNIX");
  });

  it("the announced sizes are those in parentheses", () => {
    let announced = 0;
    for (const { raw, reply } of [...withCode(150), ...withCode(125)]) {
      const bytes = / \((\d+) bytes\)\.\r\n$/.exec(raw)?.[1];
      expect(payload.parseTransferSize(reply)?.bytes.toString(), raw).toBe(bytes);
      if (bytes !== undefined) announced += 1;
    }
    expect(announced).toBeGreaterThan(5);
  });

  it("of the answers to STOU, those that name the file give its name", () => {
    const names = replies
      .filter(({ command }) => command?.startsWith("STOU"))
      .flatMap(({ server, raw }) =>
        parseReplies(raw).replies.map((reply) => [
          server,
          reply.code,
          payload.parseUniqueName(reply),
        ]),
      );
    expect(names.filter(([, , name]) => name !== undefined)).toEqual([
      ["ftp-srv", 226, "/ca73b9e5d682443082172b5222ee61fd"],
      ["inetutils-ftpd", 226, "up.txt.1"],
      ["vsftpd", 150, "STOU.1"],
      ["vsftpd", 150, "up.txt.1"],
    ]);
  });

  it("no 226, 250 or 331 holds what it does not say", () => {
    for (const { reply } of withCode(226)) {
      expect(payload.parseTransferStatistics(reply)).toBeUndefined();
    }
    for (const { raw, reply } of withCode(250)) {
      expect(payload.parseFacts(reply), raw).toBeUndefined();
      expect(payload.parseHash(reply), raw).toBeUndefined();
      expect(payload.parsePath(reply), raw).toBe(/^250 "(.*)"\r\n$/.exec(raw)?.[1]);
    }
    for (const { reply } of withCode(331)) expect(payload.parseChallenge(reply)).toBeUndefined();
  });

  it("522 names protocols where it is about protocols", () => {
    const lists = withCode(522).map(({ reply }) => payload.parseProtocols(reply));
    expect(lists.filter((list) => list !== undefined)).toEqual([[1, 2]]);
  });

  it("greetings that name the product identify it", () => {
    for (const { raw, reply } of withCode(220)) {
      const product = /vsFTPd|GNU inetutils|Twisted/i.exec(raw)?.[0].toLowerCase();
      const found = payload.identifyServer(reply)?.product.toLowerCase();
      expect(found?.startsWith(product ?? " "), raw).toBe(product === undefined ? undefined : true);
    }
  });
});
