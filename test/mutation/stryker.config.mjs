const room = process.env.ROOM;

/** What is mutated, and how: the room that the variable names, in a copy under `coverage`. */
export default {
  mutate: [`src/${room}/**/*.ts`],
  testRunner: "vitest",
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  concurrency: 2,
  timeoutMS: 10_000,
  // The copy needs no tsconfig with other paths, and rewriting it would need TypeScript's API.
  tsconfigFile: "none",
  ignorePatterns: ["dist", "coverage"],
  tempDirName: "coverage/mutation/copy",
  reporters: ["clear-text", "html"],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `coverage/mutation/${room}.html` },
};
