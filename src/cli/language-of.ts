import type { Environment } from "./call.ts";

/**
 * The language that the environment asks for, such as `"fr"` for `LANG=fr_FR.UTF-8`: that of the first
 * variable that is set, of `LC_ALL`, `LC_MESSAGES` and `LANG`. `"c"` and `"posix"` stand for none.
 *
 * @see POSIX.1-2017, Base Definitions §8.2
 */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): string | undefined {
  const locale = LC_ALL || LC_MESSAGES || LANG;
  return locale?.split(/[_.@-]/, 1)[0]?.toLowerCase();
}
