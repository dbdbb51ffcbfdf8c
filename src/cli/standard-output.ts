import type { Output } from "./call.ts";

/**
 * Standard output, as long as somebody reads it. A reader that has seen enough (`| head`) ends the
 * program in peace, also in the middle of an input that has no end.
 */
export function standardOutput(): Output {
  const { stdout, stderr } = process;
  const stop = (error: Error): never => {
    if ("code" in error && error.code === "EPIPE") process.exit();
    stderr.write(`ftp-replies: ${error.message}\n`);
    process.exit(1);
  };
  stdout.on("error", stop);
  // Messages that nobody reads (`2>&1 | true`) change no exit code.
  stderr.on("error", () => {});
  return {
    write(text) {
      stdout.write(text);
      if (stdout.errored) stop(stdout.errored);
    },
  };
}
