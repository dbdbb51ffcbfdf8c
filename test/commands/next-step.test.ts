import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  COMMAND_ALIASES,
  COMMAND_REPLIES,
  HISTORIC_COMMANDS,
  nextStep,
  PSEUDO_COMMANDS,
  REPLY_DIAGRAMS,
  repliesTo,
} from "../../src/commands.ts";
import type { SequenceState, SequenceStep } from "../../src/types/sequence.ts";

/** RFC 959 §6, a letter for each first digit: Wait, Success, Next, Failure, Error. */
const diagrams: readonly (readonly [string, readonly string[], string])[] = [
  [
    "the simple diagram",
    "ABOR ALLO DELE CWD CDUP SMNT HELP MODE NOOP PASV QUIT SITE PORT SYST STAT RMD MKD PWD STRU TYPE".split(
      " ",
    ),
    "ESEFF",
  ],
  ["the transfer diagram", "APPE LIST NLST REIN RETR STOR STOU".split(" "), "WSEFF"],
  ["RNFR", ["RNFR"], "EENFF"],
  ["RNTO", ["RNTO"], "ESEFF"],
  ["REST", ["REST"], "EENFF"],
  ["USER", ["USER"], "ESNFF"],
  ["PASS", ["PASS"], "ESNFF"],
  ["ACCT", ["ACCT"], "ESEFF"],
  ["the greeting", ["<connect>"], "WSEFF"],
  ["RFC 2228 AUTH and ADAT", ["AUTH", "ADAT"], "ESNFF"],
  ["RFC 3659 MLSD", ["MLSD"], "WSEFF"],
  ["RFC 765 mail", ["MAIL", "MSND", "MSOM", "MSAM"], "WENFF"],
  ["RFC 765 MLFL", ["MLFL"], "WSEFF"],
  ["the general diagram", ["*"], "WSNFF"],
];

const letters = {
  W: "wait",
  S: "success",
  N: "next-command",
  F: "failure",
  E: "protocol-error",
} as const;

/** Codes with a meaning of their own, whatever the diagram. */
const singledOut = [332, 421, 532];

const rows = diagrams.flatMap(([title, commands, word]) =>
  commands.map((command) => [`${title}: ${command}`, command, word] as const),
);

const walk = (
  start: SequenceState,
  codes: readonly number[],
): readonly (SequenceStep | undefined)[] => {
  const steps: (SequenceStep | undefined)[] = [];
  let state: SequenceState | undefined = start;
  for (const code of codes) {
    const step: SequenceStep | undefined = state && nextStep(state, code);
    steps.push(step);
    state = step?.outcome === "wait" ? step.state : undefined;
  }
  return steps;
};

const outcomes = (start: SequenceState, codes: readonly number[]): (string | undefined)[] =>
  walk(start, codes).map((step) => step?.outcome);

