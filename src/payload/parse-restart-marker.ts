import type { ReplyLines, RestartMarker } from "../types/payload.ts";
import { linesOf, matchLine } from "./match-line.ts";

/**
 * Reads a restart marker, which a server sends during a transfer in block or compressed mode.
 *
 * ```
 * 110 MARK yyyy = mmmm
 * ```
 *
 * @param reply A reply, or any object with its `code` and `lines`.
 * @returns The marker of the user process (yyyy) and the equivalent one of the server (mmmm), as
 * sent, at most 255 characters each; `undefined` for another code and for any other text.
 * @see RFC 959 §3.5 and §4.2
 * @example
 * parseRestartMarker({ code: 110, lines: ["MARK 1024 = 2048"] })
 *   //=> { user: "1024", server: "2048" }
 */
export function parseRestartMarker(reply: ReplyLines): RestartMarker | undefined {
  const match = matchLine(
    linesOf(reply, 110),
    /(?:^|\s)MARK {1,9}([!-~]{1,255}) {1,9}= {1,9}([!-~]{1,255})(?:\s|$)/i,
  );
  const [, user, server] = match ?? [];
  return user === undefined || server === undefined ? undefined : { user, server };
}
