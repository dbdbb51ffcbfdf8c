import { trimLineEnd } from "../parse/trim-line-end.ts";

/** A line of a log with its number, from 1. */
export interface NumberedLine {
  readonly line: number;
  /** A byte string with its line end. */
  readonly raw: string;
}

/** `10:00:00.123456 <= Recv header, 17 bytes (0x11)`: what comes next, and in which direction. */
const HEAD =
  /^(.{0,64}?)(?:(<)=|=(>)) (?:Recv|Send) (header|data|SSL data), \d{1,20} bytes \(0x[0-9a-f]{1,16}\)$/;

/** `0040: text`: a piece of it, and how many bytes stand in front of the piece. */
const PIECE = /^([0-9a-f]{4,16}): ?(.*)$/s;

/** `32 32 30 20`: up to sixteen bytes, filled up to this many columns. As text they come behind. */
const HEX = /^(?:[0-9a-f]{2} ){1,16} *$/;
const HEX_COLUMNS = 48;

/** How many bytes a piece in hexadecimal shows, and one of text if no line ends in it. */
const HEX_WIDTH = 16;
const TEXT_WIDTH = 64;

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
 */
export function* unfoldTrace(lines: Iterable<string>, longest: number): Generator<NumberedLine> {
  let line = 0;
  let front: string | undefined;
  let open: { readonly line: number; text: string; next: number } | undefined;
  for (const raw of lines) {
    line += 1;
    const content = trimLineEnd(raw);
    const piece = front === undefined ? undefined : pieceOf(content);
    if (piece !== undefined && piece.offset === open?.next) {
      if (open.text.length < longest) open.text += piece.text;
      open.next = piece.next;
      continue;
    }
    if (open !== undefined) yield unfolded(open);
    open = undefined;
    if (piece === undefined) {
      front = frontOf(content);
      if (front === undefined) yield { line, raw };
    } else if (front !== "") {
      open = { line, text: `${front} ${piece.text}`, next: piece.next };
    }
  }
  if (open !== undefined) yield unfolded(open);
}

/** What to put in front of the lines that a head announces, empty for what is not worth showing. */
function frontOf(content: string): string | undefined {
  const [, before = "", server = "", client = "", what] = HEAD.exec(content) ?? [];
  if (what === undefined) return undefined;
  return what === "header" ? before + server + client : "";
}

/** A piece, where it stands, and where the next piece of the same line does. */
function pieceOf(content: string) {
  const [, digits, shown = ""] = PIECE.exec(content) ?? [];
  if (digits === undefined) return undefined;
  const offset = Number.parseInt(digits, 16);
  const columns = shown.slice(0, HEX_COLUMNS);
  if (shown.length <= HEX_COLUMNS || !HEX.test(columns)) {
    return { offset, text: shown, next: offset + TEXT_WIDTH };
  }
  const bytes = columns.trimEnd().split(" ");
  const text = String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16)));
  return { offset, text, next: offset + HEX_WIDTH };
}

function unfolded({ line, text }: { readonly line: number; readonly text: string }): NumberedLine {
  return { line, raw: `${trimLineEnd(text)}\n` };
}
