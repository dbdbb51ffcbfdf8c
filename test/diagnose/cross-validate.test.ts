import { describe, expect, it } from "vitest";
import { cases, probes, sessionLogs, systemErrors } from "./samples.ts";
import { diagnoseSample, leaveOneServerOut, reportOf, sharesOf } from "./score.ts";

const serversOf = (samples: readonly { readonly server: string }[]): number =>
  new Set(samples.map(({ server }) => server)).size;

describe("the cases", () => {
  it("are diagnosed rightly with all rules", () => {
    const outcomes = cases.map((each) => diagnoseSample(each));
    console.info(reportOf("the cases, all rules", outcomes));
    const { first, firstThree, retry, confidentlyWrong } = sharesOf(outcomes);
    expect(cases).toHaveLength(199);
    expect(first).toBeGreaterThanOrEqual(0.98);
    expect(firstThree).toBeGreaterThanOrEqual(0.98);
    expect(retry).toBeGreaterThanOrEqual(0.98);
    expect(confidentlyWrong).toBe(0);
  });

  it("are diagnosed nearly as well without the rules that only their own server needs", () => {
    const outcomes = leaveOneServerOut(cases, [...cases, ...probes]);
    console.info(reportOf("the cases, one server left out", outcomes));
    const { first, firstThree, retry, confidentlyWrong } = sharesOf(outcomes);
    expect(serversOf(cases)).toBeGreaterThan(20);
    expect(first).toBeGreaterThanOrEqual(0.97);
    expect(firstThree).toBeGreaterThanOrEqual(0.98);
    expect(retry).toBeGreaterThanOrEqual(0.97);
    expect(confidentlyWrong).toBeLessThanOrEqual(0.01);
  });
});

describe("what further servers print", () => {
  it("is diagnosed as well", () => {
    const outcomes = leaveOneServerOut(probes, [...cases, ...probes]);
    console.info(reportOf("further servers, one left out", outcomes));
    const { first, firstThree, confidentlyWrong } = sharesOf(outcomes);
    expect(serversOf(probes)).toBeGreaterThan(40);
    expect(first).toBeGreaterThanOrEqual(0.95);
    expect(firstThree).toBeGreaterThanOrEqual(0.97);
    expect(confidentlyWrong).toBeLessThanOrEqual(0.01);
  });
});

describe("what servers say in reported sessions", () => {
  it("is diagnosed rightly in nine of ten, and never wrongly with confidence", () => {
    const outcomes = sessionLogs.map((each) => diagnoseSample(each));
    console.info(reportOf("reported sessions", outcomes));
    const { first, confidentlyWrong } = sharesOf(outcomes);
    expect(sessionLogs.length).toBeGreaterThan(80);
    expect(first).toBeGreaterThanOrEqual(0.88);
    expect(confidentlyWrong).toBe(0);
  });
});

describe("errors of operating systems in other languages", () => {
  it("are understood, and none is taken for another with confidence", () => {
    const outcomes = systemErrors.map((each) => diagnoseSample(each));
    console.info(reportOf("errors of operating systems", outcomes));
    const { first, confidentlyWrong } = sharesOf(outcomes);
    expect(serversOf(systemErrors)).toBeGreaterThan(13);
    expect(first).toBeGreaterThanOrEqual(0.97);
    expect(confidentlyWrong).toBe(0);
  });
});
