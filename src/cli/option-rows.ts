import type { OptionName } from "../types/command-line-words.ts";
import type { Language } from "./call.ts";
import { FILTERS } from "./list.ts";
import { OPTIONS } from "./options.ts";
import type { Row } from "./two-columns.ts";

/** What stands for the value of an option. */
const PLACEHOLDERS: Readonly<Partial<Record<OptionName, string>>> = {
  command: " COMMAND",
  class: " NAME",
  group: " NAME",
  status: " NAME",
  format: " NAME",
  locale: " TAG",
};

/**
 * Options with what they are for, what they can name, and what holds without them.
 *
 * @param choices What an option can name, where that depends on the call.
 */
export function optionRows(
  names: readonly OptionName[],
  choices: Readonly<Partial<Record<OptionName, readonly string[]>>>,
  { locale, words }: Language,
): readonly Row[] {
  const named: typeof choices = {
    class: [...FILTERS.class.keys()],
    group: [...FILTERS.group.keys()],
    status: [...FILTERS.status.keys()],
    ...choices,
  };
  const defaults: Readonly<Partial<Record<OptionName, string>>> = {
    format: "text",
    ...words.defaults,
  };
  return names.map((name) => {
    const option = OPTIONS[name];
    const short = "short" in option ? `-${option.short}, ` : "";
    const list = named[name]?.join(", ");
    const text = [words.options[name], ...(list ? [list] : [])].join(locale.labelColon);
    const value = defaults[name];
    return [
      `${short}--${name}${PLACEHOLDERS[name] ?? ""}`,
      value === undefined ? text : words.orDefault(text, value),
    ];
  });
}
