import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { growthOf, IN_PROPORTION } from "../growth-of.ts";
import { run, runWith } from "./run.ts";
import { LOG_FORMATS, SESSION, writeLog } from "./session-logs.ts";

describe("the command line", () => {
  it.each([
    [["compare", "125", "421"], "FTP 125 Data Connection Open vs 421 Service Not Available"],
    [["550"], "FTP 550 File Unavailable"],
    [["compare", "125", "421", "--locale", "fr"], "Différences clés"],
    [["compare", "125", "421", "--locale", "ja"], "主な違い"],
    [["--locale", "ja", "compare", "125", "421"], "主な違い"],
    [["compare", "125", "421", "--format", "markdown"], "## Key Differences"],
    [["compare", "125", "421", "--format", "html"], "<h2>Key Differences</h2>"],
    [["550", "--format", "json-ld"], '"termCode":"550"'],
    [["550", "--format", "json"], '"howToFix": "'],
    [["550", "--json"], '"howToFix": "'],
    [["299", "--json"], '"code": 299'],
    [["--version"], `${manifest.version}\n`],
    [["-v"], `${manifest.version}\n`],
    [["-h"], "Usage: ftp-replies"],
    [["--help"], "Usage: ftp-replies"],
    [["explain", "--help"], "ftp-replies explain [FILE]"],
    [["550", "--help"], "Usage: ftp-replies CODE"],
    [["what", "--help"], "Usage: ftp-replies CODE"],
  ])("%j prints %j", (args, expected) => {
    expect(run(...args)).toMatchObject({ code: 0, err: "" });
    expect(run(...args).out).toContain(expected);
  });

  it.each([
    [[], "Usage: ftp-replies CODE"],
    [["--locale", "fr"], "Usage\u00a0: ftp-replies CODE"],
    [["550", "421"], "one code is expected; compare takes two"],
    [["compare", "125"], "compare takes two codes"],
    [["12"], "not a reply code (100 to 659): 12"],
    [["compare", "550", "__proto__"], "not a reply code (100 to 659): __proto__"],
    [["__proto__"], "unknown subcommand: __proto__; accepted: "],
    [["--__proto__"], "unknown option: --__proto__; accepted: "],
    [[""], "unknown subcommand: ; accepted: "],
    [["compare", "125", "421", "550"], "compare takes two codes"],
    [["550", "--locale", "__proto__"], "unknown locale: __proto__"],
    [["550", "--format", "pdf"], "unknown format: pdf"],
    [["550", "--loud"], "--loud"],
    [["550", "--json", "--format", "html"], "--json is short for --format json"],
    [["550", "--locale"], "--locale takes a value, and none follows"],
    [["550", "--locale", "--json"], "--locale takes a value, and none follows"],
    [["550", "--json=yes"], "--json takes no value"],
    [["550", "--class", "4"], "--class does not go with ftp-replies CODE; accepted with: list"],
    [["explain", "--format", "html"], "unknown format: html; accepted: text, json"],
    [["explain", "a", "b"], "explain takes one file"],
    [["command"], "command takes one name"],
    [["command", "RETR", "STOR"], "command takes one name"],
    [["command", "MAKE"], "unknown command: MAKE"],
    [["diagnose", "550 x", "--command", ""], "not a command: ;"],
    [["diagnose", "550 x", "--command", "__proto__"], "not a command: __proto__"],
    [["diagnose", "550 x", "--command", " RETR"], "not a command: ;"],
    [["diagnose", "550 x", "--command", "550 RETR"], "not a command: 550"],
    [["diagnose", "550 x", "--command", "RÉTR"], "not a command: RÉTR"],
    [["diagnose", "550 x", "--command", "X".repeat(17)], "not a command: XXX"],
    [["command", "__proto__"], "unknown command: __proto__"],
    [["list", "550"], "list takes options only: --class, --group, --status"],
    [["\u001b[2J"], "\\u{1b}[2J"],
  ])("%j fails with %j", (args, expected) => {
    expect(run(...args)).toMatchObject({ code: 2, out: "" });
    expect(run(...args).err).toContain(expected);
  });
});

