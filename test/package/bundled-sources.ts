import { SourceMap, type SourceMapPayload } from "node:module";
import { build } from "esbuild";

const root = new URL("../../", import.meta.url).pathname;

/**
 * The files of `src` that a consumer's bundle holds code of, such as `freeze/deep-freeze.ts`. It asks
 * the source maps of the package where each character comes from.
 */
export async function bundledSources(source: string): Promise<readonly string[]> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    outdir: root,
    bundle: true,
    format: "esm",
    minify: true,
    sourcemap: "external",
    sourcesContent: false,
    write: false,
    logLevel: "silent",
  });
  const [map = "", code = ""] = outputFiles.map(({ text }) => text);
  const sourceMap = new SourceMap(JSON.parse(map) as SourceMapPayload);
  const found = new Set<string>();
  for (const [index, line] of code.split("\n").entries()) {
    for (let column = 0; column < line.length; column++) {
      const entry = sourceMap.findEntry(index, column);
      if ("originalSource" in entry) found.add(entry.originalSource);
    }
  }
  return [...found].filter((file) => file.startsWith("src/")).map((file) => file.slice(4));
}
