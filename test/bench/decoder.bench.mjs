/**
 * The decoder beside its peers, on the same streams: first who is right, then how fast each is,
 * then how its cost grows. `node test/bench/decoder.bench.mjs "bytes: mix"` takes only the rows
 * whose title has that in it; titles begin with `bytes: `, `text: ` or `growth: `.
 *
 * Every parser has a process of its own for every row, so that none is compiled for the data of
 * others; a round asks each in turn, beginning with another one each time; ratios are taken inside
 * a round. Of the ratios the median is shown, and in brackets the quartiles.
 */
import { fork } from "node:child_process";
import { StringDecoder } from "node:string_decoder";
import { fileURLToPath } from "node:url";
import { corpora, series } from "./corpora.mjs";
import { judgeReplies } from "./judge-replies.mjs";
import { parsers } from "./parsers.mjs";

const ROUNDS = 11;
const SAMPLE_SECONDS = 0.04;
const WARM_UP_SECONDS = 0.2;
/** A parser that has had so much time in a row is asked no more. */
const ROW_SECONDS = 2;
/** Sizes of a series double from the first to the last, or until a run takes too long. */
const FIRST_POWER = 12;
const LAST_POWER = 19;
const SLOW_SECONDS = 0.25;
const FITTED_SIZES = 6;

/** Bytes as a socket gives them, or the text that it gives once it has an encoding. */
function chunksAs(kind, chunks) {
  if (kind === "bytes") return chunks.map((chunk) => Buffer.from(chunk));
  const decoder = new StringDecoder("utf8");
  return chunks.map((chunk) => decoder.write(Buffer.from(chunk)));
}

/** Seconds for one run. The first and the last character of every text are looked at. */
function secondsOf(run, chunks, atLeast) {
  let seen = 0;
  const see = (code, text) => {
    seen += text.length === 0 ? code : text.charCodeAt(0) + text.charCodeAt(text.length - 1);
  };
  let runs = 0;
  let elapsed = 0;
  for (const start = performance.now(); elapsed < atLeast; runs += 1) {
    run(chunks, see);
    elapsed = (performance.now() - start) / 1000;
  }
  return seen < 0 ? 0 : elapsed / runs;
}

/** The lower quartile, the median and the upper quartile. */
function quartiles(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return [0.25, 0.5, 0.75].map((part) => sorted[Math.round(part * (sorted.length - 1))]);
}

const median = (values) => quartiles(values)[1];

/** A number in two or three digits. */
const short = (value) => String(Number(value.toPrecision(value < 1 ? 2 : 3)));

/** The exponent k of seconds = c · size^k by least squares, and the last size and its seconds. */
function growthOf(run, chunksFor) {
  const points = [];
  let seconds = secondsOf(run, chunksAs("bytes", chunksFor(2 ** FIRST_POWER)), WARM_UP_SECONDS);
  for (let power = FIRST_POWER; power <= LAST_POWER && seconds < SLOW_SECONDS; power += 1) {
    const chunks = chunksAs("bytes", chunksFor(2 ** power));
    seconds = secondsOf(run, chunks, SAMPLE_SECONDS);
    if (seconds < SLOW_SECONDS) {
      const more = [0, 0].map(() => secondsOf(run, chunks, SAMPLE_SECONDS));
      seconds = median([seconds, ...more]);
    }
    points.push([power, Math.log2(seconds)]);
  }
  const last = points.slice(-FITTED_SIZES);
  const mean = (index) => last.reduce((sum, point) => sum + point[index], 0) / last.length;
  const [x, y] = [mean(0), mean(1)];
  const top = last.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  const exponent = top / last.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  return { exponent, size: 2 ** last.at(-1)[0], seconds };
}

/** In a process of one parser: answers what it is asked. */
async function answer(name) {
  const run = await parsers[name].load();
  let sample = [];
  const questions = {
    judgment({ kind, index }) {
      const { replies, chunks, ending } = corpora[index][1]();
      const found = [];
      run(chunksAs(kind, [...chunks, ...ending]), (code, text) => found.push([code, text]));
      return judgeReplies(found, replies);
    },
    warmUp({ kind, index }) {
      sample = chunksAs(kind, corpora[index][1]().chunks);
      return secondsOf(run, sample, WARM_UP_SECONDS);
    },
    seconds: () => secondsOf(run, sample, SAMPLE_SECONDS),
    growth: ({ index }) => growthOf(run, series[index][1]),
  };
  process.on("message", (message) => process.send(questions[message.question](message)));
}