describe("a mistake", () => {
  it.each([
    [["5500"], "100 to 659", "550"],
    [["2226"], "100 to 659", "226"],
    [["5330"], "100 to 659", "533"],
    [["7777"], "100 to 659", "633"],
    [["055"], "100 to 659", "100"],
    [["12"], "100 to 659", "100"],
    [["9".repeat(400)], "100 to 659", "633"],
    [["0550"], "100 to 659", "550"],
    [["compare", "125", "661"], "100 to 659", "633"],
    [["compare", "125", "42l"], "100 to 659", "421"],
    [["55O"], "compare, list, explain, command", "550"],
    [["lsit"], "compare, list, explain, command", "list"],
    [["Compare", "125", "421"], "compare, list, explain, command", "compare"],
    [["550", "--locale", "jp"], "en, fr, ja", "ja"],
    [["550", "--locale", "fe"], "en, fr, ja", "fr"],
    [["550", "--format", "mardown"], "text, markdown, html, json-ld, json", "markdown"],
    [["--verson"], "--locale, --format, --json, --command, --class", "--version"],
    [["list", "--class", "transient"], "positive-preliminary, positive-", "transient-negative"],
    [["list", "--group", "files"], "syntax, information, connections", "file-system"],
    [["list", "--status", "standrd"], "nonstandard, standard, extension", "standard"],
    [["command", "RTER"], "USER, PASS, ACCT", "RETR"],
    [["command", "xpdw"], "USER, PASS, ACCT", "XPWD"],
  ])("%j is told what is accepted: %s; and what is nearest: %s", (args, accepted, nearest) => {
    const { code, out, err } = run(...args);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(accepted);
    expect(/; nearest: ([^;\n]*)/.exec(err)?.[1]).toBe(nearest);
  });
});

describe("a mistake that nothing is near to", () => {
  it.each([
    [["foo"], "compare, list, explain, command, diagnose"],
    [["help"], "compare, list, explain, command, diagnose"],
    [["compare", "550", "abc"], "100 to 659"],
    [["550", "--locale", "de"], "en, fr, ja"],
    [["550", "--format", "pdf"], "text, markdown, html, json-ld, json"],
    [["--loud"], "--locale, --format, --json"],
    [["-x"], "--locale, --format, --json"],
    [["list", "--status", "gone"], "nonstandard, standard, extension"],
    [["command", "MAKE"], "USER, PASS, ACCT"],
    [["command", "x".repeat(1000)], "USER, PASS, ACCT"],
  ])("%j is told what is accepted: %s; and no more", (args, accepted) => {
    const { code, err } = run(...args);
    expect(code).toBe(2);
    expect(err).toContain(accepted);
    expect(err).not.toContain("nearest");
  });
});

describe("a word of any length", () => {
  it.each(["x", "9"])("is answered in proportion to its length: %s", (letter) => {
    const call = (word: string): void => {
      for (const args of [[word], ["compare", "550", word], ["command", word], [`--${word}`]]) {
        expect(run(...args).code).toBe(2);
      }
    };
    expect(growthOf((size) => letter.repeat(size), call, 25_000)).toBeLessThan(IN_PROPORTION);
  });
});

describe("what is accepted for a command", () => {
  it("is what somebody can send, and no row of another kind", () => {
    const { err } = run("command", "MAKE");
    const [, accepted = ""] = /accepted: (.*)/.exec(err) ?? [];
    const names = accepted.split(", ");
    expect(names).toEqual(expect.arrayContaining(["RETR", "XPWD", "MD5", "MAIL"]));
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) {
      expect(name).toMatch(/^[A-Z][A-Z0-9]{2,6}$/);
      expect(run("command", name).code).toBe(0);
      expect(run("diagnose", "550 x", "--command", name).code).toBe(0);
    }
    for (const name of ["TVFS", "APSV", "<connect>", "<async>", "*", "REST STREAM"]) {
      expect(names).not.toContain(name);
    }
  });
});

describe("a code outside the table", () => {
  it.each([
    [["299"], ["299", "257"]],
    [
      ["199", "--locale", "fr"],
      ["199", "150"],
    ],
    [
      ["compare", "299", "421", "--locale", "ja"],
      ["299", "257"],
    ],
    [
      ["compare", "299", "299"],
      ["299", "257"],
    ],
    [["262"], ["262", "226"]],
    [["313"], ["313", "331"]],
  ])("%j works by its digits, and standard error names the nearest: %j", (args, codes) => {
    const { code, out, err } = run(...args);
    expect(code).toBe(0);
    expect(out).toContain(codes[0]);
    expect(err.match(/[0-9]{3}/g)).toEqual(codes);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  });

  it("is not commented on where a program reads the output", () => {
    for (const format of ["markdown", "html", "json-ld", "json"]) {
      expect(run("compare", "299", "421", "--format", format)).toMatchObject({ code: 0, err: "" });
    }
  });
});

