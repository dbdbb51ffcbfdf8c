import { commandNames } from "../commands/command-names.ts";
import { repliesTo } from "../commands/replies-to.ts";
import { parseReplies } from "../parse/parse-replies.ts";
import { toPrintable } from "../render/to-printable.ts";
import { wrapText } from "../render/wrap-text.ts";
import type { Reply } from "../types/reply.ts";
import type { Call, Subcommand } from "./call.ts";
import { diagnosisOf, sentencesOf } from "./diagnosis-of.ts";
import { mistake } from "./mistake.ts";
import { pick } from "./pick.ts";
import { printableJson } from "./printable-json.ts";
import { unknownChoice } from "./unknown-choice.ts";

type Show = (reply: Reply, call: Call) => string;

const FORMATS: ReadonlyMap<string, Show> = new Map<string, Show>([
  ["text", asText],
  ["json", asJson],
]);

/** `ftp-replies diagnose "550 Failed to open file." --command RETR`: why, and what now. */
export const diagnose: Subcommand = {
  name: "diagnose",
  usage: "diagnose REPLY",
  examples: [
    'diagnose "550 No such file" --command RETR',
    'diagnose "530 Login incorrect." --command PASS --json',
  ],
  formats: [...FORMATS.keys()],
  options: ["command"],
  run(call) {
    const show = pick(FORMATS, "format", call.format);
    const [text, ...more] = call.operands;
    const [reply] = text === undefined || more.length > 0 ? [] : parseReplies(text).replies;
    if (reply === undefined) {
      throw mistake((words) => words.operands.diagnose);
    }
    const [verb = ""] = call.command?.split(" ", 1) ?? [];
    if (call.command !== undefined && repliesTo(verb) === undefined) {
      throw unknownChoice("command", verb, commandNames());
    }
    call.out.write(show(reply, call));
    return 0;
  },
};

function asText(reply: Reply, { locale, command, paint, width }: Call): string {
  const shown = paint.heading(toPrintable(`${reply.code} ${reply.text}`));
  const sentences = sentencesOf(diagnosisOf(reply, command, locale));
  const lines = sentences.flatMap((sentence) => wrapText(sentence, width));
  return `${shown}\n\n${lines.join("\n")}\n`;
}

function asJson(reply: Reply, { locale, command }: Call): string {
  const { diagnosis, words } = diagnosisOf(reply, command, locale);
  return printableJson(
    { code: reply.code, lines: reply.lines, command: command ?? null, ...diagnosis, words },
    2,
  );
}
