import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMMAND_ALIASES,
  COMMAND_REPLIES,
  commandsWith,
  HISTORIC_COMMANDS,
  isExpectedReply,
  PSEUDO_COMMANDS,
  REPLIES_TO_ANY_COMMAND,
  repliesTo,
} from "../../src/commands.ts";
import type { RepliesByRole } from "../../src/types/command-replies.ts";
import facts from "../fixtures/command-replies.json" with { type: "json" };

interface FactRoles {
  readonly preliminary?: readonly number[];
  readonly success?: readonly number[];
  readonly intermediate?: readonly number[];
  readonly transientError?: readonly number[];
  readonly permanentError?: readonly number[];
}

interface Fact extends FactRoles {
  readonly source: string;
  readonly restartMarker?: readonly number[];
  readonly protected?: readonly number[];
  readonly beforePreliminary?: FactRoles;
  readonly afterPreliminary?: FactRoles;
  readonly amendments?: readonly { readonly add: FactRoles; readonly source: string }[];
  readonly aliasOf?: string;
  readonly obsolete?: boolean;
}

const factRows: readonly (readonly [string, Fact])[] = Object.entries(facts);
const ascending = (codes: readonly number[] = []): number[] => [...codes].sort((a, b) => a - b);

const rolesOf = (fact: FactRoles, isProtected: readonly number[] = []): RepliesByRole => ({
  preliminary: ascending(fact.preliminary),
  success: ascending(fact.success),
  intermediate: ascending(fact.intermediate),
  transientNegative: ascending(fact.transientError),
  permanentNegative: ascending(fact.permanentError),
  protected: isProtected,
});

const codesOf = (roles: RepliesByRole | FactRoles): number[] =>
  ascending(
    Object.values(roles)
      .filter((value) => Array.isArray(value) && typeof value[0] === "number")
      .flat() as number[],
  );

describe("the matrix of commands and replies", () => {
  it("has the 90 names of the checked facts and no other", () => {
    const names = [
      ...Object.keys(COMMAND_REPLIES),
      ...Object.keys(COMMAND_ALIASES),
      ...Object.keys(HISTORIC_COMMANDS),
      ...Object.keys(PSEUDO_COMMANDS).filter((name) => name !== "<async>"),
    ];
    expect(names.sort()).toEqual(factRows.map(([name]) => name).sort());
    expect(names).toHaveLength(90);
  });

  it.each(factRows)("%s has the replies of the checked facts, role by role", (name, fact) => {
    const found = repliesTo(name);
    expect(found).toMatchObject(rolesOf(fact, fact.protected));
    expect(found?.restartMarker).toEqual(fact.restartMarker ?? []);
    expect(found?.beforePreliminary).toEqual(
      fact.beforePreliminary && rolesOf(fact.beforePreliminary),
    );
    expect(found?.afterPreliminary).toEqual(
      fact.afterPreliminary && rolesOf(fact.afterPreliminary),
    );
    expect(found?.aliasOf).toBe(fact.aliasOf);
  });

  it.each(factRows.filter(([, { amendments }]) => amendments !== undefined))(
    "%s keeps the amendments apart, each with its document",
    (name, { amendments = [] }) => {
      const found = repliesTo(name)?.amendments ?? [];
      expect(found.map(({ references, ...roles }) => codesOf(roles))).toEqual(
        amendments.map(({ add }) => codesOf(add)),
      );
      for (const [index, { source }] of amendments.entries()) {
        for (const { document, section } of found[index]?.references ?? []) {
          expect(source).toContain(document);
          expect(source).toContain(section);
        }
      }
    },
  );

  it.each(factRows.filter(([, { source }]) => /^RFC \d+/.test(source)))(
    "%s cites the section of the checked facts",
    (name, { source }) => {
      const cited = repliesTo(name)?.references ?? [];
      expect(cited.length).toBeGreaterThan(0);
      for (const { document, section } of cited.slice(
        0,
        repliesTo(name)?.aliasOf ? 1 : undefined,
      )) {
        expect(source).toContain(document);
        expect(source).toContain(section);
      }
    },
  );

  it("names in commandsWith only commands that can get the code, and none of the past", () => {
    for (let code = 100; code < 660; code += 1) {
      const { standard, observed } = commandsWith(code) ?? expect.fail(`${code}`);
      if (standard === "any") {
        expect(REPLIES_TO_ANY_COMMAND).toContain(code);
        continue;
      }
      for (const command of standard) expect(isExpectedReply(command, code)).toBe(true);
      for (const command of [...standard, ...observed]) {
        expect(Object.keys(COMMAND_REPLIES)).toContain(command);
      }
    }
  });

  it("is judged by isExpectedReply as commandsWith tells it, for every command in force", () => {
    for (const [command, { standing }] of Object.entries(COMMAND_REPLIES)) {
      if (standing !== "standard") continue;
      for (let code = 100; code < 660; code += 1) {
        const { standard } = commandsWith(code) ?? expect.fail(`${code}`);
        const isStandard = standard === "any" || standard.includes(command);
        expect([command, code, isExpectedReply(command, code)]).toEqual([
          command,
          code,
          isStandard,
        ]);
      }
    }
  });

  it("is read backwards by commandsWith without a loss", () => {
    for (const [command, { standing, replies }] of Object.entries(COMMAND_REPLIES)) {
      for (const code of replies) {
        const { standard, observed } = commandsWith(code) ?? expect.fail(`${code}`);
        const named = standing === "standard" ? standard : observed;
        expect(named === "any" || standard === "any" || named.includes(command)).toBe(true);
      }
    }
  });

  it.each([125, 299, 421, 550])("takes %i as a string too", (code) => {
    expect(commandsWith(`${code}`)).toBe(commandsWith(code));
    expect(commandsWith(code)).toBeDefined();
  });

  it.each([undefined, 99, 660, 125.5, Number.NaN, "x", " 125", "0125", "__proto__", 125n, [125]])(
    "has no commands for %s, which is no reply code",
    (code) => {
      expect(commandsWith(code as number)).toBeUndefined();
    },
  );

  it("never lists a code as both standard and merely observed", () => {
    for (const name of Object.keys(facts)) {
      for (const code of codesOf(repliesTo(name)?.observed ?? {})) {
        if (name !== "*") expect([name, code, isExpectedReply(name, code)]).toContain(false);
      }
    }
  });
});

