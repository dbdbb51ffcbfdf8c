import type { ReplyLines, ServerIdentity } from "../types/payload.ts";
import { SERVER_MARKS } from "./server-marks.ts";
import { textLinesWithCode } from "./text-lines-with-code.ts";

/** A version right behind the name, or behind the words that servers put between. */
const VERSION =
  /^[ /-]?(?:ftp |server |service |daemon ){0,3}\(?(?:version |ver\.? |v\.? ?)?(\d[\w.-]{0,31})/i;

/** What IBM writes where others have a dot: version 2, release 4, modification 0 is `V2R4M0`. */
const RELEASE = /(?<=^\d+)R(?=\d)|(?<=^\d+R\d+)M(?=\d)/g;

/**
 * Names the software behind a server, from its greeting or from its answer to SYST.
 *
 * ```
 * 220 (product version)
 * 215 UNIX emulated by product
 * ```
 *
 * A hint for logs and reports: operators change greetings, and anyone can claim to be anything. It
 * is never a reason to read a reply otherwise, or to trust one.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns Product, and version where it stands next to it; `undefined` for another code than 220 and
 * 215, and for a product that is not in the table.
 * @see RFC 959 §5.4: the text of 220 and 215 is free.
 * @example
 * identifyServer({ code: 220, lines: ["(vsFTPd 3.0.3)"] }) //=> { product: "vsftpd", version: "3.0.3" }
 * identifyServer({ code: 220, lines: ["FTPD1 IBM FTP CS V2R4 at example.com"] })
 *   //=> { product: "IBM z/OS FTP", version: "2.4" }
 * identifyServer({ code: 220, lines: ["Microsoft FTP Service"] })
 *   //=> { product: "Microsoft FTP Service" }
 */
export function identifyServer(reply: ReplyLines): ServerIdentity | undefined {
  const text = textLinesWithCode(reply, 220, 215).join("\n");
  // Only ASCII may change its case here: other letters may change their number of code units.
  const lower = text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  const found = SERVER_MARKS.find(([mark]) => lower.includes(mark));
  if (found === undefined) return undefined;
  const [mark, product] = found;
  const behind = text.slice(lower.indexOf(mark) + mark.length).slice(0, 96);
  const version = VERSION.exec(behind)?.[1]
    ?.replace(/[.-]+$/, "")
    .replace(RELEASE, ".");
  return { product, ...(version && { version }) };
}
