import { describeReply } from "../describe/describe-reply.ts";
import type { Subcommand } from "./call.ts";
import { FORMATS } from "./formats.ts";
import { mistake } from "./mistake.ts";
import { noteUnlisted } from "./note-unlisted.ts";
import { pick } from "./pick.ts";
import { readCode } from "./read-code.ts";

/** `ftp-replies CODE`: what one code means. It has no name: its operand stands in its place. */
export const reply: Subcommand = {
  name: "reply",
  usage: "CODE",
  examples: ["550", "421 --locale fr", "226 --format markdown"],
  formats: [...FORMATS.keys()],
  options: [],
  run(call) {
    const render = pick(FORMATS, "format", call.format);
    const [code = "", ...more] = call.operands;
    if (more.length > 0) throw mistake((words) => words.operands.reply);
    const definition = readCode(code, call);
    call.out.write(render(describeReply(definition, call.locale), call));
    noteUnlisted([definition.code], call);
    return 0;
  },
};
