import { replyNumber } from "../classify/reply-number.ts";
import type { SequenceContext, SequenceState, SequenceStep } from "../types/sequence.ts";
import { asksForAccount } from "./asks-for-account.ts";
import { findCommand } from "./find-command.ts";
import { findDiagram } from "./find-diagram.ts";
import { listsInForce } from "./lists-in-force.ts";
import { RESTART_MARKER } from "./restart-marker.ts";

/**
 * What a reply means for the conversation: whether to wait for another one, whether the command
 * worked or failed, or which command has to follow. It keeps nothing: the state goes in, and what the
 * next state needs comes out.
 *
 * ```
 * { command: "USER" }, 331  →  next-command: PASS
 * { command: "RETR" }, 150  →  wait, then 226  →  success
 * { command: "RNFR" }, 250  →  protocol-error
 * ```
 *
 * The first digit decides, but for the codes that the documents single out: 421 ends the
 * conversation, 332 and 532 ask for `ACCT`, 500 and 502 to `HOST` are no failure. After
 * `next-command` the state is `{ command, ...step.context }`. While a transfer is under way, `ABOR`,
 * `STAT` or `QUIT` may be sent: the state is then `{ command: "ABOR", during: step.state }`, and
 * both commands get their replies, told apart by the codes that each may get. Where 221 comes before
 * the last reply of the transfer, that last reply ends the connection.
 *
 * @param state The command whose reply is awaited (`<connect>` for the greeting, `<async>` for none,
 * `*` for a command that the tables do not have), and what earlier steps gave.
 * @param reply A number from 100 to 659, a string of three ASCII digits, or a reply as parsed.
 * @returns `undefined` for a command outside the tables, where `{ ...state, command: "*" }` gives a
 * step by the first digit, and for what is no reply code. Throws nothing of its own; what a getter in
 * a state or reply throws goes through to the caller.
 * @see RFC 959 §6, §4.1.1 for ACCT and QUIT, §4.1.3 for ABOR and STAT; RFC 1123 §4.1.2.11;
 * RFC 2228 §9; RFC 7151 §3.2.3
 * @example
 * nextStep({ command: "PWD" }, 257) //=> { outcome: "success", command: "PWD", closing: false }
 * nextStep({ command: "USER" }, 331)
 * //=> { outcome: "next-command", command: "USER", next: ["PASS"], context: { first: "USER" } }
 * nextStep({ command: "PASS", first: "USER" }, 530)
 * //=> { outcome: "failure", command: "PASS", closing: false, restart: "USER" }
 * nextStep({ command: "RETR" }, 150)
 * //=> { outcome: "wait", command: "RETR", state: { command: "RETR", begun: true } }
 * nextStep({ command: "ABOR", during: { command: "RETR", begun: true } }, 426)
 * //=> { outcome: "wait", command: "RETR", state: { command: "ABOR" }, settled: "failure" }
 * nextStep({ command: "QUIT", during: { command: "RETR", begun: true } }, 221)
 * //=> { outcome: "wait", command: "QUIT", state: { command: "RETR", begun: true, closing: true }, settled: "success" }
 * nextStep({ command: "RETR", begun: true, closing: true }, 226)
 * //=> { outcome: "success", command: "RETR", closing: true }
 * nextStep({ command: "RNFR" }, 250) //=> { outcome: "protocol-error", command: "RNFR" }
 * nextStep({ command: "PRET" }, 200) //=> undefined
 * nextStep({ command: "*" }, 200) //=> { outcome: "success", command: "*", closing: false }
 * nextStep({ command: "__proto__" }, 250) //=> undefined
 */
export function nextStep(
  state: SequenceState,
  reply: number | string | { readonly code: number | string } | undefined,
): SequenceStep | undefined {
  const code = replyNumber(isObject(reply) && "code" in reply ? reply.code : reply);
  if (code === undefined || !isObject(state)) return undefined;
  const found = findDiagram(state.command);
  if (found === undefined) return undefined;
  if (firstDigit(code) === 6) return { outcome: "unwrap", command: found.command, state };
  if (code === 421) return failure(found.command, state, true);
  if (findDiagram(state.during?.command) !== undefined) {
    return stepDuring(state, state.during as SequenceState, code);
  }
  if (found.command === "ACCT" && findDiagram(state.stored?.command) !== undefined) {
    return stepBefore(state, state.stored as SequenceState, code);
  }
  return stepOf(state, code);
}

