import { spawnSync } from "node:child_process";

/**
 * Mutates the room that is named and prints the mutants that no test of it notices, then the score.
 * The tools are heavy, need a newer Node than the library, and are wanted seldom: npx fetches them.
 */
const [room = "classify"] = process.argv.slice(2);
const packages = [
  "node@22.23.3",
  "@stryker-mutator/core@10.1.1",
  "@stryker-mutator/vitest-runner@10.1.1",
];
const { status } = spawnSync(
  "npx",
  [
    "--yes",
    ...packages.flatMap((name) => ["--package", name]),
    ...["stryker", "run", "test/mutation/stryker.config.mjs"],
  ],
  { stdio: "inherit", env: { ...process.env, ROOM: room, npm_config_loglevel: "error" } },
);
process.exitCode = status ?? 1;
