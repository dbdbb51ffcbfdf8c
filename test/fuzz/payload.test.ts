import { isIP } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseReplies } from "../../src/index.ts";
import * as payload from "../../src/payload.ts";
import { fuzz } from "./fuzz.ts";
import { mutated } from "./mutate.ts";
import { repliesWithValues } from "./real-replies.ts";

type Names = keyof typeof payload;
type Value<Name extends Names> = NonNullable<ReturnType<(typeof payload)[Name]>>;

const isPort = (port: number): boolean => Number.isInteger(port) && port >= 1 && port <= 65535;
const isCount = (count: number): boolean => Number.isFinite(count) && count >= 0;
/** Whether a text can be sent back in a command: no C0 control, no DEL. */
const isLine = (text: string): boolean => !/[^\P{Cc}\u0080-\u009f]/u.test(text);
/** The numbers of a text, as six of them in a row are those of a 227. */
const numbersIn = (text: string): string => (text.match(/\d+/g) ?? []).map(Number).join();

/** Whether a value is within what the types say of it, and is one that the text has. */
const isDocumented: { readonly [Name in Names]: (value: Value<Name>, text: string) => boolean } = {
  identifyServer: ({ product, version = "0" }) => product !== "" && /^\d[\w.-]*$/.test(version),
  parseBufferSize: (size, text) =>
    Number.isInteger(size) && size >= 0 && size < 2 ** 32 && numbersIn(text).includes(`${size}`),
  parseChallenge: ({ algorithm, sequence, seed }, text) =>
    /^[a-z\d]{1,16}$/.test(algorithm) &&
    Number.isInteger(sequence) &&
    isCount(sequence) &&
    /^[a-z\d]{1,16}$/i.test(seed) &&
    text.includes(seed),
  parseDelay: (minutes, text) => Number.isInteger(minutes) && text.includes(`${minutes}`),
  parseExtendedPassive: ({ port, family = 4, host = "" }, text) =>
    isPort(port) &&
    /[46]/.test(`${family}`) &&
    /^[\da-f:.]{0,45}$/i.test(host) &&
    text.includes(host),
  parseFacts: ({ facts, path }, text) =>
    Object.getPrototypeOf(facts) === null &&
    Object.keys(facts).length > 0 &&
    Object.entries(facts).every(([name, value]) => !/[\s=]|[A-Z]/.test(name) && isLine(value)) &&
    isLine(path) &&
    text.includes(path),
  parseFeatures: (features, text) =>
    features.every(
      ({ name, parameters }) =>
        /^\S+$/.test(name) &&
        text.includes(name) &&
        parameters === parameters.trim() &&
        features.has(name.toLowerCase()),
    ),
  parseHash: ({ algorithm, hash, start = 0n, path = "" }, text) =>
    algorithm === algorithm?.toUpperCase() &&
    /^[\da-f]{1,128}$/i.test(hash) &&
    text.includes(hash) &&
    start >= 0n &&
    isLine(path),
  parseLongPassive: ({ family, host, port }) => isPort(port) && isIP(host) === family,
  parseModificationTime: (time) => time.getTime() >= 0 && time.getUTCFullYear() < 10_000,
  parseNetkeyChallenge: (challenge, text) =>
    /^[!-~]{1,16}$/.test(challenge) && text.includes(challenge),
  parsePassive: ({ host, port, family, hostIs }, text) =>
    isPort(port) &&
    family === 4 &&
    isIP(host) === 4 &&
    /^(?:public|private|loopback|unspecified)$/.test(hostIs) &&
    `,${numbersIn(text)},`.includes(`,${host.replaceAll(".", ",")},${port >> 8},${port & 255},`),
  parsePath: (path) => isLine(path),
  parseProtocols: (protocols) =>
    protocols.length <= 16 && protocols.every((one) => Number.isInteger(one) && isCount(one)),
  parseRestartMarker: ({ sender, receiver }) =>
    [sender, receiver].every((marker) => /^[!-~]{1,255}$/.test(marker)),
  parseSecurityData: (data) =>
    Buffer.from(data, "base64").length === Math.floor(data.replace(/=+$/, "").length * 0.75),
  parseSize: (size, text) => size >= 0n && size < 10n ** 20n && text.includes(`${size}`),
  parseSystemType: (name, text) => /^\S+$/.test(name) && text.includes(name),
  parseTransferSize: ({ bytes, approximate }, text) =>
    bytes >= 0n && (approximate || text.includes(`${bytes}`)),
  parseTransferStatistics: ({ bytes = 0n, ...others }) =>
    bytes >= 0n && Object.values(others).every(isCount),
  parseUniqueName: (name, text) => name !== "" && isLine(name) && text.includes(name),
};

const parsers = { ...payload };
const names = Object.keys(parsers) as readonly Names[];
const anyText = mutated(repliesWithValues);

/** All that is read of a reply, by the name of the function. */
const readAll = (reply: payload.ReplyLines) =>
  names.flatMap((name) => {
    const value: unknown = parsers[name](reply);
    return value === undefined ? [] : [{ name, value }];
  });

describe("of a damaged reply", () => {
  it("every value that is read is within its documented range, and every kind is still read", () => {
    const found = new Map<string, number>();
    fuzz("the payload functions", 14_000, anyText, (text) => {
      for (const reply of parseReplies(text).replies) {
        for (const { name, value } of readAll(reply)) {
          found.set(name, (found.get(name) ?? 0) + 1);
          const isFit = isDocumented[name] as (value: unknown, text: string) => boolean;
          if (!isFit(value, reply.text)) expect.fail(`${name} gave ${JSON.stringify(value)}`);
        }
      }
    });
    for (const name of names) expect(found.get(name) ?? 0, name).toBeGreaterThan(25);
  });

  it("lines that are no text change nothing", () => {
    const anyValue = fc.oneof(fc.anything(), fc.constantFrom(null, 7, {}, [], ["(1,2,3,4,5,6)"]));
    const noText = anyValue.filter((value) => typeof value !== "string");
    fuzz(
      "the payload functions, with lines of wrong types",
      2000,
      fc.tuple(anyText, noText),
      ([text, no]) => {
        for (const { code, lines } of parseReplies(text).replies) {
          const mixed = [no, ...lines.flatMap((line) => [line, no])] as readonly string[];
          expect(readAll({ code, lines: mixed })).toEqual(readAll({ code, lines }));
        }
      },
    );
  });
});
