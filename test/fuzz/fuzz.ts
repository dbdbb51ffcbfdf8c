import fc from "fast-check";

/** The same inputs at every run; another seed finds other inputs. */
const SEED = 959;

/** Checks so many inputs, and prints what was checked. A failure tells the smallest input for it. */
export function fuzz<Input>(
  subject: string,
  inputs: number,
  anyInput: fc.Arbitrary<Input>,
  check: (input: Input) => void,
): void {
  fc.assert(fc.property(anyInput, check), { seed: SEED, numRuns: inputs });
  console.info(`fuzz of ${subject}: ${inputs} mutations of real replies, seed ${SEED}`);
}
