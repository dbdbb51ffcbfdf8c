import { commandNames } from "../commands/command-names.ts";
import { repliesTo } from "../commands/replies-to.ts";
import { describeReferences } from "../describe/describe-references.ts";
import { namedReply } from "../describe/named-reply.ts";
import { wrapText } from "../render/wrap-text.ts";
import type { RepliesByRole, RepliesToCommand } from "../types/command-replies.ts";
import type { Locale, NamedReply } from "../types/locale.ts";
import type { Reference } from "../types/reply-definition.ts";
import type { Call, Subcommand } from "./call.ts";
import { mistake } from "./mistake.ts";
import { pick } from "./pick.ts";
import { printableJson } from "./printable-json.ts";
import { unknownChoice } from "./unknown-choice.ts";

type Role = keyof RepliesByRole;

const ROLES: readonly Role[] = [
  "preliminary",
  "success",
  "intermediate",
  "transientNegative",
  "permanentNegative",
  "protected",
];

type Show = (found: RepliesToCommand, call: Call) => string;

const FORMATS: ReadonlyMap<string, Show> = new Map<string, Show>([
  ["text", asText],
  ["json", (found, { locale }) => printableJson(named(found, locale), 2)],
]);

/** `ftp-replies command NAME`: the replies that a command may get. */
export const command: Subcommand = {
  name: "command",
  usage: "command NAME",
  examples: ["command RETR", "command xpwd --json"],
  formats: [...FORMATS.keys()],
  options: [],
  run(call) {
    const show = pick(FORMATS, "format", call.format);
    const [name, ...more] = call.operands;
    if (name === undefined || more.length > 0) throw mistake((words) => words.operands.command);
    const found = repliesTo(name);
    if (found === undefined) throw unknownChoice("command", name, commandNames());
    call.out.write(show(found, call));
    return 0;
  },
};

/** The same object with a name beside each code. */
function named(found: RepliesToCommand, locale: Locale): object {
  const nameAll = (replies: RepliesByRole): Readonly<Record<Role, readonly NamedReply[]>> => ({
    preliminary: nameEach(replies.preliminary, locale),
    success: nameEach(replies.success, locale),
    intermediate: nameEach(replies.intermediate, locale),
    transientNegative: nameEach(replies.transientNegative, locale),
    permanentNegative: nameEach(replies.permanentNegative, locale),
    protected: nameEach(replies.protected, locale),
  });
  return {
    ...found,
    aliasOf: found.aliasOf ?? null,
    ...nameAll(found),
    restartMarker: nameEach(found.restartMarker, locale),
    beforePreliminary: found.beforePreliminary ? nameAll(found.beforePreliminary) : null,
    afterPreliminary: found.afterPreliminary ? nameAll(found.afterPreliminary) : null,
    amendments: found.amendments.map((amendment) => ({ ...amendment, ...nameAll(amendment) })),
    observed: nameAll(found.observed),
  };
}

function nameEach(codes: readonly number[], locale: Locale): readonly NamedReply[] {
  return codes.map((code) => namedReply(code, locale));
}

function asText(found: RepliesToCommand, call: Call): string {
  const { locale, paint } = call;
  const labels = call.words.results;
  const { aliasOf, afterPreliminary, restartMarker } = found;
  const title =
    aliasOf === undefined ? found.command : `${found.command} (${labels.aliasOf(aliasOf)})`;
  // A restart marker is a preliminary reply too: it says that the transfer goes on.
  const own = { ...found, preliminary: [...restartMarker, ...found.preliminary] };
  return [
    `${paint.heading(title)}\n`,
    block(headingOf(labels.standings[found.standing], found.references, locale), own, call),
    ...(afterPreliminary ? [block(labels.afterPreliminary, afterPreliminary, call)] : []),
    ...found.amendments.map((amendment) => {
      const { references, correctedBy } = amendment;
      const label = correctedBy ? labels.corrected(placesOf(correctedBy, locale)) : labels.amended;
      return block(headingOf(label, references, locale), amendment, call);
    }),
    block(labels.observed, found.observed, call),
  ].join("");
}

function headingOf(label: string, references: readonly Reference[], locale: Locale): string {
  const places = placesOf(references, locale);
  return places === "" ? label : label + locale.labelColon + places;
}

function placesOf(references: readonly Reference[], locale: Locale): string {
  return describeReferences(references, locale)
    .map(({ text }) => text)
    .join(" · ");
}

/** The replies under a heading, role by role; nothing where there are none. */
function block(heading: string, replies: RepliesByRole, call: Call): string {
  const { locale, paint, width, words } = call;
  const roles = ROLES.filter((role) => replies[role].length > 0);
  if (roles.length === 0) return "";
  const lines = roles.flatMap((role) => [
    `  ${paint.ofClass(words.results.roles[role], replies[role][0] ?? 0)}\n`,
    ...nameEach(replies[role], locale).map(
      ({ code, name }) => `    ${wrapText(`${code} ${name}`, width - 8).join("\n        ")}\n`,
    ),
  ]);
  return `\n${paint.heading(wrapText(heading, width).join("\n"))}\n${lines.join("")}`;
}
