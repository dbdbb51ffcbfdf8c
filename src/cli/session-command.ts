/** A command as a log may show it, and what of it no one may see. */
export interface SessionCommand {
  /** The command with its argument, but for arguments that hold credentials. */
  readonly shown: string;
  /** The argument that is not shown; empty for none. */
  readonly secret: string;
}

const SECRET: readonly string[] = ["PASS", "ACCT", "ADAT"];

/**
 * Takes a command line apart. The arguments of `PASS`, `ACCT` and `ADAT` are credentials; those of
 * `SITE` commands may be (`SITE PSWD old new`).
 */
export function sessionCommand(text: string): SessionCommand {
  const line = text.replace(/^(\S+) +/, "$1 ");
  const space = line.indexOf(" ");
  if (space === -1) return { shown: line, secret: "" };
  const verb = line.slice(0, space).toUpperCase();
  const shownEnd =
    verb === "SITE" ? line.indexOf(" ", space + 1) : SECRET.includes(verb) ? space : -1;
  return shownEnd === -1
    ? { shown: line, secret: "" }
    : { shown: line.slice(0, shownEnd), secret: line.slice(shownEnd + 1) };
}
