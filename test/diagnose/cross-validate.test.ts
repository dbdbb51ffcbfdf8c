import { describe, expect, it } from "vitest";
import { cases, rulesWithout, type Score, score, serverOf } from "./score.ts";

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

const report = (title: string, total: Score): void => {
  console.info(
    `${title}: first ${percent(total.first, total.cases)} %, first three ${percent(total.firstThree, total.cases)} %, ` +
      `confidently wrong ${percent(total.confidentlyWrong, cases.length)} %, retry ${percent(total.retry, total.cases)} %`,
  );
};

describe("the cases", () => {
  it("are diagnosed rightly with all rules", () => {
    const total = score(cases);
    report("all rules", total);
    expect(total.first / total.cases).toBeGreaterThanOrEqual(0.97);
    expect(total.firstThree / total.cases).toBeGreaterThanOrEqual(0.98);
    expect(total.retry / total.cases).toBeGreaterThanOrEqual(0.97);
    expect(total.confidentlyWrong).toBeLessThanOrEqual(2);
  });

  it("are diagnosed nearly as well without the rules that only their own server needs", () => {
    const servers = [...new Set(cases.map(serverOf))];
    const parts = servers.map((server) =>
      score(
        cases.filter((each) => serverOf(each) === server),
        rulesWithout(server),
      ),
    );
    const total = parts.reduce((a, b) => ({
      cases: a.cases + b.cases,
      first: a.first + b.first,
      firstThree: a.firstThree + b.firstThree,
      confidentlyWrong: a.confidentlyWrong + b.confidentlyWrong,
      retry: a.retry + b.retry,
    }));
    report("one server left out", total);
    expect(servers.length).toBeGreaterThan(20);
    expect(total.first / total.cases).toBeGreaterThanOrEqual(0.95);
    expect(total.firstThree / total.cases).toBeGreaterThanOrEqual(0.97);
    expect(total.retry / total.cases).toBeGreaterThanOrEqual(0.95);
    expect(total.confidentlyWrong).toBeLessThanOrEqual(5);
  });
});
