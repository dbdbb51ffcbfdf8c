import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const npm = (cwd, ...args) =>
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel", "error"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });

/**
 * Makes a user's project in a temporary folder: the packed tarball installed, and the suite beside.
 *
 * @returns The folder, the entries of the package with their ES modules, and all ES modules.
 */
export function makeProject() {
  const folder = mkdtempSync(join(tmpdir(), "ftp-replies-runtimes-"));
  const root = fileURLToPath(new URL("../../", import.meta.url));
  npm(root, "pack", "--ignore-scripts", "--pack-destination", folder);
  const [tarball] = readdirSync(folder);
  writeFileSync(join(folder, "package.json"), `{ "name": "user", "private": true }`);
  npm(folder, "install", "--offline", `./${tarball}`);
  cpSync(new URL("suite", import.meta.url), folder, { recursive: true });

  const home = "node_modules/ftp-replies";
  const { exports } = JSON.parse(readFileSync(join(folder, home, "package.json"), "utf8"));
  const entries = Object.entries(exports)
    .filter(([, target]) => typeof target !== "string")
    .map(([path, target]) => [
      path.replace(/^\./, "ftp-replies"),
      join(home, target.import.default),
    ]);
  const modules = readdirSync(folder, { recursive: true }).filter(
    (path) => /\.m?js$/.test(path) && !/in-process|cli\.js/.test(path),
  );
  return { folder, entries, modules };
}
