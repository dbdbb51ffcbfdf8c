/** Pairs a second, over every ordered pair of the table: comparing, and describing with rendering. */
import {
  compareReplies,
  describeComparison,
  REPLIES,
  toHtml,
  toJsonLd,
  toMarkdown,
  toText,
} from "ftp-replies";
import { en } from "ftp-replies/locales/en";
import { fr } from "ftp-replies/locales/fr";
import { ja } from "ftp-replies/locales/ja";

const definitions = Object.values(REPLIES);
const pairs = definitions.flatMap((a) => definitions.map((b) => [a, b]));
const comparisons = pairs.map(([a, b]) => compareReplies(a, b));

/** Title, and what to do with each pair or comparison; the result has a length. */
const tasks = [
  ["compare", pairs, ([a, b]) => compareReplies(a, b).canonical],
  ["describe", comparisons, (comparison, locale) => describeComparison(comparison, locale).title],
  ["describe and toText", comparisons, (c, locale) => toText(describeComparison(c, locale))],
  [
    "describe and toMarkdown",
    comparisons,
    (c, locale) => toMarkdown(describeComparison(c, locale)),
  ],
  ["describe and toHtml", comparisons, (c, locale) => toHtml(describeComparison(c, locale))],
  ["describe and toJsonLd", comparisons, (c, locale) => toJsonLd(describeComparison(c, locale))],
];

/** All of them once; returns pairs a second. The lengths are added up so that nothing is skipped. */
function pairsPerSecond(items, task, locale) {
  let characters = 0;
  const start = performance.now();
  for (const item of items) characters += task(item, locale).length;
  const seconds = (performance.now() - start) / 1000;
  if (characters === 0) throw new Error("nothing was made");
  return items.length / seconds;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [name, items, task] of tasks) {
  for (const locale of name === "compare" ? [en] : [en, fr, ja]) {
    const rounds = Array.from({ length: 7 }, () => pairsPerSecond(items, task, locale));
    const tag = name === "compare" ? "  " : locale.tag;
    console.log(`${name.padEnd(24)} ${tag}  ${Math.round(median(rounds))} pairs/s`);
  }
}
