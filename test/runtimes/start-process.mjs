import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs the suite as a program, which prints its result. */
export async function startProcess(runtime, { folder }, signal) {
  const args = [...(runtime.arguments ?? []), "in-process.mjs"];
  const env = { ...process.env, DENO_NO_UPDATE_CHECK: "1" };
  const options = { cwd: folder, env, signal, killSignal: "SIGKILL" };
  const { stdout } = await promisify(execFile)(runtime.binary, args, options);
  return JSON.parse(stdout);
}
