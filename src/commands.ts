/** Which replies a command may get, which commands may get a reply, and what comes next. */

export {
  COMMAND_ALIASES,
  COMMAND_REPLIES,
  REPLIES_TO_ANY_COMMAND,
} from "./commands/command-replies.ts";
export { commandsWith } from "./commands/commands-with.ts";
export { HISTORIC_COMMANDS } from "./commands/historic-commands.ts";
export { isExpectedReply } from "./commands/is-expected-reply.ts";
export { nextStep } from "./commands/next-step.ts";
export { PSEUDO_COMMANDS } from "./commands/pseudo-commands.ts";
export { repliesTo } from "./commands/replies-to.ts";
export { REPLY_DIAGRAMS } from "./commands/reply-diagrams.ts";
export { replyFor } from "./commands/reply-for.ts";
export { sequenceOf } from "./commands/sequence-of.ts";
export type * from "./types/command-replies.ts";
export type { ChoiceReason, ReplyChoice } from "./types/reply-choice.ts";
export type * from "./types/sequence.ts";
