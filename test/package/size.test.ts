import { describe, expect, it } from "vitest";
import { bundleWithEsbuild, bundleWithRollup } from "./bundle.ts";

const TABLE = "Can't open data connection";
const PROSE = "tells you";

/** Title, consumer, bytes that it may cost minified and gzipped, what must not be in it. */
const ceilings = [
  [
    "the classifier",
    `import { classifyReply } from "ftp-replies"; console.log(classifyReply(421));`,
    250,
    [TABLE, PROSE],
  ],
  [
    "one predicate",
    `import { isPreliminary } from "ftp-replies"; console.log(isPreliminary(150));`,
    270,
    [TABLE, PROSE],
  ],
  [
    "one entry",
    `import { R421 } from "ftp-replies/codes"; console.log(R421);`,
    700,
    [TABLE, PROSE],
  ],
  [
    "the largest entry",
    `import { R550 } from "ftp-replies/codes"; console.log(R550);`,
    700,
    [TABLE, PROSE],
  ],
  [
    "the line parser",
    `import { parseReplyLine } from "ftp-replies"; console.log(parseReplyLine("220 x"));`,
    300,
    [TABLE, PROSE],
  ],
  [
    "the parser",
    `import { parseReplies } from "ftp-replies"; console.log(parseReplies("220 x"));`,
    4_100,
    [TABLE, PROSE],
  ],
  [
    "the table",
    `import { lookupReply } from "ftp-replies"; console.log(lookupReply(421));`,
    7000,
    [PROSE],
  ],
  [
    "a comparison",
    `import { compareCodes } from "ftp-replies"; console.log(compareCodes(125, 421));`,
    12_800,
    [PROSE],
  ],
  [
    "the decoder",
    `import { createReplyDecoder } from "ftp-replies"; console.log(createReplyDecoder());`,
    4_000,
    [TABLE, PROSE],
  ],
  [
    "one payload parser",
    `import { parsePassive } from "ftp-replies/payload"; console.log(parsePassive({ code: 227, lines: [] }));`,
    1000,
    [TABLE, PROSE, "Pure-FTPd"],
  ],
  [
    "the diagnosis",
    `import { diagnoseReply } from "ftp-replies/diagnose"; console.log(diagnoseReply({ code: 550, lines: [] }));`,
    12_288,
    [PROSE],
  ],
  [
    "the sequences",
    `import { nextStep } from "ftp-replies/commands"; console.log(nextStep({ command: "RETR" }, 226));`,
    4500,
    [TABLE, PROSE],
  ],
  [
    "one locale",
    `import { en } from "ftp-replies/locales/en"; console.log(en);`,
    40_000,
    [TABLE, "Différences", "主な違い"],
  ],
] as const;

describe.each([
  ["esbuild", bundleWithEsbuild],
  ["rollup", bundleWithRollup],
] as const)("in a bundle by %s", (_bundler, bundle) => {
  it.each(ceilings)(
    "%s costs what it may and brings nothing else",
    async (_title, source, ceiling, absent) => {
      const { code, gzipBytes } = await bundle(source);
      expect(gzipBytes).toBeLessThanOrEqual(ceiling);
      expect(gzipBytes).toBeGreaterThan(50);
      for (const text of absent) expect(code).not.toContain(text);
    },
  );

  it("the table is frozen to its leaves", async () => {
    const { code } = await bundle(`
      import { REPLIES } from "ftp-replies";
      import { R421 } from "ftp-replies/codes";
      import { HISTORIC_REPLIES } from "ftp-replies/historic";
      const isFrozen = (value) => typeof value !== "object" || value === null ||
        (Object.isFrozen(value) && Object.values(value).every(isFrozen));
      export const frozen = [REPLIES, R421, HISTORIC_REPLIES].every(isFrozen);
      export const isOneCopy = REPLIES[421] === R421;
    `);
    const module = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    expect(module).toMatchObject({ frozen: true, isOneCopy: true });
  });
});
