/** One line of a reply. */
export interface ReplyLine {
  readonly code: number;
  /** A space ends a reply, a hyphen continues it; empty for a bare code. */
  readonly separator: " " | "-" | "";
  /** What follows the separator, untrimmed. */
  readonly text: string;
}

/** One reply of the control connection. */
export interface Reply {
  /** The outcome: the code of the closing line. */
  readonly code: number;
  /** The text of each line, one prefix and one separator removed, nothing trimmed. */
  readonly lines: readonly string[];
  /** The lines, joined by LF. */
  readonly text: string;
  /**
   * How the reply ended: with its code and a space as RFC 959 §4.2 has it, with a bare code as some
   * servers do, or in the end of the input, without a line end.
   */
  readonly closedBy: "same-code" | "bare-code" | "end-of-input";
}

/** What a whole input holds. */
export interface ParsedReplies<Input extends string | Uint8Array = string | Uint8Array> {
  readonly replies: readonly Reply[];
  /** Lines outside any reply that carry no code, in order. */
  readonly skipped: readonly string[];
  /** What came after the last whole reply or skipped line: a reply that is not complete yet. */
  readonly rest: Input;
}