describe("ftp-replies explain", () => {
  const [curl] = LOG_FORMATS;
  if (curl === undefined) throw new Error("there are formats");
  const log = writeLog(curl, SESSION);

  it("shows each reply, what it means, and what to do about a negative one", () => {
    const { code, out, err } = runWith({ "session.log": log }, "explain", "session.log");
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const paragraphs = out.trimEnd().split("\n\n");
    expect(paragraphs).toHaveLength(SESSION.length);
    const [shown, about, ...below] = paragraphs[1]?.split("\n") ?? [];
    expect([shown, about]).toEqual([
      "5: 331 Please specify the password.",
      "    FTP 331 Need Password · 3xx Positive Intermediate · in answer to USER ftpalice",
    ]);
    expect(below.join("\n")).toMatch(/^ {4}331 \S/);
    for (const line of below) expect(line).toMatch(/^ {4}\S.{0,75}$/);
    const negative = paragraphs.find((text) => text.includes("Delete operation failed"));
    expect(negative).toContain("The control connection stays open.");
    expect(out.match(/The control connection stays open\./g)).toHaveLength(1);
    expect(out).toContain("211 Features:\\u{a} MDTM");
  });

  it.each([
    ["standard input", []],
    ["- for standard input", ["-"]],
  ])("reads %s", (_title, operands) => {
    const { code, out } = runWith({ stdin: log }, "explain", ...operands);
    expect(code).toBe(0);
    expect(out).toContain("FTP 221 Closing Control Connection");
  });

  it.each([
    ["fr", "en réponse à DELE nope.txt", "La connexion de contrôle", "2 lignes n'ont pas pu"],
    ["ja", "DELE nope.txt への応答", "制御接続は開いたままです。", "2 行を読み取れませんでした。"],
    [
      "en",
      "in answer to DELE nope.txt",
      "The control connection stays open.",
      "2 lines could not be read.",
    ],
  ])("speaks %s", (locale, answer, fix, unreadable) => {
    const text = "> DELE nope.txt\n< 550 Delete operation failed.\nwhat\nis this\n";
    const { code, out, err } = runWith({ stdin: text }, "explain", "--locale", locale);
    expect(code).toBe(0);
    expect(out).toContain(answer);
    expect(out).toContain(fix);
    expect(err).toContain(unreadable);
  });

  it("gives one object a line and reply", () => {
    const { out } = runWith({ stdin: log }, "explain", "--json", "--locale", "fr");
    const objects = out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(objects).toHaveLength(SESSION.length);
    expect(objects[0]).toMatchObject({ command: null, line: 3, lineOfCommand: null });
    const lines = new TextDecoder().decode(log).split("\n");
    for (const { code, command, line, lineOfCommand } of objects) {
      expect(lines[line - 1]).toMatch(new RegExp(`^< ${code}`));
      if (command !== null) expect(lines[lineOfCommand - 1]).toContain(`> ${command}`);
    }
    expect(objects[3]).toMatchObject({
      code: 211,
      className: "2xx Achèvement positif",
      command: "FEAT",
      closedBy: "same-code",
      deviations: [],
      lines: expect.arrayContaining(["Features:", " MDTM", "End"]),
    });
    for (const object of objects) {
      expect(Object.keys(object)).toEqual([
        ..."code name className command line lineOfCommand lines closedBy deviations tells".split(
          " ",
        ),
        "diagnosis",
      ]);
      expect(object.tells).toContain(`${object.code}`);
    }
  });

  it("prints nothing that can steer a terminal, and JSON gives it back", () => {
    const text = "> RETR \u001b[2Ja\u202eb\n< 550 \u001b]0;x\u0007 \u009b2J \u202e\u{e0001}\r x\n";
    const lines = ["\u001b]0;x\u0007 \u009b2J \u202e\u{e0001}\r x"];
    const unfit = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;
    expect(runWith({ stdin: text }, "explain").out).not.toMatch(unfit);
    const { out } = runWith({ stdin: text }, "explain", "--json");
    expect(out).not.toMatch(unfit);
    expect(JSON.parse(out)).toMatchObject({ lines, command: "RETR \u001b[2Ja\u202eb" });
  });

  it("shows a reply whose code has no meaning", () => {
    const { code, out } = runWith({ stdin: "< 699 What\n" }, "explain");
    expect(code).toBe(0);
    expect(out).toBe("1: 699 What\n    Unknown Reply\n\n");
    expect(JSON.parse(runWith({ stdin: "< 699 What\n" }, "explain", "--json").out)).toMatchObject({
      name: "Unknown Reply",
      className: null,
      tells: null,
      diagnosis: null,
    });
  });

  it("ends with code 1 at a limit, after what came before", () => {
    const text = `220 Ready\r\nwhat\r\n550 ${"x".repeat(100_000)}\r\n`;
    const { code, out, err } = runWith({ stdin: text }, "explain");
    expect(code).toBe(1);
    expect(out).toContain("FTP 220 Service Ready");
    expect(err).toBe(
      "ftp-replies: 1 line could not be read.\nftp-replies: Reading stopped: FTP control stream: line-too-long, limit lineBytes (65536), at byte 11 of the replies.\n",
    );
  });

  it.each([
    ["en", "", "No reply was found in the input."],
    ["en", "* Trying\n", "No reply was found in the input."],
    ["fr", "", "Aucune réponse n'a été trouvée dans l'entrée."],
    ["ja", "\n", "入力に応答が見つかりませんでした。"],
  ])("ends in %s with code 1 where %j holds no reply", (locale, stdin, message) => {
    for (const format of ["text", "json"]) {
      expect(runWith({ stdin }, "explain", "--locale", locale, "--format", format)).toEqual({
        code: 1,
        out: "",
        err: `ftp-replies: ${message}\n`,
      });
    }
  });

  it("says both that no reply was found and that lines were none", () => {
    expect(runWith({ stdin: "hello\nworld\n" }, "explain")).toEqual({
      code: 1,
      out: "",
      err: "ftp-replies: 2 lines could not be read.\nftp-replies: No reply was found in the input.\n",
    });
  });

  it("ends with code 1 where the file cannot be read", () => {
    expect(runWith({}, "explain", "nope\u001b.log")).toEqual({
      code: 1,
      out: "",
      err: "ftp-replies: no such file: nope\\u{1b}.log\n",
    });
  });
});

