/** Which replies a command may get, and which commands may get a reply. */
export {
  COMMAND_ALIASES,
  COMMAND_REPLIES,
  REPLIES_TO_ANY_COMMAND,
} from "./commands/command-replies.ts";
export { commandsWith } from "./commands/commands-with.ts";
export type { CommandAmendment, CommandReplies } from "./types/command-replies.ts";
