import type { Environment } from "./call.ts";

/** The locales without a language, in which programs speak English. */
const WITHOUT_LANGUAGE: readonly string[] = ["c", "posix"];

/**
 * The language of a locale's name, such as `"fr"` of `fr_FR.UTF-8`, `"ja"` of `ja-JP` and `"en"` of
 * `C` and `POSIX`.
 *
 * @see POSIX.1-2017, Base Definitions §8.2
 * @see RFC 5646 §2.1
 */
export function languageOf(locale: string): string {
  const language = (locale.split(/[_.@-]/, 1)[0] ?? "").toLowerCase();
  return WITHOUT_LANGUAGE.includes(language) ? "en" : language;
}

/**
 * The name of the locale that the environment asks for: the first that is set of `LC_ALL`,
 * `LC_MESSAGES` and `LANG`.
 */
export function localeIn({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  return LC_ALL || LC_MESSAGES || LANG || "";
}
