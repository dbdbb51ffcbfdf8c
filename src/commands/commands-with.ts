import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { CommandsOfReply } from "../types/comparison.ts";
import { COMMAND_REPLIES, REPLIES_TO_ANY_COMMAND } from "./command-replies.ts";

/**
 * The commands that can get a reply code.
 *
 * @param code A reply code, in the table or not.
 * @returns `standard`: the commands for which an RFC in force lists the code, or `"any"`;
 * `observed`: those for which only a draft, a server, an RFC before 959 or an example that a later
 * RFC corrects shows it. `<connect>` stands for the greeting.
 * @see RFC 959 §5.4
 * @example
 * commandsWith(125).standard //=> ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE"]
 * commandsWith(421).standard //=> "any"
 * commandsWith(299) //=> { standard: [], observed: [] }
 */
export function commandsWith(code: number): CommandsOfReply {
  return COMMANDS_BY_CODE.get(code) ?? NO_COMMANDS;
}

const NO_COMMANDS: CommandsOfReply = /* @__PURE__ */ deepFreeze({ standard: [], observed: [] });

const COMMANDS_BY_CODE: ReadonlyMap<number, CommandsOfReply> = /* @__PURE__ */ indexByCode();

function indexByCode(): ReadonlyMap<number, CommandsOfReply> {
  const index = new Map<number, { standard: string[]; observed: string[] }>();
  const add = (code: number, basis: "standard" | "observed", command: string): void => {
    const entry = index.get(code) ?? { standard: [], observed: [] };
    if (!entry.standard.includes(command)) entry[basis].push(command);
    index.set(code, entry);
  };
  for (const [command, row] of Object.entries(COMMAND_REPLIES)) {
    const basis = row.standing === "standard" ? "standard" : "observed";
    for (const code of row.replies) add(code, basis, command);
    for (const { replies, correctedBy } of row.amendments) {
      for (const code of replies) add(code, correctedBy ? "observed" : basis, command);
    }
    for (const code of row.observed) add(code, "observed", command);
  }
  const frozen = new Map<number, CommandsOfReply>();
  for (const [code, entry] of index) frozen.set(code, deepFreeze(entry));
  for (const code of REPLIES_TO_ANY_COMMAND) {
    frozen.set(code, deepFreeze({ standard: "any", observed: [] }));
  }
  return frozen;
}
