import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/**
 * The worker, its modules as they lie in the project, and a module by the name of each entry, which
 * stands for the resolution that a platform without a file system does not do.
 */
const configuration = ({ entries, modules }) => {
  const first = "in-worker.mjs";
  const files = [first, ...modules.filter((path) => path !== first)];
  const embedded = files.map((path) => `(name = "${path}", esModule = embed "${path}")`);
  const named = entries.map(([name, path]) => {
    const up = "../".repeat(name.split("/").length - 1) || "./";
    return `(name = "${name}", esModule = "export * from '${up}${path}';")`;
  });
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [(name = "main", worker = (
    compatibilityDate = "2025-01-01",
    modules = [${[...embedded, ...named].join(",\n      ")}]
  ))],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]
);
`;
};

/** Runs the suite in a worker, which answers a request with its result. */
export async function startWorkerd({ binary }, project, signal) {
  writeFileSync(join(project.folder, "workerd.capnp"), configuration(project));
  const server = spawn(binary, ["serve", "workerd.capnp", "--control-fd=1"], {
    cwd: project.folder,
    stdio: ["ignore", "pipe", "inherit"],
    signal,
    killSignal: "SIGKILL",
  });
  try {
    const [line] = await Promise.race([
      once(createInterface(server.stdout), "line"),
      once(server, "exit").then(([code]) => {
        throw new Error(`workerd ended with status ${code}`);
      }),
    ]);
    const answer = await fetch(`http://127.0.0.1:${JSON.parse(line).port}`, { signal });
    if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
    return await answer.json();
  } finally {
    // A worker that does not answer does not end when asked to.
    server.kill("SIGKILL");
  }
}
