import type { ReplyLines, RestartMarker } from "../types/payload.ts";
import { linesWithCode } from "./lines-with-code.ts";
import { matchLine } from "./match-line.ts";

/**
 * Reads a restart marker, which a server sends during a transfer in block or compressed mode.
 *
 * ```
 * 110 MARK ssss = rrrr
 * ```
 *
 * RFC 959 calls the two the markers of the user process and of the server. RFC 1123 corrects that:
 * they belong to the two ends of the transfer, and either end may be the server.
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The marker of the sender (ssss), as it came in the data, and the position of the receiver
 * (rrrr) that corresponds to it; as sent, at most 255 characters each. `undefined` for another code
 * and for any other text.
 * @see RFC 1123 §4.1.3.4, which corrects RFC 959 §3.5 and §4.2
 * @example
 * parseRestartMarker({ code: 110, lines: ["MARK 1024 = 2048"] })
 *   //=> { sender: "1024", receiver: "2048" }
 */
export function parseRestartMarker(reply: ReplyLines): RestartMarker | undefined {
  const match = matchLine(
    linesWithCode(reply, 110),
    /(?:^|\s)MARK {1,9}([!-~]{1,255}) {1,9}= {1,9}([!-~]{1,255})(?:\s|$)/i,
  );
  const [, sender, receiver] = match ?? [];
  return sender === undefined || receiver === undefined ? undefined : { sender, receiver };
}
