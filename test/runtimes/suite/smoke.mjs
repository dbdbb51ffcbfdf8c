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

/** What a check finds; an error counts as such. */
async function attempt(actual) {
  try {
    return await actual();
  } catch (error) {
    return String(error);
  }
}

/** All checks, each a title, what is found and what is expected; `result` gets the digest of all pages. */
async function checksOf(load, result) {
  const root = await load("ftp-replies");
  const { en } = await load("ftp-replies/locales/en");
  const { fr } = await load("ftp-replies/locales/fr");
  const { ja } = await load("ftp-replies/locales/ja");
  const locales = [en, fr, ja];
  const makePages = () => {
    result.pages = digestPages(root, locales);
  };
  return [
    ...parsing(root, await load("ftp-replies/stream")),
    ...tables(
      root,
      await load("ftp-replies/codes"),
      await load("ftp-replies/commands"),
      await load("ftp-replies/historic"),
    ),
    ...payload(await load("ftp-replies/payload")),
    ...words(root, await load("ftp-replies/diagnose"), locales),
    ["every page can be made", makePages, undefined],
  ];
}

/**
 * Checks the package on the platform that this runs on, with nothing but what the Web and every
 * server-side platform share.
 *
 * @param load Takes the name of an entry, `"ftp-replies/codes"`, and gives its exports.
 * @returns The number of checks, what failed, what the platform lacks, and a digest of all pages.
 */
export async function smoke(load) {
  const lacks = knowsShiftJis() ? [] : ["Shift_JIS"];
  const result = { checks: 0, failed: [], lacks, pages: undefined };
  try {
    for (const [title, actual, expected] of await checksOf(load, result)) {
      result.checks += 1;
      const value = await attempt(actual);
      if (show(value) !== show(expected)) {
        result.failed.push(`${title}: ${show(value)} is not ${show(expected)}`);
      }
    }
  } catch (error) {
    result.failed.push(`no import: ${error}`);
  }
  return result;
}
