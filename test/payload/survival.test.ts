import { describe, expect, it } from "vitest";
import * as payload from "../../src/payload.ts";
import { growthOf, IN_PROPORTION } from "../growth-of.ts";

const functions = Object.entries(payload) as readonly (readonly [
  string,
  (reply: payload.ReplyLines) => unknown,
])[];

const CODES = [
  110, 120, 125, 150, 200, 211, 213, 215, 220, 226, 227, 228, 229, 234, 235, 250, 251, 257, 331,
  334, 335, 336, 522,
];

/** What the formats are made of. */
const PIECES = [
  ..."0123456789,,,,()|||!\"'/\\;==-.: \t\r\n\0",
  ...["127,0,0,1,4,0", "(|||", "|)", '""', ' "', "PWD = /", " is /", "C:\\", "DISK:[", "19100"],
  ...[
    "20240101000000",
    ".123",
    "size=",
    "Size =",
    "type=file;",
    "; ",
    "211-",
    "bytes)",
    "(77 bytes",
  ],
  ...[
    "kbytes to download",
    "MARK ",
    " = ",
    "otp-md5 ",
    "encrypt challenge, ",
    "s/key ",
    "12 ab",
    "ADAT=",
    "==",
    "SHA-256 ",
  ],
  ...[
    "0-9 ",
    "d41d8cd98f00b204e9800998ecf8427e",
    "vsftpd",
    "FILE: ",
    "(FILE: ",
    "(unique file name:",
    "PBSZ=",
    "v1.",
    "min",
    "sent ",
    "seconds",
    "MB/s",
  ],
  ...["__proto__", "\ud800", "\u2028", "é", "語", "٥"],
];

/** A generator with a seed, so that a failure can be seen again (Numerical Recipes' constants). */
function* pseudoRandom(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe("every payload function", () => {
  it("survives ten million characters of broken formats", () => {
    const random = pseudoRandom(959);
    const pick = <T>(list: readonly T[]): T =>
      list[Math.floor(random.next().value * list.length)] as T;
    let characters = 0;
    let values = 0;
    while (characters < 10_000_000) {
      const lines = Array.from({ length: 1 + Math.floor(random.next().value * 4) }, () =>
        Array.from({ length: 1 + Math.floor(random.next().value * 30) }, () => pick(PIECES)).join(
          "",
        ),
      );
      characters += lines.reduce((sum, line) => sum + line.length, 0);
      const reply = { code: pick(CODES), lines };
      for (const [, parse] of functions) if (parse(reply) !== undefined) values += 1;
    }
    expect(values).toBeGreaterThan(1000);
  });

  it.each(functions)("%s takes linear time on any repetition", (_name, parse) => {
    for (const piece of [
      ...PIECES,
      " is /a",
      '"a',
      "1,",
      "a (1 bytes",
      "(1",
      "a=1;",
      "x ",
      "12 bytes ",
      " is the current directory",
      " - directory has been successfully created",
      "|2|::1%",
      "(1,234 bytes) using TLS ",
    ]) {
      for (const end of ["", '"', "x"]) {
        for (const code of CODES) {
          const inputOf = (size: number) => ({
            code,
            lines: [piece.repeat(size / piece.length) + end],
          });
          expect(growthOf(inputOf, parse, 25_000), `${code} ${piece}`).toBeLessThan(IN_PROPORTION);
        }
      }
    }
  });

  it.each(functions)("%s takes a hundred thousand lines", (_name, parse) => {
    for (const code of CODES) {
      const inputOf = (length: number) => ({
        code,
        lines: Array.from({ length }, () => ' "a=1; (1,2'),
      });
      expect(growthOf(inputOf, parse, 12_500), `${code}`).toBeLessThan(IN_PROPORTION);
    }
  });

  it.each(functions)("%s gives nothing for what is no reply", (_name, parse) => {
    const noReplies: readonly unknown[] = [
      undefined,
      null,
      227,
      "227 (1,2,3,4,5,6)",
      {},
      [],
      ...CODES.flatMap((code) => [
        { code },
        { code, lines: null },
        { code, lines: "(1,2,3,4,5,6)" },
        { code: String(code), lines: ["(1,2,3,4,5,6)"] },
        { code, lines: [] },
        { code, lines: [undefined, 7, null, {}] },
        { code, lines: new Array(2) },
      ]),
    ];
    for (const value of noReplies) expect(parse(value as payload.ReplyLines)).toBeUndefined();
  });

  it.each(functions)("%s looks at the code before the text", (_name, parse) => {
    const lines = ["(1,2,3,4,5,6)", "(|||5|)", '"/a"', "20240101000000", " a=1; b", "vsftpd 3.0.3"];
    for (const code of [200, 230, 421, 426, 450, 500, 530, 550, 552]) {
      expect(parse({ code, lines })).toBeUndefined();
    }
  });
});
