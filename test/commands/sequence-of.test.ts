import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { COMMAND_REPLIES, nextStep, sequenceOf } from "../../src/commands.ts";
import type { SequenceState } from "../../src/types/sequence.ts";

const told = (a: unknown, b: unknown): string[] | undefined =>
  sequenceOf(a as number, b as number)?.map(({ kind, commands }) =>
    commands === "any"
      ? `${kind}: any`
      : `${kind}: ${commands.map(({ first, second }) => `${first} ${second}`).join(", ")}`,
  );

describe("sequenceOf", () => {
  it.each([
    [331, 230, ["next-command: USER PASS"]],
    [331, 530, ["next-command: USER PASS"]],
    [
      332,
      230,
      [
        "next-command: USER ACCT, PASS ACCT",
        "account-first: STOR ACCT, STOU ACCT, APPE ACCT, RNTO ACCT",
      ],
    ],
    [332, 150, ["account-first: STOR ACCT, STOU ACCT, APPE ACCT"]],
    [332, 226, ["account-first: STOR ACCT, STOU ACCT, APPE ACCT"]],
    [332, 250, ["account-first: STOR ACCT, STOU ACCT, APPE ACCT, RNTO ACCT"]],
    [332, 110, []],
    [532, 150, []],
    [332, 257, []],
    [350, 250, ["next-command: RNFR RNTO"]],
    [350, 150, ["next-command: REST APPE, REST STOR, REST RETR"]],
    [334, 235, ["next-command: AUTH ADAT"]],
    [335, 335, ["next-command: ADAT ADAT"]],
    [220, 331, ["next-command: HOST USER, <connect> USER, REIN USER"]],
    [220, 234, ["next-command: HOST AUTH, <connect> AUTH, REIN AUTH"]],
    [220, 220, ["next-command: <connect> HOST, REIN HOST"]],
    [220, 250, []],
    [228, 425, ["next-command: LPSV STOR, LPSV STOU, LPSV RETR, LPSV LIST, LPSV NLST, LPSV APPE"]],
    [229, 553, ["next-command: EPSV STOR, EPSV STOU, EPSV APPE, EPSV MLSD"]],
    [227, 226, []],
    [227, 110, []],
    [227, 227, []],
    [350, 110, []],
    [120, 220, ["after-preliminary: <connect> <connect>, REIN REIN"]],
    [532, 230, ["account-first: STOR ACCT, STOU ACCT, APPE ACCT, RNTO ACCT"]],
    [150, 551, ["after-preliminary: STOR STOR, STOU STOU, APPE APPE"]],
    [125, 110, ["restart-marker: STOR STOR, STOU STOU, RETR RETR, APPE APPE"]],
    [150, 421, ["connection-given-up: any"]],
    [230, 421, ["connection-given-up: any"]],
    [226, 150, []],
    [150, 521, []],
    [550, 553, []],
    [421, 220, []],
    [421, 421, []],
    [221, 220, []],
    [221, 226, []],
    [221, 421, []],
    [221, 221, []],
    [350, 226, []],
    [299, 226, []],
  ])("%i then %i: %j", (a, b, expected) => {
    expect(told(a, b)).toEqual(expected);
  });

  it.each([
    [227, 150, "next-command", "PASV", "RETR"],
    [227, 125, "next-command", "PASV", "LIST"],
    [227, 425, "next-command", "PASV", "STOR"],
    [227, 550, "next-command", "PASV", "RETR"],
    [228, 150, "next-command", "LPSV", "NLST"],
    [229, 150, "next-command", "EPSV", "MLSD"],
    [200, 150, "next-command", "PORT", "APPE"],
    [200, 425, "next-command", "EPRT", "STOU"],
    [220, 230, "next-command", "<connect>", "USER"],
    [220, 530, "next-command", "<connect>", "USER"],
    [220, 334, "next-command", "<connect>", "AUTH"],
    [220, 504, "next-command", "<connect>", "HOST"],
    [150, 226, "after-preliminary", "RETR", "RETR"],
    [150, 226, "after-preliminary", "MLSD", "MLSD"],
    [150, 522, "after-preliminary", "STOR", "STOR"],
    [150, 211, "during-transfer", "RETR", "STAT"],
    [426, 226, "after-transfer", "RETR", "ABOR"],
    [226, 225, "after-transfer", "STOR", "ABOR"],
    [226, 221, "after-transfer", "RETR", "QUIT"],
  ])("%i then %i can be %s: %s, %s", (a, b, kind, first, second) => {
    const found = sequenceOf(a, b)?.find((sequence) => sequence.kind === kind);
    expect(found?.commands).toContainEqual({ first, second });
    expect(found?.references.length).toBeGreaterThan(0);
  });

  it("says nothing that nextStep would not go along with", () => {
    for (let a = 100; a < 600; a += 1) {
      for (let b = 100; b < 600; b += 1) {
        for (const { kind, commands } of sequenceOf(a, b) ?? []) {
          if (commands === "any") continue;
          for (const { first, second } of commands) {
            const begin: SequenceState = { command: first, begun: kind === "after-transfer" };
            const step = nextStep(begin, a);
            expect([first, a, step?.outcome]).not.toContain("protocol-error");
            const state: SequenceState | undefined =
              step?.outcome === "next-command"
                ? { command: second, ...step.context }
                : step?.outcome !== "wait"
                  ? { command: second }
                  : first === second
                    ? step.state
                    : { command: second, during: step.state };
            const outcome = state && nextStep(state, b)?.outcome;
            expect([kind, first, a, second, b, outcome]).not.toContain("protocol-error");
          }
        }
      }
    }
  });

  it("names each pair of commands once, all of them standard", () => {
    for (let a = 100; a < 600; a += 1) {
      for (let b = 100; b < 600; b += 1) {
        for (const { commands } of sequenceOf(a, b) ?? []) {
          if (commands === "any") continue;
          const keys = commands.map(({ first, second }) => `${first} ${second}`);
          expect(new Set(keys).size).toBe(keys.length);
          for (const { first, second } of commands) {
            expect(COMMAND_REPLIES[first]?.standing).toBe("standard");
            expect(COMMAND_REPLIES[second]?.standing).toBe("standard");
          }
        }
      }
    }
  });

  it("has no answer for what is no code, and never throws", () => {
    for (const bad of ["__proto__", "", undefined, 99, 660]) {
      expect(sequenceOf(bad as number, 226)).toBeUndefined();
      expect(sequenceOf(226, bad as number)).toBeUndefined();
    }
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (a, b) => {
        const found = sequenceOf(a as number, b as number);
        expect(found === undefined || Array.isArray(found)).toBe(true);
      }),
    );
  });
});
