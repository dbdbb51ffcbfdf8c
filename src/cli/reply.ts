import { describeReply } from "../describe/describe-reply.ts";
import type { Subcommand } from "./call.ts";
import { FORMATS } from "./formats.ts";
import { noteUnlisted } from "./note-unlisted.ts";
import { pick } from "./pick.ts";
import { readCode } from "./read-code.ts";

/** `ftp-replies CODE`: what one code means. It has no name: its operand stands in its place. */
export const reply: Subcommand = {
  usage: "CODE",
  formats: [...FORMATS.keys()],
  options: [],
  run(call) {
    const render = pick(FORMATS, "format", call.format);
    const [code = "", ...more] = call.operands;
    if (more.length > 0) throw new Error("one code is expected; compare takes two");
    const definition = readCode(code);
    call.out.write(render(describeReply(definition, call.locale), call));
    noteUnlisted([definition.code], call);
    return 0;
  },
};
