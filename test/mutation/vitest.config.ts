import { defineConfig } from "vitest/config";

/** The tests that a mutant is given: those of its room, without the ones that measure. */
export default defineConfig({
  test: {
    include: [`test/${process.env.ROOM}/**/*.test.ts`],
    exclude: [
      "test/parse/memory.test.ts",
      "test/parse/live-server.test.ts",
      "test/payload/survival.test.ts",
    ],
  },
});
