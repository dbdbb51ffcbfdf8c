import { defineConfig } from "vitest/config";

/** Apart from the other tests: these need a Chromium. At the first failure, or late, they stop. */
export default defineConfig({
  test: {
    include: ["test/browser/**/*.browser.ts"],
    reporters: ["verbose"],
    bail: 1,
    testTimeout: 15_000,
    hookTimeout: 20_000,
  },
});
