import { replyNumber } from "../classify/reply-number.ts";
import type { CommandReplies } from "../types/command-replies.ts";
import type { Reference } from "../types/reply-definition.ts";
import type { CommandPair, ReplySequence, SequenceKind } from "../types/sequence.ts";
import { asksForAccount } from "./asks-for-account.ts";
import { COMMAND_REPLIES } from "./command-replies.ts";
import { distinctReferences } from "./distinct-references.ts";
import { findListing, type ListedReplies } from "./find-listing.ts";
import { firstReplies } from "./first-replies.ts";
import { isTransfer } from "./is-transfer.ts";
import { laterReplies } from "./later-replies.ts";
import { PREPARED_COMMANDS } from "./prepared-commands.ts";
import { REPLY_DIAGRAMS } from "./reply-diagrams.ts";
import { RESTART_MARKER } from "./restart-marker.ts";

/**
 * The ways in which reply `b` may come after reply `a` within one exchange: to the same command, to
 * the next command of a sequence, to the command that `a` made ready, or to one sent while a transfer
 * was running. Facts of the standards in force only.
 *
 * ```
 * 150 → 226   after-preliminary    RETR, STOR, LIST …
 * 331 → 230   next-command         USER, then PASS
 * 227 → 150   next-command         PASV, then RETR, STOR, LIST …
 * 426 → 226   after-transfer       RETR, then the ABOR that ended it
 * ```
 *
 * @param a A number from 100 to 659 or a string of three ASCII digits.
 * @param b The same: the later reply.
 * @returns One entry for each way, with the commands that get the two replies; an empty list where
 * `b` never follows `a`, as after 221 and 421, with which the server closes the connection;
 * `undefined` for what is no reply code. Never throws.
 * @see RFC 959 §4.1.1, §5.4 and §6; RFC 2228 §9; RFC 7151 §3.2.3
 * @example
 * sequenceOf(331, 230)
 * //=> [{ kind: "next-command", commands: [{ first: "USER", second: "PASS" }], references: [{ document: "RFC 959", section: "6" }] }]
 * sequenceOf(120, 220)?.[0]?.commands[1] //=> { first: "REIN", second: "REIN" }
 * sequenceOf(350, 250)?.[0]?.commands //=> [{ first: "RNFR", second: "RNTO" }]
 * sequenceOf(426, 226)?.map(({ kind }) => kind) //=> ["after-transfer"]
 * sequenceOf(227, 425)?.[0]?.commands[0] //=> { first: "PASV", second: "STOR" }
 * sequenceOf(150, 421)?.[0]?.commands //=> "any"
 * sequenceOf(226, 150) //=> []
 * sequenceOf("__proto__", 150) //=> undefined
 */
export function sequenceOf(
  a: number | string | undefined,
  b: number | string | undefined,
): readonly ReplySequence[] | undefined {
  const earlier = replyNumber(a);
  const later = replyNumber(b);
  if (earlier === undefined || later === undefined) return undefined;
  if (earlier === 221 || earlier === 421) return [];
  if (later === 421) return [GIVEN_UP];
  return [
    ...sequence("after-preliminary", withinCommand(earlier, later)),
    ...sequence("restart-marker", withMarker(earlier, later)),
    ...sequence("next-command", [
      ...acrossCommands(earlier, later),
      ...afterPreparation(earlier, later),
    ]),
    ...sequence("account-first", throughAccount(earlier, later)),
    ...sequence("during-transfer", duringTransfer(earlier, later)),
    ...sequence("after-transfer", afterTransfer(earlier, later)),
  ];
}

/** A pair of commands with the sections that say so. */
interface Finding extends CommandPair {
  readonly references: readonly Reference[];
}

const GIVEN_UP: ReplySequence = {
  kind: "connection-given-up",
  commands: "any",
  references: [{ document: "RFC 959", section: "4.2.2" }],
};

const FILE_COMMANDS: readonly Reference[] = [{ document: "RFC 959", section: "4.1.3" }];
const RESTART: readonly Reference[] = [{ document: "RFC 959", section: "3.5" }];
const ACCESS_COMMANDS: readonly Reference[] = [{ document: "RFC 959", section: "4.1.1" }];

type Row = readonly [command: string, row: CommandReplies];
type Listings = ReadonlyMap<string, readonly ListedReplies[]>;

const STANDARD_ROWS: readonly Row[] = /* @__PURE__ */ standardRows();
const TRANSFERS: readonly Row[] = /* @__PURE__ */ standardTransfers();
const NEEDING_ACCOUNT: readonly Row[] = /* @__PURE__ */ rowsNeedingAccount();
const FIRST_REPLIES: Listings = /* @__PURE__ */ indexListings(firstReplies);
const LATER_REPLIES: Listings = /* @__PURE__ */ indexListings(laterReplies);

/** Listed behind the preliminary reply; a server that finds no data connection sends it at once. */
const NO_DATA_CONNECTION = 425;

