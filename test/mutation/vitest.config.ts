import { defineConfig } from "vitest/config";

/**
 * The tests that each mutant of a room is given: those of the room. Left out are those that take
 * seconds, as they run thousands of inputs or measure: they would take hours of all mutants.
 */
export default defineConfig({
  test: {
    include: [`test/${process.env.ROOM}/**/*.test.ts`],
    exclude: [
      "test/diagnose/properties.test.ts",
      "test/parse/hostile-input.test.ts",
      "test/parse/live-server.test.ts",
      "test/parse/memory.test.ts",
      "test/parse/properties.test.ts",
      "test/payload/survival.test.ts",
    ],
    testTimeout: 60_000,
  },
});
