import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { json } from "node:stream/consumers";

/** Without a sandbox, which root cannot have, for pages of our own; and without calls to the vendor. */
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

const page = ({ entries }) => `<!doctype html>
<meta charset="utf-8">
<script type="importmap">${JSON.stringify({
  imports: Object.fromEntries(entries.map(([name, path]) => [name, `/${path}`])),
})}</script>
<script type="module" src="/in-page.mjs"></script>
`;

/** Runs the suite in a page from a server on loopback, to which the page sends its result. */
export async function startChromium({ binary }, project, signal) {
  const server = createServer();
  const result = new Promise((resolve, reject) => {
    server.on("request", (request, response) => {
      const path = request.url.slice(1);
      if (path === "result") {
        json(request).then(resolve, reject);
        response.end();
      } else if (path === "") {
        response.setHeader("content-type", "text/html").end(page(project));
      } else if (project.modules.includes(path)) {
        response.setHeader("content-type", "text/javascript");
        response.end(readFileSync(join(project.folder, path)));
      } else response.writeHead(404).end();
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const browser = spawn(
    binary,
    [
      ...FLAGS,
      `--user-data-dir=${join(project.folder, "chromium")}`,
      `http://127.0.0.1:${server.address().port}`,
    ],
    { stdio: ["ignore", "ignore", "pipe"], signal, killSignal: "SIGKILL" },
  );
  // A stream, not an exit: its processes hold it until the last of them has left its folder alone.
  browser.stderr.resume();
  const ended = once(browser, "close");
  try {
    return await Promise.race([
      result,
      ended.then(([code]) => {
        throw new Error(`Chromium ended with status ${code}`);
      }),
    ]);
  } finally {
    server.close();
    server.closeAllConnections();
    browser.kill();
    await ended;
  }
}
