/** Diagnoses a second, over the replies of the cases, and over long and hostile texts. */
import { readFileSync } from "node:fs";
import { diagnoseReply } from "ftp-replies/diagnose";

const cases = JSON.parse(
  readFileSync(new URL("../fixtures/diagnosis-cases.json", import.meta.url), "utf8"),
);
const replies = cases.map(({ raw, command }) => [
  { code: Number(raw.slice(0, 3)), text: raw.slice(4) },
  { command },
]);
const long = (text) => replies.map(([{ code }, context]) => [{ code, text }, context]);

const inputs = {
  "the cases": replies,
  "200 kB of near misses": long(`${"not ".repeat(50_000)}found`),
  "100 kB of white space": long(`${" ".repeat(100_000)}x`),
};

/**
 * Rounds of at least a tenth of a second; diagnoses a second. The counts are added up so that
 * nothing is skipped.
 */
function diagnosesPerSecond(input) {
  let [rounds, causes] = [0, 0];
  const start = performance.now();
  while (performance.now() - start < 100 || rounds === 0) {
    for (const [reply, context] of input) causes += diagnoseReply(reply, context).causes.length;
    rounds++;
  }
  if (causes === 0) throw new Error("nothing was diagnosed");
  return (rounds * input.length * 1000) / (performance.now() - start);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

for (const [name, input] of Object.entries(inputs)) {
  const rounds = Array.from({ length: 5 }, () => diagnosesPerSecond(input));
  console.log(`${name.padEnd(24)} ${Math.round(median(rounds)).toLocaleString("en")} diagnoses/s`);
}
