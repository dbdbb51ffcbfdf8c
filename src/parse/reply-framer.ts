import type {
  ClosedBy,
  Deviation,
  Reply,
  ReplyErrorKind,
  ReplyLimits,
  TruncatedReply,
} from "../types/reply.ts";
import { codeAt } from "./code-at.ts";
import { parseReplyLine } from "./parse-reply-line.ts";
import type { DecodedLines } from "./text-decoder.ts";

const LF = 10;
const CR = 13;
const SPACE = 32;
const HYPHEN = 45;
const NONE: readonly never[] = /* @__PURE__ */ Object.freeze([]);

/** What a framer has to know. */
export interface FramerSettings {
  readonly isStrict: boolean;
  readonly closesOnOtherCode: boolean;
  readonly limits: ReplyLimits;
  /** Lines of a reply that holds other bytes than ASCII, to text. */
  readonly decode: (lines: readonly string[]) => DecodedLines;
  readonly fail: (kind: ReplyErrorKind, line: string, limit?: number) => never;
}

/** Makes replies out of lines. */
export interface ReplyFramer {
  /** Takes one line with its end (a last one may have none); gives the reply that it closes. */
  readonly accept: (line: string, isAscii: boolean) => Reply | undefined;
  /** Whether a line, as the last one, would complete a reply. */
  readonly wouldComplete: (line: string) => boolean;
  /** Nothing has come of the next reply: no line of it, and none that was skipped. */
  readonly isIdle: () => boolean;
  /** Gives up an open reply, as it was sent. */
  readonly takeOpenRaw: () => string;
  /** What there is of an open reply, with what came of its next line. */
  readonly truncated: (lastLine: string) => TruncatedReply | undefined;
  /** The lines without a code since the last reply. */
  readonly takeSkipped: () => readonly string[];
}

/** A reply of several lines that has not been closed. */
interface OpenReply {
  readonly code: number;
  readonly lines: string[];
  raw: string;
  readonly deviations: Deviation[];
  isAscii: boolean;
}

