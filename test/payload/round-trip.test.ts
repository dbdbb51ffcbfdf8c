import { isIPv6 } from "node:net";
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
    const commentary = printable.filter((text) => !/^["\p{L}\p{N}]/u.test(text));
    fc.assert(
      fc.property(printable, commentary, (path, text) => {
        const line = `"${path.replaceAll('"', '""')}"${text}`;
        expect(parsePath({ code: 257, lines: [line] })).toBe(path);
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
