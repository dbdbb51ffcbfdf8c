import { describe, expect, it } from "vitest";
import {
  identifyServer,
  parseBufferSize,
  parseChallenge,
  parseDelay,
  parseFeatures,
  parseNetkeyChallenge,
  parseProtocols,
  parseRestartMarker,
  parseSecurityData,
  parseSystemType,
  parseTransferSize,
  parseTransferStatistics,
} from "../../src/payload.ts";

describe("parseFeatures", () => {
  const pairs = (code: number, lines: readonly string[]) =>
    parseFeatures({ code, lines })?.map(({ name, parameters }) => [name, parameters]);

  it.each([
    [
      "one space of indent",
      [" UTF8", " REST STREAM"],
      [
        ["UTF8", ""],
        ["REST", "STREAM"],
      ],
    ],
    ["four spaces", ["    SIZE"], [["SIZE", ""]]],
    ["a tab", ["\tSIZE"], [["SIZE", ""]]],
    ["no indent", ["AUTH TLS"], [["AUTH", "TLS"]]],
    [
      "the prefix",
      ["211-AUTH TLS", "211-UTF8"],
      [
        ["AUTH", "TLS"],
        ["UTF8", ""],
      ],
    ],
    ["empty lines", ["", " SIZE", "  "], [["SIZE", ""]]],
    [
      "a name twice",
      [" AUTH TLS", " AUTH SSL"],
      [
        ["AUTH", "TLS"],
        ["AUTH", "SSL"],
      ],
    ],
    ["rich parameters", [" MLST Type*;Size;x=y z "], [["MLST", "Type*;Size;x=y z"]]],
    [
      "names of Object.prototype",
      [" __proto__", " CONSTRUCTOR"],
      [
        ["__proto__", ""],
        ["CONSTRUCTOR", ""],
      ],
    ],
    ["no line between", [], []],
  ])("reads features with %s", (_title, lines, expected) => {
    expect(pairs(211, ["Features:", ...lines, "End"])).toEqual(expected);
  });

  it("gives an empty list for a server without features, and nothing for another code", () => {
    expect(pairs(211, ["No features"])).toEqual([]);
    expect(pairs(502, ["Features:", " SIZE", "End"])).toBeUndefined();
  });

  it("finds a name in any case, and the whole name only", () => {
    const features = parseFeatures({ code: 211, lines: ["F", " utf8", " REST STREAM", "End"] });
    expect(features?.has("UTF8")).toBe(true);
    expect(features?.has("rest")).toBe(true);
    expect(features?.has("UTF")).toBe(false);
    expect(features?.has("End")).toBe(false);
    expect(features?.has("__proto__")).toBe(false);
  });
});

describe("parseSystemType", () => {
  it.each([
    ["UNIX Type: L8", "UNIX"],
    [" OS/400 is the remote operating system.", "OS/400"],
    ["Windows_NT version 5.0", "Windows_NT"],
    ["MVS is the operating system of this server.", "MVS"],
    ["VMS, of course", "VMS"],
  ])("reads %j", (line, name) => {
    expect(parseSystemType({ code: 215, lines: [line] })).toBe(name);
  });

  it.each([
    [["UNIX Type: L8", "Version: BSD-199506"], "UNIX"],
    [["", " ***", "Windows_NT", "End"], "Windows_NT"],
    [["Système-7 est prêt"], "Système-7"],
    [["Ωμέγα"], "Ωμέγα"],
    [["UNIX\u00ae Type: L8"], "UNIX"],
  ])("takes the first word of %j, whole", (lines, name) => {
    expect(parseSystemType({ code: 215, lines })).toBe(name);
  });

  it("gives nothing for another code or an empty text", () => {
    expect(parseSystemType({ code: 200, lines: ["VMS"] })).toBeUndefined();
    expect(parseSystemType({ code: 215, lines: [" "] })).toBeUndefined();
  });
});

