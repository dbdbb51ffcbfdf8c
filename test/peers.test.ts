import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { createReplyDecoder } from "../src/index.ts";
import { readme } from "./docs/readme-project.ts";

const require = createRequire(import.meta.url);

type Parser = (chunks: readonly Buffer[]) => readonly number[] | Promise<readonly number[]>;

/** The codes of the replies that each parser reads; the others of the README were tried by hand. */
const PARSERS: Readonly<Record<string, Parser>> = {
  here: (chunks) => {
    const decoder = createReplyDecoder();
    return chunks.flatMap((chunk) => decoder.decode(chunk)).map(({ code }) => code);
  },
  "basic-ftp": (chunks) => {
    const { parseControlResponse } = require("basic-ftp/dist/parseControlResponse.js");
    let open = "";
    return chunks.flatMap((chunk) => {
      const { messages, rest } = parseControlResponse(open + chunk.toString());
      open = rest;
      return messages.map((message: string) => Number(message.slice(0, 3)));
    });
  },
  "ftp-response-parser": async (chunks) => {
    const ResponseParser = require("ftp-response-parser");
    const parser = new ResponseParser();
    const codes: number[] = [];
    parser.on("data", ({ code }: { code: number }) => codes.push(code));
    for (const chunk of chunks) parser.write(chunk);
    parser.end();
    await once(parser, "end");
    return codes;
  },
};

const table = /^\| received \|[\s\S]*?\n\n/m.exec(readme)?.[0] ?? "";
const [names = [], , ...rows] = table
  .trimEnd()
  .split("\n")
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** `226 a\|b` is one line in two chunks, and `200-a`, `200 b` are two lines in one. */
function chunksOf(cell: string): readonly Buffer[] {
  const lines = [...cell.matchAll(/`([^`]*)`/g)].map(([, line = ""]) => `${line}\r\n`);
  return lines
    .join("")
    .split("\\|")
    .map((chunk) => Buffer.from(chunk));
}

/** What a cell claims, up to the first `;`. */
const codesIn = (cell = ""): readonly number[] =>
  [...cell.replace(/;.*/, "").matchAll(/\b\d{3}\b/g)].map(([code]) => Number(code));

const cases = rows.flatMap((cells) =>
  Object.keys(PARSERS).map((name) => [name, cells[0] ?? "", cells[names.indexOf(name)] ?? ""]),
);

describe("the README's comparison of parsers", () => {
  it.each(cases)("says what %s does with %s: %s", async (name = "", received = "", claim) => {
    expect(claim).not.toBe("");
    expect(await PARSERS[name]?.(chunksOf(received))).toEqual(codesIn(claim));
  });

  it("has what closeOnOtherCode changes right", () => {
    const decoder = createReplyDecoder({ closeOnOtherCode: false });
    const [received = ""] = rows.at(-1) ?? [];
    expect(
      chunksOf(received)
        .flatMap((chunk) => decoder.decode(chunk))
        .map(({ code }) => code),
    ).toEqual([230]);
  });

  it.each(["basic-ftp", "ftp-response-parser", "ftp-srv"])(
    "names the version of %s that is installed",
    (name) => {
      const manifest = readFileSync(
        new URL(`../node_modules/${name}/package.json`, import.meta.url),
        "utf8",
      );
      expect(readme).toContain(
        `(https://www.npmjs.com/package/${name}) ${JSON.parse(manifest).version}`,
      );
    },
  );
});
