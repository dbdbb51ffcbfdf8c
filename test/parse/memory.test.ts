import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { memorySubjects } from "./memory-subjects.ts";
import { type Scales, setUpScales } from "./scales.ts";

describe("memory held", () => {
  let scales: Scales;
  beforeAll(async () => {
    scales = await setUpScales();
  });
  afterAll(() => scales.remove());

  it.each([...memorySubjects].map(([title, { most }]) => [title, most] as const))(
    "by %s is at most %i bytes",
    async (title, most) => {
      expect(await scales.heldBytes(title)).toBeLessThanOrEqual(most);
    },
  );
});
