import { compareReplies } from "../compare/compare-replies.ts";
import { describeComparison } from "../describe/describe-comparison.ts";
import type { Subcommand } from "./call.ts";
import { FORMATS } from "./formats.ts";
import { mistake } from "./mistake.ts";
import { noteUnlisted } from "./note-unlisted.ts";
import { pick } from "./pick.ts";
import { readCode } from "./read-code.ts";

/** `ftp-replies compare CODE CODE`: what sets two codes apart. */
export const compare: Subcommand = {
  name: "compare",
  usage: "compare CODE CODE",
  examples: ["compare 125 421", "compare 450 550 --format html"],
  formats: [...FORMATS.keys()],
  options: [],
  run(call) {
    const render = pick(FORMATS, "format", call.format);
    const [first, second, ...more] = call.operands;
    if (first === undefined || second === undefined || more.length > 0) {
      throw mistake((words) => words.operands.compare);
    }
    const [a, b] = [readCode(first, call), readCode(second, call)];
    call.out.write(render(describeComparison(compareReplies(a, b), call.locale), call));
    noteUnlisted([a.code, b.code], call);
    return 0;
  },
};
