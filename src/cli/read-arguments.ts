import { type ParseArgsConfig, parseArgs } from "node:util";
import { unknownChoice } from "./unknown-choice.ts";

const OPTIONS = {
  locale: { type: "string" },
  format: { type: "string" },
  json: { type: "boolean" },
  command: { type: "string" },
  class: { type: "string", multiple: true },
  group: { type: "string", multiple: true },
  status: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const satisfies ParseArgsConfig["options"];

type Parsed = ReturnType<
  typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true; strict: true }>
>;

/** Tells options and operands apart; throws for an option that does not exist or lacks its value. */
export function readArguments(args: readonly string[]): Parsed {
  const config = { args: [...args], options: OPTIONS, allowPositionals: true } as const;
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind === "option" && !Object.hasOwn(OPTIONS, token.name)) {
      const names = Object.keys(OPTIONS).map((name) => `--${name}`);
      throw unknownChoice("option", token.rawName, names);
    }
  }
  return parseArgs({ ...config, strict: true });
}
