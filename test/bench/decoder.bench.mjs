/**
 * The decoder beside its peers, on the same streams. First who is right: a fast wrong answer is
 * marked ✗. Then the speed of each as a part of the floor, which scans for newlines and decodes
 * each line as Latin-1. Every parser has a process of its own, so that none is compiled for the
 * others' data; a round asks each in turn; ratios are taken inside a round, the median over rounds.
 */
import { fork } from "node:child_process";
import { createRequire } from "node:module";
import { StringDecoder } from "node:string_decoder";
import { fileURLToPath } from "node:url";
import { createReplyDecoder } from "ftp-replies";
import { corpora, series } from "./corpora.mjs";

const require = createRequire(import.meta.url);
const ROUNDS = 9;
const SAMPLE_MILLISECONDS = 25;
const UNLIMITED = { lineBytes: 2 ** 30, replyLines: 2 ** 30, replyBytes: 2 ** 30 };

/** Makes a parser's run over chunks of bytes or of text, which shows `see` each reply it finds. */
const parsers = {
  floor: () => (chunks, see) => {
    for (const chunk of chunks) {
      const isText = typeof chunk === "string";
      const lineFeed = isText ? "\n" : 10;
      let start = 0;
      for (let at = chunk.indexOf(lineFeed); at !== -1; at = chunk.indexOf(lineFeed, start)) {
        see(0, isText ? chunk.slice(start, at) : chunk.latin1Slice(start, at));
        start = at + 1;
      }
      if (start < chunk.length) see(0, isText ? chunk.slice(start) : chunk.latin1Slice(start));
    }
  },
  "ftp-replies": () => (chunks, see) => {
    const decoder = createReplyDecoder({ limits: UNLIMITED });
    for (const chunk of chunks) {
      for (const { code, text } of decoder.decode(chunk)) see(code, text);
    }
  },
  "basic-ftp": () => {
    const { parseControlResponse } = require("basic-ftp/dist/parseControlResponse");
    return (chunks, see) => {
      const decoder = new StringDecoder("utf8");
      let rest = "";
      for (const chunk of chunks) {
        const text = typeof chunk === "string" ? chunk : decoder.write(chunk);
        const parsed = parseControlResponse(rest + text);
        rest = parsed.rest;
        for (const message of parsed.messages) see(Number(message.slice(0, 3)), message);
      }
    };
  },
  "ftp-response-parser": () => {
    const ResponseParser = require("ftp-response-parser");
    return (chunks, see) => {
      const parser = new ResponseParser();
      parser.push = (reply) => see(reply.code, reply.text);
      for (const chunk of chunks) parser._transform(chunk, "utf8", () => {});
    };
  },
};

/** Bytes as a socket gives them, or the text that it gives once it has an encoding. */
function chunksAs(kind, chunks) {
  if (kind === "bytes") return chunks.map((chunk) => Buffer.from(chunk));
  const decoder = new StringDecoder("utf8");
  return chunks.map((chunk) => decoder.write(Buffer.from(chunk)));
}

/** Whether a run finds each reply, with its code, the text of its last line and no letter lost. */
function isRight(run, chunks, replies) {
  const found = [];
  run(chunks, (code, text) => found.push([code, text]));
  return (
    found.length === replies.length &&
    found.every(([code, text], at) => {
      const last = replies[at].trimEnd().split("\r\n").at(-1);
      return (
        code === Number(last.slice(0, 3)) &&
        text.endsWith(last.slice(4)) &&
        !text.includes("\ufffd")
      );
    })
  );
}

/** Seconds for one run. The first and the last character of every text are looked at. */
function secondsOf(run, chunks) {
  let seen = 0;
  const see = (code, text) => {
    seen += text.length === 0 ? code : text.charCodeAt(0) + text.charCodeAt(text.length - 1);
  };
  let runs = 0;
  let elapsed = 0;
  for (const start = performance.now(); elapsed < SAMPLE_MILLISECONDS; runs += 1) {
    run(chunks, see);
    elapsed = performance.now() - start;
  }
  return seen < 0 ? 0 : elapsed / 1000 / runs;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

/** The exponent k of seconds = c · size^k, by least squares over doubling sizes. */
function exponentOf(run, chunksFor) {
  const points = [14, 15, 16, 17, 18, 19].map((power) => {
    const chunks = chunksAs("bytes", chunksFor(2 ** power));
    const samples = Array.from({ length: 5 }, () => secondsOf(run, chunks));
    return [power, Math.log2(median(samples))];
  });
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const top = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return top / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

/** In a process of one parser: answers what it is asked. */
function answer(name) {
  const run = parsers[name]();
  let asked = "";
  let chunks = [];
  process.on("message", ({ question, kind, index }) => {
    if (question === "exponent") return process.send(exponentOf(run, series[index][1]));
    const [title, replies, bytes] = corpora[index];
    if (asked !== kind + title) chunks = chunksAs(kind, bytes);
    asked = kind + title;
    process.send(question === "right" ? isRight(run, chunks, replies) : secondsOf(run, chunks));
  });
}

/** Starts a parser's process; gives the function that asks it. */
function start(name) {
  const child = fork(fileURLToPath(import.meta.url), ["--parser", name]);
  const ask = (message) =>
    new Promise((resolve) => {
      child.once("message", resolve);
      child.send(message);
    });
  child.on("exit", (code) => {
    if (code !== 0) throw new Error(`the process of ${name} ended with ${code}`);
  });
  return { name, ask, stop: () => child.disconnect() };
}

async function compare(kind, index) {
  const [title, , bytes] = corpora[index];
  const children = Object.keys(parsers).map(start);
  const rights = [];
  for (const { ask } of children) rights.push(await ask({ question: "right", kind, index }));
  const rounds = [];
  for (let round = -1; round < ROUNDS; round += 1) {
    const seconds = [];
    for (let turn = 0; turn < children.length; turn += 1) {
      const at = (turn + round + 1) % children.length;
      seconds[at] = await children[at].ask({ question: "seconds", kind, index });
    }
    // The first round warms up.
    if (round >= 0) rounds.push(seconds);
  }
  const size = bytes.reduce((sum, chunk) => sum + chunk.length, 0);
  const cells = children.map(({ name, stop }, at) => {
    stop();
    const share = median(rounds.map((seconds) => seconds[0] / seconds[at]));
    const speed = size / 1e6 / median(rounds.map((seconds) => seconds[at]));
    const mark = name === "floor" || rights[at] ? "" : " ✗";
    return `${name} ${speed.toFixed(0)} MB/s (${share.toFixed(2)})${mark}`;
  });
  const multiple = median(rounds.map((seconds) => seconds[2] / seconds[1]));
  console.log(`${title.padEnd(24)} ${cells.join("  ")}  = ${multiple.toFixed(1)} × basic-ftp`);
}

async function main(only = "") {
  for (const kind of ["bytes", "text"]) {
    console.log(`\n${kind === "bytes" ? "Bytes" : "Text"} in, text read`);
    for (const [index, [title]] of corpora.entries()) {
      if (`${kind}: ${title}`.includes(only)) await compare(kind, index);
    }
  }
  console.log("\nGrowth of the cost, exponent of the size");
  for (const [index, [title]] of series.entries()) {
    if (!title.includes(only)) continue;
    const { ask, stop } = start("ftp-replies");
    const exponent = await ask({ question: "exponent", index });
    stop();
    console.log(`${title.padEnd(30)} ${exponent.toFixed(2)}`);
  }
}

if (process.argv[2] === "--parser") answer(process.argv[3]);
else await main(process.argv[2]);
