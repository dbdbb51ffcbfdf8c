import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import manifest from "../../package.json" with { type: "json" };
import runtimes from "./runtimes.json" with { type: "json" };

interface Job {
  readonly permissions?: Readonly<Record<string, string>>;
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly number[]>> };
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[];
}
interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const folder = new URL("../../.github/workflows/", import.meta.url);
const workflows: readonly (readonly [string, Workflow])[] = readdirSync(folder).map((name) => [
  name,
  parse(readFileSync(new URL(name, folder), "utf8")),
]);
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);

describe.each(workflows)("%s", (_name, workflow) => {
  it("writes nothing unless a job asks for it", () => {
    expect(Object.values(workflow.permissions)).not.toContain("write");
  });

  it("pins the major of every action", () => {
    const actions = stepsOf(workflow).flatMap(({ uses = [] }) => uses);
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action))).toEqual([]);
  });

  it("runs no script that the package does not have", () => {
    const scripts = stepsOf(workflow).flatMap(({ run = "" }) => [
      ...run.matchAll(/npm run ([\w:]+)/g),
    ]);
    expect(Object.keys(manifest.scripts)).toEqual(
      expect.arrayContaining(scripts.map(([, name]) => name)),
    );
  });
});

it("the tests run on the versions of Node that the runtimes name", () => {
  const nodes = Object.fromEntries(workflows)["test.yml"]?.jobs.node?.strategy?.matrix.node;
  const majors = runtimes.flatMap(({ name, version = "" }) =>
    name === "Node" ? [Number.parseInt(version, 10)] : [],
  );
  expect(nodes).toEqual(majors);
});

it("provenance can be signed by the job that publishes, and by no other", () => {
  const signing = workflows.flatMap(([, { jobs }]) =>
    Object.entries(jobs).flatMap(([name, { permissions }]) =>
      permissions?.["id-token"] === "write" ? [name] : [],
    ),
  );
  expect(signing).toEqual(["publish"]);
});