/** The step of a command that is alone under way. */
function stepOf(state: SequenceState, code: number): SequenceStep | undefined {
  const found = findDiagram(state.command, state.first);
  if (found === undefined) return undefined;
  const { command, diagram } = found;
  if (asksForAccount(diagram, code)) return accountStep(command, state, code);
  const key = code in diagram.on ? code : firstDigit(code);
  switch (diagram.on[key]) {
    case "wait": {
      const isMarker = code === RESTART_MARKER;
      const begun = state.begun === true || !isMarker;
      const step = { outcome: "wait", command, state: { ...state, begun } } as const;
      return state.begun === true && !isMarker
        ? { ...step, deviation: "second-preliminary" }
        : step;
    }
    case "success": {
      if (command === "ACCT" && state.repeat !== undefined) {
        const context = { accountGiven: true };
        return { outcome: "next-command", command, next: [state.repeat], context };
      }
      const closing = diagram.closing === true || state.closing === true;
      return { outcome: "success", command, closing };
    }
    case "next-command": {
      const next = diagram.next[code] ?? diagram.next[key] ?? [];
      return { outcome: "next-command", command, next, context: contextOf(command, state, code) };
    }
    case "failure":
      return failure(command, state, false);
    default:
      return { outcome: "protocol-error", command };
  }
}

/** What the rest of a sequence has to know. A refused `HOST` counts as not sent. */
function contextOf(command: string, state: SequenceState, code: number): SequenceContext {
  const first = firstDigit(code) < 4 ? { first: state.first ?? command } : {};
  return state.accountGiven === true ? { ...first, accountGiven: true } : first;
}

function failure(command: string, state: SequenceState, closing: boolean): SequenceStep {
  const origin = state.stored?.first ?? state.stored?.command ?? state.repeat ?? state.first;
  return {
    outcome: "failure",
    command,
    closing: closing || state.closing === true,
    restart: origin ?? command,
  };
}

/** After 332 the server keeps the command, after 532 the client has to begin again. */
function accountStep(command: string, state: SequenceState, code: number): SequenceStep {
  if (state.accountGiven === true) {
    return code === 532 ? failure(command, state, false) : { outcome: "protocol-error", command };
  }
  const context = code === 332 ? { stored: state } : { repeat: state.first ?? command };
  return { outcome: "next-command", command, next: ["ACCT"], context };
}

/** The step of two commands: one that was sent while a transfer was running, and the transfer. */
function stepDuring(
  state: SequenceState,
  transfer: SequenceState,
  code: number,
): SequenceStep | undefined {
  const { during: _, ...alone } = state;
  if (isAnswerTo(alone, transfer, code)) {
    const step = stepOf(alone, code);
    const isSettled = step?.outcome === "success" || step?.outcome === "failure";
    if (!isSettled || (step.command === "ABOR" && step.outcome === "success")) return step;
    const left = step.closing ? { ...transfer, closing: true } : transfer;
    return { outcome: "wait", command: step.command, state: left, settled: step.outcome };
  }
  const step = stepOf(transfer, code);
  switch (step?.outcome) {
    case "wait":
      return { ...step, state: { ...state, during: step.state } };
    case "success":
    case "failure":
      return { outcome: "wait", command: step.command, state: alone, settled: step.outcome };
    default:
      return step && { outcome: "protocol-error", command: step.command };
  }
}

/** The step of `ACCT` in front of a command that the server has kept. */
function stepBefore(
  state: SequenceState,
  stored: SequenceState,
  code: number,
): SequenceStep | undefined {
  const waiting = { ...stored, accountGiven: true };
  if (isAnswerTo(stored, { command: state.command }, code)) return stepOf(waiting, code);
  const step = stepOf(state, code);
  return step?.outcome === "success"
    ? { outcome: "wait", command: step.command, state: waiting, settled: "success" }
    : step;
}

/** Whether a code can answer one of two commands, and not the other. */
function isAnswerTo(state: SequenceState, other: SequenceState, code: number): boolean {
  return repliesStillDue(state).includes(code) && !repliesStillDue(other).includes(code);
}

/** The codes that a command may still get. */
function repliesStillDue(state: SequenceState): readonly number[] {
  const row = findCommand(state.command)?.row;
  if (row === undefined) return [];
  const hasBegun = state.begun === true && row.afterPreliminary !== undefined;
  return listsInForce(row).flatMap(({ replies, afterPreliminary = [] }) =>
    hasBegun ? afterPreliminary : replies,
  );
}

function firstDigit(code: number): number {
  return Math.floor(code / 100);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
