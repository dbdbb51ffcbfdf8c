import { trimLineEnd } from "../parse/trim-line-end.ts";

/** A line of a log with its number, from 1. */
export interface NumberedLine {
  readonly line: number;
  /** A byte string with its line end. */
  readonly raw: string;
}

/**
 * `10:00:00.123456 [0-0] <= Recv header, 17 bytes (0x11)`: what comes next, and in which direction.
 * Nothing else may stand in front, or a server could hide what it says.
 */
const HEAD =
  /^((?:\d\d:\d\d:\d\d\.\d{6} )?(?:\[\d{1,20}-(?:\d{1,20}|x)\] )?)(?:(<)=|=(>)) (?:Recv|Send) (header|data|SSL data), (\d{1,20}) bytes \(0x[0-9a-f]{1,16}\)$/;

/** `0040: text`: a piece of it, and how many bytes stand in front of the piece. */
const PIECE = /^([0-9a-f]{4,16}): ?(.*)$/s;

/** `32 32 30 20`: up to sixteen bytes, filled up to this many columns. As text they come behind. */
const HEX = /^(?:[0-9a-f]{2} ){1,16} *$/;
const HEX_COLUMNS = 48;

/** How many bytes a piece in hexadecimal shows, and one of text if no line ends in it. */
const HEX_WIDTH = 16;
const TEXT_WIDTH = 64;

/** A line of the connection as far as its pieces were read. */
interface OpenLine {
  readonly line: number;
  readonly head: Head;
  /** Where the last piece of it stands. */
  at: number;
  /** What its pieces say as text and as hexadecimal, each while it may be that. */
  text: string | undefined;
  bytes: string | undefined;
}

interface Head {
  /** What to put in front of the lines that come, empty for what is not worth showing. */
  readonly front: string;
  /** How many bytes it announces. */
  readonly size: number;
}

/**
 * Puts the lines of a trace of curl (`--trace-ascii`, `--trace`) together as `curl -v` shows them;
 * all other lines pass as they are.
 *
 * ```
 * <= Recv header, 11 bytes (0xb)
 * 0000: 220 Ready                 < 220 Ready
 * ```
 *
 * @param longest How many bytes of a line are kept, at least.
 * @param isInReply Whether the lines given so far leave a reply open. A trace that begins inside one
 * is text.
 */
export function* unfoldTrace(
  lines: Iterable<string>,
  longest: number,
  isInReply: () => boolean,
): Generator<NumberedLine> {
  let line = 0;
  let isTrace = false;
  let head: Head | undefined;
  let open: OpenLine | undefined;
  for (const raw of lines) {
    line += 1;
    const content = trimLineEnd(raw);
    const piece = head === undefined ? undefined : pieceOf(content);
    if (open !== undefined && piece !== undefined && extend(open, piece, longest)) continue;
    if (open !== undefined) yield unfolded(open);
    open = undefined;
    if (head !== undefined && piece !== undefined) {
      if (head.front !== "") open = { line, head, ...piece };
      continue;
    }
    head = headOf(content);
    if (!isInReply()) isTrace = head !== undefined;
    if (!isTrace) head = undefined;
    if (head === undefined) yield { line, raw };
  }
  if (open !== undefined) yield unfolded(open);
}

function headOf(content: string): Head | undefined {
  const [, before = "", server = "", client = "", what, size] = HEAD.exec(content) ?? [];
  if (what === undefined) return undefined;
  return { front: what === "header" ? before + server + client : "", size: Number(size) };
}

type Piece = Pick<OpenLine, "at" | "text" | "bytes">;

/** A piece, what it says as text and, if it can be that, in hexadecimal. */
function pieceOf(content: string): Piece | undefined {
  const [, digits, text = ""] = PIECE.exec(content) ?? [];
  if (digits === undefined) return undefined;
  const at = Number.parseInt(digits, 16);
  const columns = text.slice(0, HEX_COLUMNS);
  if (text.length <= HEX_COLUMNS || !HEX.test(columns)) return { at, text, bytes: undefined };
  const bytes = columns.trimEnd().split(" ");
  return {
    at,
    text,
    bytes: String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))),
  };
}

/**
 * Adds a piece to a line if it is the next. How far it stands from the last one tells what they are
 * in: a server may send text that looks like hexadecimal.
 */
function extend(open: OpenLine, { at, text, bytes }: Piece, longest: number): boolean {
  if (at === open.at + HEX_WIDTH && open.bytes !== undefined && bytes !== undefined) {
    if (open.bytes.length < longest) open.bytes += bytes;
    open.text = undefined;
  } else if (at === open.at + TEXT_WIDTH && open.text !== undefined) {
    if (open.text.length < longest) open.text += text;
    open.bytes = undefined;
  } else return false;
  open.at = at;
  return true;
}

function unfolded({ line, head, at, text, bytes }: OpenLine): NumberedLine {
  // One piece in hexadecimal is all only if no more than that is announced.
  const isText = bytes === undefined || (text !== undefined && head.size - at > HEX_WIDTH);
  return { line, raw: `${trimLineEnd(`${head.front} ${isText ? text : bytes}`)}\n` };
}
