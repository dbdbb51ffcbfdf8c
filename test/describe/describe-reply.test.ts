import { describe, expect, it } from "vitest";
import { COMPARED_PAIRS } from "../../src/compare/compared-pairs.ts";
import {
  compareReplies,
  describeComparison,
  describeReply,
  REPLIES,
  resolveReply,
} from "../../src/index.ts";
import { allLocales } from "../locales/all-locales.ts";

const codes = Array.from({ length: 560 }, (_, index) => 100 + index);

describe.each(allLocales.map((locale) => [locale.tag, locale] as const))(
  "a code described in %s",
  (_tag, locale) => {
    it("has the facts that a comparison with itself has", () => {
      for (const code of codes) {
        const definition = resolveReply(code);
        if (definition === undefined) throw new Error(`${code} is a reply code`);
        const { facts } = describeReply(definition, locale);
        const { inCommon } = describeComparison(compareReplies(definition, definition), locale);
        expect(facts).toEqual(
          inCommon.filter(({ aspect }) => facts.some((fact) => fact.aspect === aspect)),
        );
      }
    });

    it("names each code that the pairs set against it, once and with every reason", () => {
      for (const definition of Object.values(REPLIES)) {
        const { code } = definition;
        const { related } = describeReply(definition, locale);
        const codes = related.map((other) => other.code);
        expect(new Set(codes).size).toBe(codes.length);
        const said = related.filter((other) =>
          other.reason.includes(locale.relations["often-compared"](code, other.code)),
        );
        const others = COMPARED_PAIRS.map((pair) => pair.split("-").map(Number))
          .filter((pair) => pair.includes(code))
          .map((pair) => pair.find((one) => one !== code));
        expect(said.map((other) => other.code)).toEqual(others);
        for (const { code: other, relation } of definition.related) {
          const reason = related.find((entry) => entry.code === other)?.reason;
          expect(reason).toContain(locale.relations[relation](code, other));
        }
      }
    });

    it.each([631, 632, 633, 640])("%i leaves retry and closing to the reply inside", (code) => {
      const definition = resolveReply(code);
      if (definition === undefined) throw new Error(`${code} is a reply code`);
      const { facts } = describeReply(definition, locale);
      const said = (name: string) => facts.find(({ aspect }) => aspect === name)?.text;
      expect(said("retry")).toBe(locale.aspects.retry.inside.one(code));
      expect(said("control-connection")).toBe(
        locale.aspects["control-connection"].inside.one(code),
      );
    });
  },
);
