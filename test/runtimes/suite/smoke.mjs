import { knowsShiftJis, parsing } from "./parsing.mjs";
import { payload } from "./payload.mjs";
import { tables } from "./tables.mjs";
import { digestPages, words } from "./words.mjs";

/** A value as text, so that two can be compared on any platform. */
const show = (value) =>
  JSON.stringify(value, (_key, inner) => {
    if (inner === undefined) return "undefined";
    return typeof inner === "bigint" ? `${inner}n` : inner;
  });

/**
 * Checks the package on the platform that this runs on, with nothing but what the Web and every
 * server-side platform share.
 *
 * @param load Takes the name of an entry, `"ftp-replies/codes"`, and gives its exports.
 * @returns The number of checks, what failed, what the platform lacks, and a digest of all pages.
 */
export async function smoke(load) {
  const root = await load("ftp-replies");
  const diagnose = await load("ftp-replies/diagnose");
  const { en } = await load("ftp-replies/locales/en");
  const { fr } = await load("ftp-replies/locales/fr");
  const { ja } = await load("ftp-replies/locales/ja");
  const locales = [en, fr, ja];
  let pages;
  const checks = [
    ...parsing(root, await load("ftp-replies/stream")),
    ...tables(
      root,
      await load("ftp-replies/codes"),
      await load("ftp-replies/commands"),
      await load("ftp-replies/historic"),
    ),
    ...payload(await load("ftp-replies/payload")),
    ...words(root, diagnose, locales),
    [
      "every page can be made",
      () => {
        pages = digestPages(root, locales);
      },
      undefined,
    ],
  ];
  const failed = [];
  for (const [title, actual, expected] of checks) {
    try {
      const value = await actual();
      if (show(value) !== show(expected)) {
        failed.push(`${title}: ${show(value)} is not ${show(expected)}`);
      }
    } catch (error) {
      failed.push(`${title}: ${error}`);
    }
  }
  const lacks = knowsShiftJis() ? [] : ["Shift_JIS"];
  return { checks: checks.length, failed, lacks, pages };
}
