import { gzipSync } from "node:zlib";
import { build, transform } from "esbuild";
import { type RollupCache, rollup } from "rollup";
import webpack from "webpack";

/** A consumer's code, bundled and minified. */
export interface Bundle {
  readonly code: string;
  readonly gzipBytes: number;
}

/** Bundles each consumer's code by itself. */
type Bundler = (sources: readonly string[]) => Promise<readonly Bundle[]>;

const root = new URL("../../", import.meta.url).pathname;

/** Esbuild minifies for all three. What webpack comes with is slow, and gains less than 5 %. */
const minified = async (bundled: string): Promise<Bundle> => {
  const { code } = await transform(bundled, {
    format: "esm",
    charset: "utf8",
    minify: true,
    treeShaking: true,
  });
  return { code, gzipBytes: gzipSync(code, { level: 9 }).length };
};

const bundleWithEsbuild: Bundler = async (sources) => {
  const { outputFiles } = await build({
    entryPoints: sources.map((_, index) => ({ in: `consumer:${index}`, out: String(index) })),
    outdir: root,
    bundle: true,
    format: "esm",
    write: false,
    logLevel: "silent",
    plugins: [
      {
        name: "consumers",
        setup(esbuild) {
          esbuild.onResolve({ filter: /^consumer:/ }, ({ path }) => ({
            path: path.slice("consumer:".length),
            namespace: "consumer",
          }));
          esbuild.onLoad({ filter: /^/, namespace: "consumer" }, ({ path }) => ({
            contents: sources[Number(path)] ?? "",
            resolveDir: root,
          }));
        },
      },
    ],
  });
  return Promise.all(outputFiles.map(({ text }) => minified(text)));
};

const bundleWithRollup: Bundler = async (sources) => {
  const bundles: Bundle[] = [];
  let cache: RollupCache | undefined;
  for (const source of sources) {
    const bundle = await rollup({
      ...(cache && { cache }),
      input: "consumer",
      plugins: [
        {
          name: "consumer",
          resolveId: (id, importer) => {
            if (id === "consumer") return id;
            return importer === "consumer" ? new URL(import.meta.resolve(id)).pathname : null;
          },
          load: (id) => (id === "consumer" ? source : null),
        },
      ],
    });
    cache = bundle.cache;
    const { output } = await bundle.generate({ format: "esm" });
    bundles.push(await minified(output[0].code));
  }
  return bundles;
};

/** One compilation for all, which is never written. */
const bundleWithWebpack: Bundler = async (sources) => {
  const compiler = webpack({
    mode: "production",
    context: root,
    target: "es2022",
    entry: Object.fromEntries(
      sources.map((source, index) => [
        `${index}`,
        `data:text/javascript,${encodeURIComponent(source)}`,
      ]),
    ),
    output: { filename: "[name].js", library: { type: "module" } },
    experiments: { outputModule: true },
    optimization: { minimize: false },
    performance: false,
  });
  const assets = await new Promise<Readonly<Record<string, { source(): string | Buffer }>>>(
    (resolve, reject) => {
      compiler.hooks.shouldEmit.tap("consumers", ({ assets, errors }) => {
        if (errors[0] !== undefined) reject(errors[0]);
        resolve(assets);
        return false;
      });
      compiler.run((error) => {
        if (error) reject(error);
        compiler.close(() => {});
      });
    },
  );
  return Promise.all(sources.map((_, index) => minified(String(assets[`${index}.js`]?.source()))));
};

export const BUNDLERS = {
  esbuild: bundleWithEsbuild,
  rollup: bundleWithRollup,
  webpack: bundleWithWebpack,
} as const;
