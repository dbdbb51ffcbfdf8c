import type { AspectSentences } from "../../types/locale.ts";
import { commandList, listAnd, listOr, spaced } from "./list.ts";

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
        `${code} は 4 で始まるので、コマンドは解消する見込みのある理由で失敗しています。`,
      both: (a, b) =>
        `${a} と ${b} はどちらも 4 で始まるので、コマンドは解消する見込みのある理由で失敗しています。`,
    },
    "permanent-negative": {
      one: (code) =>
        `${code} は 5 で始まるので、コマンドは失敗し、何かが変わらないかぎり再び失敗します。`,
      both: (a, b) =>
        `${a} と ${b} はどちらも 5 で始まるので、コマンドは失敗し、何かが変わらないかぎり再び失敗します。`,
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
      one: (code) => `${code} は、そのコマンドに対する最後の応答です。`,
      both: (a, b) => `${a} も ${b} も、コマンドに対する最後の応答です。`,
    },
    "step-done": {
      one: (code) => `${code} で 1 つの段階が終わり、手順は新しいコマンドで続きます。`,
      both: (a, b) => `${a} でも ${b} でも 1 つの段階が終わり、手順は新しいコマンドで続きます。`,
    },
    inside: {
      one: (code) => `${code} が最後の応答かどうかは、内側の応答によって決まります。`,
      both: (a, b) => `${a} や ${b} が最後の応答かどうかは、内側の応答によって決まります。`,
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
      one: (code) => `${code} の後は次の応答を待ち、送るとしても ABOR、STAT、QUIT だけにします。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も次の応答を待ち、送るとしても ABOR、STAT、QUIT だけにします。`,
    },
    "any-command": {
      one: (code) => `${code} の後は、どのコマンドを送ってもかまいません。`,
      both: (a, b) => `${a} の後も ${b} の後も、どのコマンドを送ってもかまいません。`,
    },
    "log-in": {
      one: (code) =>
        `${code} の後はログインし、サーバーが対応していれば USER の前に AUTH TLS を送ります。`,
      both: (a, b) =>
        `${a} の後も ${b} の後もログインし、サーバーが対応していれば USER の前に AUTH TLS を送ります。`,
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
        `${code} の後は、サーバーのアドレスに接続し、転送または一覧のコマンドを送ります。`,
      both: (a, b) =>
        `${a} の後も ${b} の後も、サーバーのアドレスに接続し、転送または一覧のコマンドを送ります。`,
    },
    reconnect: {
      one: (code) => `${code} の後は、この接続では何も送りません。`,
      both: (a, b) => `${a} の後も ${b} の後も、その接続では何も送りません。`,
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
  },
  "data-connection": {
    untouched: {
      one: (code) => `${code} は、データ接続について何も伝えません。`,
      both: (a, b) => `${a} も ${b} も、データ接続について何も伝えません。`,
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
      one: (code) => `${code} では、使用中のデータ接続をサーバーが打ち切ります。`,
      both: (a, b) => `${a} でも ${b} でも、使用中のデータ接続をサーバーが打ち切ります。`,
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
  },
  commands: {
    any: {
      one: (code) => `${code} は、どのコマンドに対しても返されることがあります。`,
      both: (a, b) => `${a} も ${b} も、どのコマンドに対しても返されることがあります。`,
    },
    none: {
      one: (code) => `${code} を応答として挙げている標準のコマンドはありません。`,
      both: (a, b) => `${a} や ${b} を応答として挙げている標準のコマンドはありません。`,
    },
    some: (code, commands) =>
      `標準では、${code} は${spaced(listOr(commandList(commands)))}への応答になります。`,
    many: (code, examples, count) =>
      `標準では、${code} は${spaced(listAnd(commandList(examples)))}など ${count} 個のコマンドへの応答になります。`,
    observed: (code, commands) =>
      `現行の標準以外では、${code} が${spaced(listOr(commandList(commands)))}への応答として見られます。`,
    shared: (a, b, commands) =>
      `${a} と ${b} は、どちらも${spaced(listAnd(commandList(commands)))}に対して返されることがあります。`,
    sharedMany: (a, b, examples, count) =>
      `${a} と ${b} は、どちらも${spaced(listAnd(commandList(examples)))}など ${count} 個のコマンドに対して返されることがあります。`,
    notShared: (a, b) => `${a} と ${b} の両方を応答として挙げているコマンドはありません。`,
  },
  causes: {
    nothing: {
      one: (code) => `${code} の背後に問題はありません。`,
      both: (a, b) => `${a} の背後にも ${b} の背後にも問題はありません。`,
    },
    unstated: {
      one: (code) => `${code} の背後に何があるかは、応答のテキストに委ねられています。`,
      both: (a, b) => `${a} や ${b} の背後に何があるかは、応答のテキストに委ねられています。`,
    },
    some: (code, causes) => `標準では、${code} は${spaced(listOr(causes))}を表します。`,
    both: (a, b, causes) => `標準では、${a} と ${b} は${spaced(listOr(causes))}を表します。`,
    observed: (code, causes) =>
      `実際には、${code} が${spaced(listOr(causes))}を表すこともあります。`,
  },
};
