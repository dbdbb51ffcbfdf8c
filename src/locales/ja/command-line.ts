import type { CommandLineWords } from "../../types/command-line-words.ts";

const CHOICES = {
  subcommand: "サブコマンド",
  option: "オプション",
  format: "形式",
  locale: "言語",
  command: "コマンド",
  class: "分類",
  group: "グループ",
  status: "位置付け",
} as const;

const nearestOf = (nearest: string | undefined): string =>
  nearest === undefined ? "" : `。最も近いもの：${nearest}`;

/** How the command is called, in Japanese. */
export const commandLine: CommandLineWords = {
  headings: {
    usage: "使い方",
    subcommands: "サブコマンド",
    options: "オプション",
    environment: "環境変数",
    examples: "例",
    exitCodes: "終了コード",
  },
  purposes: {
    reply: "応答コードの意味を説明します。",
    compare: "2 つの応答コードの違いを説明します。",
    list: "応答コードのすべて、または一部を一覧にします。",
    explain: "セッションのログにある応答を一つずつ説明します。",
    command: "コマンドに返される応答を一覧にします。",
    diagnose: "サーバーがその応答を返した理由と、対処を示します。",
  },
  notes: {
    explain:
      "FTP のプログラムやサーバーのログのほか、制御接続のデータそのものも読めます。FILE がないか - の場合は標準入力を読み、届いた順に説明します。プロキシ向けの USER や URL に含まれるものも含め、パスワードは表示しません。--json では応答ごとに 1 行のオブジェクトになります。line は応答が始まるログの行番号、lineOfCommand はコマンドの行番号です。",
    list: "同じオプションを何度も指定すると、どれかに当てはまるコードがすべて残ります。",
    diagnose:
      "REPLY は、サーバーが送った応答そのものを引用符で囲んだものです。REPLY がないか - の場合は標準入力から応答を読みます。応答は一つずつ診断し、--json ではそれぞれ 1 行のオブジェクトになります。どの応答にも属さない行は、その数を標準エラー出力に示します。",
  },
  options: {
    command:
      '応答の対象となったコマンド。たとえば RETR や "RETR a.txt"。未知のものでもかまいません',
    class: "この分類のコードだけ",
    group: "このグループのコードだけ",
    status: "この位置付けのコードだけ",
    format: "出力の形式",
    json: "--format json の短い書き方",
    locale: "言語",
    help: "このヘルプ、またはサブコマンドのヘルプ",
    version: "プログラムのバージョン",
  },
  defaults: {
    locale: "LC_ALL、LC_MESSAGES、LANG が示す言語、なければ en",
    command: "不明",
    class: "すべて",
    group: "すべて",
    status: "すべて",
  },
  orDefault: (text, value) => `${text}（既定値：${value}）`,
  environment: { NO_COLOR: "設定されていれば、端末でも色を付けません" },
  exitCodes: {
    0: "正常に終わりました",
    1: "応答が見つからないか、入力または出力に失敗しました",
    2: "呼び出し方に誤りがあります",
  },
  more: (call) => `詳しくは ${call} --help をご覧ください。`,
  nearCommand: (name, nearest) => `${name} は未知のコマンドです。最も近いものは ${nearest} です。`,
  historic: (digits, meanings, successor) => {
    const printed = meanings.map(({ phrase, sources }) => `「${phrase}」（${sources.join("、")}）`);
    const now = successor && `代わりのコードは ${successor.code}（${successor.name}）です。`;
    return `${digits} は RFC 959 より前の応答で、現在は使われません：${printed.join("、")}。${now ?? ""}`;
  },
  pseudo: (number, phrase, usedBy) =>
    `${number} は FTP の応答ではなく、クライアントやその OS が示すエラー番号です：「${phrase}」（${usedBy.join("、")}）。`,
  noReplies: "入力に応答が見つかりませんでした。",
  mistakes: {
    aCode: "応答コード（100 から 659）",
    unknown: (what, name, nearest, accepted) =>
      `未知の${CHOICES[what]}：${name}${nearestOf(nearest)}。指定できるもの：${accepted.join("、")}`,
    notACode: (operand, nearest) =>
      `応答コード（100 から 659）ではありません：${operand}${nearestOf(nearest)}`,
    notACommand: (name) => `コマンドではありません：${name}。コマンドは英数字の 1 語です`,
    operands: {
      reply: "コードは 1 つだけ指定してください。2 つなら compare を使います",
      compare: "compare にはコードを 2 つ指定してください",
      explain: "explain にはファイルを 1 つ指定するか、標準入力を使ってください",
      command: "command には名前を 1 つ指定してください",
      diagnose:
        'diagnose には "550 Failed to open file." のように、引用符で囲んだ応答を 1 つ以上指定してください',
    },
    optionsOnly: (options) => `list に指定できるのはオプションだけです：${options.join("、")}`,
    foreignOption: (option, call, homes) =>
      `${option} は ${call} には指定できません。指定できる相手：${homes.join("、")}`,
    jsonOrFormat: (format) =>
      `--json は --format json の短い書き方なので、--format ${format} と同時には指定できません`,
    valueMissing: (option) => `${option} には値が必要ですが、指定されていません`,
    valueRefused: (option) => `${option} に値は指定できません`,
  },
  results: {
    roles: {
      preliminary: "予備応答",
      success: "成功",
      intermediate: "中間応答",
      transientNegative: "一時的なエラー",
      permanentNegative: "恒久的なエラー",
      protected: "保護された応答",
    },
    standings: {
      standard: "標準で定められた応答",
      draft: "草案にある応答",
      observed: "文書にはなく、サーバーの実装から知られている応答",
      historic: "すでに置き換えられた標準にある応答",
      "no-command": "コマンドではありません",
    },
    amended: "後から追加された応答",
    corrected: (places) => `誤った例にある応答（訂正：${places}）`,
    observed: "標準にはないが、サーバーで確認された応答",
    afterPreliminary: "このうち、予備応答の後に返されるもの",
    aliasOf: (command) => `${command} の古い名前`,
    inAnswerTo: (command) => `${command} への応答`,
    columns: { code: "コード", name: "名前", class: "分類", status: "位置付け" },
    statuses: {
      standard: "標準",
      extension: "拡張",
      obsolete: "廃止",
      nonstandard: "非標準",
      unknown: "不明",
    },
    notListed: (code, nearest) =>
      `${code} は表にありません。表にある最も近いコードは ${nearest.code}（${nearest.name}）です。`,
    unreadable: (lines) => `${lines} 行を読み取れませんでした。`,
    stopped: (error) => `読み取りを中止しました：${error}（応答のバイト数）。`,
  },
};
