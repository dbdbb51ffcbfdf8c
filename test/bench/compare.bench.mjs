/** Pairs a second: comparing, describing and rendering every ordered pair of the table. */
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
const describe = (a, b, locale) => describeComparison(compareReplies(a, b), locale);

const tasks = {
  "compare and describe": (a, b, locale) => describe(a, b, locale).title,
  "… and toText": (a, b, locale) => toText(describe(a, b, locale)),
  "… and toMarkdown": (a, b, locale) => toMarkdown(describe(a, b, locale)),
  "… and toHtml": (a, b, locale) => toHtml(describe(a, b, locale)),
  "… and toJsonLd": (a, b, locale) => toJsonLd(describe(a, b, locale)),
};

/** All ordered pairs once; returns pairs a second. The lengths are added up so that nothing is skipped. */
function pairsPerSecond(task, locale) {
  let characters = 0;
  const start = performance.now();
  for (const a of definitions) for (const b of definitions) characters += task(a, b, locale).length;
  const seconds = (performance.now() - start) / 1000;
  if (characters === 0) throw new Error("nothing was rendered");
  return definitions.length ** 2 / seconds;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [name, task] of Object.entries(tasks)) {
  for (const locale of [en, fr, ja]) {
    const rounds = Array.from({ length: 5 }, () => pairsPerSecond(task, locale));
    console.log(`${name.padEnd(22)} ${locale.tag}  ${Math.round(median(rounds))} pairs/s`);
  }
}
