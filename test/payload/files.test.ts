import { describe, expect, it } from "vitest";
import {
  parseFacts,
  parseHash,
  parseModificationTime,
  parsePath,
  parseSize,
  parseUniqueName,
} from "../../src/payload.ts";

describe("parsePath", () => {
  it.each([
    ["doubled quotes", 257, ['"/a""b" is cwd'], '/a"b'],
    ["quotes in the commentary", 257, ['"/a" is not "/b"'], "/a"],
    ["a name of one quote", 257, ['""""'], '"'],
    ["a quote that was not doubled", 257, ['"/quo"ted" is current directory.'], '/quo"ted'],
    ["quotes that nothing closes", 257, ['"/a"b"c'], "/a"],
    ["a path without quotes behind", 257, ['"/a" is /b'], "/a"],
    ["rubbish in front", 257, ['so"/a" is cwd'], "/a"],
    ["an empty path", 257, ['"" is cwd'], ""],
    ["an empty path and nothing else", 257, ['""'], ""],
    ["trailing spaces", 257, ['"/a " is cwd'], "/a "],
    ["the last line", 257, ['The "quota" is full', '"/a" is cwd'], "/a"],
    ["the first line", 257, ['"/a" created', "Done"], "/a"],
    ["a library of OS/400", 257, ['"QGPL" is current library.'], "QGPL"],
    ["Windows", 257, ['"C:\\dir" is cwd'], "C:\\dir"],
    ["VMS", 257, ['"DISK:[DIR]" is cwd'], "DISK:[DIR]"],
    ["MVS", 257, ["\"'HLQ.'\" is working directory."], "'HLQ.'"],
    ["no quotes", 257, ["/path/without/quotes"], "/path/without/quotes"],
    ["no quotes, with commentary", 257, ["/a b is the current directory."], "/a b"],
    ["no quotes, with shorter commentary", 257, ["/a b is current directory."], "/a b"],
    ["no quotes, with one word of commentary", 257, ["/a b created."], "/a b"],
    ["no quotes, created", 257, ["/a b directory created"], "/a b"],
    ["no quotes, behind words", 257, ["Current directory is C:\\dir"], "C:\\dir"],
    ["no quotes, VMS", 257, ["DISK$1:[A.B]"], "DISK$1:[A.B]"],
    ["no quotes, behind an equals sign", 257, ["PWD = /a"], "/a"],
    ["no quotes, behind a dash", 257, ["/home/a - current directory"], "/home/a"],
    ["no quotes, with success", 257, ["/x Directory successfully created."], "/x"],
    ["no quotes, with success at the end", 257, ["/a b has been created successfully"], "/a b"],
    ["no quotes, and more words", 257, ["/a b is the current directory of bob."], "/a b"],
    ["no quotes, a default", 257, ["/a b is your default directory."], "/a b"],
    ["no quotes, a name in the words", 257, ["/what is new is current directory"], "/what is new"],
    ["no quotes, a name and a folder", 257, ["/New folder is current directory"], "/New folder"],
    ["no quotes, blanks behind words", 257, ["Current directory is /a b"], "/a b"],
    [
      "no quotes, VMS and a sentence",
      257,
      ["SYS$SYSDEVICE:[ANONYMOUS] is default directory."],
      "SYS$SYSDEVICE:[ANONYMOUS]",
    ],
    ["no quotes, a dot for a name", 257, ["/a/.."], "/a/.."],
    ["a quote before a slash that was not doubled", 257, ['"/a"/b" is cwd'], '/a"/b'],
    ["a bare name", 257, ["root is current directory."], "root"],
    ["letters of Windows-1251 read as Latin-1", 257, ['"/\u008f\u00e0"'], "/\u008f\u00e0"],
    ["a path that looks dangerous, as a label", 257, ['"/../../etc/passwd"'], "/../../etc/passwd"],
    ["the answer to CWD", 250, ['"/new" is the current directory.'], "/new"],
    ["the answer to CWD, behind words", 250, ['CWD successful. "/new" is cwd.'], "/new"],
    ["the answer to CWD, a path that ends the line", 250, ['Changed to "sub".'], "sub"],
    ["the answer to CWD, a path that ends all", 250, ['Changed to "sub"'], "sub"],
    ["the answer to CWD, a library", 250, ['"QGPL" is current library.'], "QGPL"],
    ["the answer to CWD, MVS", 250, ["\"'HLQ.'\" is the working directory name"], "'HLQ.'"],
    ["the answer to CWD, VMS", 250, ['"DISK:[DIR]" directory changed'], "DISK:[DIR]"],
    ["the name of a command, if that is the directory", 257, ['"CWD" created'], "CWD"],
    ["the answer of Pure-FTPd", 250, ["Hello", "OK. Current directory is /new"], "/new"],
  ])("reads %s", (_title, code, lines, path) => {
    expect(parsePath({ code, lines })).toBe(path);
  });

  it.each([
    ["another code", 550, ['"/a" not found']],
    ["an unclosed quote", 257, ['"unterminated']],
    ["an unclosed doubled quote", 257, ['"/a""']],
    ["words", 257, ["no quotes"]],
    ["a bare name behind words", 257, ["the root is current directory."]],
    ["single quotes", 257, ["'/single'"]],
    ["a CR", 257, ['"/ok\rSTOR evil.txt" is cwd']],
    ["CR NUL", 257, ['"/a\r\0b" is cwd']],
    ["ETX", 257, ['"/\u0003"']],
    ["DEL", 257, ['"/\u007f"']],
    ["a control character without quotes", 257, ["/a\tb"]],
    ["a quote in the message of the directory", 250, ['See "README"', "Directory changed."]],
    ["the name of a command in quotes", 250, ['"CWD" command successful.']],
    ["the name of a command behind words", 250, ['Command "CWD" succeeded']],
    ["a path without quotes before a comment", 257, ['/dir "comment"']],
    ["a path behind words before a comment", 257, ['Current directory is /dir "comment"']],
    ["an empty path before a path", 257, ['""/a""']],
    ["an empty path before a word", 257, ['""a']],
    ["no quotes, words of no known meaning", 257, ["/a is now in use"]],
    ["no quotes, words of another language", 257, ["/a Verzeichnis erstellt"]],
    ["no quotes, words that may be part of the name", 257, ["/New folder created"]],
    ["no quotes, a new directory of either name", 257, ["/a new directory created"]],
    ["no quotes, the end of a sentence", 257, ["/a."]],
    ["no quotes, the end of a sentence behind words", 257, ["Current directory is /a."]],
    ["no quotes, success behind words", 257, ["Directory changed to /a successfully"]],
    ["no quotes, words on both sides", 257, ["Directory: /a is the current directory"]],
    ["a 250 without a path", 250, ["CWD command successful."]],
  ])("gives nothing for %s", (_title, code, lines) => {
    expect(parsePath({ code, lines })).toBeUndefined();
  });
});

