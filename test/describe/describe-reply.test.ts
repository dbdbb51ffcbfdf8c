import { describe, expect, it } from "vitest";
import {
  compareReplies,
  describeComparison,
  describeReply,
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
