import type { CommandLineWords } from "../../types/command-line-words.ts";

const nearestOf = (nearest: string | undefined): string =>
  nearest === undefined ? "" : `; nearest: ${nearest}`;

/** How the command is called, in English. */
export const commandLine: CommandLineWords = {
  headings: {
    usage: "Usage",
    subcommands: "Subcommands",
    options: "Options",
    environment: "Environment",
    examples: "Examples",
    exitCodes: "Exit codes",
  },
  purposes: {
    reply: "Tells what a reply code means.",
    compare: "Tells two reply codes apart.",
    list: "Lists the reply codes, all or some of them.",
    explain: "Explains each reply in a session log.",
    command: "Lists the replies that a command may get.",
    diagnose: "Says why a server sent a reply, and what now.",
  },
  notes: {
    explain:
      "The log may be that of an FTP program or server, or the control stream itself. Without FILE, or with - for it, standard input is read and explained as it comes. Passwords are not shown, also not those in a USER for a proxy or in a URL. With --json each reply is an object on a line; its line is that of the log on which the reply begins, lineOfCommand that of the command.",
    list: "An option that is given several times lets through all that it names.",
    diagnose:
      "REPLY is a reply as the server sent it, in quotes. Without it, or with - for it, replies are read from standard input. Each reply is diagnosed, with --json as an object on a line; lines that belong to none are counted on standard error.",
  },
  options: {
    command: 'the command that was answered, such as RETR or "RETR a.txt", also an unknown one',
    class: "only the codes of a class",
    group: "only the codes of a group",
    status: "only the codes of a status",
    format: "the form of the output",
    json: "short for --format json",
    locale: "the language",
    help: "this help, or that of a subcommand",
    version: "the version of the program",
  },
  defaults: {
    locale: "what LC_ALL, LC_MESSAGES or LANG names, or else en",
    command: "not known",
    class: "all",
    group: "all",
    status: "all",
  },
  orDefault: (text, value) => `${text} (default: ${value})`,
  environment: { NO_COLOR: "if set, there are no colors, not even on a terminal" },
  exitCodes: {
    0: "done",
    1: "no reply was found, or input or output failed",
    2: "the call makes no sense",
  },
  more: (call) => `${call} --help tells more.`,
  nearCommand: (name, nearest) => `${name} is no known command; the nearest is ${nearest}.`,
  historic: (digits, meanings, successor) => {
    const printed = meanings.map(({ phrase, sources }) => `"${phrase}" (${sources.join("; ")})`);
    const now = successor && ` ${successor.code} ${successor.name} has taken its place.`;
    return `${digits} is a reply from before RFC 959 and no longer in force: ${printed.join("; ")}.${now ?? ""}`;
  },
  pseudo: (number, phrase, usedBy) =>
    `${number} is no FTP reply, but an error number of a client or its system: "${phrase}" (${usedBy.join("; ")}).`,
  noReplies: "No reply was found in the input.",
  mistakes: {
    aCode: "a reply code (100 to 659)",
    unknown: (what, name, nearest, accepted) =>
      `unknown ${what}: ${name}${nearestOf(nearest)}; accepted: ${accepted.join(", ")}`,
    notACode: (operand, nearest) =>
      `not a reply code (100 to 659): ${operand}${nearestOf(nearest)}`,
    notACommand: (name) => `not a command: ${name}; a command is a word of letters and digits`,
    operands: {
      reply: "one code is expected; compare takes two",
      compare: "compare takes two codes",
      explain: "explain takes one file, or standard input",
      command: "command takes one name",
      diagnose:
        'diagnose takes one reply in quotes, such as "550 Failed to open file.", or several',
    },
    optionsOnly: (options) => `list takes options only: ${options.join(", ")}`,
    foreignOption: (option, call, homes) =>
      `${option} does not go with ${call}; accepted with: ${homes.join(", ")}`,
    jsonOrFormat: (format) =>
      `--json is short for --format json, and does not go with --format ${format}`,
    valueMissing: (option) => `${option} takes a value, and none follows`,
    valueRefused: (option) => `${option} takes no value`,
  },
  results: {
    roles: {
      preliminary: "Preliminary",
      success: "Success",
      intermediate: "Intermediate",
      transientNegative: "Transient error",
      permanentNegative: "Permanent error",
      protected: "Protected",
    },
    standings: {
      standard: "In the standard",
      draft: "In a draft",
      observed: "In no document, known from servers",
      historic: "In a standard that was replaced",
      "no-command": "Not a command",
    },
    amended: "Added later",
    corrected: (places) => `In a mistaken example (corrected in ${places})`,
    observed: "Seen from servers, beyond the standards",
    afterPreliminary: "Of these, after the preliminary reply",
    aliasOf: (command) => `an older name of ${command}`,
    inAnswerTo: (command) => `in answer to ${command}`,
    columns: { code: "Code", name: "Name", class: "Class", status: "Status" },
    statuses: {
      standard: "standard",
      extension: "extension",
      obsolete: "obsolete",
      nonstandard: "nonstandard",
      unknown: "unknown",
    },
    notListed: (code, nearest) =>
      `The table does not list ${code}. The nearest code that it lists is ${nearest.code} ${nearest.name}.`,
    unreadable: (lines) =>
      lines === 1 ? "1 line could not be read." : `${lines} lines could not be read.`,
    stopped: (error) => `Reading stopped: ${error} of the replies.`,
  },
};
