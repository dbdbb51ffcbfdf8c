import { wrapText } from "../render/wrap-text.ts";
import type { Subcommand } from "./call.ts";
import { FILTERS } from "./list.ts";

const COLUMNS = 80;
const INDENT = 19;

/** How to call the command: its subcommands with their formats, and the options. */
export function usage(subcommands: readonly Subcommand[], locales: Iterable<string>): string {
  const calls = subcommands.map(
    (subcommand) => `ftp-replies ${subcommand.usage} [--format ${subcommand.formats.join("|")}]`,
  );
  const options = [
    ["--locale TAG", `${[...locales].join(", ")} (default: what the environment says, or en)`],
    ["--format NAME", "text unless told"],
    ["--json", "short for --format json"],
    ...Object.entries(FILTERS).map(([name, choices]) => [
      `--${name} NAME`,
      `of list, also several times: ${[...choices.keys()].join(", ")}`,
    ]),
    ["-h, --help", ""],
    ["-v, --version", ""],
  ].map(([option = "", text = ""]) => {
    const lines = wrapText(text, COLUMNS - INDENT).join(`\n${" ".repeat(INDENT)}`);
    return `  ${option.padEnd(INDENT - 2)}${lines}`.trimEnd();
  });
  return `Usage: ${calls.join("\n       ")}\n\nOptions:\n${options.join("\n")}\n`;
}
