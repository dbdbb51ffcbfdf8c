import { parseArgs } from "node:util";
import { en } from "../locales/en/en.ts";
import { fr } from "../locales/fr/fr.ts";
import { ja } from "../locales/ja/ja.ts";
import { toPrintable } from "../render/to-printable.ts";
import type { Locale } from "../types/locale.ts";
import type { Output, ReadInput, Subcommand } from "./call.ts";
import { command } from "./command.ts";
import { compare } from "./compare.ts";
import { explain } from "./explain.ts";
import { FORMATS } from "./formats.ts";
import { pick } from "./pick.ts";
import { reply } from "./reply.ts";

const LOCALES: ReadonlyMap<string, Locale> = new Map(
  [en, fr, ja].map((locale) => [locale.tag, locale]),
);

const SUBCOMMANDS: ReadonlyMap<string, Subcommand> = new Map([
  ["compare", compare],
  ["explain", explain],
  ["command", command],
]);

const USAGE = `Usage: ${[reply, ...SUBCOMMANDS.values()]
  .map(({ usage }) => `ftp-replies ${usage}`)
  .join("\n       ")}

Options:
  --locale TAG     ${[...LOCALES.keys()].join(", ")} (default: en)
  --format NAME    ${[...FORMATS.keys()].join(", ")} (default: text)
  --json           for explain (one object a line and reply) and command
  --help
`;

/**
 * Runs the command line and returns its exit code: 0, 1 where the input cannot be read to its end,
 * or 2 for a call that makes no sense.
 */
export function main(
  args: readonly string[],
  out: Output,
  err: Output,
  readInput: ReadInput = () => [],
): number {
  try {
    return dispatch(args, out, err, readInput);
  } catch (error) {
    err.write(
      `ftp-replies: ${toPrintable(error instanceof Error ? error.message : String(error))}\n\n${USAGE}`,
    );
    return 2;
  }
}

function dispatch(args: readonly string[], out: Output, err: Output, readInput: ReadInput): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      locale: { type: "string" },
      format: { type: "string" },
      json: { type: "boolean" },
      help: { type: "boolean" },
    },
  });
  const { locale = "en", help, ...special } = values;
  if (help) {
    out.write(USAGE);
    return 0;
  }
  const [name = ""] = positionals;
  const named = SUBCOMMANDS.get(name);
  const subcommand = named ?? reply;
  for (const option of Object.keys(special)) {
    if (!subcommand.options.includes(option)) {
      throw new Error(`--${option} does not go with ftp-replies ${subcommand.usage}`);
    }
  }
  return subcommand.run({
    operands: named === undefined ? positionals : positionals.slice(1),
    locale: pick(LOCALES, "locale", locale),
    format: special.format,
    json: special.json ?? false,
    out,
    err,
    readInput,
  });
}