describe("nextStep on one command", () => {
  it.each(rows)(
    "%s: accepts what the diagram allows and refuses every other first digit",
    (_title, command, word) => {
      for (let code = 100; code < 600; code += 1) {
        if (singledOut.includes(code)) continue;
        const letter = word[Math.floor(code / 100) - 1] as keyof typeof letters;
        expect([code, nextStep({ command }, code)?.outcome]).toEqual([code, letters[letter]]);
      }
    },
  );

  it.each(rows.filter(([, , word]) => word.startsWith("W")))(
    "%s: after the preliminary reply, the last one decides",
    (_title, command, word) => {
      for (const [digit, letter] of [...word].entries()) {
        const codes = [150, (digit + 1) * 100 + 49];
        expect(outcomes({ command }, codes)).toEqual(["wait", letters[letter as "W"]]);
      }
    },
  );

  it("has a diagram for every command, and one only for each beginning of a sequence", () => {
    const commands = [COMMAND_REPLIES, HISTORIC_COMMANDS, PSEUDO_COMMANDS]
      .flatMap((table) => Object.keys(table))
      .filter((name) => repliesTo(name)?.standing !== "no-command");
    const inDiagrams = REPLY_DIAGRAMS.filter(({ first }) => first === undefined).flatMap(
      (diagram) => diagram.commands,
    );
    expect([...inDiagrams].sort()).toEqual([...commands, "<mail-text>"].sort());
  });

  it("leads nowhere but to commands that have a diagram", () => {
    const known = REPLY_DIAGRAMS.flatMap(({ commands }) => commands);
    for (const { next, on } of REPLY_DIAGRAMS) {
      expect(known).toEqual(expect.arrayContaining(Object.values(next).flat()));
      expect(Object.keys(on).slice(0, 5)).toEqual(["1", "2", "3", "4", "5"]);
    }
  });

  it("lets every reply through that is listed for a command, in a document or for a server", () => {
    for (const [command, { replies }] of Object.entries(COMMAND_REPLIES)) {
      for (const code of replies) {
        expect([command, code, nextStep({ command }, code)?.outcome]).not.toContain(
          "protocol-error",
        );
      }
    }
  });

  it("takes older names, any case, digits as text and parsed replies", () => {
    const reply = { code: 257, lines: [], text: "" };
    for (const [alias, command] of Object.entries(COMMAND_ALIASES)) {
      expect(nextStep({ command: alias.toLowerCase() }, "257")).toEqual(
        nextStep({ command }, reply),
      );
    }
  });

  it("says in its rows which commands may be asked for an account, and which one ends it all", () => {
    const asked = REPLY_DIAGRAMS.filter(({ on }) => on[332] || on[532]);
    for (const { on, next } of asked) {
      expect([on[332], on[532]]).toEqual(["next-command", "next-command"]);
      expect([next[332], next[532]]).toEqual([["ACCT"], ["ACCT"]]);
    }
    const others = REPLY_DIAGRAMS.filter((diagram) => !asked.includes(diagram));
    expect([...new Set(others.flatMap(({ commands }) => commands))].sort()).toEqual(
      [
        "<async>",
        "<connect>",
        "<mail-text>",
        "ACCT",
        "ADAT",
        "AUTH",
        "HOST",
        "PASS",
        "USER",
      ].sort(),
    );
    const closing = REPLY_DIAGRAMS.filter((diagram) => diagram.closing);
    expect(closing.map(({ commands }) => commands)).toEqual([["QUIT"]]);
  });

  it("has one diagram for what gets a single reply, be it of RFC 959 or of a later document", () => {
    const diagramOf = (command: string) =>
      REPLY_DIAGRAMS.find(({ commands }) => commands.includes(command));
    expect(diagramOf("EPSV")).toBe(diagramOf("PASV"));
    expect(diagramOf("XCRC")).toBe(diagramOf("DELE"));
    const names = REPLY_DIAGRAMS.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it("hands an envelope back for decoding", () => {
    const state = { command: "RETR", begun: true };
    expect(nextStep(state, 632)).toEqual({ outcome: "unwrap", command: "RETR", state });
  });

  it("waits through restart markers, and reports a second preliminary reply", () => {
    const steps = walk({ command: "RETR" }, [150, 110, 110, 125, 226]);
    expect(steps.map((step) => step?.outcome)).toEqual(["wait", "wait", "wait", "wait", "success"]);
    expect(steps.map((step) => step && "deviation" in step)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
  });

  it("reads 120 before 220 as patience, at the greeting and after REIN", () => {
    for (const command of ["<connect>", "REIN"]) {
      expect(outcomes({ command }, [120, 220])).toEqual(["wait", "success"]);
      expect(outcomes({ command }, [120, 421])).toEqual(["wait", "failure"]);
    }
  });

  it("says that QUIT and 421 end the connection, and nothing else", () => {
    expect(nextStep({ command: "QUIT" }, 221)).toMatchObject({ outcome: "success", closing: true });
    expect(nextStep({ command: "QUIT" }, 500)).toMatchObject({ closing: false });
    expect(nextStep({ command: "CWD" }, 221)).toMatchObject({ closing: false });
    for (const command of REPLY_DIAGRAMS.flatMap(({ commands }) => commands)) {
      expect(nextStep({ command }, 421)).toMatchObject({ outcome: "failure", closing: true });
      expect(nextStep({ command, begun: true }, 421)).toMatchObject({ outcome: "failure" });
    }
  });

  it("expects nothing but 421 when no command is under way", () => {
    for (let code = 100; code < 600; code += 1) {
      const outcome = nextStep({ command: "<async>" }, code)?.outcome;
      expect(outcome).toBe(code === 421 ? "failure" : "protocol-error");
    }
  });
});

/** Walks through a sequence as a client does, sending the command that is named next. */
const converse = (
  first: string,
  exchanges: readonly (readonly [code: number, next?: string])[],
): SequenceStep | undefined => {
  let state: SequenceState = { command: first };
  let step: SequenceStep | undefined;
  for (const [code, next] of exchanges) {
    step = nextStep(state, code);
    if (step?.outcome === "wait") state = step.state;
    if (next === undefined) continue;
    expect(step?.outcome).toBe("next-command");
    if (step?.outcome !== "next-command") return step;
    expect(step.next).toContain(next);
    state = { command: next, ...step.context };
  }
  return step;
};

describe("nextStep through a sequence", () => {
  it.each([
    ["a login with password and account", "USER", [[331, "PASS"], [332, "ACCT"], [230]]],
    ["a login with a challenge", "USER", [[336, "PASS"], [230]]],
    ["a login with account only", "USER", [[332, "ACCT"], [230]]],
    ["a login without a password", "USER", [[230]]],
    ["a rename", "RNFR", [[350, "RNTO"], [250]]],
    ["a restart of RETR", "REST", [[350, "RETR"], [150], [226]]],
    ["a restart of STOR", "REST", [[350, "STOR"], [125], [250]]],
    ["a restart of APPE", "REST", [[350, "APPE"], [226]]],
    ["a security exchange", "AUTH", [[334, "ADAT"], [335, "ADAT"], [235]]],
    ["a host, then a login", "HOST", [[220, "USER"], [331, "PASS"], [230]]],
    ["a host unknown to the server", "HOST", [[502, "USER"], [331, "PASS"], [230]]],
    ["TLS between host and user", "HOST", [[220, "AUTH"], [234, "USER"], [331, "PASS"], [230]]],
    ["mail", "MAIL", [[151], [354, "<mail-text>"], [250]]],
    [
      "an account that the server asks for and then stores",
      "STOR",
      [[532, "ACCT"], [230, "STOR"], [150], [226]],
    ],
    [
      "an account in the middle, with the command kept",
      "STOR",
      [[332, "ACCT"], [230], [150], [226]],
    ],
    [
      "an account in the middle of a rename",
      "RNFR",
      [[350, "RNTO"], [532, "ACCT"], [230, "RNFR"], [350, "RNTO"], [250]],
    ],
  ] as const)("%s comes to a good end", (_title, first, exchanges) => {
    expect(converse(first, exchanges)?.outcome).toBe("success");
  });

  it.each([
    ["USER", "USER", [[530]]],
    ["PASS", "USER", [[331, "PASS"], [530]]],
    ["ACCT", "USER", [[331, "PASS"], [332, "ACCT"], [530]]],
    ["RNTO", "RNFR", [[350, "RNTO"], [553]]],
    ["the transfer", "REST", [[350, "RETR"], [554]]],
    ["ADAT", "AUTH", [[334, "ADAT"], [535]]],
    ["PASS after HOST", "HOST", [[220, "USER"], [331, "PASS"], [530]]],
    ["ACCT for a stored command", "STOR", [[332, "ACCT"], [530]]],
    ["the account, which is not enough", "STOR", [[532, "ACCT"], [230, "STOR"], [532]]],
  ] as const)("a failure of %s sends the client back to %s", (_title, first, exchanges) => {
    expect(converse(first, exchanges)).toMatchObject({ outcome: "failure", restart: first });
  });

  it("goes back to USER, not to HOST, when HOST was not understood", () => {
    expect(converse("HOST", [[500, "USER"], [331, "PASS"], [530]])).toMatchObject({
      restart: "USER",
    });
  });

  it.each([501, 503, 504, 450])("takes %i to HOST for a failure", (code) => {
    expect(nextStep({ command: "HOST" }, code)?.outcome).toBe("failure");
  });

  it.each([530, 550, 120, 331])("takes %i to HOST for a protocol error", (code) => {
    expect(nextStep({ command: "HOST" }, code)?.outcome).toBe("protocol-error");
  });

  it("refuses a request for an account that has been given", () => {
    expect(converse("STOR", [[332, "ACCT"], [230], [332]])?.outcome).toBe("protocol-error");
    expect(converse("USER", [[331, "PASS"], [332, "ACCT"], [332]])?.outcome).toBe("protocol-error");
  });
});

describe("nextStep while a transfer is running", () => {
  const during = { command: "RETR", begun: true };

  it.each([
    ["ABOR: 426, then 226", "ABOR", [426, 226], ["failure RETR", "success ABOR"]],
    ["ABOR just too late: 226, then 225", "ABOR", [226, 225], ["success RETR", "success ABOR"]],
    ["ABOR just too late: 226 twice", "ABOR", [226, 226], ["success RETR", "success ABOR"]],
    ["ABOR with a single 225", "ABOR", [225], ["success ABOR"]],
    ["ABOR not understood", "ABOR", [502, 226], ["failure ABOR", "success RETR"]],
    ["STAT, then the end", "STAT", [211, 226], ["success STAT", "success RETR"]],
    ["STAT, answered after the end", "STAT", [226, 211], ["success RETR", "success STAT"]],
    ["STAT refused", "STAT", [450, 226], ["failure STAT", "success RETR"]],
    ["QUIT waits for the transfer", "QUIT", [226, 221], ["success RETR", "success QUIT"]],
    ["QUIT and a broken transfer", "QUIT", [426, 221], ["failure RETR", "success QUIT"]],
    ["a failure that RFC 959 does not list", "ABOR", [550, 226], ["failure RETR", "success ABOR"]],
  ] as const)("%s", (_title, command, codes, expected) => {
    const steps = walk({ command, during }, codes);
    const told = steps.map((step) =>
      step?.outcome === "wait"
        ? `${step.settled} ${step.command}`
        : `${step?.outcome} ${step?.command}`,
    );
    expect(told).toEqual(expected);
  });

  it("lets the preliminary reply come late", () => {
    const start = { command: "ABOR", during: { command: "STOR" } };
    expect(outcomes(start, [150, 426, 226])).toEqual(["wait", "wait", "success"]);
  });

  it.each([
    [226, "success"],
    [426, "failure"],
  ])("ends the connection with a %i that comes after the 221 of QUIT", (code, outcome) => {
    const [first, second] = walk({ command: "QUIT", during }, [221, code]);
    expect(first).toMatchObject({ outcome: "wait", command: "QUIT", settled: "success" });
    expect(second).toMatchObject({ outcome, command: "RETR", closing: true });
  });

  it("keeps the connection where QUIT is refused", () => {
    const [, last] = walk({ command: "QUIT", during }, [500, 226]);
    expect(last).toMatchObject({ outcome: "success", command: "RETR", closing: false });
  });

  it("lets the end wait for the preliminary reply as well", () => {
    const steps = walk({ command: "QUIT", during: { command: "RETR" } }, [221, 150, 226]);
    expect(steps.map((step) => step?.outcome)).toEqual(["wait", "wait", "success"]);
    expect(steps.at(-1)).toMatchObject({ closing: true });
  });

  it("is over for both commands on 421", () => {
    expect(nextStep({ command: "STAT", during }, 421)).toMatchObject({
      outcome: "failure",
      closing: true,
    });
  });

  it.each([331, 350])("refuses %i", (code) => {
    expect(nextStep({ command: "ABOR", during }, code)?.outcome).toBe("protocol-error");
  });
});

describe("nextStep on bad input", () => {
  it.each([
    ["an unknown command", { command: "FOO" }, 226],
    ["__proto__ as a command", { command: "__proto__" }, 226],
    ["what never was a command", { command: "TVFS" }, 226],
    ["no code", { command: "RETR" }, undefined],
    ["a code out of range", { command: "RETR" }, 999],
    ["__proto__ as a code", { command: "RETR" }, "__proto__"],
    ["a reply without a code", { command: "RETR" }, { text: "226 done" }],
  ])("gives undefined for %s", (_title, state, reply) => {
    expect(nextStep(state, reply as number)).toBeUndefined();
  });

  it("lets through what a getter throws, and nothing else", () => {
    const problem = new Error("mine");
    const fail = () => {
      throw problem;
    };
    const state = Object.defineProperty({ command: "RETR" }, "command", { get: fail });
    const reply = Object.defineProperty({}, "code", { get: fail });
    expect(() => nextStep(state, 226)).toThrow(problem);
    expect(() => nextStep({ command: "RETR" }, reply as number)).toThrow(problem);
  });

  it("never throws, whatever data it is given, and does not touch it", () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (state, reply) => {
        const step = nextStep(
          Object.freeze(state) as SequenceState,
          Object.freeze(reply) as number,
        );
        expect(step === undefined || typeof step.outcome === "string").toBe(true);
      }),
    );
    fc.assert(
      fc.property(
        fc.record(
          {
            command: fc.constantFrom("RETR", "ABOR", "ACCT", "USER"),
            first: fc.anything(),
            during: fc.anything(),
            stored: fc.anything(),
            repeat: fc.anything(),
            begun: fc.anything(),
          },
          { requiredKeys: ["command"] },
        ),
        fc.integer({ min: 100, max: 659 }),
        (state, code) => {
          expect(nextStep(state as SequenceState, code)?.outcome).toBeTypeOf("string");
        },
      ),
    );
  });
});
