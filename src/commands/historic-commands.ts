import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { CommandReplies } from "../types/command-replies.ts";

/**
 * The mail commands of RFC 765, which RFC 959 dropped: mail as a transfer (`MLFL`), as text on the
 * control connection (`MAIL`, `MSND`, `MSOM`, `MSAM`), and for several receivers (`MRSQ`, `MRCP`).
 *
 * @see RFC 765, the tables of command-reply sequences
 * @example
 * HISTORIC_COMMANDS.MRSQ?.replies //=> [200, 215, 421, 500, 501, 502, 530]
 */
export const HISTORIC_COMMANDS: { readonly [command: string]: CommandReplies } =
  /* @__PURE__ */ deepFreeze({
    MLFL: {
      standing: "historic",
      references: [{ document: "RFC 765", section: "pp. 46-49" }],
      replies: [
        125, 150, 151, 152, 226, 250, 421, 425, 426, 450, 451, 452, 500, 501, 502, 530, 532, 550,
        552, 553,
      ],
      amendments: [],
      observed: [],
    },
    MAIL: {
      standing: "historic",
      references: [{ document: "RFC 765", section: "pp. 46-49" }],
      replies: [151, 152, 250, 354, 421, 450, 451, 452, 500, 501, 502, 530, 550, 552, 553],
      amendments: [],
      observed: [],
    },
    MSND: {
      standing: "historic",
      references: [{ document: "RFC 765", section: "pp. 46-49" }],
      replies: [151, 152, 250, 354, 421, 450, 451, 452, 500, 501, 502, 530, 550, 552, 553],
      amendments: [],
      observed: [],
    },
    MSOM: {
      standing: "historic",
      references: [{ document: "RFC 765", section: "pp. 46-49" }],
      replies: [119, 151, 152, 250, 354, 421, 450, 451, 452, 500, 501, 502, 530, 550, 552, 553],
      amendments: [],
      observed: [],
    },
    MSAM: {
      standing: "historic",
      references: [{ document: "RFC 765", section: "pp. 46-49" }],
      replies: [119, 151, 152, 250, 354, 421, 450, 451, 452, 500, 501, 502, 530, 550, 552, 553],
      amendments: [],
      observed: [],
    },
    MRSQ: {
      standing: "historic",
      references: [{ document: "RFC 765", section: "pp. 46-49" }],
      replies: [200, 215, 421, 500, 501, 502, 530],
      amendments: [],
      observed: [],
    },
    MRCP: {
      standing: "historic",
      references: [{ document: "RFC 765", section: "pp. 46-49" }],
      replies: [151, 152, 200, 421, 450, 452, 500, 501, 502, 503, 550, 553],
      amendments: [],
      observed: [],
    },
  });
