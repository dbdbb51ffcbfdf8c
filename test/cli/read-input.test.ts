import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readInput } from "../../src/cli/read-input.ts";

describe("readInput", () => {
  it("gives all bytes of a file, in pieces", () => {
    const file = fileURLToPath(new URL("../fixtures/command-replies.json", import.meta.url));
    const whole = readFileSync(file);
    expect(Buffer.concat([...readInput(file)])).toEqual(whole);
  });

  it("throws where there is no file, not before it is read", () => {
    const input = readInput("no/such/file");
    expect(() => input.next()).toThrow("ENOENT");
  });
});
