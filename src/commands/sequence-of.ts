import { replyNumber } from "../classify/reply-number.ts";
import type { CommandReplies } from "../types/command-replies.ts";
import type { Reference } from "../types/reply-definition.ts";
import type { CommandPair, ReplySequence, SequenceKind } from "../types/sequence.ts";
import { COMMAND_REPLIES } from "./command-replies.ts";
import { firstReplies, isTransfer, laterReplies, listOf } from "./replies-in-phase.ts";
import { REPLY_DIAGRAMS } from "./reply-diagrams.ts";
import { RESTART_MARKER } from "./restart-marker.ts";

/**
 * The ways in which reply `b` may come after reply `a` within one exchange: to the same command, to
 * the next command of a sequence, or to one sent while a transfer was running. Facts of the
 * standards in force only.
 *
 * ```
 * 150 → 226   after-preliminary    RETR, STOR, LIST …
 * 331 → 230   next-command         USER, then PASS
 * 426 → 226   after-transfer       RETR, then the ABOR that ended it
 * ```
 *
 * @param a A number from 100 to 659 or a string of three ASCII digits.
 * @param b The same: the later reply.
 * @returns One entry for each way, with the commands that get the two replies; an empty list where
 * `b` never follows `a`, `undefined` for what is no reply code. Never throws.
 * @see RFC 959 §5.4 and §6; RFC 2228 §9; RFC 7151 §3.2.3
 * @example
 * sequenceOf(331, 230)
 * //=> [{ kind: "next-command", commands: [{ first: "USER", second: "PASS" }], references: [{ document: "RFC 959", section: "6" }] }]
 * sequenceOf(120, 220)?.[0]?.commands[1] //=> { first: "REIN", second: "REIN" }
 * sequenceOf(350, 250)?.[0]?.commands //=> [{ first: "RNFR", second: "RNTO" }]
 * sequenceOf(426, 226)?.map(({ kind }) => kind) //=> ["after-transfer"]
 * sequenceOf(150, 421)?.[0]?.commands //=> "any"
 * sequenceOf(226, 150) //=> []
 * sequenceOf("__proto__", 150) //=> undefined
 */
export function sequenceOf(a: unknown, b: unknown): readonly ReplySequence[] | undefined {
  const earlier = replyNumber(a);
  const later = replyNumber(b);
  if (earlier === undefined || later === undefined) return undefined;
  if (earlier === 421) return [];
  if (later === 421) return [GIVEN_UP];
  return [
    sequence("after-preliminary", withinCommand(earlier, later)),
    sequence("restart-marker", withMarker(earlier, later)),
    sequence("next-command", acrossCommands(earlier, later)),
    sequence("account-first", throughAccount(earlier, later)),
    sequence("during-transfer", duringTransfer(earlier, later)),
    sequence("after-transfer", afterTransfer(earlier, later)),
  ].filter(({ commands }) => commands.length > 0);
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

const STANDARD_ROWS: readonly Row[] = /* @__PURE__ */ standardRows();
const TRANSFERS: readonly Row[] = /* @__PURE__ */ standardTransfers();

function standardRows(): Row[] {
  return Object.entries(COMMAND_REPLIES).filter(([, { standing }]) => standing === "standard");
}

function standardTransfers(): Row[] {
  return standardRows().filter(([, row]) => isTransfer(row));
}

function withinCommand(earlier: number, later: number): Finding[] {
  if (earlier >= 200) return [];
  return STANDARD_ROWS.flatMap(([command, row]) => {
    const list = listOf(laterReplies(row), later);
    return row.replies.includes(earlier) && list !== undefined
      ? [{ first: command, second: command, references: list.references }]
      : [];
  });
}

function withMarker(earlier: number, later: number): Finding[] {
  if (later !== RESTART_MARKER || earlier >= 200) return [];
  return STANDARD_ROWS.filter(
    ([, { replies }]) => replies.includes(RESTART_MARKER) && replies.includes(earlier),
  ).map(([command]) => ({ first: command, second: command, references: RESTART }));
}

function acrossCommands(earlier: number, later: number): Finding[] {
  return REPLY_DIAGRAMS.flatMap(({ commands, on, next, references }) => {
    const key = earlier in on ? earlier : Math.floor(earlier / 100);
    if (on[key] !== "next-command") return [];
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

function throughAccount(earlier: number, later: number): Finding[] {
  if (earlier !== 532 || !canGet("ACCT", later)) return [];
  return STANDARD_ROWS.filter(([, { replies }]) => replies.includes(earlier)).map(([first]) => ({
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
  return TRANSFERS.filter(([, row]) => listOf(laterReplies(row), earlier) !== undefined)
    .flatMap(([first]) => [
      { first, second: "ABOR", references: FILE_COMMANDS },
      { first, second: "QUIT", references: ACCESS_COMMANDS },
    ])
    .filter(({ second }) => canGet(second, later));
}

/** Whether a standard in force lists a code among the first replies to a command. */
function canGet(command: string, code: number): boolean {
  const row = COMMAND_REPLIES[command];
  return row?.standing === "standard" && listOf(firstReplies(row), code) !== undefined;
}

function sequence(
  kind: SequenceKind,
  findings: readonly Finding[],
): ReplySequence & { readonly commands: readonly CommandPair[] } {
  const references: Reference[] = [];
  for (const reference of findings.flatMap((finding) => finding.references)) {
    const isKnown = references.some(
      ({ document, section }) => document === reference.document && section === reference.section,
    );
    if (!isKnown) references.push(reference);
  }
  const pairs = findings.map(
    ({ first, second }) => [`${first} ${second}`, { first, second }] as const,
  );
  const commands = [...new Map(pairs).values()];
  return { kind, commands, references };
}
