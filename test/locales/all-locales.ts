import type { Locale } from "../../src/index.ts";
import { en } from "../../src/locales/en/en.ts";
import { fr } from "../../src/locales/fr/fr.ts";
import { ja } from "../../src/locales/ja/ja.ts";

/** Every locale of the package, the reference first. */
export const allLocales: readonly Locale[] = [en, fr, ja];
