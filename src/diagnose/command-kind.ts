/**
 * What a command is about, as far as its failures are concerned. `data` commands name a file and
 * use a data connection, `name` commands only name one; `network` commands prepare a data connection.
 */
export type CommandKind =
  | "connect"
  | "unasked"
  | "login"
  | "data"
  | "name"
  | "network"
  | "security"
  | "other";

const KINDS: readonly (readonly [CommandKind, RegExp])[] = [
  ["connect", /^<connect>$/],
  ["unasked", /^<async>$/],
  ["login", /^(USER|PASS)$/],
  ["data", /^(RETR|STOR|STOU|APPE|LIST|NLST|MLSD)$/],
  [
    "name",
    /^(X?(CWD|CUP|MKD|RMD|PWD)|CDUP|DELE|RN..|SIZE|MDTM|MLST|STAT|MF..?|HASH|X?MD5|X(CRC|SHA).*|AVBL|DSIZ)$/,
  ],
  ["network", /^(PORT|PASV|EPRT|EPSV|LPRT|LPSV|SPSV|CPSV)$/],
  ["security", /^(AUTH|ADAT|PBSZ|PROT|CCC|MIC|CONF|ENC|SSCN)$/],
];

/** The kind of a command in upper case; for an unknown one, the kind that the code suggests. */
export function commandKind(command: string, code: number): CommandKind {
  if (command !== "") {
    for (const [kind, verbs] of KINDS) if (verbs.test(command)) return kind;
    return "other";
  }
  if (code === 421 || code === 120) return "unasked";
  if (code === 425 || code === 426) return "data";
  const group = Math.floor(code / 10) % 10;
  if (group === 5) return "name";
  if (group === 3) return "login";
  return group === 2 ? "security" : "other";
}
