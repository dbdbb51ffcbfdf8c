import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { diagnoseReply, isRetryable } from "../../src/diagnose.ts";

/** What servers say around a name that they echo. */
const ECHOES = [
  ["RETR", 550, "{}: Permission denied"],
  ["RETR", 550, "{}: No such file or directory"],
  ["RETR", 550, "Failed to open file {}."],
  ["RETR", 550, "{}: Is a directory"],
  ["STOR", 553, "Can't open {}: Permission denied"],
  ["STOR", 550, "{}: Text file busy"],
  ["STOR", 552, "{}: Disk quota exceeded"],
  ["STOR", 553, "Prohibited file name: {}"],
  ["APPE", 451, "{}: Append/Restart not permitted"],
  ["MKD", 521, '"{}" directory already exists'],
  ["RMD", 550, "{}: Directory not empty"],
  ["CWD", 550, "Can't change directory to {}: Not a directory"],
  ["DELE", 450, "{} not deleted: resource busy"],
  ["SIZE", 550, "'{}': not a plain file"],
  ["NLST", 450, "{}: No files found"],
  ["USER", 530, "Login incorrect for {}."],
  ["USER", 530, "User {} cannot log in."],
  ["USER", 530, "User {} access denied."],
  ["RETR", 421, "{}: Requested action aborted"],
  ["RETR", 226, "Transfer of {} complete"],
] as const;

/** Names that say something wherever they are read as words. */
const telling = fc.constantFrom(
  "later",
  "temporary",
  "try again later.txt",
  "in a few minutes",
  "bye.txt",
  "goodbye",
  "oops",
  "closing control connection",
  "disconnected",
  "passive",
  "active",
  "no such user",
  "disk full",
  "shutdown",
  "banned",
  "timeout",
  "too many users",
  "ssl",
  ".ftpquota",
  "/pub/later/truncated",
  "C:\\later\\bye",
  "später",
  "稍后再试",
  "more",
);
/** Names of any letters, between two that tell them from words of the sentence. */
const any = fc.string({ unit: "grapheme-ascii", maxLength: 30 }).map((text) => `zq${text}qz`);
const names = fc
  .oneof(telling, any)
  // A pattern and an option are circumstances, not just names.
  .filter((name) => !/[*?]/.test(name));

describe("a name that the server echoes", () => {
  it("decides nothing: another in its place changes neither cause nor consequences", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ECHOES),
        names,
        fc.boolean(),
        ([command, code, sentence], name, inOneLine) => {
          const said = (argument: string) => {
            const reply = { code, text: sentence.replace("{}", () => argument) };
            const context = inOneLine
              ? { command: `${command} ${argument}` }
              : { command, argument };
            const { causes, retry, changeFirst, controlConnection } = diagnoseReply(reply, context);
            const isWorthRetrying = isRetryable(reply, context);
            return [causes[0]?.cause, retry, changeFirst, controlConnection, isWorthRetrying];
          };
          expect(said(name)).toEqual(said("x1"));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ["later.txt: Permission denied", "RETR"],
    ["bye.txt: Permission denied", "RETR"],
    ["/later/passive: Permission denied", "RETR"],
    ['"try again later": Permission denied', "RETR"],
    [".later: Permission denied", "DELE"],
  ])("decides nothing without the context either: %s", (text, command) => {
    const { retry, controlConnection } = diagnoseReply({ code: 550, text }, { command });
    expect([retry, controlConnection]).toEqual(["no", "stays"]);
  });

  it("that is a dot file is no quota", () => {
    const reply = { code: 553, text: "Prohibited file name: .ftpquota" };
    const [top, second] = diagnoseReply(reply, { command: "STOR" }).causes;
    expect(top?.cause).toBe("invalid-filename");
    expect(second?.cause).not.toBe("quota-exceeded");
  });

  it("that is but a letter takes no article away", () => {
    const reply = { code: 550, text: "a: Is a directory" };
    const { causes } = diagnoseReply(reply, { command: "RETR", argument: "a" });
    expect(causes[0]?.cause).toBe("is-a-directory");
  });
});
