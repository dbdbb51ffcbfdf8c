import cases from "../fixtures/parsing-cases.json" with { type: "json" };

/** What a parser should make of an input. */
export interface ExpectedOutcome {
  readonly replies: readonly { readonly code: number; readonly lines: readonly string[] }[];
  readonly skipped?: readonly string[];
  readonly remainder?: string;
  readonly error?: string;
}

/** A control stream of a real server, or one derived from a fact, one character a byte. */
export interface ParsingCase {
  readonly id: string;
  readonly input: string;
  readonly mode: string;
  /** The input conforms: both modes must give the same. */
  readonly alsoTolerant?: boolean;
  /** The connection is closed after the input. */
  readonly eof?: boolean;
  /** Only the codes are compared. */
  readonly compare?: string;
  readonly expect: ExpectedOutcome;
  readonly accept?: readonly ExpectedOutcome[];
}

export const parsingCases: readonly ParsingCase[] = cases as unknown as readonly ParsingCase[];
