import { replyNumber } from "../classify/reply-number.ts";
import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { CommandsOfReply } from "../types/comparison.ts";
import type { ReplyCode } from "../types/reply-names.ts";
import { COMMAND_REPLIES, REPLIES_TO_ANY_COMMAND } from "./command-replies.ts";

/**
 * The commands that can get a reply code.
 *
 * @param code A number from 100 to 659 or a string of three ASCII digits, in the table or not.
 * @returns `standard`: the commands for which an RFC in force lists the code, or `"any"`;
 * `observed`: those for which only a draft, a server, an RFC before 959 or an example that a later
 * RFC corrects shows it. `<connect>` stands for the greeting. `undefined` for what is no reply code.
 * Never throws.
 * @see RFC 959 §5.4
 * @example
 * commandsWith(125).standard //=> ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE"]
 * commandsWith("421")?.standard //=> "any"
 * commandsWith(299) //=> { standard: [], observed: [] }
 * commandsWith("__proto__") //=> undefined
 */
export function commandsWith(code: ReplyCode): CommandsOfReply;
export function commandsWith(code: number | string | undefined): CommandsOfReply | undefined;
export function commandsWith(code: number | string | undefined): CommandsOfReply | undefined {
  const number = replyNumber(code);
  return number === undefined ? undefined : (COMMANDS_BY_CODE[number] ?? NO_COMMANDS);
}

const NO_COMMANDS: CommandsOfReply = /* @__PURE__ */ deepFreeze({ standard: [], observed: [] });

const COMMANDS_BY_CODE: Readonly<Record<number, CommandsOfReply>> = /* @__PURE__ */ indexByCode();

function indexByCode(): Readonly<Record<number, CommandsOfReply>> {
  const index: Record<number, { standard: string[]; observed: string[] }> = {};
  for (const [command, row] of Object.entries(COMMAND_REPLIES)) {
    const add = (codes: readonly number[], isStandard: boolean): void => {
      for (const code of codes) {
        index[code] ??= { standard: [], observed: [] };
        const { standard, observed } = index[code];
        if (!standard.includes(command)) (isStandard ? standard : observed).push(command);
      }
    };
    const isStandard = row.standing === "standard";
    add(row.replies, isStandard);
    for (const { replies, correctedBy } of row.amendments) add(replies, isStandard && !correctedBy);
    add(row.observed, false);
  }
  const all: Record<number, CommandsOfReply> = index;
  for (const code of REPLIES_TO_ANY_COMMAND) all[code] = { standard: "any", observed: [] };
  return deepFreeze(all);
}
