/** Function, code and line, what it reads, and a line of the same code in which there is nothing. */
const READINGS = [
  ["identifyServer", 220, "(vsFTPd 3.0.5)", { product: "vsftpd", version: "3.0.5" }, "Hello"],
  [
    "parseChallenge",
    331,
    "Response to otp-md5 499 ke1234 required.",
    { algorithm: "md5", sequence: 499, seed: "ke1234" },
    "Password required",
  ],
  ["parseBufferSize", 200, "PBSZ=4294967295", 4294967295, "PBSZ=4294967296"],
  ["parseDelay", 120, "Service ready in 012 minutes.", 12, "Soon"],
  ["parseExtendedPassive", 229, "Ok (|||6446|)", { port: 6446 }, "Ok (|||65536|)"],
  [
    "parseHash",
    213,
    "SHA-1 0-11 88d4266fd4e6338d13b845fcf289579d209c8978 日.txt",
    {
      algorithm: "SHA-1",
      hash: "88d4266fd4e6338d13b845fcf289579d209c8978",
      start: 0n,
      end: 11n,
      path: "日.txt",
    },
    "SHA-1 none",
  ],
  [
    "parseLongPassive",
    228,
    "Ok (6,16,32,1,13,184,0,0,0,0,0,0,0,0,0,0,0,1,2,1,2)",
    { family: 6, host: "2001:db8::1", port: 258 },
    "Ok (4,4,127,0,0,256,2,148,57)",
  ],
  [
    "parseModificationTime",
    213,
    "19980615100045.014",
    new Date(Date.UTC(1998, 5, 15, 10, 0, 45, 14)),
    "19981315100045",
  ],
  [
    "parsePassive",
    227,
    "Ok (10,0,0,1,200,13)",
    { host: "10.0.0.1", port: 51213, family: 4, hostIs: "private" },
    "Ok (١,٢,٣,٤,٥,٦)",
  ],
  ["parsePath", 257, '"/a""日" is the current directory', '/a"日', "Created"],
  ["parseProtocols", 522, "Not supported, use (1,2)", [1, 2], "Not supported"],
  ["parseRestartMarker", 110, "MARK 10 = 20", { sender: "10", receiver: "20" }, "MARK"],
  ["parseSecurityData", 335, "ADAT=MjAw", "MjAw", "ADAT="],
  ["parseSize", 213, "9007199254740993", 9007199254740993n, "-1"],
  ["parseSystemType", 215, "UNIX Type: L8", "UNIX", ""],
  [
    "parseTransferSize",
    150,
    "Opening data connection for a (1024 bytes).",
    { bytes: 1024n, approximate: false },
    "Opening data connection.",
  ],
  [
    "parseTransferStatistics",
    226,
    "1024 bytes transferred in 2 seconds (0.5 KB/s)",
    { bytes: 1024n, seconds: 2, rate: 512 },
    "Transfer complete.",
  ],
  [
    "parseUniqueName",
    226,
    "Transfer complete (unique file name:日 (1).txt).",
    "日 (1).txt",
    "Transfer complete.",
  ],
];

/** Lines that would cost a careless pattern quadratic time, a mebibyte each. */
const HOSTILE = ["(", "1,", '"', "|", " ", "9", "=", "1 ", "\u0000"].map((unit) =>
  unit.repeat(1_048_576 / unit.length),
);

/** What the entry `ftp-replies/payload` reads out of replies, and what it does not. */
export function payload(entry) {
  return [
    ...READINGS.map(([name, code, line, expected]) => [
      `${name} reads its reply`,
      () => entry[name]({ code, lines: ["", line] }),
      expected,
    ]),
    [
      "parseFeatures reads a reply of several lines",
      () =>
        ((features) => [features?.has("utf8"), features?.[0]])(
          entry.parseFeatures({
            code: 211,
            lines: ["Features:", " MLST size*;", " UTF8", "End"],
          }),
        ),
      [true, { name: "MLST", parameters: "size*;" }],
    ],
    [
      "parseFacts survives the fact __proto__",
      () =>
        ((file) => [file?.path, Object.keys(file?.facts ?? {})])(
          entry.parseFacts({ code: 250, lines: ["Listing", " __proto__=1;Size=3; a b", "End"] }),
        ),
      ["a b", ["__proto__", "size"]],
    ],
    [
      "where there is nothing to read, nothing is read",
      () => READINGS.map(([name, code, , , line]) => entry[name]({ code, lines: [line] })),
      READINGS.map(() => undefined),
    ],
    [
      "another code is not read, nor a reply without lines",
      () =>
        READINGS.flatMap(([name, code, line]) => [
          entry[name]({ code: 550, lines: [line] }),
          entry[name]({ code, lines: [] }),
        ]),
      READINGS.flatMap(() => [undefined, undefined]),
    ],
    [
      "a mebibyte of nonsense neither hangs nor throws",
      () => {
        for (const [name, code] of READINGS) {
          for (const line of HOSTILE) entry[name]({ code, lines: [line] });
        }
      },
      undefined,
    ],
  ];
}