describe("parseUniqueName", () => {
  it.each([
    ["the standard's form", 150, ["FILE: up.txt.1"], "up.txt.1"],
    ["an open data connection", 125, ["FILE: up.txt.1"], "up.txt.1"],
    ["a name with spaces around it", 150, ["FILE:   a b "], "  a b "],
    ["a path", 150, ["FILE: /tmp/a"], "/tmp/a"],
    ["commentary", 150, ["FILE: /tmp/a.ps (Opening new data connection)."], "/tmp/a.ps"],
    ["a name in parentheses", 150, ["FILE: a (1)"], "a (1)"],
    ["a name and a label", 150, ["FILE: FILE: a"], "FILE: a"],
    ["several lines", 150, ["Hello", "FILE: a", "Go on"], "a"],
    ["BSD", 226, ["Transfer complete (unique file name:up.txt.1)."], "up.txt.1"],
    ["BSD, a space in front", 226, ["Done (unique file name: a)"], " a"],
    ["BSD, parentheses", 226, ["Transfer complete (unique file name:a (1).b)."], "a (1).b"],
    ["HylaFAX", 226, ["Transfer complete (FILE: /tmp/a.ps)."], "/tmp/a.ps"],
    ["RFC 959, which had it in a 250", 250, ["FILE: a"], "a"],
    ["ftp-srv", 226, ["/ca73b9e5"], "/ca73b9e5"],
  ])("reads %s", (_title, code, lines, name) => {
    expect(parseUniqueName({ code, lines })).toBe(name);
  });

  it.each([
    ["another code", 200, ["FILE: a"]],
    ["a refusal", 550, ["FILE: a"]],
    ["no name", 150, ["FILE: "]],
    ["no space behind the label", 150, ["FILE:a"]],
    ["no name in parentheses", 226, ["Done (unique file name:)."]],
    ["parentheses that do not close", 226, ["Done (unique file name:a"]],
    ["words behind them", 226, ["Done (unique file name:a) at last"]],
    ["other parentheses in front", 226, ["Done (at last) (unique file name:a)"]],
    ["a label behind words", 150, ["Opening FILE: a"]],
    ["a word in lower case", 150, ["File: status okay"]],
    ["a name in other words", 150, ["Opening data connection for 'up.txt.1'."]],
    ["a path and words", 226, ["/up.txt received"]],
    ["a path among other lines", 226, ["/disk0", "Done"]],
    ["no more than the root", 226, ["/"]],
    ["a CR", 150, ["FILE: a\rDELE b"]],
    ["a NUL", 226, ["Done (unique file name:a\0)."]],
    ["a control character in a path", 226, ["/a\u0007"]],
  ])("gives nothing for %s", (_title, code, lines) => {
    expect(parseUniqueName({ code, lines })).toBeUndefined();
  });
});

