/**
 * Runs one suite against the packed tarball on every runtime, one line of output each:
 * `npm run test:runtimes`. A failure ends in status 1; with `--all`, so does a runtime that this
 * machine does not have.
 */
import { execFileSync } from "node:child_process";
import { rm } from "node:fs/promises";
import { installRuntimes } from "./install-runtimes.mjs";
import { makeProject } from "./make-project.mjs";
import runtimes from "./runtimes.json" with { type: "json" };
import { startChromium } from "./start-chromium.mjs";
import { startProcess } from "./start-process.mjs";
import { startWorkerd } from "./start-workerd.mjs";

const SECONDS = 30;
const START = {
  Node: startProcess,
  Bun: startProcess,
  Deno: startProcess,
  workerd: startWorkerd,
  Chromium: startChromium,
};

/** What a binary says of itself, or `undefined` where there is none. */
function versionOf(binary) {
  try {
    const stdio = ["ignore", "pipe", "ignore"];
    const text = execFileSync(binary, ["--version"], { encoding: "utf8", stdio });
    return /\d[\w.-]*/.exec(text)?.[0];
  } catch (error) {
    if (error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** The result of one runtime; whatever goes wrong on the way is part of it. */
async function resultOf(runtime, project) {
  const signal = AbortSignal.timeout(SECONDS * 1000);
  try {
    return await START[runtime.name](runtime, project, signal);
  } catch (error) {
    const reason = signal.aborted ? `none within ${SECONDS} seconds` : error.message;
    return { checks: 0, failed: [`no result: ${reason}`], lacks: [], formats: [] };
  }
}

const isAllAsked = process.argv.includes("--all");
const project = makeProject();
try {
  let pages;
  for (const runtime of installRuntimes(runtimes)) {
    const version = runtime.binary && versionOf(runtime.binary);
    const label = `${runtime.name} ${version ?? runtime.version ?? ""}`.padEnd(24);
    if (version === undefined) {
      console.log(label, "not available on this machine");
      if (isAllAsked) process.exitCode = 1;
      continue;
    }
    const { checks, failed, lacks, formats, ...result } = await resultOf(runtime, project);
    pages ??= result.pages;
    if (checks > 0 && result.pages !== pages) {
      failed.push("the pages are not those of the first runtime");
    }
    const outcome = failed.length === 0 ? `${checks} checks passed` : "FAILED";
    const without = lacks.length === 0 ? "" : `, without ${lacks.join(", ")}`;
    console.log(label, outcome.padEnd(20), `${formats.join(" and ")}${without}`);
    for (const title of failed) console.log(`  ${title}`);
    if (failed.length > 0) process.exitCode = 1;
  }
} finally {
  await rm(project.folder, { recursive: true, force: true, maxRetries: 5 });
}
