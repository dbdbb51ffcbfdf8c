import { commandNames } from "../commands/command-names.ts";
import { repliesTo } from "../commands/replies-to.ts";
import { parseReplies } from "../parse/parse-replies.ts";
import { toPrintable } from "../render/to-printable.ts";
import { wrapText } from "../render/wrap-text.ts";
import type { Reply } from "../types/reply.ts";
import { asUtf8 } from "./as-utf-8.ts";
import type { Call, Subcommand } from "./call.ts";
import { diagnosisOf, sentencesOf } from "./diagnosis-of.ts";
import { hideSecrets } from "./hide-secrets.ts";
import { maskSecrets } from "./mask-secrets.ts";
import { mistake } from "./mistake.ts";
import { nearestWord } from "./nearest-word.ts";
import { pick } from "./pick.ts";
import { printableJson } from "./printable-json.ts";
import { repliesOf } from "./replies-of.ts";
import { showAll, type Unreadable } from "./show-all.ts";

type Show = (reply: Reply, index: number, call: Call) => string;

const FORMATS: ReadonlyMap<string, Show> = new Map<string, Show>([
  ["text", asText],
  ["json", asJson],
]);

/** Stands for standard input. */
const INPUT = "-";

/** `ftp-replies diagnose "550 Failed to open file." --command RETR`: why, and what now. */
export const diagnose: Subcommand = {
  name: "diagnose",
  usage: "diagnose [REPLY]...",
  examples: [
    'diagnose "550 No such file" --command RETR',
    'diagnose "530 Login incorrect." --command PASS --json',
  ],
  formats: [...FORMATS.keys()],
  options: ["command"],
  run(call) {
    const show = pick(FORMATS, "format", call.format);
    if (!call.operands.every((operand) => operand === INPUT || holdsReply(operand))) throw misuse();
    checkCommand(call);
    const { shown, secrets } = hideSecrets(call.command ?? "");
    const fit: Call = { ...call, command: shown === "" ? undefined : shown };
    const { replies, isWhole } = showAll<Reply>(
      () => repliesIn(call),
      (reply, index) => show(withoutSecrets(reply, secrets), index, fit),
      call,
    );
    if (replies > 0 || !isWhole) return isWhole ? 0 : 1;
    if (call.operands.length === 0) throw misuse();
    call.err.write(`ftp-replies: ${call.words.noReplies}\n`);
    return 1;
  },
};

function misuse(): Error {
  return mistake((words) => words.operands.diagnose);
}

function holdsReply(operand: string): boolean {
  return parseReplies(operand).replies.length > 0;
}

/** What the operands hold, or standard input. */
function* repliesIn({ operands, readInput }: Call): Generator<Reply | Unreadable> {
  for (const operand of operands.length === 0 ? [INPUT] : operands) {
    yield* repliesOf(operand === INPUT ? asUtf8(readInput(undefined)) : [operand]);
  }
}

/** Refuses what no command can be; names a command that is near to one that nobody knows. */
function checkCommand({ command, format, words, err }: Call): void {
  const [verb = ""] = command?.split(" ", 1) ?? [];
  if (command === undefined || repliesTo(verb) !== undefined) return;
  if (!/^[A-Za-z][A-Za-z0-9]{0,15}$/.test(verb)) throw mistake((said) => said.notACommand(verb));
  const nearest = nearestWord(verb, commandNames());
  if (nearest === undefined || format !== "text") return;
  err.write(`ftp-replies: ${words.nearCommand(verb, nearest)}\n`);
}

function withoutSecrets(reply: Reply, secrets: readonly string[]): Reply {
  const lines = reply.lines.map((line) => maskSecrets(line, secrets));
  return { ...reply, lines, text: lines.join("\n") };
}

/** The reply and what is behind it, a blank line between two replies. */
function asText(reply: Reply, index: number, call: Call): string {
  const { locale, command, paint, width } = call;
  const shown = paint.heading(toPrintable(`${reply.code} ${reply.text}`));
  const sentences = sentencesOf(diagnosisOf(reply, command, locale));
  const lines = sentences.flatMap((sentence) => wrapText(sentence, width));
  return `${index === 0 ? "" : "\n"}${shown}\n\n${lines.join("\n")}\n`;
}

/** One object on one line. */
function asJson(reply: Reply, _index: number, { locale, command }: Call): string {
  const { diagnosis, words } = diagnosisOf(reply, command, locale);
  return printableJson({
    code: reply.code,
    lines: reply.lines,
    command: command ?? null,
    ...diagnosis,
    words,
  });
}