/** Starts a parser's process; gives the function that asks it. */
function start(name) {
  const child = fork(fileURLToPath(import.meta.url), ["--parser", name]);
  const ask = (question, details) =>
    new Promise((resolve) => {
      child.once("message", resolve);
      child.send({ question, ...details });
    });
  child.on("exit", (code) => {
    if (code !== 0) throw new Error(`the process of ${name} ended with ${code}`);
  });
  return { name, ask, stop: () => child.disconnect() };
}

const namesFor = (kind) =>
  Object.keys(parsers).filter((name) => parsers[name].takes.includes(kind));

function printRow(title, cells) {
  const padded = cells.map((cell) => cell.padEnd(25)).join(" ");
  console.log(`${title.padEnd(30)}${padded}`.trimEnd());
}

/** The judgments of one kind of input, by title and parser. */
async function judge(kind, rows) {
  const children = namesFor(kind)
    .filter((name) => name !== "floor")
    .map(start);
  const judgments = {};
  console.log(`\n${kind} in: who is right`);
  printRow(
    "",
    children.map(({ name }) => name),
  );
  for (const [index, title] of rows) {
    judgments[title] = {};
    for (const { name, ask } of children) {
      judgments[title][name] = await ask("judgment", { kind, index });
    }
    printRow(title, Object.values(judgments[title]));
  }
  for (const { stop } of children) stop();
  return judgments;
}

/** Measures one row; gives the seconds of each parser, by round. */
async function measure(kind, index, children) {
  const spent = [];
  for (const { ask } of children) spent.push(await ask("warmUp", { kind, index }));
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const seconds = [];
    for (let turn = 0; turn < children.length; turn += 1) {
      const at = (turn + round) % children.length;
      if (round > 0 && spent[at] > ROW_SECONDS) continue;
      seconds[at] = await children[at].ask("seconds");
      spent[at] += Math.max(seconds[at], SAMPLE_SECONDS);
    }
    rounds.push(seconds);
  }
  return rounds;
}

/** Median and quartiles of one parser's seconds to another's. */
function ratio(rounds, above, below) {
  const both = rounds.filter((seconds) => seconds[above] && seconds[below]);
  const [low, middle, high] = quartiles(both.map((seconds) => seconds[above] / seconds[below]));
  return `${short(middle)} (${short(low)}-${short(high)})`;
}

async function compare(kind, index, title, judgments) {
  const children = namesFor(kind).map(start);
  const rounds = await measure(kind, index, children);
  for (const { stop } of children) stop();
  const size = corpora[index][1]().chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const [floor, ours] = ["floor", "ftp-replies"].map((wanted) =>
    children.findIndex(({ name }) => name === wanted),
  );
  console.log(`\n${kind}: ${title}`);
  for (const [at, { name }] of children.entries()) {
    const speed = size / 1e6 / median(rounds.map((seconds) => seconds[at]).filter(Boolean));
    const mark = /^WRONG/.test(judgments[name]) ? "✗" : "";
    printRow(`  ${name} ${mark}`, [
      `${short(speed)} MB/s`,
      at === floor ? "" : ratio(rounds, floor, at),
      at === floor || at === ours ? "" : ratio(rounds, at, ours),
    ]);
  }
}

async function grow(index, title) {
  console.log(`\ngrowth: ${title}`);
  for (const name of namesFor("bytes")) {
    const { ask, stop } = start(name);
    const { exponent, size, seconds } = await ask("growth", { index });
    stop();
    printRow(`  ${name}`, [
      exponent.toFixed(2),
      `${size / 1024} KiB in ${short(seconds * 1000)} ms`,
    ]);
  }
}

async function main(only = "") {
  const rowsOf = (kind, list) =>
    [...list.entries()]
      .map(([index, [title]]) => [index, title])
      .filter(([, title]) => `${kind}: ${title}`.includes(only));
  const kinds = ["bytes", "text"].filter((kind) => rowsOf(kind, corpora).length > 0);
  const judgments = {};
  for (const kind of kinds) judgments[kind] = await judge(kind, rowsOf(kind, corpora));
  if (kinds.length > 0) {
    console.log("exact: every character; ok: but for blanks, line ends or the charset;");
    console.log(
      "WRONG -a +b: a replies lost or altered, b made up. A speed with ✗ is of work not done.",
    );
    console.log(
      "\nFrom left to right: speed, text read; part of the floor; times that ftp-replies is as fast.",
    );
  }
  for (const kind of kinds) {
    for (const [index, title] of rowsOf(kind, corpora)) {
      await compare(kind, index, title, judgments[kind][title]);
    }
  }
  for (const [index, title] of rowsOf("growth", series)) await grow(index, title);
}

if (process.argv[2] === "--parser") await answer(process.argv[3]);
else await main(process.argv[2]);
