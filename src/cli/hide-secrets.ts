import { maskUrlPasswords } from "./mask-url-passwords.ts";

/** A command as it may be shown, and what of it no one may see. */
export interface HiddenSecrets {
  /** The command with its argument, but for passwords and the like. */
  readonly shown: string;
  /** What is not shown, and the pieces of it that a server may repeat alone. */
  readonly secrets: readonly string[];
}

const NOTHING = /^/;
const FIRST_WORD = /^[^ \t=:]*[=:]?/;
const NAME = /^[^:]*:?/;

/** How much of its argument a command lets be seen. Of a command that is not here it is all. */
const SHOWN: ReadonlyMap<string, RegExp> = new Map([
  ...["PASS", "PASSWD", "PASSWORD", "PSWD", "ACCT"].map((verb) => [verb, NOTHING] as const),
  // The data of security mechanisms, and commands wrapped in it (RFC 2228).
  ...["ADAT", "MIC", "CONF", "ENC"].map((verb) => [verb, NOTHING] as const),
  // A word that tells what follows: `SITE PSWD old new`, `AUTH PLAIN data`, `QUOTE PASS secret`.
  ...["SITE", "AUTH", "QUOTE", "QUOT", "LITERAL", "LOGIN"].map(
    (verb) => [verb, FIRST_WORD] as const,
  ),
  // Logins through a proxy: `joe:secret@host`, `joe@host:secret`. Which one it is cannot be told.
  ...["USER", "OPEN"].map((verb) => [verb, NAME] as const),
]);

const NAMES_A_PASSWORD = /PASS|PSWD|PWD/i;

/** How many secrets are kept of one command. */
const MOST_SECRETS = 8;

/** Longer than the name of any of these commands, with an X in front. */
const LONGEST_VERB = 16;

/** Whether the argument of a command, in any case, may hold a secret by what the command is. */
export function takesSecret(verb: string): boolean {
  return SHOWN.has(plainVerb(verb));
}

/**
 * Takes the secrets out of a command: arguments that are credentials, by the command (also in the
 * form with an X in front), and passwords in URLs. Time is linear.
 *
 * ```
 * PASS secret                   PASS
 * SITE PSWD old new             SITE PSWD
 * USER joe@host:secret          USER joe@host:***
 * RETR ftp://joe:secret@host/a  RETR ftp://joe:***@host/a
 * ```
 */
export function hideSecrets(command: string): HiddenSecrets {
  const [, verb = "", argument = ""] = /^([^ \t]*)[ \t]*(.*)$/s.exec(command) ?? [];
  if (argument === "") return { shown: verb, secrets: [] };
  const rule = SHOWN.get(plainVerb(verb));
  if (rule === undefined) return hideUrlPasswords(`${verb} ${argument}`);
  const seen = rule.exec(argument)?.[0] ?? "";
  const hidden = argument.slice(seen.length).trim();
  if (hidden === "") return { shown: `${verb} ${argument}`, secrets: [] };
  const mark = /[=:]$/.test(seen) ? "***" : "";
  const shown = `${verb} ${seen}${mark}`.trimEnd();
  const words = NAMES_A_PASSWORD.test(shown) ? hidden.split(/[ \t]+/) : [];
  const withoutHost = hidden.slice(0, Math.max(0, hidden.lastIndexOf("@")));
  const pieces = rule === NAME ? [withoutHost] : words;
  const secrets = new Set([hidden, ...pieces].filter((secret) => secret !== ""));
  return { shown, secrets: [...secrets].slice(0, MOST_SECRETS) };
}

function hideUrlPasswords(text: string): HiddenSecrets {
  const secrets = new Set<string>();
  const shown = maskUrlPasswords(text, (password) => {
    if (secrets.size < MOST_SECRETS) secrets.add(password);
  });
  return { shown, secrets: [...secrets] };
}

/** In upper case, without the X of a command that is an experiment or an older name. */
function plainVerb(verb: string): string {
  return verb.slice(0, LONGEST_VERB).toUpperCase().replace(/^X/, "");
}
