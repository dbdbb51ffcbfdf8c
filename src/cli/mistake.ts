import type { MistakeWords } from "../types/command-line-words.ts";

/** Says in a language what is wrong with a call. */
export type Say = (words: MistakeWords) => string;

/** The error for a call that makes no sense, to be told once the language is known. */
export function mistake(say: Say): Error {
  return Object.assign(new Error("a call that makes no sense"), { say });
}

/** What an error says: a mistake in the words given, any other one its message. */
export function messageOf(error: unknown, words: MistakeWords): string {
  if (!(error instanceof Error)) return String(error);
  return "say" in error ? (error as Error & { say: Say }).say(words) : error.message;
}