describe("parseTransferSize", () => {
  it.each([
    ["Opening BINARY mode data connection for 'robots.txt' (77 bytes).", 77n, false],
    ["ASCII data connection for /bin/ls (134.138.177.89,50434) (0 bytes).", 0n, false],
    ["Opening connection for a (5 bytes) (77 bytes)", 77n, false],
    ["Opening connection for x (123 bytes) using SSL/TLS.", 123n, false],
    ["Opening connection for x (1 Byte)", 1n, false],
    ["Opening connection for x (9007199254740993 bytes)", 9007199254740993n, false],
    ["917.3 kbytes to download", 939315n, true],
    ["1.5 Mbytes to download", 1572864n, true],
    ["Opening connection for x (2 KB)", 2048n, true],
    ["Opening connection for x (1.25KB)", 1280n, true],
    ["Opening connection for x (1.5 bytes)", 2n, true],
    ["Opening connection for x (1,234 bytes)", 1234n, false],
    ["Opening connection for x (1,234,567 bytes).", 1234567n, false],
    ["Opening connection for x (1,234.5 KB)", 1264128n, true],
    ["Opening connection for x (1234 octets)", 1234n, false],
    ["Opening connection for x (5 bytes) (1,234 octets).", 1234n, false],
    ["(1234 bytes)", 1234n, false],
    ["File size: 1234 bytes", 1234n, false],
    ["Size = 1,234 octets.", 1234n, false],
    ["file size is 1.5 KB", 1536n, true],
  ])("reads %j", (line, bytes, approximate) => {
    for (const code of [125, 150]) {
      expect(parseTransferSize({ code, lines: ["Accepted", line] })).toEqual({
        bytes,
        approximate,
      });
    }
  });

  it.each([
    [["Accepted data connection", "5289713.5 kbytes"], 5416666624n, true],
    [["Accepted data connection", "77 bytes"], 77n, false],
    [["77bytes."], 77n, false],
    [["1 byte"], 1n, false],
    [["1.25 kbytes"], 1280n, true],
  ])("reads the amount that %j ends with", (lines, bytes, approximate) => {
    expect(parseTransferSize({ code: 150, lines })).toEqual({ bytes, approximate });
  });

  it("gives nothing for an amount in front of other lines", () => {
    const lines = ["917.3 kbytes", "Accepted data connection"];
    expect(parseTransferSize({ code: 150, lines })).toBeUndefined();
  });

  it.each([
    [226, "x (77 bytes)"],
    [150, "quota 77 bytes"],
    [150, "-77 bytes"],
    [150, "Opening connection for '/bin/ls'."],
    [150, "Opening connection for 'x (5 bytes).txt'."],
    [150, "Opening connection for x (5 bytes).txt"],
    [150, "Opening connection for x (-5 bytes)"],
    [150, "Opening connection for x (1.234 bytes)"],
    [150, "1.234 bytes"],
    [150, "77 bytes free"],
    [150, "Opening connection for x (1,23 bytes)"],
    [150, "Opening connection for x (5 bytes) (1,23 bytes)"],
    [150, "Opening connection for x (0,234 bytes)"],
    [150, "Opening connection for x (1,234 KB)"],
    [150, "Opening connection for a.txt, 1234 bytes."],
    [150, "Opening connection for File size: 1234 bytes"],
    [150, "Opening connection for x (5 bytes) copy.txt"],
    [150, "Opening connection for x (5 bytes) (copy).txt"],
    [150, "Opening connection for x (5 bytes) (2)"],
    [150, "Opening connection for x(5 bytes)"],
    [150, "Opening connection for 'x (5 bytes)'."],
    [150, "Opening connection for x (5 bytes"],
  ])("gives nothing for %i %s", (code, line) => {
    expect(parseTransferSize({ code, lines: [line] })).toBeUndefined();
  });
});

