import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rollup } from "rollup";

/** A consumer's code, bundled for a browser. */
export interface Bundle {
  readonly code: string;
  readonly gzipBytes: number;
}

const root = new URL("../../", import.meta.url).pathname;

const measured = async (code: string): Promise<Bundle> => ({
  code,
  gzipBytes: gzipSync(code, { level: 9 }).length,
});

const minify = async (contents: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: "js" },
    bundle: true,
    format: "esm",
    minify: true,
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
};

/** Bundles a consumer's code with esbuild, minified. */
export async function bundleWithEsbuild(source: string): Promise<Bundle> {
  return measured(await minify(source));
}

/** Bundles a consumer's code with rollup, then minifies it. */
export async function bundleWithRollup(source: string): Promise<Bundle> {
  const bundle = await rollup({
    input: "consumer",
    plugins: [
      {
        name: "consumer",
        resolveId: (id, importer) => {
          if (id === "consumer") return id;
          if (importer === "consumer") {
            return new URL(import.meta.resolve(id)).pathname;
          }
          return null;
        },
        load: (id) => (id === "consumer" ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm" });
  return measured(await minify(output[0].code));
}
