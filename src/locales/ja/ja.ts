import type { Locale } from "../../types/locale.ts";
import { advice } from "./advice.ts";
import { aspects } from "./aspects.ts";
import { causes } from "./causes.ts";
import { listAnd, spaced } from "./list.ts";
import { names } from "./names.ts";
import { replies } from "./replies.ts";
import { sequences } from "./sequences.ts";
import { unknownReply } from "./unknown-reply.ts";
import { verdicts } from "./verdicts.ts";

/**
 * Japanese.
 *
 * @example
 * describeReply(R421, ja).title //=> "FTP 421 サービス利用不可"
 */
export const ja: Locale = {
  tag: "ja",
  direction: "ltr",
  sentenceSpace: "",
  labelColon: "：",
  headings: {
    description: "説明",
    whenSeen: "このコードが表示される場合",
    howToFix: "解決方法",
    keyDifferences: "主な違い",
    inCommon: "共通点",
    sequence: "続けて返されるかどうか",
    serverText: "サーバーからの応答",
    whenToUse: "どちらをいつ使うか",
    forReader: "応答を読む側",
    forServer: "サーバーを実装する側",
    facts: "要点",
    learnMore: "詳しく見る",
    references: "定義されている文書",
    relatedCodes: "関連するコード",
  },
  classNames: {
    "positive-preliminary": "1xx 肯定的予備応答",
    "positive-completion": "2xx 肯定的完了応答",
    "positive-intermediate": "3xx 肯定的中間応答",
    "transient-negative": "4xx 一時的否定応答",
    "permanent-negative": "5xx 恒久的否定応答",
    protected: "6xx 保護された応答",
  },
  aspectNames: {
    class: "1 桁目",
    group: "2 桁目",
    finality: "最終応答かどうか",
    outcome: "コマンドの成否",
    next: "次に送るもの",
    "control-connection": "制御接続",
    "data-connection": "データ接続",
    retry: "再試行",
    commands: "コマンド",
    causes: "返される理由",
  },
  names,
  unknownName: "未知の応答",
  replies,
  unknownReply,
  comparisonTitle: (a, b) => `FTP ${a.code} ${a.name}と ${b.code} ${b.name}の比較`,
  replyTitle: ({ code, name }) => `FTP ${code} ${name}`,
  isA: ({ code, name }, className) => `FTP ${code}（${name}）は ${className}です。`,
  bothAre: (a, b, className) =>
    `FTP ${a.code}（${a.name}）と ${b.code}（${b.name}）は、どちらも ${className}です。`,
  sameCode: ({ code }) => `両方とも ${code} なので、説明すべき違いはありません。`,
  digitRelations: {
    "same-code": (a) => `比較の対象は、どちらも同じコード ${a} です。`,
    "same-class-and-group": (a, b) =>
      `${a} と ${b} は最初の 2 桁が同じなので、同じ対象について同じ種類の結果を伝え、細部だけが異なります。`,
    "same-class": (a, b) =>
      `${a} と ${b} は 1 桁目が同じなので、その先を見ないプログラムは両者を同じように扱いますが、関わる対象は異なります。`,
    "same-group": (a, b) =>
      `${a} と ${b} は 2 桁目が同じなので、関わる対象は同じですが、伝える結果は異なります。`,
    unrelated: (a, b) => `${a} と ${b} は 1 桁目も 2 桁目も異なるので、結果も対象も別のものです。`,
  },
  aspects,
  sequences,
  advice,
  causes,
  relations: {
    "comes-next": (code, other) => `${other} は、${code} の次に来ることがあります。`,
    "comes-before": (code, other) => `${other} は、多くの場合 ${code} の前に来ます。`,
    "same-role": (code, other) => `${other} は、${code} と同じ役割を果たします。`,
    "same-exchange": (code, other) => `${other} は、${code} と同じやり取りに属します。`,
    "same-command": (code, other) =>
      `${other} は、${code} と同じコマンドへの応答になることがあります。`,
    "lasting-form": (code, other) =>
      `${other} は、${code} が一時的な失敗として伝える事柄を、恒久的な失敗として伝えます。`,
    "passing-form": (code, other) =>
      `${other} は、${code} が恒久的な失敗として伝える事柄を、一時的な失敗として伝えます。`,
    "often-compared": (code, other) => `${other} は、${code} とよく比較されるコードです。`,
    "in-its-place": (code, other) => `${other} は、${code} の代わりに使える標準のコードです。`,
  },
  statuses: {
    standard: (code) => `${code} は、RFC 959 と RFC 1123 で定められた FTP 標準の一部です。`,
    extension: (code) => `${code} は、その後に発行された現行の RFC によって FTP に追加されました。`,
    obsolete: (code) => `${code} は、今では歴史的文書の扱いになっている RFC に由来します。`,
    nonstandard: (code) => `${code} を定義している現行の RFC はありません。`,
    unknown: (code) =>
      `${code} は、この解説が参照するどの表にもないため、手がかりは各桁の数字だけです。`,
  },
  usedBy: (code, programs) => `${code} は${spaced(listAnd(programs))}で見られます。`,
  reference: (document, section) => {
    if (section === "") return document;
    if (/^[0-9]/.test(section)) return `${document} 第 ${section} 節`;
    const place = section
      .replace(/^Appendix /, "付録 ")
      .replace(/^p\. (.*)$/, "$1 ページ")
      .replace(/reply codes$/i, "応答コード");
    return `${document}、${place}`;
  },
  verdicts,
};
