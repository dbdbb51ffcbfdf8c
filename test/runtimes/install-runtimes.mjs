import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** They are large, so they stay where `npm install` and Git leave them alone. */
const folder = fileURLToPath(new URL("../../node_modules/.cache/runtimes/", import.meta.url));

/**
 * Installs the runtimes that come from npm, each version under a name of its own. What is there
 * already stays.
 *
 * @returns The runtimes with the path of their binary, which is `undefined` for a runtime whose
 * package is not for this machine; those that are not from npm as they were.
 */
export function installRuntimes(runtimes) {
  const nameOf = ({ name, version }) => `${name.toLowerCase()}-${version}`;
  const isOurs = process.platform === "linux" && process.arch === "x64";
  const packaged = runtimes.filter((runtime) => isOurs && runtime.package !== undefined);
  const dependencies = packaged.map((runtime) => [
    nameOf(runtime),
    `npm:${runtime.package}@${runtime.version}`,
  ]);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ private: true, dependencies: Object.fromEntries(dependencies) }),
  );
  execFileSync(
    "npm",
    ["install", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel", "error"],
    { cwd: folder, stdio: ["ignore", "ignore", "inherit"] },
  );
  return runtimes.map((runtime) => {
    if (runtime.package === undefined) return runtime;
    const path = join(folder, "node_modules", nameOf(runtime), runtime.binary);
    return { ...runtime, binary: isOurs ? path : undefined };
  });
}
