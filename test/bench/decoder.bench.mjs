/**
 * The decoder beside its peers, on the same streams in the same rounds. First whether each gives the
 * right number of replies (a fast wrong answer is marked ✗), then the median over the rounds of its
 * speed as a part of the floor: a scan for newlines that decodes each line as Latin-1.
 */
import { createRequire } from "node:module";
import { StringDecoder } from "node:string_decoder";
import { createReplyDecoder } from "ftp-replies";
import { corpora, series } from "./corpora.mjs";

const require = createRequire(import.meta.url);
const { parseControlResponse } = require("basic-ftp/dist/parseControlResponse");
const ResponseParser = require("ftp-response-parser");

const UNLIMITED = { lineBytes: 2 ** 30, replyLines: 2 ** 30, replyBytes: 2 ** 30 };

/** Each takes chunks and gives how many replies it found; the text of every reply is read. */
const onBytes = {
  floor(chunks) {
    let read = 0;
    for (const chunk of chunks) {
      let start = 0;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
        read += chunk.latin1Slice(start, at).length;
        start = at + 1;
      }
      if (start < chunk.length) read += chunk.latin1Slice(start).length;
    }
    return read;
  },
  "ftp-replies"(chunks) {
    const decoder = createReplyDecoder({ limits: UNLIMITED });
    let count = 0;
    for (const chunk of chunks) {
      for (const { text } of decoder.decode(chunk)) count += text.length >= 0 ? 1 : 0;
    }
    return count;
  },
  "basic-ftp"(chunks) {
    const decoder = new StringDecoder("utf8");
    return basicFtp(chunks, (chunk) => decoder.write(chunk));
  },
  "ftp-response-parser"(chunks) {
    const parser = new ResponseParser();
    let count = 0;
    parser.push = (reply) => {
      if (reply !== null) count += reply.text.length >= 0 ? 1 : 0;
      return true;
    };
    for (const chunk of chunks) parser._transform(chunk, "buffer", () => {});
    return count;
  },
};

const onText = {
  floor(chunks) {
    let read = 0;
    for (const chunk of chunks) {
      let start = 0;
      for (let at = chunk.indexOf("\n"); at !== -1; at = chunk.indexOf("\n", start)) {
        read += chunk.slice(start, at).length;
        start = at + 1;
      }
    }
    return read;
  },
  "ftp-replies": onBytes["ftp-replies"],
  "basic-ftp": (chunks) => basicFtp(chunks, (chunk) => chunk),
};

function basicFtp(chunks, decode) {
  let rest = "";
  let count = 0;
  for (const chunk of chunks) {
    const parsed = parseControlResponse(rest + decode(chunk));
    rest = parsed.rest;
    for (const message of parsed.messages) count += message.length > 0 ? 1 : 0;
  }
  return count;
}

function secondsOf(task, chunks) {
  let runs = 0;
  const start = performance.now();
  let elapsed = 0;
  do {
    task(chunks);
    runs += 1;
    elapsed = performance.now() - start;
  } while (elapsed < 40);
  return elapsed / 1000 / runs;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const ROUNDS = 7;

function compare(title, tasks, chunks, replies) {
  const bytes = chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  const names = Object.keys(tasks);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (let at = 0; at < names.length; at += 1) {
      const name = names[(at + round) % names.length];
      times[name].push(secondsOf(tasks[name], chunks));
    }
  }
  const cells = names.map((name) => {
    const mark = name === "floor" || tasks[name](chunks) === replies ? "" : " ✗";
    const share = median(times[name].map((seconds, round) => times.floor[round] / seconds));
    const speed = bytes / 1e6 / median(times[name]);
    return `${name} ${speed.toFixed(0)} MB/s (${share.toFixed(2)})${mark}`;
  });
  const multiple = median(
    times["ftp-replies"].map((seconds, round) => times["basic-ftp"][round] / seconds),
  );
  console.log(`${title.padEnd(26)} ${cells.join("  ")}  = ${multiple.toFixed(1)} × basic-ftp`);
}

/** The exponent k of seconds = c · size^k, by least squares over doubling sizes. */
function exponentOf(chunksFor) {
  const points = [14, 15, 16, 17, 18, 19].map((power) => {
    const chunks = chunksFor(2 ** power);
    return [
      power,
      Math.log2(median(Array.from({ length: 5 }, () => secondsOf(onBytes["ftp-replies"], chunks)))),
    ];
  });
  const mean = (index) => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const top = points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0);
  return top / points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
}

const only = process.argv[2];
console.log("Bytes in, text read");
for (const [title, chunks, replies] of corpora) {
  if (only === undefined || title.includes(only))
    compare(
      title,
      onBytes,
      chunks.map((chunk) => Buffer.from(chunk)),
      replies,
    );
}
console.log("\nText in, text read");
for (const [title, chunks, replies] of corpora) {
  const decoder = new StringDecoder("utf8");
  const texts = chunks.map((chunk) => decoder.write(Buffer.from(chunk)));
  if (only === undefined || title.includes(only)) compare(title, onText, texts, replies);
}
console.log("\nGrowth of the cost, exponent of the size");
for (const [title, chunksFor] of series)
  console.log(`${title.padEnd(30)} ${exponentOf(chunksFor).toFixed(2)}`);
