import { describe, expect, it } from "vitest";
import * as constants from "../../src/codes.ts";
import { commandsWith } from "../../src/commands.ts";
import type { ReplyDefinition } from "../../src/index.ts";
import { classifyReply, groupOfReply, isFinal, REPLIES } from "../../src/index.ts";
import facts from "../fixtures/codes.json" with { type: "json" };

const definitions: readonly ReplyDefinition[] = Object.values(REPLIES);
const factOf = new Map(facts.map((fact) => [fact.code, fact]));
const inForce = definitions.filter(({ status }) => status === "standard" || status === "extension");

describe("the table of reply codes", () => {
  it("holds all 60 codes in force and no other as such", () => {
    const expected = facts
      .filter(({ status }) => status === "standard" || status === "extension")
      .map(({ code }) => code);
    expect(inForce.map(({ code }) => code)).toEqual(expected);
    expect(inForce).toHaveLength(60);
  });

  it("has each code as a constant too", () => {
    const { PSEUDO_REPLIES: _, ...byName } = constants;
    expect(byName).toEqual(Object.fromEntries(definitions.map((each) => [`R${each.code}`, each])));
  });

  it("holds 228, which only became historic later, and the non-standard numbers in use", () => {
    const others = definitions.filter((definition) => !inForce.includes(definition));
    const expected = facts
      .filter(({ code, status }) => code === 228 || (status === "nonstandard" && code < 660))
      .map(({ code }) => code);
    expect(others.map(({ code }) => code)).toEqual(expected);
  });

  it.each(definitions.map((definition) => [definition.code, definition] as const))(
    "%i agrees with the checked facts and with its own digits",
    (code, definition) => {
      const fact = factOf.get(code);
      expect(definition.phrase).toBe(fact?.phrase);
      expect(definition.status).toBe(fact?.status);
      expect(definition.group).toBe(fact?.group);
      expect(definition.closesControl !== "never").toBe(fact?.closes !== false);
      expect(definition.class).toBe(classifyReply(code));
      expect(definition.group).toBe(groupOfReply(code));
      expect(definition.final).toBe(isFinal(code));
      expect(REPLIES[code as 421]).toBe(definition);
    },
  );

  it.each(inForce.map((definition) => [definition.code, definition] as const))(
    "%i cites every document and section of the checked facts",
    (code, { references }) => {
      const cited = references.map(({ document, section }) => `${document} ${section}`);
      expect(cited).toEqual(factOf.get(code)?.references);
      expect(references.some(({ document }) => /^RFC [0-9]+$/.test(document))).toBe(true);
    },
  );

  it("names who uses a number that no RFC in force defines, and only then", () => {
    for (const { status, usedBy } of definitions) {
      expect(usedBy.length > 0).toBe(status === "nonstandard");
    }
  });

  it("asks for a retry exactly after negative replies", () => {
    for (const { class: replyClass, retry } of definitions) {
      expect(retry === "none-needed").toBe(!replyClass.endsWith("negative"));
    }
  });

  it("names a cause behind each negative reply in force", () => {
    const negative = inForce.filter((definition) => definition.class.endsWith("negative"));
    expect(negative.length).toBeGreaterThan(20);
    for (const { code, causes } of negative) expect(causes, `${code}`).not.toEqual([]);
  });

  it("never promises that a permanent failure passes by waiting", () => {
    const waiting = definitions.filter(({ retry }) => retry === "later");
    for (const { code } of waiting) expect(classifyReply(code)).toBe("transient-negative");
    const lasting = definitions.filter(
      (each) => each.class === "transient-negative" && each.retry === "no",
    );
    // Both say in their prose that the refusal lasts in spite of the first digit.
    expect(lasting.map(({ code }) => code)).toEqual([402, 430]);
  });

  it("sends a client away from the connection only where some server closes it", () => {
    for (const { next, closesControl } of definitions) {
      if (next === "reconnect") expect(closesControl).not.toBe("never");
    }
  });

  it("lets an exchange of security data end in USER, without another AUTH", () => {
    expect(REPLIES[235].next).toBe("user");
  });

  it.each([
    [631, "verify"],
    [632, "decrypt-and-verify"],
    [633, "decrypt"],
  ] as const)("says of the envelope %i that what comes next is to %s", (code, next) => {
    expect(REPLIES[code].next).toBe(next);
  });

  it("relates codes only to other codes of the table, each once", () => {
    for (const { code, related } of definitions) {
      const codes = related.map((entry) => entry.code);
      expect(codes.length).toBeGreaterThan(0);
      expect(codes).not.toContain(code);
      expect(codes.every((other) => other in REPLIES)).toBe(true);
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it("calls codes answers to the same command only where one command can get both", () => {
    const commandsOf = (code: number): readonly string[] | "any" => {
      const { standard, observed } = commandsWith(code) ?? expect.fail(`${code}`);
      return standard === "any" ? "any" : [...standard, ...observed];
    };
    for (const { code, related } of definitions) {
      for (const { code: other, relation } of related) {
        if (relation !== "same-command") continue;
        const [own, others] = [commandsOf(code), commandsOf(other)];
        const isShared =
          own === "any" || others === "any" || own.some((one) => others.includes(one));
        expect(isShared, `${code} and ${other}`).toBe(true);
      }
    }
  });

  it.each([
    [213, ["file-status", "modification-time", "file-size"]],
    [350, ["rename-pending", "restart-pending"]],
    [451, ["local-error", "options-unavailable"]],
    [521, ["protection-level", "address-family", "directory-exists"]],
    [522, ["network-protocol", "data-protection"]],
    [550, ["file-unavailable", "listing-refused", "no-size"]],
  ] as const)("%i says that it has several meanings", (code, meanings) => {
    const found = REPLIES[code].meanings.map(({ meaning }) => meaning);
    expect(found).toEqual(expect.arrayContaining([...meanings]));
  });

  it.each([
    ["232 is a login, not a logout", REPLIES[232].name, "Logged In by Security Exchange"],
    ["234 is defined by an RFC", REPLIES[234].references[0]?.document, "RFC 2228"],
    ["430 is in no RFC in force", REPLIES[430].status, "nonstandard"],
    ["434 is in no RFC in force", REPLIES[434].status, "nonstandard"],
    ["202 is a success", REPLIES[202].class, "positive-completion"],
    ["452 is about storage, not about a busy file", REPLIES[452].causes[0], "disk-full"],
    ["534 is wider than a demand for TLS", REPLIES[534].causes.length > 1, true],
    ["631 is an envelope, not an outcome", REPLIES[631].class, "protected"],
    ["421 closes the connection as a rule only", REPLIES[421].closesControl, "usually"],
  ] as const)("gets right what tables elsewhere get wrong: %s", (_title, actual, expected) => {
    expect(actual).toBe(expected);
  });

  it("is frozen to its leaves", () => {
    const open: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      if (!Object.isFrozen(value)) open.push(path);
      for (const [key, inner] of Object.entries(value)) visit(inner, `${path}.${key}`);
    };
    visit(REPLIES, "REPLIES");
    expect(open).toEqual([]);
  });
});