describe("parseTransferStatistics", () => {
  it.each([
    [
      ["ok", "0.042 seconds (measured here), 0.5 Mbytes per second"],
      { seconds: 0.042, rate: 524288 },
    ],
    [["Done. 1,234 bytes transferred. 2.00 KB/sec."], { bytes: 1234n, rate: 2048 }],
    [["Closing data connection, sent 0 bytes"], { bytes: 0n }],
    [["Transfer complete. 10 bytes in 0.5 sec. (20 B/s)"], { bytes: 10n, seconds: 0.5, rate: 20 }],
    [["10 bytes were received", "quota is 99 bytes"], { bytes: 10n }],
    [["104,857,600 bytes transferred. 98,304.00 KB/sec."], { bytes: 104857600n, rate: 100663296 }],
    [["1,234.56 KB/s"], { rate: 1264189.44 }],
    [["1,234.5 seconds"], { seconds: 1234.5 }],
    [["1,234,567.5 seconds"], { seconds: 1234567.5 }],
    [["sent 12,345,678 bytes in 0.5 sec"], { bytes: 12345678n, seconds: 0.5 }],
    [["sent 1,234,567 bytes"], { bytes: 1234567n }],
    [["received 1234 bytes"], { bytes: 1234n }],
    [["read: 1 byte"], { bytes: 1n }],
    [["1 byte sent"], { bytes: 1n }],
    [["12 seconds"], { seconds: 12 }],
    [["1 second"], { seconds: 1 }],
    [["1,234 seconds"], { seconds: 1234 }],
    [["12s"], { seconds: 12 }],
    [["12 MB, 3 s"], { seconds: 3 }],
    [["100.0 MB in 10.5 s"], { seconds: 10.5 }],
    [["5 bytes, 0 seconds"], { bytes: 5n, seconds: 0 }],
    [["Done: 1,234 bytes, 0.5 sec."], { bytes: 1234n, seconds: 0.5 }],
    [["5 bytes, 3 files, 2 s"], { seconds: 2 }],
    [["99 bytes, 5 stored, 2 s"], { seconds: 2 }],
    [["Time: 3 s"], { seconds: 3 }],
    [
      ["File sent successful. Transferred:170945Bytes;Average speed is:190.135KB/s"],
      { bytes: 170945n, rate: 194698.24 },
    ],
    [["1,234,567B/s"], { rate: 1234567 }],
  ])("reads %j", (lines, expected) => {
    expect(parseTransferStatistics({ code: 226, lines })).toEqual(expected);
  });

  it.each([
    [226, "Transfer complete."],
    [226, "Directory has 42,983,424 bytes of disk space available."],
    [226, "13 files used (0%) - authorized: 100000 files"],
    [226, "4 matches total"],
    [226, "1 234 bytes transferred"],
    [226, "1\u00a0234 bytes transferred"],
    [226, "1.234 bytes transferred"],
    [226, "1'234 bytes transferred"],
    [226, "1,23 bytes transferred"],
    [226, "sent 1 234 bytes"],
    [226, "1 234.5 seconds"],
    [226, "0,042 seconds"],
    [226, "Transfer took 5 minutes 3 seconds"],
    [226, "Transfer took 1m5s"],
    [226, "Transfer took 1min5s"],
    [226, "Transfer took 1 hour 5 seconds"],
    [226, "Transfer took 5 min, 3 sec"],
    [226, "Transfer took 1 minute and 3 seconds"],
    [226, "Transfer took 5m 3s"],
    [226, "Transfer took 5:03 s"],
    [226, "12 345.6 KB/s"],
    [226, "12,34.5 KB/s"],
    [250, "sent 5 bytes"],
  ])("gives nothing for %i %s", (code, line) => {
    expect(parseTransferStatistics({ code, lines: [line] })).toBeUndefined();
  });
});

describe("parseRestartMarker", () => {
  it.each([
    [110, "MARK 1024 = 2048", { sender: "1024", receiver: "2048" }],
    [110, "Restart marker: MARK a=b = c", { sender: "a=b", receiver: "c" }],
    [110, "MARK  1  =  2 (so far)", { sender: "1", receiver: "2" }],
    [110, "MARK 1024=2048", undefined],
    [110, "MARK yyyy", undefined],
    [111, "MARK 1 = 2", undefined],
  ])("reads %i %s", (code, line, expected) => {
    expect(parseRestartMarker({ code, lines: [line] })).toEqual(expected);
  });
});

describe("parseDelay", () => {
  it.each([
    [120, "Service ready in 5 minutes.", 5],
    [120, "Ready in 010 min", 10],
    [120, "Ready in 5min", 5],
    [120, "Service ready in nnn minutes.", undefined],
    [120, "Ready in -5 minutes", undefined],
    [120, "Ready in 1 hour 5 minutes", undefined],
    [120, "Ready in 2 hours and 5 minutes", undefined],
    [120, "Ready in 1 h 30 min", undefined],
    [120, "Ready in 1h30min", undefined],
    [120, "Ready in 1 hr 30 min", undefined],
    [120, "Ready in 1:05 minutes", undefined],
    [120, "Ready in 1 000 minutes", undefined],
    [220, "Service ready in 5 minutes.", undefined],
  ])("reads %i %s", (code, line, expected) => {
    expect(parseDelay({ code, lines: [line] })).toBe(expected);
  });
});

