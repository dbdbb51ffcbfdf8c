import { describe, expect, it } from "vitest";
import { parseExtendedPassive, parseLongPassive, parsePassive } from "../../src/payload.ts";

describe("parsePassive", () => {
  it.each([
    ["parentheses", ["Entering Passive Mode (10,0,0,1,200,13)."], "10.0.0.1", 51213, "private"],
    ["no parentheses", ["192,168,7,97,199,99"], "192.168.7.97", 51043, "private"],
    ["an equals sign", ["=8,8,4,4,199,99"], "8.8.4.4", 51043, "public"],
    ["square brackets", ["Ok [203,0,114,9,0,1]"], "203.0.114.9", 1, "public"],
    ["spaces", ["Ok ( 203, 0, 113, 9, 255, 255 )"], "203.0.113.9", 65535, "private"],
    [
      "the last line",
      ["listen socket created", "(127,0,0,1,154,21)"],
      "127.0.0.1",
      39445,
      "loopback",
    ],
    ["the first line", ["(127,0,0,1,154,21)", "End"], "127.0.0.1", 39445, "loopback"],
    ["two lines", ["(1,1,1,1,1,1)", "(9,9,9,9,9,9)"], "9.9.9.9", 2313, "public"],
    ["no host", ["Entering Passive Mode (0,0,0,0,135,179)"], "0.0.0.0", 34739, "unspecified"],
  ])("reads an address in %s", (_title, lines, host, port, hostIs) => {
    expect(parsePassive({ code: 227, lines })).toEqual({ host, port, family: 4, hostIs });
  });

  it.each([
    ["0,0,0,1", "private"],
    ["9,255,255,255", "public"],
    ["10,255,255,255", "private"],
    ["100,63,0,1", "public"],
    ["100,64,0,1", "private"],
    ["100,127,0,1", "private"],
    ["100,128,0,1", "public"],
    ["127,255,255,255", "loopback"],
    ["169,253,0,1", "public"],
    ["169,254,0,1", "private"],
    ["172,15,0,1", "public"],
    ["172,16,0,1", "private"],
    ["172,31,0,1", "private"],
    ["172,32,0,1", "public"],
    ["192,167,0,1", "public"],
    ["192,168,0,1", "private"],
    ["223,255,255,255", "public"],
    ["224,0,0,1", "private"],
    ["255,255,255,255", "private"],
    ["8,64,0,1", "public"],
    ["8,254,0,1", "public"],
    ["8,16,0,1", "public"],
    ["8,168,0,1", "public"],
    ["192,0,0,1", "private"],
    ["192,0,1,255", "public"],
    ["192,0,2,1", "private"],
    ["192,0,3,0", "public"],
    ["192,88,98,255", "public"],
    ["192,88,99,1", "private"],
    ["192,88,100,0", "public"],
    ["198,17,255,255", "public"],
    ["198,18,0,0", "private"],
    ["198,19,255,255", "private"],
    ["198,20,0,0", "public"],
    ["198,51,99,255", "public"],
    ["198,51,100,1", "private"],
    ["198,51,101,0", "public"],
    ["203,0,112,255", "public"],
    ["203,0,113,1", "private"],
    ["203,0,114,0", "public"],
    ["240,0,0,1", "private"],
  ])("knows that %s is %s", (bytes, hostIs) => {
    expect(parsePassive({ code: 227, lines: [`(${bytes},4,0)`] })?.hostIs).toBe(hostIs);
  });

  it.each([
    ["another code", 550, "/x227 Entering Passive Mode (1,2,3,4,5,6)"],
    ["the extended code", 229, "(1,2,3,4,5,6)"],
    ["a byte above 255", 227, "(256,1,1,1,1,1)"],
    ["a port byte above 255", 227, "(1,2,3,4,300,1)"],
    ["a byte of four digits", 227, "(1216,1,1,1,1,1)"],
    ["negative bytes", 227, "(-1,-1,-1,-1,-1,-1)"],
    ["one negative byte", 227, "(1,2,3,-4,5,6)"],
    ["a negative first byte of seven", 227, "(-1,1,2,3,4,5,6)"],
    ["five bytes", 227, "(1,2,3,4,5)"],
    ["seven bytes", 227, "(1,2,3,4,5,6,7)"],
    ["port 0", 227, "(1,2,3,4,0,0)"],
    ["a cut reply", 227, "Entering Passive Mode ("],
    ["digits of another script", 227, "(١,٢,٣,٤,٥,٦)"],
    ["colons", 227, "(fe80,,1,1,1,1)"],
  ])("refuses %s", (_title, code, line) => {
    expect(parsePassive({ code, lines: [line] })).toBeUndefined();
  });
});

