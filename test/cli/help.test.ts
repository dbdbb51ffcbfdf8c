import { describe, expect, it } from "vitest";
import { columnsOf } from "../../src/render/columns-of.ts";
import { allLocales } from "../locales/all-locales.ts";
import { run, runIn, runWith } from "./run.ts";
import { LOG_FORMATS, SESSION, writeLog } from "./session-logs.ts";

const tags = allLocales.map(({ tag }) => tag);
const subcommands = ["550", "compare", "list", "explain", "command", "diagnose"];

/** The calls that a help shows, taken apart as a shell would, but for the redirection. */
const examplesIn = (help: string): readonly (readonly string[])[] =>
  [...help.matchAll(/^ +ftp-replies (.*)$/gm)]
    .map(([, call = ""]) => call.replace("< session.log", "session.log"))
    .filter((call) => !call.includes("["))
    .map((call) => (call.match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replaceAll('"', "")));

describe.each(tags)("the help in %s", (tag) => {
  const helpOn = (...args: readonly string[]) => run(...args, "--help", "--locale", tag);

  it("gives each subcommand a line and an example", () => {
    const { code, out, err } = helpOn();
    expect({ code, err }).toEqual({ code: 0, err: "" });
    for (const name of ["CODE", ...subcommands.slice(1)]) {
      expect(out).toMatch(new RegExp(`^  ${name}( .*)?  \\S.*\\n +ftp-replies `, "m"));
    }
    expect(examplesIn(out)).toHaveLength(subcommands.length);
  });

  it.each(subcommands)(
    "on %s has what it does, options, defaults, examples, exit codes",
    (name) => {
      const { code, out, err } = helpOn(name);
      expect({ code, err }).toEqual({ code: 0, err: "" });
      const paragraphs = out.split("\n\n");
      expect(paragraphs.length).toBeGreaterThanOrEqual(5);
      expect(paragraphs[0]).toContain(`ftp-replies ${name === "550" ? "CODE" : name}`);
      for (const option of [
        "--format NAME",
        "--json",
        "--locale TAG",
        "-h, --help",
        "-v, --version",
      ]) {
        expect(out).toMatch(new RegExp(`^  ${option}  +\\S`, "m"));
      }
      expect(out).toMatch(/[:：]\s?text, [\s\S]*json\s*[(（][^)）]*text[)）]/);
      for (const exitCode of [0, 1, 2]) expect(out).toMatch(new RegExp(`^  ${exitCode}  \\S`, "m"));
      expect(examplesIn(out).length).toBeGreaterThan(1);
    },
  );

  it("shows only calls that work", () => {
    const [format] = LOG_FORMATS;
    if (format === undefined) throw new Error("there are formats");
    const files = { "session.log": writeLog(format, SESSION) };
    for (const name of [undefined, ...subcommands]) {
      const { out } = name === undefined ? helpOn() : helpOn(name);
      for (const call of examplesIn(out)) {
        expect(runWith(files, ...call), call.join(" ")).toMatchObject({ code: 0, err: "" });
      }
    }
  });

  it("names every option that a subcommand takes, and no other", () => {
    const own = { list: ["class", "group", "status"], diagnose: ["command"] } as const;
    for (const name of subcommands) {
      const { out } = helpOn(name);
      for (const [home, options] of Object.entries(own)) {
        for (const option of options) {
          expect(out.includes(`  --${option} `), `${name} ${option}`).toBe(name === home);
        }
      }
    }
  });

  it.each([40, 60, 80, 120])("keeps to a terminal of %i columns, examples apart", (columns) => {
    const surroundings = { isTerminal: true, columns, environment: { NO_COLOR: "1" } };
    for (const name of ["", ...subcommands]) {
      const args = name === "" ? [] : [name];
      const { out } = runIn(surroundings, ...args, "--help", "--locale", tag);
      const long = out.split("\n").filter((line) => columnsOf(line) > columns);
      expect(long.filter((line) => !/ftp-replies /.test(line))).toEqual([]);
      if (columns >= 80) expect(long).toEqual([]);
    }
  });
});

describe("what is wrong with a call", () => {
  const calls: readonly (readonly string[])[] = [
    ["lsit"],
    ["12"],
    ["550", "421"],
    ["compare", "125"],
    ["list", "550"],
    ["explain", "a", "b"],
    ["command"],
    ["command", "MAKE"],
    ["diagnose"],
    ["diagnose", "550 x", "--command", "RE-TR"],
    ["550", "--class", "4"],
    ["550", "--format", "pdf"],
    ["550", "--json", "--format", "html"],
    ["550", "--json=yes"],
    ["550", "--format"],
    ["550", "--loud"],
    ["list", "--class", "9"],
    ["list", "--group", "9"],
    ["list", "--status", "9"],
  ];

  it.each(calls)("is told in the language chosen: %s %s %s %s", (...args) => {
    const said = tags.map((tag) => {
      const { code, out, err } = run("--locale", tag, ...args);
      expect({ code, out }).toEqual({ code: 2, out: "" });
      expect(err).toMatch(/^ftp-replies: .+\n.*ftp-replies --help.*\n$/);
      return err.split("\n");
    });
    for (const lines of [0, 1]) {
      expect(new Set(said.map((texts) => texts[lines])).size).toBe(tags.length);
    }
  });

  it("is told in the language of the environment, also where an unknown one is asked for", () => {
    const environment = { LANG: "ja_JP.UTF-8" };
    for (const args of [["lsit"], ["550", "--locale"], ["550", "--locale", "jp"]]) {
      expect(runIn({ environment }, ...args).err).toMatch(/[ぁ-ん]/);
    }
    expect(runIn({ environment }, "lsit", "--locale", "en").err).toMatch(/^ftp-replies: unknown /);
  });

  it("is told in English where the environment names no language", () => {
    for (const args of [["lsit"], ["550", "--locale"], ["550", "--locale", "jp"]]) {
      expect(run(...args).err).not.toMatch(/[^\n -~]/);
    }
  });
});
