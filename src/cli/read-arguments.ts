import { parseArgs } from "node:util";
import type { OptionName } from "../types/command-line-words.ts";
import { mistake } from "./mistake.ts";
import { OPTIONS } from "./options.ts";
import { unknownChoice } from "./unknown-choice.ts";

type Parsed = ReturnType<
  typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true; strict: true }>
>;

/** Tells options and operands apart; throws for an option that does not exist or lacks its value. */
export function readArguments(args: readonly string[]): Parsed {
  const config = { args: [...args], options: OPTIONS, allowPositionals: true } as const;
  const { tokens } = parseArgs({ ...config, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value, inlineValue } = token;
    if (!Object.hasOwn(OPTIONS, name)) {
      const names = Object.keys(OPTIONS).map((known) => `--${known}`);
      throw unknownChoice("option", rawName, names);
    }
    const takesValue = OPTIONS[name as OptionName].type === "string";
    const isMissing = value === undefined || (!inlineValue && /^-./.test(value));
    if (takesValue && isMissing) throw mistake((words) => words.valueMissing(rawName));
    if (!takesValue && value !== undefined) throw mistake((words) => words.valueRefused(rawName));
  }
  return parseArgs({ ...config, strict: true });
}

/** The locale that the arguments tell, whatever is wrong with the rest of them. */
export function toldLocale(args: readonly string[]): string | undefined {
  const config = { args: [...args], options: { locale: OPTIONS.locale }, strict: false } as const;
  const { locale } = parseArgs(config).values;
  return typeof locale === "string" ? locale : undefined;
}
