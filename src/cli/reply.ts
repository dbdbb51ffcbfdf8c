import { resolveReply } from "../codes/resolve-reply.ts";
import { describeReply } from "../describe/describe-reply.ts";
import type { Subcommand } from "./call.ts";
import { FORMATS } from "./formats.ts";
import { pick } from "./pick.ts";

/** `ftp-replies CODE`: what one code means. It has no name: its operand stands in its place. */
export const reply: Subcommand = {
  usage: "CODE",
  options: ["format"],
  run({ operands, locale, format = "text", out }) {
    const render = pick(FORMATS, "format", format);
    const [code] = operands;
    if (code === undefined || operands.length !== 1) {
      throw new Error("one code, or the name of a subcommand, is expected");
    }
    const definition = resolveReply(code);
    if (definition === undefined) throw new Error(`not a reply code (100 to 659): ${code}`);
    out.write(render(describeReply(definition, locale)));
    return 0;
  },
};
