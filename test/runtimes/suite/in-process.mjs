/** The suite on Node, Bun and Deno: by `import`, by `require`, and whether both give the same. */
import { createRequire } from "node:module";
import { smoke } from "./smoke.mjs";

const require = createRequire(import.meta.url);
const esm = await smoke((entry) => import(entry));
const cjs = await smoke((entry) => require(entry));

/** Data as it is, functions by what can be told of them. */
const show = (exports) =>
  JSON.stringify(
    Object.entries(exports).sort(([a], [b]) => (a < b ? -1 : 1)),
    (_key, value) =>
      typeof value === "function" ? `function ${value.name}/${value.length}` : value,
  );

const entries = Object.keys(require("ftp-replies/package.json").exports)
  .filter((path) => path !== "./package.json")
  .map((path) => path.replace(/^\./, "ftp-replies"));
const differing = [];
for (const entry of entries) {
  if (show(await import(entry)) !== show(require(entry))) differing.push(entry);
}

const failed = [
  ...esm.failed.map((title) => `import: ${title}`),
  ...cjs.failed.map((title) => `require: ${title}`),
  ...differing.map((entry) => `${entry} is not the same for import and for require`),
];
if (esm.pages !== cjs.pages) failed.push("the pages are not the same for import and for require");
const checks = esm.checks + cjs.checks + entries.length + 1;
console.log(JSON.stringify({ ...esm, formats: ["esm", "cjs"], checks, failed }));
