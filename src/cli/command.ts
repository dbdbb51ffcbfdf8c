import { repliesTo } from "../commands/replies-to.ts";
import { describeReferences } from "../describe/describe-references.ts";
import { namedReply } from "../describe/named-reply.ts";
import type { RepliesByRole, RepliesToCommand } from "../types/command-replies.ts";
import type { Locale, NamedReply } from "../types/locale.ts";
import type { Reference } from "../types/reply-definition.ts";
import type { Subcommand } from "./call.ts";
import { printableJson } from "./printable-json.ts";

type Role = keyof RepliesByRole;

const ROLES: readonly Role[] = [
  "preliminary",
  "success",
  "intermediate",
  "transientNegative",
  "permanentNegative",
  "protected",
];

/** `ftp-replies command NAME`: the replies that a command may get. */
export const command: Subcommand = {
  usage: "command NAME",
  options: ["json"],
  run({ operands, locale, json, out }) {
    const [name] = operands;
    if (name === undefined || operands.length !== 1) throw new Error("command takes one name");
    const found = repliesTo(name);
    if (found === undefined) throw new Error(`unknown command: ${name}`);
    out.write(json ? printableJson(named(found, locale), 2) : asText(found, locale));
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

function asText(found: RepliesToCommand, locale: Locale): string {
  const { cli } = locale;
  const { aliasOf, afterPreliminary, restartMarker } = found;
  const title =
    aliasOf === undefined ? found.command : `${found.command} (${cli.aliasOf(aliasOf)})`;
  // A restart marker is a preliminary reply too: it says that the transfer goes on.
  const own = { ...found, preliminary: [...restartMarker, ...found.preliminary] };
  return [
    `${title}\n`,
    block(headingOf(cli.standings[found.standing], found.references, locale), own, locale),
    ...(afterPreliminary ? [block(cli.afterPreliminary, afterPreliminary, locale)] : []),
    ...found.amendments.map((amendment) =>
      block(headingOf(cli.amended, amendment.references, locale), amendment, locale),
    ),
    block(cli.observed, found.observed, locale),
  ].join("");
}

function headingOf(label: string, references: readonly Reference[], locale: Locale): string {
  const places = describeReferences(references, locale).map(({ text }) => text);
  return [label, ...(places.length === 0 ? [] : [places.join(" · ")])].join(locale.labelColon);
}

/** The replies under a heading, role by role; nothing where there are none. */
function block(heading: string, replies: RepliesByRole, locale: Locale): string {
  const roles = ROLES.filter((role) => replies[role].length > 0);
  if (roles.length === 0) return "";
  const lines = roles.flatMap((role) => [
    `  ${locale.cli.roles[role]}\n`,
    ...nameEach(replies[role], locale).map(({ code, name }) => `    ${code} ${name}\n`),
  ]);
  return `\n${heading}\n${lines.join("")}`;
}