describe("ftp-replies command", () => {
  it("sorts the replies by role, apart from those that were added later", () => {
    const { code, out } = run("command", "mkd");
    expect(code).toBe(0);
    const heads = out.split("\n").filter((line) => /^\S/.test(line));
    expect(heads).toEqual([
      "MKD",
      "In the standard: RFC 959, section 5.4",
      "Added later: RFC 1127, p. 18",
      "In a mistaken example (corrected in RFC 1127, p. 18): RFC 959, Appendix II",
    ]);
    expect(out).toContain("  Success\n    257 Pathname Created\n");
  });

  it.each([
    [["RETR"], "  Preliminary\n    110 Restart Marker Reply\n    125 Data Connection Open\n"],
    [["RETR"], "Seen from servers, beyond the standards\n  Permanent error\n    503 "],
    [["RETR"], "Added later: RFC 2228, section 6 · RFC 2228, section 8.2\n"],
    [["RETR"], "Of these, after the preliminary reply\n  Success\n    226 "],
    [["CWD"], "In a mistaken example (corrected in RFC 1127, p. 18): RFC 959, Appendix II\n"],
    [
      ["CWD", "--locale", "fr"],
      "Dans un exemple corrigé depuis (voir RFC 1127, p. 18)\u00a0: RFC 959",
    ],
    [["CWD", "--locale", "ja"], "誤った例にある応答（訂正：RFC 1127、18 ページ）：RFC 959"],
    [["XPWD"], "XPWD (an older name of PWD)\n"],
    [["MAIL"], "In a standard that was replaced: "],
    [["<connect>"], "    220 Service Ready\n"],
    [["RETR", "--locale", "fr"], "Erreur permanente\n    500 "],
    [["RETR", "--locale", "ja"], "標準で定められた応答：RFC 959 第 5.4 節\n"],
  ])("%j prints %j", (args, expected) => {
    const { code, out, err } = run("command", ...args);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain(expected);
  });

  it("gives the same as an object with names", () => {
    const object = JSON.parse(run("command", "retr", "--json").out);
    expect(object).toMatchObject({
      command: "RETR",
      aliasOf: null,
      standing: "standard",
      success: [
        { code: 226, name: "Closing Data Connection" },
        { code: 250, name: "File Action OK" },
      ],
      restartMarker: [{ code: 110, name: "Restart Marker Reply" }],
      afterPreliminary: { transientNegative: [{ code: 425 }, { code: 426 }, { code: 451 }] },
    });
    expect(object.amendments[0].references[0].document).toMatch(/^RFC /);
  });
});