describe("parseBufferSize", () => {
  it.each([
    ["PBSZ=0", 0],
    ["PBSZ=0 successful.", 0],
    ["Buffer too large: PBSZ=16384.", 16384],
    ["pbsz=1", 1],
    ["PBSZ=4294967295", 4294967295],
    ["PBSZ set to 0.", 0],
    ["PBSZ 0 successful", 0],
  ])("reads %j", (line, size) => {
    expect(parseBufferSize({ code: 200, lines: ["Well", line] })).toBe(size);
  });

  it.each([
    [200, "OK"],
    [200, "PBSZ command successful."],
    [200, "PBSZ="],
    [200, "PBSZ=-1"],
    [200, "PBSZ=+1"],
    [200, "PBSZ=1e3"],
    [200, "PBSZ=0x10"],
    [200, "PBSZ=1,024"],
    [200, "PBSZ=1.5"],
    [200, "PBSZ=4294967296"],
    [200, "PBSZ=12345678901"],
    [200, "XPBSZ=0"],
    [202, "PBSZ=0"],
    [503, "PBSZ=0"],
  ])("gives nothing for %i %s", (code, line) => {
    expect(parseBufferSize({ code, lines: [line] })).toBeUndefined();
  });
});

describe("parseSecurityData", () => {
  it.each([234, 235, 334, 335])("reads the data of a %i", (code) => {
    expect(parseSecurityData({ code, lines: ["ADAT=Zm9v+/=="] })).toBe("Zm9v+/==");
    expect(parseSecurityData({ code, lines: ["ADAT=Zm9vYg"] })).toBe("Zm9vYg");
  });

  it.each([
    [331, "ADAT=Zm9v"],
    [334, "Using authentication type; ADAT must follow."],
    [235, "ADAT="],
    [335, "ADAT=Zm9vY"],
    [335, "ADAT=Zm9vY="],
    [335, "ADAT=Zm9=v"],
    [335, "ADAT=Zm*v"],
    [335, "XADAT=Zm9v"],
  ])("gives nothing for %i %s", (code, line) => {
    expect(parseSecurityData({ code, lines: [line] })).toBeUndefined();
  });
});

describe("parseChallenge", () => {
  it.each([
    ["Response to otp-md5 493 dt0970 ext required for x.", "md5", 493, "dt0970"],
    ["Response to OTP-SHA1 5 AbC1 required.", "sha1", 5, "AbC1"],
    ["Password [s/key 77 ma54321] required", "md4", 77, "ma54321"],
    ["S/Key MD5 99 ab1", "md5", 99, "ab1"],
    ["opiekey 99 ab1", "md5", 99, "ab1"],
    ["otp-md4  7  ab1", "md4", 7, "ab1"],
  ])("reads %j", (line, algorithm, sequence, seed) => {
    for (const code of [331, 336]) {
      const challenge = parseChallenge({ code, lines: [line, "Password:"] });
      expect(challenge).toEqual({ algorithm, sequence, seed });
    }
  });

  it.each([
    [331, "Password required for otp-md5."],
    [331, "otp-md5 -1 seed"],
    [331, "otp-md5 5 seed-of-many-words"],
    [331, `otp-md5 5 ${"a".repeat(17)}`],
    [530, "Response to otp-md5 493 dt0970 required"],
  ])("gives nothing for %i %s", (code, line) => {
    expect(parseChallenge({ code, lines: [line] })).toBeUndefined();
  });
});

describe("parseNetkeyChallenge", () => {
  it.each([
    [["encrypt challenge, 61234, as a password"], "61234"],
    [["Hello", "encrypt challenge, 0", "Password:"], "0"],
    [["Encrypt challenge,  a1b2c3d4 please"], "a1b2c3d4"],
  ])("reads %j", (lines, challenge) => {
    expect(parseNetkeyChallenge({ code: 331, lines })).toBe(challenge);
    expect(parseChallenge({ code: 331, lines })).toBeUndefined();
  });

  it.each([
    [331, "encrypt challenge, , as a password"],
    [331, `encrypt challenge, ${"1".repeat(17)}, as a password`],
    [331, "encrypt challenge, 1\r2, as a password"],
    [331, "Response to otp-md5 493 dt0970 ext required for x."],
    [331, "Send email address as password"],
    [332, "encrypt challenge, 61234, as a password"],
    [530, "encrypt challenge, 61234, as a password"],
  ])("gives nothing for %i %s", (code, line) => {
    expect(parseNetkeyChallenge({ code, lines: [line] })).toBeUndefined();
  });
});

describe("parseProtocols", () => {
  it.each([
    [522, "Network protocol not supported, use (1,2)", [1, 2]],
    [522, "use ( 2 )", [2]],
    [522, "use (10,23456)", [10, 23456]],
    [522, "Bad network protocol.", undefined],
    [522, "use ()", undefined],
    [501, "use (1,2)", undefined],
  ])("reads %i %s", (code, line, expected) => {
    expect(parseProtocols({ code, lines: [line] })).toEqual(expected);
  });
});

