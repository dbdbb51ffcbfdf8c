import { isNegative } from "../classify/predicates.ts";
import { resolveReply } from "../codes/resolve-reply.ts";
import { describeReply } from "../describe/describe-reply.ts";
import { toPrintable } from "../render/to-printable.ts";
import { wrapText } from "../render/wrap-text.ts";
import type { ReplyDescription } from "../types/description.ts";
import type { Locale } from "../types/locale.ts";
import type { Call, Subcommand } from "./call.ts";
import type { SessionEntry } from "./conversation.ts";
import { diagnosisOf, sentencesOf } from "./diagnosis-of.ts";
import { fillLines } from "./fill-lines.ts";
import { mistake } from "./mistake.ts";
import { pick } from "./pick.ts";
import { printableJson } from "./printable-json.ts";
import { readSessionLog } from "./read-session-log.ts";
import { showAll } from "./show-all.ts";

type Describe = (code: number) => ReplyDescription | undefined;
type Show = (entry: SessionEntry, describe: Describe, call: Call) => string;

const FORMATS: ReadonlyMap<string, Show> = new Map<string, Show>([
  ["text", asText],
  ["json", asJson],
]);

/** `ftp-replies explain [FILE]`: what each reply of a session log means. */
export const explain: Subcommand = {
  name: "explain",
  usage: "explain [FILE]",
  examples: [
    "explain session.log",
    "explain session.log --json --locale ja",
    "explain < session.log",
  ],
  formats: [...FORMATS.keys()],
  options: [],
  run(call) {
    const show = pick(FORMATS, "format", call.format);
    const [file, ...more] = call.operands;
    if (more.length > 0) throw mistake((words) => words.operands.explain);
    const describe = describer(call.locale);
    const { replies, isWhole } = showAll<SessionEntry>(
      () => readSessionLog(call.readInput(file === "-" ? undefined : file)),
      (entry) => show(entry, describe, call),
      call,
    );
    if (isWhole && replies === 0) call.err.write(`ftp-replies: ${call.words.noReplies}\n`);
    return isWhole && replies > 0 ? 0 : 1;
  },
};

/** Describes each code once, however many replies have it. */
function describer(locale: Locale): Describe {
  const described = new Map<number, ReplyDescription | undefined>();
  return (code) => {
    if (!described.has(code)) {
      const definition = resolveReply(code);
      described.set(code, definition && describeReply(definition, locale));
    }
    return described.get(code);
  };
}

const INDENT = "    ";

/** The reply on one line, what it means below it. */
function asText(
  { command, line, reply }: SessionEntry,
  describe: Describe,
  { locale, paint, room, width, words }: Call,
): string {
  const description = describe(reply.code);
  const ofClass = (text: string): string => paint.ofClass(text, reply.code);
  const about = fillLines(
    [
      [description?.title ?? locale.unknownName, paint.heading],
      ...(description === undefined ? [] : [[description.reply.className, ofClass] as const]),
      ...(command === undefined ? [] : [[words.results.inAnswerTo(toPrintable(command))] as const]),
    ],
    room - INDENT.length,
  );
  const below = description === undefined ? [] : [description.reply.tells];
  if (isNegative(reply.code)) below.push(...sentencesOf(diagnosisOf(reply, command, locale)));
  const shown = toPrintable(`${reply.code} ${reply.text}`);
  const wrapped = below.flatMap((text) => wrapText(text, width - INDENT.length));
  return `${[`${line}: ${shown}`, ...about, ...wrapped].join(`\n${INDENT}`)}\n\n`;
}

/** One object on one line. */
function asJson(
  { command, lineOfCommand, line, reply }: SessionEntry,
  describe: Describe,
  { locale }: Call,
): string {
  const diagnosed = isNegative(reply.code) ? diagnosisOf(reply, command, locale) : undefined;
  const words = describe(reply.code)?.reply;
  return printableJson({
    code: reply.code,
    name: words?.name ?? locale.unknownName,
    className: words?.className ?? null,
    command: command ?? null,
    line,
    lineOfCommand: lineOfCommand ?? null,
    lines: reply.lines,
    closedBy: reply.closedBy,
    deviations: reply.deviations,
    tells: words?.tells ?? null,
    diagnosis: diagnosed === undefined ? null : { ...diagnosed.diagnosis, words: diagnosed.words },
  });
}