function standardRows(): Row[] {
  return Object.entries(COMMAND_REPLIES).filter(([, { standing }]) => standing === "standard");
}

function standardTransfers(): Row[] {
  return standardRows().filter(([, row]) => isTransfer(row));
}

function rowsNeedingAccount(): Row[] {
  return standardRows().filter(([, { replies }]) => replies.includes(532));
}

function indexListings(phase: (row: CommandReplies) => readonly ListedReplies[]): Listings {
  return new Map(standardRows().map(([command, row]) => [command, phase(row)]));
}

function withinCommand(earlier: number, later: number): Finding[] {
  if (earlier >= 200) return [];
  return STANDARD_ROWS.flatMap(([command, { replies }]) => {
    const references = replies.includes(earlier) ? laterListing(command, later) : undefined;
    return references ? [{ first: command, second: command, references }] : [];
  });
}

function withMarker(earlier: number, later: number): Finding[] {
  if (later !== RESTART_MARKER || earlier >= 200) return [];
  return STANDARD_ROWS.filter(
    ([, { replies }]) => replies.includes(RESTART_MARKER) && replies.includes(earlier),
  ).map(([command]) => ({ first: command, second: command, references: RESTART }));
}

function acrossCommands(earlier: number, later: number): Finding[] {
  return REPLY_DIAGRAMS.flatMap((diagram) => {
    const { commands, on, next, references } = diagram;
    const key = earlier in on ? earlier : Math.floor(earlier / 100);
    if (on[key] !== "next-command" || asksForAccount(diagram, earlier)) return [];
    const following = next[earlier] ?? next[key] ?? [];
    return commands
      .filter((command) => canGet(command, earlier))
      .flatMap((first) =>
        following
          .filter((command) => canGet(command, later))
          .map((second) => ({ first, second, references })),
      );
  });
}

function afterPreparation(earlier: number, later: number): Finding[] {
  if (earlier < 200 || earlier >= 300) return [];
  return PREPARED_COMMANDS.flatMap(({ first, second }) =>
    first.flatMap((one) => {
      const before = listing(one, earlier);
      if (before === undefined) return [];
      return second.flatMap((other) => {
        const after =
          later === NO_DATA_CONNECTION ? laterListing(other, later) : listing(other, later);
        return after ? [{ first: one, second: other, references: [...before, ...after] }] : [];
      });
    }),
  );
}

/** `ACCT` gets its own reply, and after 332 the replies to the command that the server has kept. */
function throughAccount(earlier: number, later: number): Finding[] {
  if (earlier !== 332 && earlier !== 532) return [];
  const isOwn = canGet("ACCT", later);
  const isKeptOnes = (command: string): boolean =>
    earlier === 332 && (canGet(command, later) || laterListing(command, later) !== undefined);
  return NEEDING_ACCOUNT.filter(([command]) => isOwn || isKeptOnes(command)).map(([first]) => ({
    first,
    second: "ACCT",
    references: ACCESS_COMMANDS,
  }));
}

function duringTransfer(earlier: number, later: number): Finding[] {
  if (earlier >= 200 || later < 200 || later >= 300 || !canGet("STAT", later)) return [];
  return TRANSFERS.filter(([, { replies }]) => replies.includes(earlier)).map(([first]) => ({
    first,
    second: "STAT",
    references: FILE_COMMANDS,
  }));
}

/** `ABOR` and `QUIT` let the transfer get its last reply before their own. */
function afterTransfer(earlier: number, later: number): Finding[] {
  if (!canGet("ABOR", later) && !canGet("QUIT", later)) return [];
  return TRANSFERS.filter(([command]) => laterListing(command, earlier) !== undefined)
    .flatMap(([first]) => [
      { first, second: "ABOR", references: FILE_COMMANDS },
      { first, second: "QUIT", references: ACCESS_COMMANDS },
    ])
    .filter(({ second }) => canGet(second, later));
}

/** Whether a standard in force lists a code among the first replies to a command. */
function canGet(command: string, code: number): boolean {
  return listing(command, code) !== undefined;
}

/** The sections that list a code among the first replies to a command. */
function listing(command: string, code: number): readonly Reference[] | undefined {
  if (code === RESTART_MARKER) return undefined;
  return findListing(FIRST_REPLIES.get(command) ?? [], code)?.references;
}

/** The sections that list a code among what may follow the preliminary reply to a command. */
function laterListing(command: string, code: number): readonly Reference[] | undefined {
  return findListing(LATER_REPLIES.get(command) ?? [], code)?.references;
}

/** One way for all that was found, or none where nothing was. */
function sequence(kind: SequenceKind, findings: readonly Finding[]): readonly ReplySequence[] {
  if (findings.length === 0) return [];
  const references = distinctReferences(findings.flatMap((finding) => finding.references));
  const pairs = findings.map(
    ({ first, second }) => [`${first} ${second}`, { first, second }] as const,
  );
  const commands = [...new Map(pairs).values()];
  return [{ kind, commands, references }];
}
