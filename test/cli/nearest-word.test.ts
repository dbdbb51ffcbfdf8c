import { describe, expect, it } from "vitest";
import { nearestWord } from "../../src/cli/nearest-word.ts";

const SUBCOMMANDS = ["compare", "list", "explain", "command", "diagnose"];
const COMMANDS = ["RETR", "STOR", "NOOP", "XPWD", "MKD"];

describe("nearestWord", () => {
  it.each([
    ["a letter left out", "explan", SUBCOMMANDS, "explain"],
    ["a letter too many", "listt", SUBCOMMANDS, "list"],
    ["another letter", "cempare", SUBCOMMANDS, "compare"],
    ["two neighbors swapped", "lsit", SUBCOMMANDS, "list"],
    ["another case", "DIAGNOSE", SUBCOMMANDS, "diagnose"],
    ["a beginning", "diag", SUBCOMMANDS, "diagnose"],
    ["a beginning with a slip", "explian-all", SUBCOMMANDS, undefined],
    ["a beginning of several", "com", SUBCOMMANDS, "compare"],
    ["hyphens of an option", "--formt", ["--locale", "--format"], "--format"],
    ["hyphens alone", "--", ["--locale", "--format"], undefined],
    ["another word", "foo", SUBCOMMANDS, undefined],
    ["another word as long as a choice", "help", SUBCOMMANDS, undefined],
    ["a word with the end of a choice", "foo", COMMANDS, undefined],
    ["half the letters", "MAKE", COMMANDS, undefined],
    ["one letter", "x", COMMANDS, undefined],
    ["no letter", "", COMMANDS, undefined],
    ["a word without choices", "foo", [], undefined],
    ["a word of any length", "list".repeat(100_000), SUBCOMMANDS, undefined],
  ])("of %s is what was meant, if that is clear", (_title, word, choices, nearest) => {
    expect(nearestWord(word, choices)).toBe(nearest);
  });
});
