import { describe, expect, it } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import runtimes from "./runtimes.json" with { type: "json" };

type Load = (entry: string) => Promise<Record<string, unknown>>;
interface Result {
  readonly checks: number;
  readonly failed: readonly string[];
}

// The suite is plain JavaScript, so that it runs everywhere as it stands.
const { smoke }: { smoke: (load: Load) => Promise<Result> } = await import(
  new URL("suite/smoke.mjs", import.meta.url).href
);
const load: Load = (entry) => import(entry);

describe("the suite that runs on every runtime", () => {
  it("loads every entry of the package, and passes here", async () => {
    const loaded: string[] = [];
    const { checks, failed } = await smoke((entry) => {
      loaded.push(entry.replace("ftp-replies", "."));
      return load(entry);
    });
    expect(failed).toEqual([]);
    expect(checks).toBeGreaterThan(80);
    expect([...loaded, "./package.json"].sort()).toEqual(Object.keys(manifest.exports).sort());
  });

  it.each([
    ["ftp-replies", "lookupReply", () => undefined],
    ["ftp-replies", "toHtml", () => "<p>"],
    ["ftp-replies", "REPLIES", { 421: { references: [], related: [] } }],
    ["ftp-replies/payload", "parseSize", () => 1],
    ["ftp-replies/stream", "createReplyStream", () => new TransformStream()],
  ])("says so where %s has another %s", async (entry, name, value) => {
    const { failed } = await smoke(async (wanted) => {
      const exports = await load(wanted);
      return wanted === entry ? { ...exports, [name]: value } : exports;
    });
    expect(failed.length).toBeGreaterThan(0);
  });

  it("says which check threw, and goes on", async () => {
    const { checks, failed } = await smoke(async (entry) => {
      const exports = await load(entry);
      if (entry !== "ftp-replies/diagnose") return exports;
      const isMissing = () => {
        throw new Error("broken");
      };
      return { ...exports, isMissing };
    });
    expect(failed.map((title) => title.split(":")[0])).toEqual([
      "a question is answered yes, no or not at all",
    ]);
    expect(checks).toBeGreaterThan(80);
  });

  it("runs on the lowest version of Node that the package is for", () => {
    const [lowest] = runtimes.flatMap(({ name, version }) => (name === "Node" ? [version] : []));
    expect(`>=${lowest?.replace(/\.\d+$/, "")}`).toBe(manifest.engines.node);
  });
});
