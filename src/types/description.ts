import type { AspectName } from "./comparison.ts";
import type { Headings, ReplyProse } from "./locale.ts";

/** One code in words. All strings are whole sentences, but for the names and the phrase. */
export interface DescribedReply extends ReplyProse {
  readonly code: number;
  readonly name: string;
  /** The digit and the name of the class, such as `4xx Transient Negative`. */
  readonly className: string;
  /** The standard's own wording: data in English, whatever the locale. */
  readonly phrase: string;
  /**
   * The address of the RFC's section that defines the code; `undefined` for a code that no RFC has
   * ever defined, or that is outside the table.
   */
  readonly url: string | undefined;
}

/** One aspect in which two codes differ, with a statement about each. */
export interface DescribedDifference {
  readonly aspect: AspectName;
  readonly name: string;
  readonly a: string;
  readonly b: string;
  /** The two statements, and what the sides have in common where that is part of the answer. */
  readonly text: string;
}

/** A fact about one code, or one that two codes share. */
export interface DescribedFact {
  readonly aspect: AspectName;
  readonly name: string;
  readonly text: string;
}

/** A section of a document, with its address where it has one. */
export interface DescribedReference {
  readonly text: string;
  /** The address of the section, for documents that have one. */
  readonly url: string | undefined;
}

/** Another code worth reading about. */
export interface DescribedRelated {
  readonly code: number;
  readonly name: string;
  /** Why it is worth reading about, in whole sentences. */
  readonly reason: string;
}

interface Described {
  /** BCP 47 tag of the language of every string but the phrases. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly headings: Headings;
  /** What stands between a label and the text that it introduces. */
  readonly labelColon: string;
  readonly title: string;
  readonly summary: string;
  readonly references: readonly DescribedReference[];
  readonly related: readonly DescribedRelated[];
}

/** One code described in a language: what the renderers take. */
export interface ReplyDescription extends Described {
  readonly kind: "reply";
  readonly reply: DescribedReply;
  readonly facts: readonly DescribedFact[];
}

/** Two codes compared in a language: what the renderers take. */
export interface ComparisonDescription extends Described {
  readonly kind: "comparison";
  /** The smaller code first, as in `"125-421"`. */
  readonly canonical: string;
  /** For pairs that are often compared: the answer in short. */
  readonly verdict: string | undefined;
  /** Both codes in the order asked for; a single one where a code is compared with itself. */
  readonly replies: readonly DescribedReply[];
  readonly differences: readonly DescribedDifference[];
  readonly inCommon: readonly DescribedFact[];
  /** Whether one may follow the other in a conversation; empty for a code and itself. */
  readonly sequence: readonly string[];
}

/** A reply that a server sent, and its diagnosis, in a language: what the renderers take. */
export interface DiagnosisDescription extends Described {
  readonly kind: "diagnosis";
  /**
   * The reply line by line, its code in front. These are the words of the server, in whatever
   * language, and nothing that it says can be trusted; it is in no other field.
   */
  readonly serverText: readonly string[];
  /** The code in words; empty for a number that is no reply code. */
  readonly replies: readonly DescribedReply[];
  /** What can be done, the most useful first. */
  readonly advice: readonly string[];
  /** Whether to retry, and what becomes of the control connection. */
  readonly facts: readonly DescribedFact[];
}

/** What the renderers take. */
export type Description = ReplyDescription | ComparisonDescription | DiagnosisDescription;