/** Makes the state machine of RFC 959 §4.2: lines in, replies out. */
export function createReplyFramer(settings: FramerSettings): ReplyFramer {
  const { isStrict, limits, fail } = settings;
  let open: OpenReply | undefined;
  let skipped: string[] = [];
  let skippedLength = 0;
  let hasBlankLines = false;

  function complete(
    code: number,
    openingCode: number,
    rawLines: readonly string[],
    raw: string,
    closedBy: ClosedBy,
    found: readonly Deviation[],
    isAscii: boolean,
  ): Reply {
    let lines = rawLines;
    let deviations = found;
    if (!isAscii) {
      const decoded = settings.decode(rawLines);
      lines = decoded.lines;
      if (decoded.isFallback) deviations = [...deviations, "not-the-charset"];
    }
    if (hasBlankLines) deviations = [...deviations, "blank-lines-before"];
    if (skipped.length > 0) deviations = [...deviations, "skipped-lines-before"];
    open = undefined;
    hasBlankLines = false;
    return {
      code,
      openingCode,
      lines,
      text: lines.length === 1 ? (lines[0] as string) : lines.join("\n"),
      closedBy,
      deviations,
      skipped: takeSkipped(),
      raw,
    };
  }

  function takeSkipped(): readonly string[] {
    if (skipped.length === 0) return NONE;
    const taken = skipped;
    skipped = [];
    skippedLength = 0;
    return taken;
  }

  /** Outside a reply: what opens one, is one, or belongs to none. */
  function outside(
    line: string,
    end: number,
    code: number,
    ending: readonly Deviation[],
    isAscii: boolean,
  ) {
    const separator = line.charCodeAt(3);
    const isBare = end === 3;
    if (code !== 0 && !isBare && separator === SPACE) {
      const closedBy = ending === NO_LINE_END ? "end-of-input" : "same-code";
      return complete(code, code, [line.slice(4, end)], line, closedBy, ending, isAscii);
    }
    if (code !== 0 && !isBare && separator === HYPHEN) {
      open = {
        code,
        lines: [line.slice(4, end)],
        raw: line,
        deviations: [...ending],
        isAscii,
      };
      return undefined;
    }
    if (isStrict) fail(faultOf(line, code), line);
    if (code !== 0 && isBare) {
      const closedBy = ending === NO_LINE_END ? "end-of-input" : "bare-code";
      return complete(code, code, [""], line, closedBy, [...ending, "bare-code"], isAscii);
    }
    skip(line, end, isAscii);
    return undefined;
  }

  function skip(line: string, end: number, isAscii: boolean): void {
    if (end === 0) {
      hasBlankLines = true;
      return;
    }
    skippedLength += line.length;
    if (skipped.length >= limits.replyLines) fail("too-many-lines", line, limits.replyLines);
    if (skippedLength > limits.replyBytes) fail("reply-too-long", line, limits.replyBytes);
    const text = line.slice(0, end);
    skipped.push(isAscii ? text : (settings.decode([text]).lines[0] as string));
  }

  /** Inside a reply: its closing line, or text. */
  function inside(
    current: OpenReply,
    line: string,
    end: number,
    code: number,
    ending: readonly Deviation[],
    isAscii: boolean,
  ): Reply | undefined {
    const isSame = code === current.code;
    const isClosing = closes(current, line, end, code);
    const isPrefixed = isSame && end > 3 && line.charCodeAt(3) === HYPHEN;
    // RFC 2228 §5.2: every line of a protected reply has its code and a hyphen.
    if (isStrict && current.code >= 600 && !isClosing && !isPrefixed) fail("missing-prefix", line);
    add(current, line, line.slice(isClosing || isPrefixed ? 4 : 0, end), isAscii);
    if (ending !== NONE) note(current, ending[0] as Deviation);
    if (code !== 0 && !isSame && line.charCodeAt(3) === SPACE) {
      note(current, isClosing ? "other-code" : "other-code-inside");
    }
    if (!isClosing) return undefined;
    if (end === 3) note(current, "bare-code");
    let closedBy: ClosedBy = isSame ? (end === 3 ? "bare-code" : "same-code") : "other-code";
    if (ending === NO_LINE_END) closedBy = "end-of-input";
    const { lines, raw, deviations } = current;
    return complete(code, current.code, lines, raw, closedBy, deviations, current.isAscii);
  }

  /** Whether a line closes an open reply. */
  function closes(current: OpenReply, line: string, end: number, code: number): boolean {
    if (code === 0) return false;
    if (end === 3) return code === current.code && !isStrict;
    if (line.charCodeAt(3) !== SPACE) return false;
    return code === current.code || (settings.closesOnOtherCode && isPlausible(line, end));
  }

  function add(current: OpenReply, line: string, text: string, isAscii: boolean): void {
    if (current.lines.length >= limits.replyLines) fail("too-many-lines", line, limits.replyLines);
    if (current.raw.length + line.length > limits.replyBytes) {
      fail("reply-too-long", line, limits.replyBytes);
    }
    current.lines.push(text);
    current.raw += line;
    current.isAscii &&= isAscii;
  }

  function note({ deviations }: OpenReply, deviation: Deviation): void {
    if (!deviations.includes(deviation)) deviations.push(deviation);
  }

  return {
    accept(line, isAscii) {
      const end = contentEnd(line, isStrict);
      const ending = isStrict && end !== line.length ? NONE : deviationsOfEnd(line, end);
      const code = end < 3 ? 0 : codeAt(line, 0);
      return open === undefined
        ? outside(line, end, code, ending, isAscii)
        : inside(open, line, end, code, ending, isAscii);
    },
    isIdle: () => open === undefined && skipped.length === 0 && !hasBlankLines,
    takeOpenRaw() {
      const raw = open?.raw ?? "";
      open = undefined;
      return raw;
    },
    wouldComplete(line) {
      const last = parseReplyLine(line);
      if (last === undefined || last.separator === "-") return false;
      return open === undefined || closes(open, line, line.length, last.code);
    },
    truncated(lastLine) {
      if (open === undefined && lastLine === "") return undefined;
      const last = open === undefined ? parseReplyLine(lastLine) : undefined;
      const lastText = lastLine === "" ? [] : [last?.text ?? lastLine];
      return {
        openingCode: open?.code ?? last?.code,
        lines: settings.decode([...(open?.lines ?? []), ...lastText]).lines,
        raw: (open?.raw ?? "") + lastLine,
      };
    },
    takeSkipped,
  };
}

/** Where the text of a line ends: before LF, and before the CR of it, or all of its CRs. */
function contentEnd(line: string, isStrict: boolean): number {
  let end = line.length;
  if (line.charCodeAt(end - 1) !== LF) return end;
  end -= 1;
  if (line.charCodeAt(end - 1) === CR) end -= 1;
  // Sambar and WatchGuard send CR CR LF. A CR that no LF follows stays: it is data.
  while (!isStrict && end > 0 && line.charCodeAt(end - 1) === CR) end -= 1;
  return end;
}

const BARE_LINE_FEED: readonly Deviation[] = ["bare-line-feed"];
const REPEATED_CARRIAGE_RETURN: readonly Deviation[] = ["repeated-carriage-return"];
const NO_LINE_END: readonly Deviation[] = ["no-line-end"];

function deviationsOfEnd(line: string, end: number): readonly Deviation[] {
  const length = line.length - end;
  if (length === 2) return NONE;
  if (length === 1) return BARE_LINE_FEED;
  return length === 0 ? NO_LINE_END : REPEATED_CARRIAGE_RETURN;
}

/** Zeek's test for another code that closes a reply: a known group, and text worth the name. */
function isPlausible(line: string, end: number): boolean {
  return line.charCodeAt(1) <= 53 && end >= 14 && line.charCodeAt(4) > SPACE;
}

/** What is wrong with a line that should begin a reply. */
function faultOf(line: string, code: number): ReplyErrorKind {
  if (code !== 0) return "missing-separator";
  return /^[0-9]{3}/.test(line) ? "invalid-code" : "no-code";
}
