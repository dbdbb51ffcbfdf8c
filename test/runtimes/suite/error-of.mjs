/** What an attempt throws. */
export function errorOf(attempt) {
  try {
    attempt();
  } catch (error) {
    return error;
  }
}
