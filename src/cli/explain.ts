import { isNegative } from "../classify/predicates.ts";
import { resolveReply } from "../codes/resolve-reply.ts";
import { describeReply } from "../describe/describe-reply.ts";
import { isReplyError } from "../parse/reply-error.ts";
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
    return explainLog(call, show, file === "-" ? undefined : file);
  },
};

function explainLog(call: Call, show: Show, file: string | undefined): number {
  const { locale, words, out, err, readInput } = call;
  const describe = describer(locale);
  let replies = 0;
  let unreadable = 0;
  let failure: unknown;
  try {
    for (const found of readSessionLog(readInput(file))) {
      if ("reply" in found) {
        out.write(show(found, describe, call));
        replies += 1;
      } else unreadable += found.unreadable;
    }
  } catch (error) {
    failure = error;
  }
  if (unreadable > 0) err.write(`ftp-replies: ${locale.cli.unreadable(unreadable)}\n`);
  if (failure === undefined) {
    if (replies === 0) err.write(`ftp-replies: ${words.noReplies}\n`);
    return replies === 0 ? 1 : 0;
  }
  const message = failure instanceof Error ? failure.message : String(failure);
  err.write(
    `ftp-replies: ${toPrintable(message)}${isReplyError(failure) ? " of the replies" : ""}\n`,
  );
  return 1;
}

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
  { locale, paint, room, width }: Call,
): string {
  const description = describe(reply.code);
  const ofClass = (text: string): string => paint.ofClass(text, reply.code);
  const about = fillLines(
    [
      [description?.title ?? locale.unknownName, paint.heading],
      ...(description === undefined ? [] : [[description.reply.className, ofClass] as const]),
      ...(command === undefined ? [] : [[locale.cli.inAnswerTo(toPrintable(command))] as const]),
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
