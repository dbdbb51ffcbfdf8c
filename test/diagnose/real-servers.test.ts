import { expect, it } from "vitest";
import { realReplies } from "./samples.ts";
import { diagnoseSample, reportOf, sharesOf } from "./score.ts";

it("what four real servers answer is diagnosed as what was truly going on, as far as they say it", () => {
  const outcomes = realReplies.map((each) => diagnoseSample(each));
  console.info(reportOf("four real servers", outcomes));
  const { first, confidentlyWrong } = sharesOf(outcomes);
  expect(realReplies.length).toBeGreaterThan(250);
  // The rest, and nearly all that is wrong with confidence, hides or misstates what happened:
  // "Permission denied." for a switched-off command, "No such file" for a forbidden one.
  expect(first).toBeGreaterThanOrEqual(0.79);
  expect(confidentlyWrong).toBeLessThanOrEqual(0.13);
});