describe("parseSize", () => {
  it.each([
    ["0", 0n],
    ["9007199254740993", 9007199254740993n],
    ["18446744073709551615", 18446744073709551615n],
    ["12 ", 12n],
    ["5555, some commentary", 5555n],
    ["5555 bytes", 5555n],
    ["1 byte", 1n],
    ["5555 bytes in all", 5555n],
    ["Size is 51 ", 51n],
    ["file: 213, Size =51", 51n],
  ])("reads %j", (line, size) => {
    expect(parseSize({ code: 213, lines: ["Note", line] })).toBe(size);
  });

  it.each([
    "",
    "-1",
    "1e9",
    "0x10",
    "1.5",
    "12 34",
    "1,234",
    "5 KB",
    "size 5 KB",
    "211 End",
    "File status",
    "9".repeat(1000),
  ])("refuses %j", (line) => {
    expect(parseSize({ code: 213, lines: [line] })).toBeUndefined();
  });

  it("is for 213 alone", () => {
    expect(parseSize({ code: 200, lines: ["12"] })).toBeUndefined();
  });
});

describe("parseModificationTime", () => {
  it.each([
    ["20210304050607", "2021-03-04T05:06:07.000Z"],
    ["20240101000000.123456", "2024-01-01T00:00:00.123Z"],
    ["20240101000000.5", "2024-01-01T00:00:00.500Z"],
    ["20240101000000.", "2024-01-01T00:00:00.000Z"],
    ["20240101000000.05 a.txt", "2024-01-01T00:00:00.050Z"],
    ["20240101000000.1239", "2024-01-01T00:00:00.123Z"],
    ["20240101000000,5", "2024-01-01T00:00:00.500Z"],
    ["20240101000000, a.txt", "2024-01-01T00:00:00.000Z"],
    ["20240101000000; -5.txt", "2024-01-01T00:00:00.000Z"],
    ["20240101000000 GMT", "2024-01-01T00:00:00.000Z"],
    ["20000229000000", "2000-02-29T00:00:00.000Z"],
    ["19981231235960", "1999-01-01T00:00:00.000Z"],
    ["191000320114234", "2000-03-20T11:42:34.000Z"],
    ["191240229000000", "2024-02-29T00:00:00.000Z"],
    ["191990320114234", "2099-03-20T11:42:34.000Z"],
    ["19700101000000", "1970-01-01T00:00:00.000Z"],
    ["  20240101000000.05", "2024-01-01T00:00:00.050Z"],
    ["20161231235960.5", "2017-01-01T00:00:00.500Z"],
  ])("reads %s as %s", (line, iso) => {
    expect(parseModificationTime({ code: 213, lines: [line] })?.toISOString()).toBe(iso);
  });

  it.each([
    "20240230123045",
    "20230229000000",
    "19000229000000",
    "191260229000000",
    "199040320114234",
    "190990320114234",
    "192000320114234",
    "00000320114234",
    "00000101000000.5",
    "20240001000000",
    "20241301000000",
    "20240100000000",
    "20240101240000",
    "20240101006000",
    "20240101000061",
    "2024010100000",
    "2024010100000000",
    "-0240101000000",
    "19100101000000",
    "19112003201142",
    "00010101000000",
    "00990101000000",
    "16010101000000",
    "19691231235959",
    "19691231235960",
    "20240101000000 -0500",
    "20240101000000  +0200",
    "20240101000000 GMT+0200",
    "20240101000000 (+0200)",
    "20240101000000 +0000",
    "20240101000000+120",
    "20240101000000Z",
    "UTIME OK",
    "Modify=20020717210715; Fred.txt",
    "",
  ])("refuses %s", (line) => {
    expect(parseModificationTime({ code: 213, lines: [line] })).toBeUndefined();
  });

  it("is for 213 alone", () => {
    expect(parseModificationTime({ code: 250, lines: ["20240101000000"] })).toBeUndefined();
  });
});

