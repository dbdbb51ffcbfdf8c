import type { Cause } from "../types/cause.ts";
import type { CommandReplies } from "../types/command-replies.ts";
import type { ReplyChoice } from "../types/reply-choice.ts";
import type { Reference } from "../types/reply-definition.ts";
import { REPLIES_TO_ANY_COMMAND } from "./command-replies.ts";
import { distinctReferences } from "./distinct-references.ts";
import { type FoundCommand, findCommand } from "./find-command.ts";
import { findListing } from "./find-listing.ts";
import { firstReplies } from "./first-replies.ts";
import { isTransfer } from "./is-transfer.ts";
import { laterReplies } from "./later-replies.ts";
import { listsInForce } from "./lists-in-force.ts";
import { PSEUDO_COMMANDS } from "./pseudo-commands.ts";
import { type FittingReply, SITUATIONS } from "./situations.ts";
import { usualSuccess } from "./usual-success.ts";

/**
 * The code to send, for authors of servers: the most fitting one that the documents let the command
 * have; failing that, one that servers are known to send.
 *
 * ```
 * MKD,  file-exists     →  553   defined-for-it   RFC 1127 p. 18
 * STOR, quota-exceeded  →  552   defined-for-it   after the preliminary reply
 * USER, tls-required    →  530   nearest          USER can get no code that says TLS
 * ```
 *
 * @param command The name of a command in any case, `<connect>` for the greeting, `<async>` for a
 * reply that no command asked for, `*` for a command that the server does not know.
 * @param situation A cause, such as `"disk-full"`; `"none"` for success.
 * @returns The code, why this one, when a transfer gets it, and the sections. `undefined` for an
 * unknown command or situation, and where no code fits. Never throws.
 * @see RFC 959 §4.2 and §5.4; RFC 1127 p. 18; RFC 2228 §5.1; RFC 4217 §10.2
 * @example
 * replyFor("MKD", "file-exists")?.code //=> 553
 * replyFor("STOR", "quota-exceeded")?.phase //=> "after-preliminary"
 * replyFor("USER", "tls-required")?.reason //=> "nearest"
 * replyFor("RETR", "file-not-found")
 * //=> { code: 550, reason: "defined-for-it", phase: "before-preliminary", references: [{ document: "RFC 959", section: "4.2.2" }, { document: "RFC 959", section: "5.4" }] }
 * replyFor("*", "command-not-implemented")?.code //=> 500
 * replyFor("PWD", "none")?.code //=> 257
 * replyFor("RETR", "__proto__") //=> undefined
 */
export function replyFor(command: string | undefined, situation: Cause): ReplyChoice | undefined;
export function replyFor(command: string | undefined, situation: string): ReplyChoice | undefined;
export function replyFor(command: string | undefined, situation: string): ReplyChoice | undefined {
  const found = findCommand(command);
  if (found === undefined || typeof situation !== "string") return undefined;
  const { canonical, row } = found;
  if (situation === "none" || situation === "success-with-warning") {
    const code = usualSuccess(canonical, row);
    return code === undefined ? undefined : choice(row, { code }, "defined-for-it", []);
  }
  if (!Object.hasOwn(SITUATIONS, situation)) return undefined;
  const fitting = (SITUATIONS[situation as Cause] ?? []).filter(
    ({ commands }) => commands === undefined || commands.includes(canonical),
  );
  const listed = fitting.find(({ code }) => isListed(row, code));
  if (listed !== undefined) {
    return choice(row, listed, listed.nearest ? "nearest" : "defined-for-it", [meaning(listed)]);
  }
  const customary = fitting.find(({ code }) => isCustomary(found, code));
  return customary && choice(row, customary, "customary", [meaning(customary)]);
}

function choice(
  row: CommandReplies,
  { code }: FittingReply,
  reason: ReplyChoice["reason"],
  references: readonly Reference[],
): ReplyChoice {
  const listing = findListing(listsInForce(row), code)?.references ?? [];
  const all = distinctReferences([...references, ...listing]);
  return { code, reason, phase: phaseOf(row, code), references: all };
}

function meaning({ reference }: FittingReply): Reference {
  return reference ?? { document: "RFC 959", section: "4.2.2" };
}

function isListed(row: CommandReplies, code: number): boolean {
  if (row.standing === "no-command") return false;
  return (
    findListing(listsInForce(row), code) !== undefined || REPLIES_TO_ANY_COMMAND.includes(code)
  );
}

/** Whether servers were seen to send a code to this command, or to any command at all. */
function isCustomary({ canonical, row }: FoundCommand, code: number): boolean {
  if (row.observed.includes(code)) return true;
  const isSent = row.standing !== "no-command" && !canonical.startsWith("<");
  return isSent && PSEUDO_COMMANDS["*"]?.observed.includes(code) === true;
}

function phaseOf(row: CommandReplies, code: number): ReplyChoice["phase"] {
  if (!isTransfer(row)) return undefined;
  const isFirst = findListing(firstReplies(row), code) !== undefined;
  const isLater = findListing(laterReplies(row), code) !== undefined;
  if (isFirst && !isLater && code !== 421) return "before-preliminary";
  return isLater && !isFirst ? "after-preliminary" : "either";
}
