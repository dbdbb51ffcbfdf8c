import type { DiagnosisWords } from "../../types/diagnosis.ts";
import { alternatives, spaced } from "./list.ts";

/** Japanese sentences for a diagnosis. */
export const advice: DiagnosisWords = {
  decided: (cause) => `原因は${spaced(cause)}です。`,
  open: (causes) =>
    `この応答だけでは原因を決められません。考えられるのは${spaced(alternatives(causes))}です。`,
  unstated: "サーバーは失敗を知らせるだけで、原因を明らかにしていません。",
  nothingWrong: "異常はありません。",
  warning: "コマンドは成功しましたが、応答のテキストに警告が含まれています。",
  noReply: "診断できる応答ではありません。",
  retry: {
    "none-needed": "やり直す必要はありません。",
    "same-session": "この接続のまま、同じ要求をやり直せます。",
    reconnect: "新しい制御接続が必要ですが、接続し直せば同じ要求を送れます。",
    later: "時間をおけば、同じ要求が成功することがあります。",
    no: "何かが変わらないかぎり、同じ要求はまた失敗します。",
  },
  retryOnceChanged: {
    "same-session": "原因を取り除けば、この接続のまま同じ要求をやり直せます。",
    reconnect: "新しい制御接続が必要です。接続し直し、原因を取り除けば、同じ要求を送れます。",
  },
  controlConnection: {
    stays: "制御接続は開いたままです。",
    "usually-closes": "この応答の後、サーバーは通常、制御接続を閉じます。",
    closes: "制御接続はこの応答とともに閉じられます。",
  },
  advice: {
    "file-not-found":
      "名前のつづりと大文字・小文字を確かめ、どのディレクトリを起点にしているかを PWD で調べてください。",
    "permission-denied":
      "所有者か管理者に権限を求めるか、アカウントに権限のあるディレクトリを使ってください。",
    "missing-or-no-permission":
      "親ディレクトリの一覧を取ってください。名前があれば権限が足りません。なければ名前が違うか、アップロードの場合はそのディレクトリに書き込む権限がありません。",
    "file-exists": "別の名前を選ぶか、既存のファイルを先に削除または改名してください。",
    "exists-or-no-permission":
      "親ディレクトリの一覧を取ってください。名前がすでにあればそれを使うか別の名前を選び、なければ権限を求めてください。",
    "directory-not-empty": "隠しファイルも含め、ディレクトリの中身を先にすべて削除してください。",
    "is-a-directory": "ファイルを指定するか、ディレクトリ用のコマンドを使ってください。",
    "not-a-directory": "ディレクトリを指定し、パスの途中にファイルがないことを確かめてください。",
    "invalid-filename":
      "名前を変えてください。短くし、空白や特殊文字、サーバーが禁じている拡張子を避けます。",
    "file-busy": "ほかのプログラムがファイルを解放するまで待ってから、もう一度試してください。",
    "no-files-match": "該当するものがないので、一覧は空として扱ってください。",
    "quota-exceeded": "不要になったファイルを削除するか、クォータの引き上げを求めてください。",
    "disk-full": "管理者がサーバーのディスクに空きを作るまで待ってください。",
    "login-incorrect":
      "ユーザー名とパスワード、その大文字・小文字、そしてこのサーバーのものであることを確かめてください。",
    "account-locked":
      "アカウントやアドレスがロックされていないかを管理者に尋ね、それまでは試行を控えてください。",
    "anonymous-not-allowed": "自分のアカウントでログインしてください。",
    "home-directory-unavailable":
      "認証は通るのにアカウントの開始フォルダーが使えないことを、管理者に伝えてください。",
    "not-logged-in":
      "このコマンドの前に、USER と PASS で、サーバーが求める場合は ACCT でもログインしてください。",
    "account-required":
      "管理者から渡されたアカウントを ACCT で送ってから、このコマンドをもう一度送ってください。",
    "too-many-connections": "ほかの利用者が抜けるまで待ってから、接続し直してください。",
    "too-many-connections-per-ip":
      "同じネットワークからのほかの接続を閉じるか、クライアントの同時接続数を減らしてください。",
    "too-many-connections-per-user":
      "ほかのプログラムのものも含め、このアカウントの別のセッションや転送を終了してください。",
    "rate-limited": "間隔を長めにとり、開く接続を減らして、ペースを落としてください。",
    "address-not-allowed":
      "アドレスの許可を管理者に求めるか、許可されているネットワークから接続してください。",
    "idle-timeout":
      "サーバーのタイマーが切れる前に次のコマンドを送り、切れた後はログインし直してください。",
    "server-shutdown": "サービスが再開するまで待ってください。",
    "connection-lost": "ネットワークを確かめてから、ログインし直してください。",
    "data-connection-failed":
      "EPSV か PASV で新しいデータ接続を求めてから、もう一度試してください。",
    "data-connection-aborted":
      "データ接続を新しく用意し、ファイルを送り直すか途中から再開してください。",
    "data-connection-timeout":
      "ファイアウォールや停止したプログラムなど、データを滞らせているものを探してから転送し直してください。",
    "data-ports-exhausted":
      "パッシブポートが空くまで待ち、たびたび起こるなら範囲の拡大を管理者に求めてください。",
    "pasv-address-unreachable":
      "EPSV を使うか、応答にあるアドレスではなく制御接続のアドレスに接続してください。",
    "port-command-refused":
      "パッシブモードを使うか、接続元と同じアドレスと 1023 より大きいポートを送ってください。",
    "protocol-family-unsupported":
      "IPv6 では EPSV か EPRT を使い、応答が示すプロトコルに合わせてください。",
    "tls-required": "AUTH TLS を送り、USER の前にハンドシェイクを済ませてください。",
    "tls-not-allowed": "TLS でログインできるアカウントを管理者に求めてください。",
    "data-protection-required": "転送の前に PBSZ 0 と PROT P を送ってください。",
    "tls-session-reuse-required":
      "制御接続の TLS セッションをデータ接続で再開できるクライアントを使ってください。",
    "tls-negotiation-failed":
      "双方の TLS のバージョン、暗号スイート、証明書を比べ、古いほうを更新してください。",
    "command-not-implemented":
      "別のコマンドを使うか、その機能なしで進めてください。FEAT でサーバーの機能がわかります。",
    "command-disabled": "そのコマンドをアカウントで使えるようにするよう、管理者に求めてください。",
    "parameter-not-implemented": "別の値を使うか、オプションを外してください。",
    "syntax-error": "コマンドや引数の形式を直してください。",
    "bad-sequence": "先に必要なコマンドを送ってから、このコマンドを送ってください。",
    "resume-not-supported":
      "ファイル全体を送り直すか、バイナリタイプでファイル内の位置から再開してください。",
    "ascii-mode-refused": "先に TYPE I を送ってください。",
    "local-error": "少し待ってからもう一度試し、続くようなら管理者に知らせてください。",
    "server-misconfigured":
      "サーバーの設定を直せるのは管理者だけなので、管理者に知らせてください。",
    "cause-not-stated": "サーバーのログの内容を管理者に尋ねてください。",
    "transfer-aborted-by-client": "転送は自分の求めで終わったので、次のコマンドに進んでください。",
    "success-with-warning": "不完全なことがあるので、結果を確かめてから使ってください。",
    none: "直すところはありません。",
    reconnect: "接続し直し、もう一度ログインしてください。",
    "create-parent-directory": "親ディレクトリを、上から一段ずつ先に作成してください。",
    "accept-the-existing-directory":
      "ディレクトリがありさえすればよい場合は、一覧や CWD で存在を確かめたうえで先に進んでください。",
    "use-passive-mode":
      "自分の側のファイアウォールが着信を通さなくて済むよう、パッシブモードを使ってください。",
    "open-the-passive-ports":
      "サーバーの手前のファイアウォールでパッシブポートの範囲を開き、外部アドレスを正しく設定するよう求めてください。",
    "check-arrived-bytes":
      "データがすべて届いていることもあるので、送り直す前に双方のファイルの大きさを比べてください。",
  },
};
