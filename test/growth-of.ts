/** What the clock, the compiler and the collector may take beside a call. */
const NOISE_MILLISECONDS = 1;

const TIMES = 8;

/** Above this, an exponent is no longer that of a cost in proportion. */
export const IN_PROPORTION = 1.5;

/**
 * How the cost of a call grows with its input: the exponent k of cost = c · sizeᵏ, between a size and
 * eight times as much. What seems to grow too fast is measured again, and the least counts.
 */
export function growthOf<Input>(
  inputOf: (size: number) => Input,
  call: (input: Input) => unknown,
  size: number,
): number {
  const cost = (input: Input): number => {
    const start = performance.now();
    call(input);
    return Math.max(performance.now() - start, NOISE_MILLISECONDS);
  };
  const [small, large] = [inputOf(size), inputOf(size * TIMES)];
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5 && least >= IN_PROPORTION; attempt += 1) {
    least = Math.min(least, Math.log(cost(large) / cost(small)) / Math.log(TIMES));
  }
  return least;
}
