import type { ParseArgsConfig } from "node:util";
import type { OptionName } from "../types/command-line-words.ts";

type Option = NonNullable<ParseArgsConfig["options"]>[string];

/** All options, as `parseArgs` of Node reads them. */
export const OPTIONS = {
  locale: { type: "string" },
  format: { type: "string" },
  json: { type: "boolean" },
  command: { type: "string" },
  class: { type: "string", multiple: true },
  group: { type: "string", multiple: true },
  status: { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "v" },
} as const satisfies Record<OptionName, Option>;

/** The options that every subcommand takes, in the order of telling. */
export const COMMON_OPTIONS: readonly OptionName[] = [
  "format",
  "json",
  "locale",
  "help",
  "version",
];
