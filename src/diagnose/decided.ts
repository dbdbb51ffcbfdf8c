/** From this confidence on the reply decides; below it, a candidate is a guess. */
export const DECIDED = 0.5;