describe("parseFacts", () => {
  it.each([
    ["MLST", 250, ["Listing", " Type=file;Size=42; a", "End"], { type: "file", size: "42" }, "a"],
    ["no indent", 250, ["Listing", "Size=42; a", "End"], { size: "42" }, "a"],
    ["no end", 250, ["Listing", " Size=42; a"], { size: "42" }, "a"],
    ["no path", 250, ["Listing", " Size=42", "End"], { size: "42" }, ""],
    ["two spaces of indent", 250, ["Listing", "  Size=42; a", "End"], { size: "42" }, "a"],
    ["the prefix", 250, ["Listing", "250-Size=42; a", "End"], { size: "42" }, "a"],
    ["spaces of the path", 250, ["Listing", " Size=42;  a; b ", "End"], { size: "42" }, " a; b "],
    ["a value with an equals sign", 250, ["L", " a=b=c; a", "E"], { a: "b=c" }, "a"],
    ["a value with a space", 250, ["L", " o=Some One; a", "E"], { o: "Some One" }, "a"],
    ["an empty value", 250, ["L", " o=;p=1; a", "E"], { o: "", p: "1" }, "a"],
    ["no last semicolon", 250, ["L", " o=1;p=2 a b", "E"], { o: "1", p: "2" }, "a b"],
    ["several lines", 250, ["L", " o=1; a", " P=2; a", " Q=3; b", "E"], { o: "1", p: "2" }, "a"],
    ["a title that looks like facts", 250, ["o=9; z", " o=1; a", "E"], { o: "1" }, "a"],
    ["MFMT", 213, ["Modify=20020717210715; Fred.txt"], { modify: "20020717210715" }, "Fred.txt"],
    ["MFF", 213, ["UNIX.mode=0770;Create=1; x"], { "unix.mode": "0770", create: "1" }, "x"],
  ])("reads %s", (_title, code, lines, facts, path) => {
    expect(parseFacts({ code, lines })).toEqual({ facts, path });
  });

  it.each([
    ["another code", 226, [" o=1; a"]],
    ["no facts", 250, ["CWD command successful."]],
    ["the answer to setting a time", 213, ["UTIME OK"]],
    ["a CR in the path", 250, ["L", " o=1; a\rDELE b", "E"]],
    ["a NUL in a value", 250, ["L", " o=\0; a", "E"]],
    ["a fact without a name", 250, ["L", " =1; a", "E"]],
    ["a fact without a name, and more of it", 250, ["L", " =a=1; x", "E"]],
    ["a fact without a value", 250, ["L", " o=1;p; a", "E"]],
  ])("gives nothing for %s", (_title, code, lines) => {
    expect(parseFacts({ code, lines })).toBeUndefined();
  });

  it("keeps names of Object.prototype as plain facts", () => {
    const file = parseFacts({ code: 250, lines: ["L", " __proto__=1;size=1; x", "E"] });
    expect(Object.getPrototypeOf(file?.facts)).toBeNull();
    expect(Object.keys(file?.facts ?? {})).toEqual(["__proto__", "size"]);
    expect(file?.facts.constructor).toBeUndefined();
    expect(Object.hasOwn(Object.prototype, "size")).toBe(false);
  });
});

