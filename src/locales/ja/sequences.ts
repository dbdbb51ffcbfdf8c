import type { SequenceSentences } from "../../types/locale.ts";
import { commandList, listOr, spaced } from "./list.ts";

/** Japanese sentences on whether one reply may follow another. */
export const sequences: SequenceSentences = {
  "after-preliminary": (a, b, commands) =>
    `${b} は、${spaced(listOr(commandList(commands))).trimStart()}に対する次の応答として、${a} の後に来ることがあります。`,
  "restart-marker": (a, b) =>
    `${b} は、同じ転送の途中の目印として、${a} の後に来ることがあります。`,
  "next-command": (a, b, steps) =>
    `${b} は、${a} の後に送るコマンドへの応答になることがあります（${steps.map(({ after, commands }) => `${spaced(listOr(commandList(after))).trimStart()}の後の ${listOr(commands)}`).join("；")}）。`,
  "account-first": (a, b) => `${a} の後には ACCT を送り、${b} がその応答になることがあります。`,
  "during-transfer": (a, b) =>
    `${a} で始まった転送の途中で、${b} が STAT への応答になることがあります。`,
  "after-transfer": (a, b, commands) =>
    `${a} で転送が終わった後、その途中で送った${spaced(listOr(commands))}への応答として ${b} が来ることがあります。`,
  "connection-given-up": (a, b) =>
    `サーバーはいつでもセッションを終えられるので、${b} は ${a} の後のどの時点でも来ることがあります。`,
  never: (a, b) => `1 つのコマンドや一連の手順の中で、${b} が ${a} に続くことはありません。`,
  neverEither: (a, b) =>
    `1 つのコマンドや一連の手順の中で、${a} と ${b} のどちらかがもう一方に続くことはありません。`,
};
