import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { describeDiagnosis, diagnoseReply } from "../../src/diagnose.ts";
import { parseReplies } from "../../src/index.ts";
import { allLocales } from "../locales/all-locales.ts";
import { fuzz } from "./fuzz.ts";
import { mutated } from "./mutate.ts";
import { failures } from "./real-replies.ts";

const anyText = mutated(failures.map(({ raw }) => raw));
const anyCommandLine = mutated(failures.map(({ command }) => command ?? "<connect>"));

/** What a program in plain JavaScript may pass for a context. */
const anyContext = anyCommandLine.chain((line) => {
  const [command, ...argument] = line.split(" ");
  const or = <T>(fit: fc.Arbitrary<T>) => fc.oneof({ weight: 4, arbitrary: fit }, fc.anything());
  return fc.record(
    {
      command: or(fc.constant(command)),
      argument: or(fc.constant(argument.join(" "))),
      loggedIn: or(fc.boolean()),
      tls: or(fc.boolean()),
      dataProtection: or(fc.constantFrom("C", "P")),
      passive: or(fc.boolean()),
      ipv6: or(fc.boolean()),
      bytesSent: or(fc.nat()),
      bytesExpected: or(fc.nat()),
      transferWorkedBefore: or(fc.boolean()),
      server: or(anyText),
      synthetic: fc.constantFrom(undefined, undefined, undefined, true, "no"),
    },
    { requiredKeys: ["command"] },
  );
});

describe("the diagnosis of a damaged reply", () => {
  it("is in order, the same every time, made of known words, and no error where the code is none", () => {
    fuzz("the diagnosis", 4000, fc.tuple(anyText, anyContext), ([text, context]) => {
      for (const reply of parseReplies(text).replies) {
        const diagnosis = diagnoseReply(reply, context as never);
        const { causes, advice, changeFirst, retry, controlConnection } = diagnosis;
        expect(diagnoseReply(reply, context as never)).toEqual(diagnosis);
        const confidences = causes.map(({ confidence }) => confidence);
        expect(confidences.every((one) => one > 0 && one <= 1)).toBe(true);
        expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
        const named = causes.map(({ cause }) => cause);
        if (reply.code < 400) {
          expect(named).toHaveLength(1);
          expect(["none", "success-with-warning"]).toContain(named[0]);
        } else if (reply.code < 600) {
          expect(named.length).toBeGreaterThan(0);
          expect(named).not.toContain("none");
        } else expect(named).toEqual([]);
        for (const { causes: words, advice: sentences } of allLocales) {
          for (const cause of named) expect(Object.hasOwn(words, cause), cause).toBe(true);
          for (const id of [...advice, ...changeFirst]) {
            expect(Object.hasOwn(sentences.advice, id), id).toBe(true);
          }
          expect(Object.hasOwn(sentences.retry, retry)).toBe(true);
          expect(Object.hasOwn(sentences.controlConnection, controlConnection)).toBe(true);
        }
      }
    });
  });

  it("is described in whole sentences that hold no word of the server", () => {
    const mark = "zqxjkv";
    fuzz("the words of a diagnosis", 2000, fc.tuple(anyText, anyCommandLine), ([text, command]) => {
      const said = parseReplies(text.replaceAll(" ", ` ${mark} `)).replies;
      for (const reply of said) {
        const diagnosis = diagnoseReply(reply, { command, argument: mark });
        for (const locale of allLocales) {
          const { advice, ...sentences } = describeDiagnosis(diagnosis, locale);
          for (const sentence of [...advice, ...Object.values(sentences)]) {
            expect(sentence).toMatch(/[.。]$/);
            expect(sentence).not.toMatch(/zqxjkv|undefined|\[object/);
          }
        }
      }
    });
  });
});
