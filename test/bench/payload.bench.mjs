/** Replies a second, each payload function on replies of its kind, beside basic-ftp where it has one. */
import { parseMLSxDate } from "basic-ftp/dist/parseListMLSD.js";
import { parseEpsvResponse, parsePasvResponse } from "basic-ftp/dist/transfer.js";
import {
  identifyServer,
  parseBufferSize,
  parseChallenge,
  parseDelay,
  parseExtendedPassive,
  parseFacts,
  parseFeatures,
  parseHash,
  parseLongPassive,
  parseModificationTime,
  parseNetkeyChallenge,
  parsePassive,
  parsePath,
  parseProtocols,
  parseRestartMarker,
  parseSecurityData,
  parseSize,
  parseSystemType,
  parseTransferSize,
  parseTransferStatistics,
  parseUniqueName,
} from "ftp-replies/payload";

const COUNT = 256;

/** Replies that differ in one number, so that nothing can be remembered from one to the next. */
const replies = (code, ...lines) =>
  Array.from({ length: COUNT }, (_, number) => ({
    code,
    lines: lines.map((line) => line.replaceAll("#", String(number))),
  }));

const features = [
  " AUTH TLS",
  " MDTM",
  " MLST Type*;Size*;Modify*;",
  " PBSZ",
  " REST STREAM",
  " SIZE",
];

/** Function, its replies, and what basic-ftp does with the whole message of the same reply. */
const tasks = [
  [parsePassive, replies(227, "Entering Passive Mode (192,168,1,100,10,#)."), parsePasvResponse],
  [
    parseExtendedPassive,
    replies(229, "Entering Extended Passive Mode (|||4#|)"),
    parseEpsvResponse,
  ],
  [parseLongPassive, replies(228, "Entering Long Passive Mode (4,4,127,0,0,1,2,148,#)")],
  // basic-ftp has these two only inside methods of its client; these are their expressions.
  [
    parsePath,
    replies(257, '"/srv/ftp/#" is the current directory.'),
    (message) => message.match(/"(.+)"/)?.[1],
  ],
  [parseSize, replies(213, "67108#"), (message) => Number.parseInt(message.slice(4), 10)],
  [
    parseModificationTime,
    replies(213, "20240229123045.#"),
    (message) => parseMLSxDate(message.slice(4)),
  ],
  [parseFeatures, replies(211, "Features:", ...features, " X#", "End")],
  [parseSystemType, replies(215, "UNIX Type: L#")],
  [parseFacts, replies(250, "Listing", " Type=file;Size=#;Modify=20240101000000; a b", "End")],
  [parseTransferSize, replies(150, "Opening BINARY mode data connection for 'x' (# bytes).")],
  [
    parseTransferStatistics,
    replies(226, "Done", "0.# seconds (measured here), 2 Mbytes per second"),
  ],
  [parseRestartMarker, replies(110, "MARK # = 2048")],
  [parseDelay, replies(120, "Service ready in 1# minutes.")],
  [parseSecurityData, replies(335, "ADAT=FwMBADDdzzrsNoWTqsQ/A5iqQ1U=")],
  [parseChallenge, replies(331, "Response to otp-md5 1# dt0970 ext required for x.")],
  [parseNetkeyChallenge, replies(331, "encrypt challenge, 6#, as a password")],
  [parseUniqueName, replies(150, "FILE: up.txt.#")],
  [parseBufferSize, replies(200, "PBSZ=#")],
  [parseProtocols, replies(522, "Network protocol not supported, use (1,#)")],
  [parseHash, replies(213, "MD5 0-# d41d8cd98f00b204e9800998ecf8427e a.txt")],
  [identifyServer, replies(220, "ProFTPD 1.3.# Server (Debian)")],
];

/** The median of five rounds; every reply must give a value. */
function repliesPerSecond(parse, inputs) {
  const rounds = Array.from({ length: 5 }, () => {
    const start = performance.now();
    let values = 0;
    for (let round = 0; round < 400; round += 1) {
      for (const input of inputs) if (parse(input) !== undefined) values += 1;
    }
    if (values !== 400 * COUNT) throw new Error(`${parse.name} found ${values} values`);
    return values / ((performance.now() - start) / 1000);
  });
  return rounds.toSorted((a, b) => a - b)[2];
}

const millions = (rate) => `${(rate / 1e6).toFixed(2).padStart(6)} M/s`;

for (const [parse, inputs, peer] of tasks) {
  const own = repliesPerSecond(parse, inputs);
  const messages = inputs.map(({ code, lines }) => `${code} ${lines.join("\n")}`);
  const beside =
    peer === undefined ? "" : `   basic-ftp ${millions(repliesPerSecond(peer, messages))}`;
  console.log(`${parse.name.padEnd(24)} ${millions(own)}${beside}`);
}
