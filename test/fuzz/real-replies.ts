import diagnosisReplies from "../fixtures/diagnosis-replies-real.json" with { type: "json" };
import payloadCases from "../fixtures/payload-cases.json" with { type: "json" };
import payloadReplies from "../fixtures/payload-replies-real.json" with { type: "json" };
import { transcripts } from "../parse/transcripts.ts";

/** A reply that a real server sent, and the command line that it answered. */
export interface RealReply {
  readonly raw: string;
  readonly command: string | null;
}

/** Replies that differ in more than digits, at most twelve with one code, so that no code is rare. */
function varied<Item extends { readonly raw: string }>(replies: readonly Item[]): readonly Item[] {
  const counts = new Map<string, number>();
  const shapes = new Set<string>();
  return replies.filter(({ raw }) => {
    const code = raw.slice(0, 3);
    const shape = code + raw.replace(/\d+/g, "0");
    const count = counts.get(code) ?? 0;
    if (count === 12 || shapes.has(shape)) return false;
    counts.set(code, count + 1);
    shapes.add(shape);
    return true;
  });
}

/** What no server of the fixtures sends, as the standards have it. */
const REHEARSED = [
  "110 MARK 1024 = 2048\r\n",
  "125 FILE: up.txt.1\r\n",
  "200 PBSZ=0 successful.\r\n",
  "120 Service ready in 5 minutes.\r\n",
  `213 SHA-256 0-49 ${"6f8db599".repeat(8)} a (1).txt\r\n`,
  "226 Transfer complete. 1,234 bytes sent in 0.5 seconds (2.4 Kbytes/s).\r\n",
  "250-Listing\r\n Type=file;Size=42;Modify=20240101000000; a b\r\n250 End\r\n",
  "331 Response to otp-md5 493 dt0970 ext required for name.\r\n",
  "331 encrypt challenge, 61234, as a password\r\n",
  "335 ADAT=Zm9vYg==\r\n",
] as const;

/** The replies that carry values, of four servers and of other projects' tests. */
export const repliesWithValues: readonly string[] = [
  ...varied(payloadReplies).map(({ raw }) => raw),
  ...payloadCases.map(({ reply }) => reply),
  ...REHEARSED,
];

/** The replies of four servers in situations of which most are failures. */
export const failures: readonly RealReply[] = varied(diagnosisReplies);

/** Their whole sessions, as pieces of some replies each. */
export const sessionPieces: readonly string[] = [
  ...new Set(transcripts.flatMap(({ sent }) => sent.match(/(?:.*\n){1,12}/g) ?? [])),
];
