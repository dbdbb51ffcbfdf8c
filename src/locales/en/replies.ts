import type { ReplyProseTable } from "../../types/locale.ts";
import { completion } from "./completion.ts";
import { intermediate } from "./intermediate.ts";
import { permanentNegative } from "./permanent-negative.ts";
import { preliminary } from "./preliminary.ts";
import { protectedReplies } from "./protected.ts";
import { transientNegative } from "./transient-negative.ts";

/** English words for every code of the table. */
export const replies: ReplyProseTable = {
  ...preliminary,
  ...completion,
  ...intermediate,
  ...transientNegative,
  ...permanentNegative,
  ...protectedReplies,
};