describe("ftp-replies diagnose", () => {
  it.each([
    ["en", "The cause is a file that is either missing or not yours to use."],
    ["fr", "La demande échouera"],
    ["ja", "制御接続は開いたままです。"],
  ])("says in %s why, and what now", (locale, expected) => {
    const call = ["diagnose", "550 Failed to open file.", "--command", "RETR", "--locale", locale];
    expect(run(...call)).toMatchObject({ code: 0, err: "" });
    expect(run(...call).out.replace(/\s+/g, " ")).toContain(expected);
  });

  it("gives the diagnosis as an object", () => {
    const { out } = run("diagnose", "530 Login incorrect.", "--command", "PASS", "--json");
    expect(JSON.parse(out)).toMatchObject({
      code: 530,
      command: "PASS",
      controlConnection: "stays",
    });
    expect(JSON.parse(out).causes[0].cause).toBe("login-incorrect");
  });

  it.each([
    [["diagnose"]],
    [["diagnose", "no reply"]],
    [["diagnose", "550 a", "no reply"]],
    [["diagnose", "550", "Failed", "to", "open", "file."]],
  ])("refuses %j", (args) => {
    expect(run(...args)).toMatchObject({ code: 2, out: "" });
    expect(run(...args).err).toContain("diagnose takes one reply");
  });

  it.each([
    ["two operands", "", ["550 a", "530 b"]],
    ["one operand", "", ["550 a\n530 b\n"]],
    ["standard input", "550 a\r\n530 b", []],
    ["- for standard input", "550 a\n530 b\n", ["-"]],
    ["an operand and standard input", "530 b\n", ["550 a", "-"]],
    ["standard input with a mark of UTF-8", "\ufeff550 a\n530 b\n", ["-"]],
  ])("diagnoses each reply of %s", (_title, stdin, operands) => {
    const { code, out, err } = runWith({ stdin }, "diagnose", ...operands);
    const alone = ["550 a", "530 b"].map((reply) => run("diagnose", reply).out);
    expect({ code, out, err }).toEqual({ code: 0, out: alone.join("\n"), err: "" });
    const json = runWith({ stdin }, "diagnose", "--json", ...operands).out;
    const objects = json.trimEnd().split("\n");
    expect(objects.map((line) => JSON.parse(line).code)).toEqual([550, 530]);
  });

  it("says how many lines belong to no reply", () => {
    const { code, out, err } = run("diagnose", "what\n550 a\nis\n530-this");
    expect(code).toBe(0);
    expect(out).toBe(run("diagnose", "550 a").out);
    expect(err).toBe("ftp-replies: 3 lines could not be read.\n");
  });

  it.each([
    ["no reply", "hello\n", "1 line could not be read.\nftp-replies: No reply was found"],
    ["a line over the limit", `550 a\n550 ${"x".repeat(70_000)}`, "FTP control stream: line-too"],
  ])("ends with code 1 where standard input holds %s", (_title, stdin, message) => {
    const { code, err } = runWith({ stdin }, "diagnose", "-");
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  it("shows what came before a line over the limit", () => {
    const stdin = `550 a\n550 ${"x".repeat(70_000)}`;
    expect(runWith({ stdin }, "diagnose", "-").out).toBe(run("diagnose", "550 a").out);
  });

  it.each(["FOO", "foo bar", "X1", "M", "CONSTRUCTOR"])("takes a command like %s", (command) => {
    const { code, out, err } = run("diagnose", "502 Not implemented.", "--command", command);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("502 Not implemented.");
  });

  it.each([
    ["en", "RETRR a", "RETRR is no known command; the nearest is RETR."],
    ["fr", "sotr a", "sotr n'est pas une commande connue"],
    ["ja", "RETRR", "最も近いものは RETR です。"],
  ])("says in %s what %s may have been meant to be", (locale, command, note) => {
    const call = ["diagnose", "550 x", "--command", command, "--locale", locale];
    expect(run(...call).code).toBe(0);
    expect(run(...call).err).toContain(note);
    expect(run(...call, "--json")).toMatchObject({ code: 0, err: "" });
  });

  it.each([
    ["PASS secret", "530 PASS secret: no"],
    ["USER joe@host:secret", "331 joe@host:secret?"],
    ["RETR ftp://joe:secret@host/", "550 ftp://joe:secret@host/"],
  ])("shows no secret of %s", (command, reply) => {
    for (const format of ["text", "json"]) {
      const { code, out } = run("diagnose", reply, "--command", command, "--format", format);
      expect(code).toBe(0);
      expect(out).not.toContain("secret");
    }
  });
});