describe("parseExtendedPassive", () => {
  it.each([
    ["bars", "Entering Extended Passive Mode (|||6446|)", { port: 6446 }],
    ["exclamation marks", "x (!!!5000!)", { port: 5000 }],
    ["a final dot", "x (|||6446|).", { port: 6446 }],
    ["letters", "x (kkk6446k)", { port: 6446 }],
    ["parentheses as delimiters", "((((6446()", { port: 6446 }],
    ["no parentheses", "x |||6446|", { port: 6446 }],
    ["IPv4", "(|1|203.0.113.9|6446|)", { port: 6446, family: 4, host: "203.0.113.9" }],
    ["IPv6", "(|2|2001:db8::1|6446|)", { port: 6446, family: 6, host: "2001:db8::1" }],
    ["an unknown protocol", "(|7||6446|)", { port: 6446 }],
    ["IPv6 of one link", "(|2|fe80::1%eth0|6446|)", { port: 6446, family: 6, host: "fe80::1" }],
    ["a name for an address", "(|1|ftp.example.com|6446|)", { port: 6446, family: 4 }],
    ["IPv6 as version 4", "(|1|::1|6446|)", { port: 6446 }],
    ["IPv4 as version 6", "(|2|203.0.113.9|6446|)", { port: 6446 }],
    ["an address without a protocol", "(||::1|6446|)", { port: 6446, host: "::1" }],
    ["the highest port", "(|||65535|)", { port: 65535 }],
  ])("reads a port in %s", (_title, line, expected) => {
    expect(parseExtendedPassive({ code: 229, lines: ["Ok", line, "End"] })).toEqual(expected);
  });

  it.each([
    ["another code", 227, "(|||6446|)"],
    ["no last delimiter", 229, "(|||6446)"],
    ["a cut reply", 229, "(|||6446"],
    ["a lone parenthesis", 229, "("],
    ["no port", 229, "(||||)"],
    ["nothing", 229, "(|||)"],
    ["two delimiters in front", 229, "(||6446|)"],
    ["four delimiters in front", 229, "(||||6446|)"],
    ["mixed delimiters", 229, "(|!|6446|)"],
    ["port 65536", 229, "(|||65536|)"],
    ["port 0", 229, "(|||0|)"],
    ["a negative port", 229, "(|||-1|)"],
    ["a six-digit port", 229, "(|||131072|)"],
    ["digits as delimiters", 229, "(11150001)"],
    ["the bytes of a 227", 229, "Entering Passive Mode (10,0,0,1,200,13)"],
    ["the bytes of a 227 without parentheses", 229, "Entering Passive Mode 127,0,0,1,4,0"],
    ["bytes with dots between", 229, "Entering Passive Mode 192.168.1.2.10.20"],
  ])("refuses %s", (_title, code, line) => {
    expect(parseExtendedPassive({ code, lines: [line] })).toBeUndefined();
  });
});

describe("the three kinds of addresses", () => {
  it.each([
    [227, "(203,0,113,9,4,0)", 4, "203.0.113.9"],
    [228, "(4,4,203,0,113,9,2,4,0)", 4, "203.0.113.9"],
    [228, "(6,16,32,1,13,184,0,0,0,0,0,0,0,0,0,0,0,1,2,4,0)", 6, "2001:db8::1"],
    [229, "(|||1024|)", undefined, undefined],
    [229, "(|2||1024|)", 6, undefined],
  ])("are read by one expression: %i %s", (code, line, family, host) => {
    const reply = { code, lines: [line] };
    const address = parseExtendedPassive(reply) ?? parsePassive(reply) ?? parseLongPassive(reply);
    const read = [address?.port, address?.family, address?.host];
    expect(read).toEqual([1024, family, host]);
  });
});

describe("parseLongPassive", () => {
  const six = (address: string) => `(6,16,${address},2,1,2)`;
  it.each([
    ["4,4,127,0,0,1,2,148,57", 4, "127.0.0.1", 37945],
    [six("32,1,13,184,0,0,0,0,0,0,0,0,0,0,0,1"), 6, "2001:db8::1", 258],
    [six("0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1"), 6, "::1", 258],
    [six("0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0"), 6, "::", 258],
    [six("0,1,0,0,0,0,0,1,0,0,0,0,0,1,0,1"), 6, "1::1:0:0:1:1", 258],
    [six("0,1,0,0,0,1,0,1,0,1,0,1,0,1,0,1"), 6, "1:0:1:1:1:1:1:1", 258],
    [six("254,128,0,0,0,0,0,0,0,0,0,0,0,0,0,0"), 6, "fe80::", 258],
    [six("0,0,0,0,0,0,0,0,0,0,255,255,192,0,2,1"), 6, "::ffff:192.0.2.1", 258],
    [six("0,1,0,0,0,0,0,0,0,0,255,255,192,0,2,1"), 6, "1::ffff:c000:201", 258],
  ])("reads %s", (line, family, host, port) => {
    expect(parseLongPassive({ code: 228, lines: ["Ok", line] })).toEqual({ family, host, port });
  });

  it.each([
    ["another code", 227, "4,4,127,0,0,1,2,148,57"],
    ["another family", 228, "5,4,127,0,0,1,2,148,57"],
    ["a length of another family", 228, "4,16,127,0,0,1,2,148,57"],
    ["a port of one byte", 228, "4,4,127,0,0,1,1,148,57"],
    ["a byte too many", 228, "4,4,127,0,0,1,2,148,57,1"],
    ["a byte too few", 228, "4,4,127,0,0,1,2,148"],
    ["a byte above 255", 228, "4,4,127,0,0,256,2,148,57"],
    ["port 0", 228, "4,4,127,0,0,1,2,0,0"],
  ])("refuses %s", (_title, code, line) => {
    expect(parseLongPassive({ code, lines: [line] })).toBeUndefined();
  });
});
