import { describe, expect, it } from "vitest";
import { parseReplies } from "../../src/index.ts";
import {
  parseChallenge,
  parseExtendedPassive,
  parseFeatures,
  parseLongPassive,
  parseModificationTime,
  parsePassive,
  parsePath,
  parseSecurityData,
  parseSize,
  parseSystemType,
  parseTransferSize,
  type ReplyLines,
} from "../../src/payload.ts";
import cases from "../fixtures/payload-cases.json" with { type: "json" };

/** How each kind of value is written in the fixture. */
const read: Readonly<Record<string, (reply: ReplyLines) => unknown>> = {
  pasv: (reply) => {
    const address = parsePassive(reply);
    return address && { host: address.host, port: address.port };
  },
  epsv: parseExtendedPassive,
  lpsv: parseLongPassive,
  path: parsePath,
  size: (reply) => parseSize(reply)?.toString(),
  mdtm: (reply) => parseModificationTime(reply)?.toISOString().replace(".000Z", "Z"),
  feat: (reply) => parseFeatures(reply)?.map(({ name, parameters }) => [name, parameters]),
  syst: parseSystemType,
  sizeHint: (reply) => {
    const size = parseTransferSize(reply);
    return size && { bytes: size.bytes.toString() };
  },
  otp: parseChallenge,
  adat: (reply) => {
    const data = parseSecurityData(reply);
    return data && { data };
  },
};

describe("the replies of other projects' tests give", () => {
  it.each(cases.map((row) => [row.id, row] as const))("%s", (_id, row) => {
    const [reply] = parseReplies(row.reply).replies;
    const actual = (reply && read[row.kind]?.(reply)) ?? null;
    expect([row.expect, ...(row.accept ?? [])]).toContainEqual(actual);
  });
});
