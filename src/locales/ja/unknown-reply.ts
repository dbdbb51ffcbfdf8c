import type { Locale, ReplyProse } from "../../types/locale.ts";
import type { ReplyClass } from "../../types/reply-class.ts";

type ClassProse = Omit<ReplyProse, "whenSeen" | "onSending" | "tells"> & {
  readonly tells: (code: number) => string;
};

const BY_CLASS: Readonly<Record<ReplyClass, ClassProse>> = {
  "positive-preliminary": {
    tells: (code) => `${code} は、何らかの処理が始まり、この後に別の応答が続くことを伝えます。`,
    description:
      "この番号はどの表にも載っていないため、1 桁目から判断するしかありません。1 桁目の 1 は、結果がまだ決まっていないことを示します。",
    howToFix: "最終応答を待ち、サーバーの意図を応答のテキストから読み取ってください。",
    onReading: "この未知の番号は予備応答として扱い、続きの応答を読み続けてください。",
  },
  "positive-completion": {
    tells: (code) => `${code} は、コマンドが実行されたことを伝えます。`,
    description:
      "この番号はどの表にも載っていないため、1 桁目から判断するしかありません。1 桁目の 2 は成功を意味します。",
    howToFix: "何も失敗していません。詳しく知る必要がある場合は、応答のテキストを読んでください。",
    onReading: "この未知の番号は成功として扱い、先へ進んでください。",
  },
  "positive-intermediate": {
    tells: (code) =>
      `${code} は、コマンドは受け入れられたものの、サーバーがさらに入力を必要としていることを伝えます。`,
    description:
      "この番号はどの表にも載っていないため、1 桁目から判断するしかありません。1 桁目の 3 は、一連の手順の次のコマンドを求めています。",
    howToFix:
      "サーバーがどのコマンドを待っているのかをテキストで確かめ、そのコマンドを送ってください。",
    onReading: "この未知の番号は、次の手順の要求として扱ってください。",
  },
  "transient-negative": {
    tells: (code) => `${code} は、解消する見込みのある理由でコマンドが失敗したことを伝えます。`,
    description:
      "この番号はどの表にも載っていないため、1 桁目から判断するしかありません。1 桁目の 4 は、後で試せば避けられるかもしれない失敗を意味します。",
    howToFix: "テキストで原因を確かめ、しばらく待ってからもう一度試してください。",
    onReading: "この未知の番号は一時的な失敗として扱い、後で要求をもう一度送ってください。",
  },
  "permanent-negative": {
    tells: (code) => `${code} は、コマンドが失敗し、同じ形のままでは再び失敗することを伝えます。`,
    description:
      "この番号はどの表にも載っていないため、1 桁目から判断するしかありません。1 桁目の 5 は、何かが変わるまで続く拒否を意味します。",
    howToFix: "テキストで原因を確かめ、要求を直してから送り直してください。",
    onReading: "この未知の番号は恒久的な拒否として扱い、同じ要求をそのまま繰り返さないでください。",
  },
  protected: {
    tells: (code) =>
      `${code} は、本来の応答がセキュリティ機構で保護され、内側に包まれていることを伝えます。`,
    description:
      "この番号はどの表にも載っていないため、1 桁目から判断するしかありません。1 桁目の 6 は封筒であることを示すだけで、結果は表しません。",
    howToFix: "セッションのセキュリティ機構で応答を取り出し、内側のコードに従ってください。",
    onReading: "この未知の番号は封筒として扱い、中の応答を取り出してください。",
  },
};

/** Japanese words for a code outside the table, from its digits (RFC 1123 §4.1.2.11). */
export const unknownReply: Locale["unknownReply"] = (code, replyClass) => {
  const prose = BY_CLASS[replyClass];
  return {
    ...prose,
    tells: prose.tells(code),
    whenSeen: `${code} が表示されるのは、公開されているコード以外も使うサーバーだけです。`,
    onSending: `どのクライアントにも意図が伝わるように、${code} ではなく公開されているコードを送ってください。`,
  };
};
