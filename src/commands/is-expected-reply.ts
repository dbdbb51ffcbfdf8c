import { replyNumber } from "../classify/reply-number.ts";
import { REPLIES_TO_ANY_COMMAND } from "./command-replies.ts";
import { findCommand } from "./find-command.ts";
import { findListing } from "./find-listing.ts";
import { listsInForce } from "./lists-in-force.ts";

/**
 * Whether the documents allow a reply to a command: the section that defines the command, a later
 * document that adds to it, or the rule that every command may get 421. What servers were seen to
 * send beyond that is not expected (`repliesTo(command).observed` has it), nor is what an example of
 * RFC 959 prints and RFC 1127 corrects, such as 521 to `MKD`.
 *
 * A client should still decide by the first digit alone, as `nextStep` does.
 *
 * @param command The name of a command in any case, `<connect>` for the greeting or `<async>` for a
 * reply that no command asked for.
 * @param code A number from 100 to 659 or a string of three ASCII digits.
 * @returns `undefined` for a command outside the tables and for what is no reply code. Never throws.
 * @see RFC 959 §4.2 and §5.4; RFC 1123 §4.1.2.11; RFC 1127 p. 18
 * @example
 * isExpectedReply("RETR", 226) //=> true
 * isExpectedReply("retr", "257") //=> false
 * isExpectedReply("MKD", 553) //=> true
 * isExpectedReply("MKD", 521) //=> false
 * isExpectedReply("QUIT", 421) //=> true
 * isExpectedReply("<connect>", 220) //=> true
 * isExpectedReply("<async>", 226) //=> false
 * isExpectedReply("__proto__", 226) //=> undefined
 * isExpectedReply("RETR", "") //=> undefined
 */
export function isExpectedReply(
  command: string | undefined,
  code: number | string | undefined,
): boolean | undefined {
  const row = findCommand(command)?.row;
  const number = replyNumber(code);
  if (row === undefined || number === undefined) return undefined;
  return (
    findListing(listsInForce(row), number) !== undefined ||
    (row.standing !== "no-command" && REPLIES_TO_ANY_COMMAND.includes(number))
  );
}
