import type { RepliesToCommand } from "../types/command-replies.ts";
import { byRole } from "./by-role.ts";
import { findCommand } from "./find-command.ts";
import { RESTART_MARKER } from "./restart-marker.ts";

/**
 * The replies that a command may get, by role: `preliminary` (1yz), `success` (2yz), `intermediate`
 * (3yz), `transientNegative` (4yz), `permanentNegative` (5yz) and `protected` (6yz).
 *
 * @param command The name of a command in any case, or one of these:
 * ```
 * <connect>   the greeting: the replies to opening the connection
 * <async>     replies that no command asked for
 * *           replies that every command may get on top of its own
 * ```
 * @returns The replies that the defining section lists; those that later documents added
 * (`amendments`, some of them corrected by yet another one) and those that servers were seen to
 * send (`observed`) apart from them; for
 * transfers also what may come before and after the preliminary reply. A name outside the tables
 * gives `undefined`. Never throws.
 * @see RFC 959 §5.4; RFC 1123 §4.1.3.1 for the older names
 * @example
 * repliesTo("RETR")?.success //=> [226, 250]
 * repliesTo("retr")?.afterPreliminary?.transientNegative //=> [425, 426, 451]
 * repliesTo("XPWD")?.aliasOf //=> "PWD"
 * repliesTo("MKD")?.amendments[0]?.references //=> [{ document: "RFC 1127", section: "p. 18" }]
 * repliesTo("CWD")?.amendments[0]?.correctedBy //=> [{ document: "RFC 1127", section: "p. 18" }]
 * repliesTo("CDUP")?.observed.success //=> [250]
 * repliesTo("<connect>")?.preliminary //=> [120]
 * repliesTo("*")?.transientNegative //=> [421]
 * repliesTo("MAIL")?.standing //=> "historic"
 * repliesTo("__proto__") //=> undefined
 */
export function repliesTo(command: string | undefined): RepliesToCommand | undefined {
  const found = findCommand(command);
  if (found === undefined) return undefined;
  const { row, canonical } = found;
  const isAlias = canonical !== found.command;
  return {
    command: found.command,
    aliasOf: isAlias ? canonical : undefined,
    standing: row.standing,
    references: isAlias
      ? [{ document: "RFC 1123", section: "4.1.3.1" }, ...row.references]
      : row.references,
    ...byRole(row.replies.filter((code) => code !== RESTART_MARKER)),
    restartMarker: row.replies.filter((code) => code === RESTART_MARKER),
    beforePreliminary: row.beforePreliminary && byRole(row.beforePreliminary),
    afterPreliminary: row.afterPreliminary && byRole(row.afterPreliminary),
    amendments: row.amendments.map(({ references, correctedBy, replies }) => ({
      references,
      ...(correctedBy && { correctedBy }),
      ...byRole(replies),
    })),
    observed: byRole(row.observed),
  };
}
