import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.ts";

function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = main(args, { write: (text) => out.push(text) }, { write: (text) => err.push(text) });
  return { code, out: out.join(""), err: err.join("") };
}

describe("the command line", () => {
  it.each([
    [["compare", "125", "421"], "FTP 125 Data Connection Open vs 421 Service Not Available"],
    [["550"], "FTP 550 File Unavailable"],
    [["compare", "125", "421", "--locale", "fr"], "Différences clés"],
    [["compare", "125", "421", "--locale", "ja"], "主な違い"],
    [["compare", "125", "421", "--format", "markdown"], "## Key Differences"],
    [["compare", "125", "421", "--format", "html"], "<h2>Key Differences</h2>"],
    [["550", "--format", "json-ld"], '"termCode":"550"'],
    [["550", "--format", "json"], '"howToFix": "'],
    [["299"], "299"],
    [["--help"], "Usage: ftp-replies"],
  ])("%j prints %j", (args, expected) => {
    expect(run(...args)).toMatchObject({ code: 0, err: "" });
    expect(run(...args).out).toContain(expected);
  });

  it.each([
    [[], "one code, or compare and two codes"],
    [["compare", "125"], "one code, or compare and two codes"],
    [["12"], "not a reply code (100 to 659): 12"],
    [["compare", "550", "__proto__"], "not a reply code (100 to 659): __proto__"],
    [["550", "--locale", "__proto__"], "unknown locale: __proto__"],
    [["550", "--format", "pdf"], "unknown format: pdf"],
    [["550", "--loud"], "--loud"],
    [["\u001b[2J"], "\\u{1b}[2J"],
  ])("%j fails with %j", (args, expected) => {
    expect(run(...args)).toMatchObject({ code: 2, out: "" });
    expect(run(...args).err).toContain(expected);
  });
});
