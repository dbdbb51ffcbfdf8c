import type { AspectSentences, Statement } from "../../types/locale.ts";
import { alternatives, commandList, listAnd, listOr, spaced } from "./list.ts";

const oneOfMany = (examples: readonly string[], count: number): string =>
  `${spaced(listAnd(commandList(examples)))}など ${count} 個のコマンド`;

const isReplyTo = (commands: string): Statement => ({
  one: (code) => `標準では、${code} は${commands}への応答として返されます。`,
  both: (a, b) => `標準では、${a} も ${b} も${commands}への応答として返されます。`,
});

const isFound = (commands: string): Statement => ({
  one: (code) =>
    `現行の標準では定められていませんが、${code} が${commands}への応答として返されることもあります。`,
  both: (a, b) =>
    `現行の標準では定められていませんが、${a} も ${b} も${commands}への応答として返されることがあります。`,
});

/** Japanese sentences for the values of each aspect: about one code, and about two at once. */
export const aspects: AspectSentences = {
  class: {
    "positive-preliminary": {
      one: (code) => `${code} は 1 で始まるので、処理は始まったものの結果はまだ決まっていません。`,
      both: (a, b) =>
        `${a} と ${b} はどちらも 1 で始まるので、処理は始まったものの結果はまだ決まっていません。`,
    },
    "positive-completion": {
      one: (code) => `${code} は 2 で始まるので、コマンドは完了しています。`,
      both: (a, b) => `${a} と ${b} はどちらも 2 で始まるので、コマンドは完了しています。`,
    },
    "positive-intermediate": {
      one: (code) =>
        `${code} は 3 で始まるので、コマンドは受け入れられ、サーバーは続きを待っています。`,
      both: (a, b) =>
        `${a} と ${b} はどちらも 3 で始まるので、コマンドは受け入れられ、サーバーは続きを待っています。`,
    },
    "transient-negative": {
      one: (code) =>
        `${code} は 4 で始まるので、一時的な失敗、つまり解消する見込みのある失敗に分類されます。`,
      both: (a, b) =>
        `${a} と ${b} はどちらも 4 で始まるので、一時的な失敗、つまり解消する見込みのある失敗に分類されます。`,
    },
    "permanent-negative": {
      one: (code) =>
        `${code} は 5 で始まるので、恒久的な失敗、つまり何かが変わらないかぎり繰り返される失敗に分類されます。`,
      both: (a, b) =>
        `${a} と ${b} はどちらも 5 で始まるので、恒久的な失敗、つまり何かが変わらないかぎり繰り返される失敗に分類されます。`,
    },
    protected: {
      one: (code) => `${code} は 6 で始まるので、別の応答を包む封筒です。`,
      both: (a, b) => `${a} と ${b} はどちらも 6 で始まるので、それぞれ別の応答を包む封筒です。`,
    },
  },
  group: {
    syntax: {
      one: (code) => `${code} の 2 桁目は 0 で、コマンドそのものに関する応答です。`,
      both: (a, b) => `${a} と ${b} の 2 桁目は 0 で、どちらもコマンドそのものに関する応答です。`,
    },
    information: {
      one: (code) => `${code} の 2 桁目は 1 で、サーバーが提供する情報に関する応答です。`,
      both: (a, b) =>
        `${a} と ${b} の 2 桁目は 1 で、どちらもサーバーが提供する情報に関する応答です。`,
    },
    connections: {
      one: (code) => `${code} の 2 桁目は 2 で、制御接続またはデータ接続に関する応答です。`,
      both: (a, b) =>
        `${a} と ${b} の 2 桁目は 2 で、どちらも制御接続またはデータ接続に関する応答です。`,
    },
    authentication: {
      one: (code) =>
        `${code} の 2 桁目は 3 で、ログイン、アカウント、セキュリティに関する応答です。`,
      both: (a, b) =>
        `${a} と ${b} の 2 桁目は 3 で、どちらもログイン、アカウント、セキュリティに関する応答です。`,
    },
    unspecified: {
      one: (code) => `${code} の 2 桁目は 4 で、この数字に対象を割り当てている文書はありません。`,
      both: (a, b) =>
        `${a} と ${b} の 2 桁目は 4 で、この数字に対象を割り当てている文書はありません。`,
    },
    "file-system": {
      one: (code) => `${code} の 2 桁目は 5 で、サーバーのファイルシステムに関する応答です。`,
      both: (a, b) =>
        `${a} と ${b} の 2 桁目は 5 で、どちらもサーバーのファイルシステムに関する応答です。`,
    },
    none: {
      one: (code) => `${code} の 2 桁目は、文書で定義されたどのグループにも属しません。`,
      both: (a, b) => `${a} と ${b} の 2 桁目は、どちらも文書で定義されたグループに属しません。`,
    },
  },
  finality: {
    "more-follows": {
      one: (code) => `${code} の後、同じコマンドに対してもう 1 つの応答が来ます。`,
      both: (a, b) => `${a} の後も ${b} の後も、同じコマンドに対してもう 1 つの応答が来ます。`,
    },
    last: {
      one: (code) => `${code} は、そのコマンドに対する最終応答です。`,
      both: (a, b) => `${a} も ${b} も、コマンドに対する最終応答です。`,
    },
    "step-done": {
      one: (code) => `${code} で 1 つの段階が終わり、手順は新しいコマンドで続きます。`,
      both: (a, b) => `${a} でも ${b} でも 1 つの段階が終わり、手順は新しいコマンドで続きます。`,
    },
    inside: {
      one: (code) => `${code} が最終応答かどうかは、内側の応答によって決まります。`,
      both: (a, b) => `${a} や ${b} が最終応答かどうかは、内側の応答によって決まります。`,
    },
  },
  outcome: {
    undecided: {
      one: (code) => `${code} の時点では、コマンドが成功するかどうかはまだわかりません。`,
      both: (a, b) =>
        `${a} の時点でも ${b} の時点でも、コマンドが成功するかどうかはまだわかりません。`,
    },
    success: {
      one: (code) => `${code} では、コマンドは成功しています。`,
      both: (a, b) => `${a} でも ${b} でも、コマンドは成功しています。`,
    },
    "half-way": {
      one: (code) => `${code} では、ここまでは順調ですが、処理はまだ完了していません。`,
      both: (a, b) => `${a} でも ${b} でも、ここまでは順調ですが、処理はまだ完了していません。`,
    },
    failure: {
      one: (code) => `${code} では、コマンドは失敗しています。`,
      both: (a, b) => `${a} でも ${b} でも、コマンドは失敗しています。`,
    },
    inside: {
      one: (code) => `コマンドが成功したかどうかは、${code} ではなく内側の応答に示されます。`,
      both: (a, b) =>
        `コマンドが成功したかどうかは、${a} でも ${b} でもなく内側の応答に示されます。`,
    },
  },
  next: {
    wait: {
      one: (code) => `${code} の後は次の応答を待ちます。`,
      both: (a, b) => `${a} の後も ${b} の後も次の応答を待ちます。`,
    },
    "any-command": {
      one: (code) => `${code} の後は、どのコマンドを送ってもかまいません。`,
      both: (a, b) => `${a} の後も ${b} の後も、どのコマンドを送ってもかまいません。`,
    },
    "log-in": {
      one: (code) =>
        `${code} の後はログインします。サーバーが対応していて接続がまだ暗号化されていなければ、USER の前に AUTH TLS を送ります。`,
      both: (a, b) =>
        `${a} の後も ${b} の後もログインします。サーバーが対応していて接続がまだ暗号化されていなければ、USER の前に AUTH TLS を送ります。`,
    },
    user: {
      one: (code) =>
        `${code} の後は、セキュリティデータ交換で確立した保護のもとで USER を送ります。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も、セキュリティデータ交換で確立した保護のもとで USER を送ります。`,
    },
    password: {
      one: (code) => `${code} の後は PASS を送ります。`,
      both: (a, b) => `${a} の後も ${b} の後も PASS を送ります。`,
    },
    challenge: {
      one: (code) => `${code} の後は、チャレンジからパスワードを求めて PASS を送ります。`,
      both: (a, b) => `${a} の後も ${b} の後も、チャレンジからパスワードを求めて PASS を送ります。`,
    },
    account: {
      one: (code) => `${code} の後は ACCT を送ります。`,
      both: (a, b) => `${a} の後も ${b} の後も ACCT を送ります。`,
    },
    "security-data": {
      one: (code) => `${code} の後は ADAT を送ります。`,
      both: (a, b) => `${a} の後も ${b} の後も ADAT を送ります。`,
    },
    handshake: {
      one: (code) =>
        `${code} の後は、ほかのコマンドより先に、TLS ハンドシェイクなどのセキュリティネゴシエーションを始めます。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も、ほかのコマンドより先にセキュリティネゴシエーションを始めます。`,
    },
    "pending-command": {
      one: (code) =>
        `${code} の後は、RNTO や、REST に続く転送コマンドなど、処理を完了させるコマンドを送ります。`,
      both: (a, b) => `${a} の後も ${b} の後も、処理を完了させるコマンドを送ります。`,
    },
    continue: {
      one: (code) => `${code} の後は、手順の次のコマンドを送ります。`,
      both: (a, b) => `${a} の後も ${b} の後も、手順の次のコマンドを送ります。`,
    },
    transfer: {
      one: (code) =>
        `${code} の後は、サーバーが示したポートに接続し、転送または一覧のコマンドを送ります。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も、サーバーが示したポートに接続し、転送または一覧のコマンドを送ります。`,
    },
    reconnect: {
      one: (code) =>
        `${code} の後は、サーバーが接続を保たないかぎり、この接続ではもう何も送りません。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も、サーバーが接続を保たないかぎり、その接続ではもう何も送りません。`,
    },
    verify: {
      one: (code) => `${code} の後は、内側の応答の完全性を検証し、それに従って動きます。`,
      both: (a, b) => `${a} の後も ${b} の後も、内側の応答の完全性を検証し、それに従って動きます。`,
    },
    decrypt: {
      one: (code) => `${code} の後は、内側の応答を復号し、それに従って動きます。`,
      both: (a, b) => `${a} の後も ${b} の後も、内側の応答を復号し、それに従って動きます。`,
    },
    "decrypt-and-verify": {
      one: (code) => `${code} の後は、内側の応答を復号して完全性を検証し、それに従って動きます。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も、内側の応答を復号して完全性を検証し、それに従って動きます。`,
    },
    unwrap: {
      one: (code) => `${code} の後は、内側の応答を取り出し、それに従って動きます。`,
      both: (a, b) => `${a} の後も ${b} の後も、内側の応答を取り出し、それに従って動きます。`,
    },
  },
  "control-connection": {
    always: {
      one: (code) => `${code} は、サーバーが制御接続を閉じることを知らせます。`,
      both: (a, b) => `${a} と ${b} は、サーバーが制御接続を閉じることを知らせます。`,
    },
    usually: {
      one: (code) => `${code} の後、制御接続はたいてい閉じられます。`,
      both: (a, b) => `${a} の後も ${b} の後も、制御接続はたいてい閉じられます。`,
    },
    sometimes: {
      one: (code) => `${code} の後、制御接続を閉じるサーバーもあれば、保つサーバーもあります。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も、制御接続を閉じるサーバーもあれば、保つサーバーもあります。`,
    },
    never: {
      one: (code) => `${code} では、制御接続は開いたままです。`,
      both: (a, b) => `${a} でも ${b} でも、制御接続は開いたままです。`,
    },
    inside: {
      one: (code) => `制御接続がどうなるかは、${code} ではなく内側の応答でわかります。`,
      both: (a, b) => `制御接続がどうなるかは、${a} でも ${b} でもなく内側の応答でわかります。`,
    },
  },
  "data-connection": {
    untouched: {
      one: (code) => `${code} そのものは、データ接続について何も伝えません。`,
      both: (a, b) => `${a} も ${b} も、それ自体ではデータ接続について何も伝えません。`,
    },
    opening: {
      one: (code) => `${code} では、データ接続がこれから開かれます。`,
      both: (a, b) => `${a} でも ${b} でも、データ接続がこれから開かれます。`,
    },
    "in-use": {
      one: (code) => `${code} では、データ接続が開いていて使用中です。`,
      both: (a, b) => `${a} でも ${b} でも、データ接続が開いていて使用中です。`,
    },
    idle: {
      one: (code) => `${code} では、データ接続は開いていますが、何も流れていません。`,
      both: (a, b) => `${a} でも ${b} でも、データ接続は開いていますが、何も流れていません。`,
    },
    closing: {
      one: (code) => `${code} では、サーバーがデータ接続を閉じます。`,
      both: (a, b) => `${a} でも ${b} でも、サーバーがデータ接続を閉じます。`,
    },
    listening: {
      one: (code) => `${code} では、クライアント側から開くデータ接続をサーバーが待ち受けています。`,
      both: (a, b) =>
        `${a} でも ${b} でも、クライアント側から開くデータ接続をサーバーが待ち受けています。`,
    },
    "not-opened": {
      one: (code) => `${code} では、データ接続は成立しません。`,
      both: (a, b) => `${a} でも ${b} でも、データ接続は成立しません。`,
    },
    broken: {
      one: (code) => `${code} では、転送が完了する前にデータ接続が切れています。`,
      both: (a, b) => `${a} でも ${b} でも、転送が完了する前にデータ接続が切れています。`,
    },
    "given-up": {
      one: (code) => `${code} では、使用中のデータ接続があれば、サーバーがそれを打ち切ります。`,
      both: (a, b) =>
        `${a} でも ${b} でも、使用中のデータ接続があれば、サーバーがそれを打ち切ります。`,
    },
    inside: {
      one: (code) => `データ接続がどうなるかは、${code} ではなく内側の応答に示されます。`,
      both: (a, b) => `データ接続がどうなるかは、${a} でも ${b} でもなく内側の応答に示されます。`,
    },
  },
  retry: {
    "none-needed": {
      one: (code) => `${code} では何も失敗していないので、再試行は必要ありません。`,
      both: (a, b) => `${a} でも ${b} でも何も失敗していないので、再試行は必要ありません。`,
    },
    "same-session": {
      one: (code) =>
        `${code} の後は、応答が求めることを済ませれば、同じ接続での再試行が成功する可能性があります。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も、応答が求めることを済ませれば、同じ接続での再試行が成功する可能性があります。`,
    },
    reconnect: {
      one: (code) => `${code} の後に再試行するには、新しい制御接続が必要です。`,
      both: (a, b) => `${a} の後も ${b} の後も、再試行するには新しい制御接続が必要です。`,
    },
    later: {
      one: (code) =>
        `${code} の後は、同じ要求が後で成功する可能性があるので、待ってから繰り返します。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も、同じ要求が後で成功する可能性があるので、待ってから繰り返します。`,
    },
    no: {
      one: (code) =>
        `${code} の後は、名前、権限、設定のいずれかが変わるまで、同じ要求は再び失敗します。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も、名前、権限、設定のいずれかが変わるまで、同じ要求は再び失敗します。`,
    },
    inside: {
      one: (code) => `再試行に意味があるかどうかは、${code} ではなく内側の応答でわかります。`,
      both: (a, b) =>
        `再試行に意味があるかどうかは、${a} でも ${b} でもなく内側の応答でわかります。`,
    },
  },
  commands: {
    any: {
      one: (code) => `${code} は、どのコマンドに対しても返されることがあります。`,
      both: (a, b) => `${a} も ${b} も、どのコマンドに対しても返されることがあります。`,
    },
    none: {
      one: (code) => `標準には、${code} を返すと定められたコマンドはありません。`,
      both: (a, b) => `標準には、${a} や ${b} を返すと定められたコマンドはありません。`,
    },
    some: (commands) => isReplyTo(spaced(listOr(commandList(commands)))),
    many: (examples, count) => isReplyTo(oneOfMany(examples, count)),
    observed: (commands) => isFound(spaced(listOr(commandList(commands)))),
    observedMany: (examples, count) => isFound(oneOfMany(examples, count)),
    notShared: (a, b) => `標準で ${a} と ${b} の両方が応答に挙げられているコマンドはありません。`,
  },
  causes: {
    nothing: {
      one: (code) => `${code} は、本来、問題を表す応答ではありません。`,
      both: (a, b) => `${a} も ${b} も、本来、問題を表す応答ではありません。`,
    },
    inside: {
      one: (code) => `返された理由は、${code} ではなく内側の応答でわかります。`,
      both: (a, b) => `返された理由は、${a} でも ${b} でもなく内側の応答でわかります。`,
    },
    unstated: {
      one: (code) =>
        `${code} が返された理由は、標準からも調査したサーバーからも決まらず、応答のテキストから読み取るしかありません。`,
      both: (a, b) =>
        `${a} や ${b} が返された理由は、標準からも調査したサーバーからも決まらず、応答のテキストから読み取るしかありません。`,
    },
    some: (causes) => ({
      one: (code) => `標準では、${code} は${spaced(alternatives(causes))}を表します。`,
      both: (a, b) => `標準では、${a} も ${b} も${spaced(alternatives(causes))}を表します。`,
    }),
    observed: (causes) => ({
      one: (code) => `実際には、${code} は${spaced(alternatives(causes))}を表すこともあります。`,
      both: (a, b) =>
        `実際には、${a} も ${b} も${spaced(alternatives(causes))}を表すことがあります。`,
    }),
  },
};