describe("repliesTo", () => {
  it.each([
    ["retr", "RETR", undefined],
    ["rEtR", "RETR", undefined],
    ["xpwd", "XPWD", "PWD"],
    ["<CONNECT>", "<connect>", undefined],
    ["rest stream", "REST STREAM", undefined],
  ])("takes %s for %s", (asked, command, aliasOf) => {
    expect(repliesTo(asked)).toMatchObject({ command, aliasOf });
  });

  it("gives an alias the replies of the command it stands for", () => {
    for (const [alias, command] of Object.entries(COMMAND_ALIASES)) {
      expect(codesOf(repliesTo(alias) ?? {})).toEqual(codesOf(repliesTo(command) ?? {}));
      expect(repliesTo(alias)?.references).toContainEqual({
        document: "RFC 1123",
        section: "4.1.3.1",
      });
    }
  });

  it("answers for replies that nobody asked for", () => {
    expect(repliesTo("<async>")).toMatchObject({ transientNegative: [421], success: [] });
    expect(repliesTo("<async>")?.observed.success).toEqual([221]);
  });
});

const notCommands: readonly (readonly [string, unknown])[] = [
  ["__proto__", "__proto__"],
  ["constructor", "constructor"],
  ["toString", "toString"],
  ["an empty string", ""],
  ["an unknown name", "FOO"],
  ["a command line", "RETR a.txt"],
  ["a leading space", " RETR"],
  ["a line end", "RETR\n"],
  ["a letter that folds to S (long s)", "ſTOR"],
  ["a dotless i, which folds to I", "sıze"],
  ["full-width letters", "ＲＥＴＲ"],
  ["a long string", "A".repeat(1_000_000)],
  ["null", null],
  ["undefined", undefined],
  ["a number", 550],
  ["an array", ["RETR"]],
];

describe("what is no command", () => {
  it.each(notCommands)("%s gives undefined", (_title, command) => {
    expect(repliesTo(command as string)).toBeUndefined();
    expect(isExpectedReply(command as string, 226)).toBeUndefined();
  });

  it("never makes a function throw", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (command, code) => {
        expect([undefined, true, false]).toContain(
          isExpectedReply(command as string, code as number),
        );
        const found = repliesTo(command as string);
        expect(found === undefined || typeof found.command === "string").toBe(true);
      }),
    );
  });
});

describe("isExpectedReply", () => {
  it.each([
    ["a reply of the section", "RETR", 226, true],
    ["a reply of another command", "RETR", 257, false],
    ["a reply that an amendment added", "MKD", 553, true],
    ["a reply of an example that a later document corrects", "MKD", 521, false],
    ["another reply of such an example", "CWD", 431, false],
    ["a success of such an example", "CWD", 200, false],
    ["the same under an older name", "XMKD", 521, false],
    ["a reply that servers send and no document lists", "CDUP", 250, false],
    ["421 to a command whose row lacks it", "QUIT", 421, true],
    ["an envelope", "STAT", 631, true],
    ["a code of three digits as text", "RETR", "226", true],
    ["a code outside the table", "RETR", 299, false],
    ["the greeting", "<connect>", 220, true],
    ["421 unasked", "<async>", 421, true],
    ["226 unasked", "<async>", 226, false],
    ["anything to what never was a command", "TVFS", 421, false],
  ])("judges %s", (_title, command, code, expected) => {
    expect(isExpectedReply(command, code)).toBe(expected);
  });

  it.each([undefined, null, "", "__proto__", 99, 660, Number.NaN])(
    "has no answer for the code %s",
    (code) => {
      expect(isExpectedReply("RETR", code as number)).toBeUndefined();
    },
  );

  it("agrees with the roles of repliesTo for every command and code", () => {
    for (const name of Object.keys(facts).filter(
      (name) => repliesTo(name)?.standing !== "no-command",
    )) {
      const found = repliesTo(name);
      const listed = new Set([
        ...codesOf(found ?? {}),
        ...(found?.amendments ?? []).flatMap(({ references, correctedBy, ...roles }) =>
          correctedBy ? [] : codesOf(roles),
        ),
        ...REPLIES_TO_ANY_COMMAND,
      ]);
      for (let code = 100; code < 660; code += 1) {
        expect(isExpectedReply(name, code)).toBe(listed.has(code));
      }
    }
  });
});
