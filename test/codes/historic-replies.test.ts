import { describe, expect, it } from "vitest";
import { PSEUDO_REPLIES } from "../../src/codes.ts";
import { HISTORIC_REPLIES } from "../../src/historic.ts";
import { lookupReply, REPLIES } from "../../src/index.ts";
import facts from "../fixtures/codes.json" with { type: "json" };

describe("the historic numbers", () => {
  it("hold every obsolete number of the checked facts that is older than RFC 959", () => {
    for (const { code, status, phrase } of facts) {
      if (status !== "obsolete" || code === 228) continue;
      const entry = HISTORIC_REPLIES[String(code).padStart(3, "0")];
      expect(entry?.meanings[0]?.phrase).toBe(phrase);
      expect(lookupReply(code)).toBeUndefined();
    }
  });

  it("cite only documents before RFC 959", () => {
    for (const { meanings } of Object.values(HISTORIC_REPLIES)) {
      for (const { references } of meanings) {
        for (const { document } of references) expect(document).toMatch(/^RFC [0-9]{3}$/);
        for (const { document } of references) expect(Number(document.slice(4))).toBeLessThan(959);
      }
    }
  });

  it("name successors that are codes of the table", () => {
    const successors = Object.values(HISTORIC_REPLIES).map(({ successor }) => successor);
    for (const successor of successors) {
      if (successor !== undefined) expect(successor in REPLIES).toBe(true);
    }
    expect(HISTORIC_REPLIES["436"]?.successor).toBe(421);
  });

  it("keep the old meaning of a number that lives on", () => {
    expect(HISTORIC_REPLIES["232"]?.meanings[0]?.phrase).toMatch(/^Logout command noted/);
  });
});

describe("the pseudo replies", () => {
  it("are known to no other table", () => {
    for (const { number } of Object.values(PSEUDO_REPLIES)) {
      expect(lookupReply(number)).toBeUndefined();
      expect(number).toBeGreaterThan(659);
    }
  });
});
