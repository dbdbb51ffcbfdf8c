import { compareCodes } from "../compare/compare-codes.ts";
import { describeComparison } from "../describe/describe-comparison.ts";
import type { Subcommand } from "./call.ts";
import { FORMATS } from "./formats.ts";
import { pick } from "./pick.ts";

/** `ftp-replies compare CODE CODE`: what sets two codes apart. */
export const compare: Subcommand = {
  usage: "compare CODE CODE",
  options: ["format"],
  run({ operands, locale, format = "text", out }) {
    const render = pick(FORMATS, "format", format);
    if (operands.length !== 2) throw new Error("compare takes two codes");
    const [a, b] = operands;
    const comparison = compareCodes(a, b);
    if (comparison.relation === "not-comparable") {
      const invalid = comparison.invalid.map((side) => (side === "a" ? a : b)).join(", ");
      throw new Error(`not a reply code (100 to 659): ${invalid}`);
    }
    out.write(render(describeComparison(comparison, locale)));
    return 0;
  },
};