describe("parseHash", () => {
  const md5 = "d41d8cd98f00b204e9800998ecf8427e";
  it.each([
    [
      "HASH",
      213,
      `MD5 0-9 ${md5} a b`,
      { algorithm: "MD5", hash: md5, start: 0n, end: 9n, path: "a b" },
    ],
    ["HASH without a range", 213, `MD5 ${md5} a`, { algorithm: "MD5", hash: md5, path: "a" }],
    ["HASH without a name", 213, `SHA-1 ${md5}`, { algorithm: "SHA-1", hash: md5 }],
    ["SHA3-256", 213, `SHA3-256 ${md5}`, { algorithm: "SHA3-256", hash: md5 }],
    ["CRC-32", 213, "CRC-32 1a2b", { algorithm: "CRC32", hash: "1a2b" }],
    [
      "HASH of a part",
      213,
      `MD5 10-20 ${md5} a`,
      { algorithm: "MD5", hash: md5, start: 10n, end: 20n, path: "a" },
    ],
    ["XCRC", 250, "1A2B3C4D", { hash: "1A2B3C4D" }],
    ["XCRC with its name", 250, "XCRC 1A2B", { algorithm: "CRC32", hash: "1A2B" }],
    ["XMD5 with its name", 250, `XMD5 ${md5}`, { algorithm: "MD5", hash: md5 }],
    ["XSHA with its name", 250, `xsha: ${md5}`, { algorithm: "SHA-1", hash: md5 }],
    ["XSHA1 with its name", 250, `XSHA1 ${md5}`, { algorithm: "SHA-1", hash: md5 }],
    ["XSHA256 with its name", 250, `XSHA256 ${md5}`, { algorithm: "SHA-256", hash: md5 }],
    ["XSHA512 with its name", 250, `XSHA512 ${md5}`, { algorithm: "SHA-512", hash: md5 }],
    ["XSHA384 with its name", 250, `XSHA384 ${md5}`, { algorithm: "SHA-384", hash: md5 }],
    ["MD5 with its name", 251, `XMD5 a.txt ${md5}`, { algorithm: "MD5", hash: md5, path: "a.txt" }],
    ["HASH in lower case", 213, `crc32 1a2b a`, { algorithm: "CRC32", hash: "1a2b", path: "a" }],
    ["XMD5", 250, md5, { hash: md5 }],
    ["XSHA1 in quotes", 250, `"${md5}01234567"`, { hash: `${md5}01234567` }],
    ["MD5", 251, `"/a b" ${md5}`, { hash: md5, path: "/a b" }],
    ["MD5 without a file", 251, `MD5 ${md5}`, { algorithm: "MD5", hash: md5 }],
    ["MD5, the file named a", 251, `MD5 a ${md5}`, { algorithm: "MD5", hash: md5, path: "a" }],
    [
      "MD5, the file named like a short hash",
      251,
      `MD5 cafebabe ${md5}`,
      { algorithm: "MD5", hash: md5, path: "cafebabe" },
    ],
    [
      "MD5, the hash before a file named like a short one",
      251,
      `MD5 ${md5} cafebabe`,
      { algorithm: "MD5", hash: md5, path: "cafebabe" },
    ],
    [
      "MD5, the file named like a hash of the same length",
      251,
      `MD5 ${md5.replaceAll("d", "0")} ${md5}`,
      { algorithm: "MD5", hash: md5, path: md5.replaceAll("d", "0") },
    ],
    [
      "HASH, the file named like a hash",
      213,
      `MD5 ${md5} ${md5.replaceAll("d", "0")}`,
      { algorithm: "MD5", hash: md5, path: md5.replaceAll("d", "0") },
    ],
    [
      "an algorithm of unknown length",
      251,
      `SHA3-256 ${md5} cafebabe`,
      { algorithm: "SHA3-256", hash: md5, path: "cafebabe" },
    ],
    ["MD5 of a name that ends in quotes", 251, `a "b" ${md5}`, { hash: md5, path: 'a "b"' }],
    ["MD5 of a name that begins so", 251, `"a" b ${md5}`, { hash: md5, path: '"a" b' }],
    ["MD5 with the algorithm", 251, `MD5 x.y ${md5}`, { algorithm: "MD5", hash: md5, path: "x.y" }],
    ["CRC32", 251, `CRC32 x.y ${md5}`, { algorithm: "CRC32", hash: md5, path: "x.y" }],
    ["XCRC", 251, `XCRC x.y ${md5}`, { algorithm: "CRC32", hash: md5, path: "x.y" }],
    ["CRC-32C", 251, `CRC-32C x.y ${md5}`, { algorithm: "CRC-32C", hash: md5, path: "x.y" }],
    ["SHA", 251, `SHA x.y ${md5}`, { algorithm: "SHA-1", hash: md5, path: "x.y" }],
    ["SHA-256", 251, `SHA-256 x.y ${md5}`, { algorithm: "SHA-256", hash: md5, path: "x.y" }],
    ["SHA512", 251, `SHA512 x.y ${md5}`, { algorithm: "SHA-512", hash: md5, path: "x.y" }],
  ])("reads the answer to %s", (_title, code, line, expected) => {
    expect(parseHash({ code, lines: [line] })).toEqual(expected);
  });

  it.each([
    ["another code", 220, md5],
    ["a size", 213, "12345678"],
    ["a deleted file with a name of hexadecimal digits", 250, "Deleted cafebabe"],
    ["a word of hexadecimal digits behind a word", 250, "MDTM added"],
    ["words", 250, "Requested file action okay"],
    ["an algorithm behind a word", 250, `File MD5 ${md5}`],
    ["hexadecimal digits before words", 250, "1A2B3C4D deleted"],
    ["words behind the hash", 251, `a.txt ${md5} done`],
    ["a control character in the path", 213, `MD5 ${md5} a\rb`],
  ])("gives nothing for %s", (_title, code, line) => {
    expect(parseHash({ code, lines: [line] })).toBeUndefined();
  });
});