describe("identifyServer", () => {
  it.each([
    [220, ["(vsFTPd 3.0.3)"], "vsftpd", "3.0.3"],
    [220, ["ProFTPD 1.3.5e Server (Debian)"], "ProFTPD", "1.3.5e"],
    [
      220,
      ["--------- Welcome to Pure-FTPd [privsep] [TLS] ----------", "Hi"],
      "Pure-FTPd",
      undefined,
    ],
    [220, ["Serv-U FTP Server v15.1 ready..."], "Serv-U", "15.1"],
    [220, ["Hi", "FileZilla Server version 0.9.41 beta"], "FileZilla Server", "0.9.41"],
    [220, ["Microsoft FTP Service"], "Microsoft FTP Service", undefined],
    [220, ["h FTP server (Version wu-2.6.2-5) ready."], "wu-ftpd", "2.6.2-5"],
    [220, ["bftpd at 192.0.2.1 ready"], "bftpd", undefined],
    [220, ["\u0130 pyftpdlib 1.5.6 ready."], "pyftpdlib", "1.5.6"],
    [215, ["UNIX emulated by FileZilla."], "FileZilla Server", undefined],
    [215, ["UNIX Type: L8 Version: NetBSD-ftpd 20100320"], "NetBSD-ftpd", "20100320"],
    [220, ["vsFTPd3.0.3.-"], "vsftpd", "3.0.3"],
    [220, ["vsFTPd", "3 users"], "vsftpd", undefined],
    [220, ["ProFTPD ver 1.3"], "ProFTPD", "1.3"],
    [220, ["Titan FTP 2 ready"], "Titan FTP Server", "2"],
    [220, ["Cerberus FTP ready"], "Cerberus FTP Server", undefined],
    [220, ["CrushFTP 9"], "CrushFTP", "9"],
    [220, ["h WS_FTP Server 7.5"], "WS_FTP Server", "7.5"],
    [220, ["Xlight FTP 3.9"], "Xlight FTP Server", "3.9"],
    [220, ["h glFTPd 2.10"], "glFTPd", "2.10"],
    [220, ["h (GNU inetutils 2.4)"], "GNU inetutils ftpd", "2.4"],
    [220, ["Twisted 24.7"], "Twisted", "24.7"],
    [220, ["Apache FtpServer/1.2"], "Apache FtpServer", "1.2"],
    [220, ["h mod_ftp/0.9"], "mod_ftp", "0.9"],
    [220, ["h IBM FTP CS V2R4"], "IBM z/OS FTP", "2.4"],
    [220, ["FTPD1 IBM FTP CS V1R13 at h, 16:51:54 on 2019-12-12."], "IBM z/OS FTP", "1.13"],
    [215, ["OS/400 V7R4M0"], "IBM i FTP", "7.4.0"],
    [220, ["ProFTPD 1.0R2M3"], "ProFTPD", "1.0R2M3"],
    [220, ["ProFTPD 10M2"], "ProFTPD", "10M2"],
    [215, ["MVS of z/OS"], "IBM z/OS FTP", undefined],
    [220, ["QTCP at h"], "IBM i FTP", undefined],
    [215, ["OS/400 it is"], "IBM i FTP", undefined],
    [220, ["h OpenVMS FTPD V5.3"], "OpenVMS FTPD", "5.3"],
    [220, ["h Tandem"], "NonStop FTP", undefined],
    [220, ["h (MikroTik 7.1)"], "MikroTik", "7.1"],
    [220, ["FRITZ!Box ready"], "FRITZ!Box", undefined],
    [220, ["TP-LINK FTP version 1.0"], "TP-Link", "1.0"],
    [220, ["D-Link FTP"], "D-Link", undefined],
    [220, ["GlobalSCAPE EFT"], "EFT Server", undefined],
    [220, ["EFT Server 8"], "EFT Server", "8"],
    [220, ["Rumpus"], "Rumpus", undefined],
    [220, ["IDAL FTP Server"], "IDAL FTP Server", undefined],
    [220, ["h NcFTPd"], "NcFTPd", undefined],
    [220, ["BulletProof FTP"], "BulletProof FTP Server", undefined],
  ])("names %i %j", (code, lines, product, version) => {
    expect(identifyServer({ code, lines })).toEqual({ product, ...(version && { version }) });
  });

  it("gives nothing for another code or an unknown server", () => {
    expect(identifyServer({ code: 230, lines: ["vsFTPd 3.0.3"] })).toBeUndefined();
    expect(identifyServer({ code: 220, lines: ["Ready"] })).toBeUndefined();
  });
});
