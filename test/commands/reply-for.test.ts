import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMAND_REPLIES, isExpectedReply, repliesTo, replyFor } from "../../src/commands.ts";
import { en } from "../../src/locales/en/en.ts";
import type { Cause } from "../../src/types/cause.ts";

const situations = Object.keys(en.causes) as Cause[];
const commands = [...Object.keys(COMMAND_REPLIES), "XMKD", "MAIL", "*", "<async>"];

describe("replyFor", () => {
  it.each([
    ["MKD", "file-exists", 553, "defined-for-it", undefined, "RFC 1127 p. 18"],
    ["xmkd", "file-exists", 553, "defined-for-it", undefined, "RFC 1127 p. 18"],
    ["RNTO", "file-exists", 553, "defined-for-it", undefined, "RFC 959 5.4"],
    ["RETR", "file-not-found", 550, "defined-for-it", "before-preliminary", "RFC 959 5.4"],
    ["LIST", "file-not-found", 550, "defined-for-it", "before-preliminary", "RFC 1127 p. 18"],
    ["RETR", "permission-denied", 550, "defined-for-it", "before-preliminary", "RFC 959 5.4"],
    ["STOR", "permission-denied", 553, "defined-for-it", "before-preliminary", "RFC 1127 p. 18"],
    ["STOR", "quota-exceeded", 552, "defined-for-it", "after-preliminary", "RFC 959 5.4"],
    ["MKD", "quota-exceeded", 550, "nearest", undefined, "RFC 959 5.4"],
    ["STOR", "disk-full", 452, "defined-for-it", "before-preliminary", "RFC 959 5.4"],
    ["RMD", "directory-not-empty", 550, "nearest", undefined, "RFC 959 5.4"],
    ["RMD", "file-busy", 450, "defined-for-it", undefined, "RFC 1127 p. 18"],
    ["MLSD", "not-a-directory", 501, "defined-for-it", "before-preliminary", "RFC 3659 7.2.1"],
    ["NLST", "no-files-match", 226, "defined-for-it", "after-preliminary", "RFC 959 5.4"],
    ["PASS", "login-incorrect", 530, "defined-for-it", undefined, "RFC 959 5.4"],
    ["PWD", "not-logged-in", 530, "customary", undefined, "RFC 959 4.2.2"],
    ["STOR", "account-required", 532, "defined-for-it", "before-preliminary", "RFC 959 5.4"],
    ["RETR", "account-required", 530, "nearest", "before-preliminary", "RFC 959 5.4"],
    ["<connect>", "too-many-connections", 421, "defined-for-it", undefined, "RFC 959 5.4"],
    ["<async>", "idle-timeout", 421, "defined-for-it", undefined, "RFC 959 4.2"],
    ["RETR", "data-connection-failed", 425, "defined-for-it", "after-preliminary", "RFC 959 5.4"],
    ["PASV", "data-ports-exhausted", 425, "customary", undefined, "RFC 959 4.2.2"],
    ["PORT", "port-command-refused", 504, "defined-for-it", undefined, "RFC 2577 3"],
    ["EPSV", "protocol-family-unsupported", 522, "defined-for-it", undefined, "RFC 2428 2"],
    ["USER", "tls-required", 530, "nearest", undefined, "RFC 959 5.4"],
    ["CCC", "tls-required", 533, "defined-for-it", undefined, "RFC 2228 5.1"],
    [
      "RETR",
      "data-protection-required",
      521,
      "defined-for-it",
      "before-preliminary",
      "RFC 4217 10.2",
    ],
    [
      "STOR",
      "tls-session-reuse-required",
      522,
      "defined-for-it",
      "after-preliminary",
      "RFC 4217 10.2",
    ],
    ["AUTH", "command-not-implemented", 500, "defined-for-it", undefined, "RFC 2228 3"],
    ["PASV", "command-not-implemented", 502, "defined-for-it", undefined, "RFC 959 5.4"],
    ["RETR", "command-not-implemented", 500, "nearest", "before-preliminary", "RFC 959 5.4"],
    ["*", "command-not-implemented", 500, "customary", undefined, "RFC 959 4.2.2"],
    ["RNTO", "bad-sequence", 503, "defined-for-it", undefined, "RFC 959 5.4"],
    ["TYPE", "parameter-not-implemented", 504, "defined-for-it", undefined, "RFC 959 5.4"],
    [
      "RETR",
      "resume-not-supported",
      554,
      "defined-for-it",
      "before-preliminary",
      "RFC 1123 4.1.3.4",
    ],
    ["APPE", "ascii-mode-refused", 555, "defined-for-it", "before-preliminary", "RFC 1123 4.1.3.4"],
    [
      "RETR",
      "transfer-aborted-by-client",
      426,
      "defined-for-it",
      "after-preliminary",
      "RFC 959 5.4",
    ],
    ["ABOR", "transfer-aborted-by-client", 226, "defined-for-it", undefined, "RFC 959 5.4"],
    ["LIST", "idle-timeout", 421, "defined-for-it", "either", "RFC 959 5.4"],
    ["MKD", "none", 257, "defined-for-it", undefined, "RFC 959 5.4"],
    ["USER", "none", 331, "defined-for-it", undefined, "RFC 959 5.4"],
    ["PASS", "none", 230, "defined-for-it", undefined, "RFC 959 5.4"],
    ["RNFR", "none", 350, "defined-for-it", undefined, "RFC 959 5.4"],
    ["RETR", "none", 226, "defined-for-it", "after-preliminary", "RFC 959 5.4"],
  ])("%s, %s: %i, %s", (command, situation, code, reason, phase, section) => {
    const choice = replyFor(command, situation);
    expect(choice).toMatchObject({ code, reason });
    expect(choice?.phase).toBe(phase);
    const cited = choice?.references.map(
      (reference) => `${reference.document} ${reference.section}`,
    );
    expect(cited).toContain(section);
  });

  it("offers only what the documents list for the command, or says that it is mere custom", () => {
    for (const command of commands) {
      for (const situation of situations) {
        const choice = replyFor(command, situation);
        if (choice === undefined) continue;
        expect([command, situation, choice.code, isExpectedReply(command, choice.code)]).toContain(
          choice.reason !== "customary",
        );
        expect(choice.references.length).toBeGreaterThan(0);
      }
    }
  });

  it("sends a failure for whatever is wrong, and a success for nothing", () => {
    const harmless = [
      "none",
      "success-with-warning",
      "no-files-match",
      "transfer-aborted-by-client",
    ];
    for (const command of commands) {
      for (const situation of situations) {
        const code = replyFor(command, situation)?.code;
        if (code === undefined || harmless.slice(2).includes(situation)) continue;
        expect([command, situation, code < 400]).toEqual([
          command,
          situation,
          harmless.includes(situation),
        ]);
      }
    }
  });

  it("has an answer to every situation but one that no server can report", () => {
    const answered = situations.filter((situation) =>
      commands.some((command) => replyFor(command, situation) !== undefined),
    );
    expect(situations.filter((situation) => !answered.includes(situation))).toEqual([
      "connection-lost",
    ]);
  });

  it("has a code for success for every command that has one", () => {
    for (const command of Object.keys(COMMAND_REPLIES)) {
      const { success = [], intermediate = [] } = repliesTo(command) ?? {};
      const code = replyFor(command, "none")?.code;
      if (code === undefined) expect([...success, ...intermediate]).toEqual([]);
      else expect([...success, ...intermediate]).toContain(code);
    }
  });

  it.each([
    ["FOO", "file-not-found"],
    ["__proto__", "file-not-found"],
    ["RETR", "__proto__"],
    ["RETR", "toString"],
    ["RETR", ""],
    ["TVFS", "command-not-implemented"],
    ["USER", "file-not-found"],
    ["RETR", "connection-lost"],
  ])("has nothing to say on %s and %s", (command, situation) => {
    expect(replyFor(command, situation)).toBeUndefined();
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (command, situation) => {
        const choice = replyFor(command as string, situation as string);
        expect(choice === undefined || typeof choice.code === "number").toBe(true);
      }),
    );
  });
});
