import type { RepliesByRole } from "../types/command-replies.ts";

/** Sorts reply codes into the roles that their first digits give them. */
export function byRole(codes: readonly number[]): RepliesByRole {
  const startingWith = (digit: number): number[] =>
    codes.filter((code) => Math.floor(code / 100) === digit);
  return {
    preliminary: startingWith(1),
    success: startingWith(2),
    intermediate: startingWith(3),
    transientNegative: startingWith(4),
    permanentNegative: startingWith(5),
    protected: startingWith(6),
  };
}
