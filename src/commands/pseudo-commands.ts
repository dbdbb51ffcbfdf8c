import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { CommandReplies } from "../types/command-replies.ts";
import { REPLIES_TO_ANY_COMMAND } from "./command-replies.ts";

/**
 * Names beside the commands: `*` for every command, `<async>` for a reply that no command asked for,
 * `REST STREAM` for what RFC 3659 makes of `REST` in stream mode, and two names that were never
 * commands: `TVFS`, a label in the answer to `FEAT`, and `APSV`, an idea of RFC 1579.
 *
 * @see RFC 959 §4.2 and RFC 2228 §8.2 for `*`; RFC 3659 §5.3 and §6; RFC 1579
 * @example
 * PSEUDO_COMMANDS["<async>"]?.replies //=> [421]
 * PSEUDO_COMMANDS.TVFS?.standing //=> "no-command"
 */
export const PSEUDO_COMMANDS: { readonly [name: string]: CommandReplies } =
  /* @__PURE__ */ deepFreeze({
    "*": {
      standing: "standard",
      references: [
        { document: "RFC 959", section: "4.2" },
        { document: "RFC 2228", section: "8.2" },
      ],
      replies: REPLIES_TO_ANY_COMMAND,
      amendments: [],
      observed: [500, 501, 502, 504, 530],
    },
    "<async>": {
      standing: "standard",
      references: [{ document: "RFC 959", section: "4.2" }],
      replies: [421],
      amendments: [],
      observed: [221],
    },
    "REST STREAM": {
      standing: "standard",
      references: [{ document: "RFC 3659", section: "5.3" }],
      replies: [350, 500, 501, 502],
      amendments: [],
      observed: [],
    },
    TVFS: {
      standing: "no-command",
      references: [{ document: "RFC 3659", section: "6" }],
      replies: [],
      amendments: [],
      observed: [],
    },
    APSV: {
      standing: "no-command",
      references: [{ document: "RFC 1579", section: "Discussion" }],
      replies: [],
      amendments: [],
      observed: [],
    },
  });
