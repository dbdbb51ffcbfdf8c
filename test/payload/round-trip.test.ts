import { BlockList, isIP, isIPv6 } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  parseBufferSize,
  parseExtendedPassive,
  parseFacts,
  parseFeatures,
  parseLongPassive,
  parseModificationTime,
  parsePassive,
  parsePath,
  parseSize,
  parseTransferSize,
  parseUniqueName,
} from "../../src/payload.ts";

const byte = fc.integer({ min: 0, max: 255 });
const port = fc.integer({ min: 1, max: 65535 });
const printable = fc.string().filter((text) => !/\p{Cc}/u.test(text));

describe("what the standards write is read back", () => {
  it("227", () => {
    fc.assert(
      fc.property(
        fc.array(byte, { minLength: 4, maxLength: 4 }),
        port,
        printable,
        (host, p, text) => {
          const line = `Entering Passive Mode (${[...host, p >> 8, p & 255].join(",")}).`;
          const address = parsePassive({ code: 227, lines: [text, line] });
          expect(address).toMatchObject({ host: host.join("."), port: p });
        },
      ),
    );
  });

  it("227 of any other number of bytes, or with one above 255, is refused", () => {
    const list = fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 12 });
    fc.assert(
      fc.property(list, (numbers) => {
        fc.pre(numbers.length !== 6 || numbers.some((number) => number > 255));
        expect(parsePassive({ code: 227, lines: [`(${numbers.join(",")})`] })).toBeUndefined();
      }),
    );
  });

  it("229 with any printable delimiter but a digit", () => {
    const delimiter = fc
      .integer({ min: 33, max: 126 })
      .map((unit) => String.fromCharCode(unit))
      .filter((character) => !/\d/.test(character));
    fc.assert(
      fc.property(delimiter, port, (d, p) => {
        const line = `Entering Extended Passive Mode (${d}${d}${d}${p}${d})`;
        expect(parseExtendedPassive({ code: 229, lines: [line] })).toEqual({ port: p });
      }),
    );
  });

  it("229 with anything for an address keeps the port, and no address of another version", () => {
    const text = fc.stringMatching(/^[!-{}~]{0,40}$/);
    const address = fc.oneof(text, fc.ipV4(), fc.ipV6());
    fc.assert(
      fc.property(fc.constantFrom("", "1", "2", "7"), address, port, (protocol, host, p) => {
        const line = `Entering Extended Passive Mode (|${protocol}|${host}|${p}|)`;
        const read = parseExtendedPassive({ code: 229, lines: [line] });
        expect(read?.port).toBe(p);
        expect(host).toContain(read?.host ?? "");
        const version = isIP(read?.host ?? "");
        if (read?.family && version) expect(read.family).toBe(version);
      }),
    );
  });

  it("227 of every block for a special purpose names no public host, and its neighbors do", () => {
    const special = new BlockList();
    const blocks = [
      ["0.0.0.0", 8],
      ["10.0.0.0", 8],
      ["100.64.0.0", 10],
      ["127.0.0.0", 8],
      ["169.254.0.0", 16],
      ["172.16.0.0", 12],
      ["192.0.0.0", 24],
      ["192.0.2.0", 24],
      ["192.88.99.0", 24],
      ["192.168.0.0", 16],
      ["198.18.0.0", 15],
      ["198.51.100.0", 24],
      ["203.0.113.0", 24],
      ["224.0.0.0", 3],
    ] as const;
    for (const [network, bits] of blocks) special.addSubnet(network, bits);
    const near = fc
      .tuple(fc.constantFrom(...blocks), fc.integer({ min: -1, max: 1 }), byte, byte)
      .map(([[network, bits], step, third, fourth]) => {
        const start = Buffer.from(network.split(".").map(Number)).readUInt32BE();
        const moved = start + step * 2 ** (32 - bits) + ((third * 256 + fourth) % 2 ** (32 - bits));
        return [24, 16, 8, 0].map((shift) => (moved >>> shift) & 255);
      });
    const any = fc.array(byte, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.oneof(near, any), (host) => {
        const hostIs = parsePassive({ code: 227, lines: [`(${host},4,0)`] })?.hostIs;
        expect(hostIs !== "public", `${host}`).toBe(special.check(host.join(".")));
      }),
    );
  });

  it("150 with a size, and none without, whatever the name", () => {
    const amount = fc.constantFrom(
      "5 bytes",
      "(5 bytes)",
      " (5 bytes)",
      ", 5 bytes",
      "size: 5 bytes",
    );
    const name = fc.array(fc.oneof(printable, amount)).map((parts) => parts.join(""));
    fc.assert(
      fc.property(name, fc.nat(), (text, size) => {
        const bytes = BigInt(size);
        for (const amount of [`${size} bytes`, `${size.toLocaleString("en-US")} octets`]) {
          const lines = [`Opening data connection for ${text} (${amount}).`];
          expect(parseTransferSize({ code: 150, lines })).toEqual({ bytes, approximate: false });
        }
        for (const form of [`'${text}'.`, `${text}x`]) {
          const lines = [`Opening data connection for ${form}`];
          expect(parseTransferSize({ code: 150, lines })).toBeUndefined();
        }
      }),
    );
  });

  it("228 of both families", () => {
    fc.assert(
      fc.property(fc.array(byte, { minLength: 4, maxLength: 4 }), port, (host, p) => {
        const line = `(4,4,${host.join(",")},2,${p >> 8},${p & 255})`;
        const expected = { family: 4, host: host.join("."), port: p };
        expect(parseLongPassive({ code: 228, lines: [line] })).toEqual(expected);
      }),
    );
    const group = fc.oneof(fc.constant([0, 0]), fc.tuple(byte, byte));
    fc.assert(
      fc.property(fc.array(group, { minLength: 8, maxLength: 8 }), port, (groups, p) => {
        const line = `(6,16,${groups.flat().join(",")},2,${p >> 8},${p & 255})`;
        const address = parseLongPassive({ code: 228, lines: [line] });
        const hex = groups.map(([high = 0, low = 0]) => (high * 256 + low).toString(16)).join(":");
        expect(isIPv6(address?.host ?? "")).toBe(true);
        const canonical = (host: string) => new URL(`http://[${host}]/`).hostname;
        expect(canonical(address?.host ?? "")).toBe(canonical(hex));
        expect(address).toMatchObject({ family: 6, port: p });
      }),
    );
  });

  it("257, quotes doubled, whatever the commentary", () => {
    const commentary = printable.filter((text) => !/^["\p{L}\p{N}\\/]/u.test(text));
    fc.assert(
      fc.property(printable, commentary, (path, text) => {
        const line = `"${path.replaceAll('"', '""')}"${text}`;
        expect(parsePath({ code: 257, lines: [line] })).toBe(path);
      }),
    );
  });

  it("257, quotes not doubled, in front of letters, digits and slashes", () => {
    const name = fc.stringMatching(/^[a-z0-9 ]{0,8}$/);
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.constantFrom("a", "7", "/", "é")), { minLength: 1 }),
        (parts) => {
          const path = `/${parts.map(([text, next]) => `${text}"${next}`).join("")}`;
          expect(parsePath({ code: 257, lines: [`"${path}" is current directory.`] })).toBe(path);
        },
      ),
    );
  });

  const word = fc
    .stringMatching(/^[A-Za-z0-9._-]{0,5}[A-Za-z0-9]$/)
    .filter((text) => !/^(?:is|it|this|now|was|been|the|your|new|folder|cwd)$/i.test(text));
  const blanks = fc
    .array(word, { minLength: 1, maxLength: 4 })
    .map((words) => `/${words.join(" ")}`);

  it("257 without quotes, blanks in the path, known words around it", () => {
    fc.assert(
      fc.property(blanks, (path) => {
        for (const line of [
          `${path} is the current directory.`,
          `${path} is cwd`,
          `${path} - current working directory`,
          `${path} has been created.`,
          `Current directory is ${path}`,
          `PWD = ${path}`,
        ]) {
          expect(parsePath({ code: 257, lines: [line] })).toBe(path);
        }
      }),
    );
  });

  it("257 without quotes gives no path but the one in front of the words, whatever these are", () => {
    const words = fc.array(word, { minLength: 1 }).map((list) => list.join(" "));
    const end = fc.constantFrom("", ".", " ...", "!");
    fc.assert(
      fc.property(fc.tuple(word, words, end), ([name, text, mark]) => {
        const line = `/${name} ${text}${mark}`;
        expect([undefined, `/${name}`]).toContain(parsePath({ code: 257, lines: [line] }));
      }),
    );
  });

  it("a path with a control character never comes out of a 257", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        const path = parsePath({ code: 257, lines: [`"/${text}" is cwd`] });
        expect(path ?? "").not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  it("150 and 226 of STOU, whatever the name", () => {
    fc.assert(
      fc.property(printable, (text) => {
        const name = `${text}x`;
        expect(parseUniqueName({ code: 150, lines: [`FILE: ${name}`] })).toBe(name);
        const line = `Transfer complete (unique file name:${name}).`;
        expect(parseUniqueName({ code: 226, lines: [line] })).toBe(name);
      }),
    );
  });

  it("200 of PBSZ", () => {
    fc.assert(
      fc.property(fc.nat(2 ** 32 - 1), (size) => {
        expect(parseBufferSize({ code: 200, lines: [`PBSZ=${size}`] })).toBe(size);
      }),
    );
  });

  it("213 of SIZE", () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 2n ** 64n }), (size) => {
        expect(parseSize({ code: 213, lines: [String(size)] })).toBe(size);
      }),
    );
  });

  it("213 of MDTM, from 1970 on", () => {
    const date = fc.date({
      min: new Date("1970-01-01T00:00:00Z"),
      max: new Date("9999-12-31T23:59:59Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(date, (time) => {
        const [seconds = "", rest = ""] = time
          .toISOString()
          .replace(/[-:TZ]/g, "")
          .split(".");
        const parsed = parseModificationTime({ code: 213, lines: [`${seconds}.${rest}`] });
        expect(parsed?.getTime()).toBe(time.getTime());
      }),
    );
  });

  it("211 of FEAT", () => {
    const name = fc.stringMatching(/^[!-~]{1,12}$/).filter((text) => !text.startsWith("211-"));
    const parameters = printable.map((text) => text.trim());
    const feature = fc.record({ name, parameters }, { noNullPrototype: true });
    fc.assert(
      fc.property(fc.array(feature), (list) => {
        const lines = list.map((row) => ` ${row.name} ${row.parameters}`.trimEnd());
        const features = parseFeatures({ code: 211, lines: ["Features:", ...lines, "End"] });
        expect([...(features ?? [])]).toEqual(list);
        for (const row of list) expect(features?.has(row.name.toUpperCase())).toBe(true);
      }),
    );
  });

  it("facts", () => {
    const name = fc.stringMatching(/^[a-z.]{1,8}$/);
    const value = fc.stringMatching(/^[A-Za-z0-9,.=_-]{0,12}$/);
    const facts = fc.dictionary(fc.oneof(name, fc.constant("__proto__")), value, { minKeys: 1 });
    fc.assert(
      fc.property(facts, printable, (wanted, path) => {
        const text = Object.entries(wanted)
          .map(([key, text]) => `${key.toUpperCase()}=${text};`)
          .join("");
        const file = parseFacts({ code: 250, lines: ["Listing", ` ${text} ${path}`, "End"] });
        expect(file?.path).toBe(path);
        expect(Object.entries(file?.facts ?? {})).toEqual(Object.entries(wanted));
      }),
    );
  });
});
