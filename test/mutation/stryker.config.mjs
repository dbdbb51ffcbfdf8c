const room = process.env.ROOM;

/** Hundreds of patterns: their mutants alone take an hour, and `test/diagnose` weighs each rule. */
const rules = "src/diagnose/text-rules.ts";

/** What is mutated, and how: the room that the variable names, in a copy of the project. */
export default {
  mutate: [`src/${room}/**/*.ts`, `!${rules}`],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 10_000,
  // Vitest reads none, and to rewrite one for the copy, Stryker would want TypeScript.
  tsconfigFile: "none",
  ignorePatterns: ["dist", "coverage"],
  tempDirName: "coverage/mutation/copy",
  reporters: ["progress-append-only", "clear-text", "html"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `coverage/mutation/${room}.html` },
};
