import { expect, it } from "vitest";
import { modules } from "../docs/run-example.ts";
import { apiReport } from "./api-report.ts";

const report = apiReport();

it("exports what the API report says; if the change is meant, run `npm run api`", async () => {
  await expect(report).toMatchFileSnapshot("api.md");
});

it("exports the values that the declarations promise, and no others", () => {
  for (const [specifier, module] of Object.entries(modules)) {
    const [, section = ""] = report.split(`## \`${specifier}\`\n`);
    const [declared = ""] = section.split("\n## ");
    const names = [...declared.matchAll(/^(?:const|function) (\w+)/gm)].map(([, name]) => name);
    expect([...new Set(names)].sort()).toEqual(Object.keys(module).sort());
  }
});
