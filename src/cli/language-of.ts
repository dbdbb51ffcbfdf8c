import type { Environment } from "./call.ts";

/**
 * The language of a locale's name, such as `"fr"` of `fr_FR.UTF-8` and `"ja"` of `ja-JP`. `"c"` and
 * `"posix"` stand for none.
 *
 * @see POSIX.1-2017, Base Definitions §8.2
 * @see RFC 5646 §2.1
 */
export function languageOf(locale: string): string {
  return (locale.split(/[_.@-]/, 1)[0] ?? "").toLowerCase();
}

/**
 * The name of the locale that the environment asks for: the first that is set of `LC_ALL`,
 * `LC_MESSAGES` and `LANG`.
 */
export function localeIn({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  return LC_ALL || LC_MESSAGES || LANG || "";
}
