import { defineConfig, type Options } from "tsup";

const library = {
  index: "src/index.ts",
  codes: "src/codes.ts",
  commands: "src/commands.ts",
  diagnose: "src/diagnose.ts",
  historic: "src/historic.ts",
  payload: "src/payload.ts",
  stream: "src/stream.ts",
  "locales/en": "src/locales/en/en.ts",
  "locales/fr": "src/locales/fr/fr.ts",
  "locales/ja": "src/locales/ja/ja.ts",
};

/** Unminified: minifying drops the marks that let a bundler leave out the table. */
const shared: Options = {
  dts: { entry: library },
  splitting: true,
  target: "es2022",
  esbuildOptions(options) {
    options.charset = "utf8";
  },
};

export default defineConfig([
  { ...shared, format: "esm", entry: { ...library, cli: "src/cli.ts" }, sourcemap: true },
  // Rollup (`treeshake`) leaves the code as it is, where tsup itself would write `?.` as calls. No
  // source maps: Node runs these files as they are, and what minifies takes those above.
  { ...shared, format: "cjs", entry: library, treeshake: true },
]);
