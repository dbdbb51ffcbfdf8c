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

type Kinds = readonly (readonly [kind: CommandKind, of: RegExp])[];

const BY_COMMAND: Kinds = [
  ["connect", /^<connect>$/],
  ["unasked", /^<async>$/],
  ["login", /^(USER|PASS)$/],
  ["data", /^(RETR|STO[RU]|APPE|LIST|NLST|MLSD)$/],
  [
    "name",
    /^(X?(CWD|CUP|MKD|RMD|PWD)|CDUP|DELE|RN..|SIZE|MDTM|MLST|STAT|MF..?|HASH|X?MD5|X(CRC|SHA).*|AVBL|DSIZ)$/,
  ],
  ["network", /^(PORT|PASV|[EL]PRT|[CELS]PSV)$/],
  ["security", /^(AUTH|ADAT|PBSZ|PROT|CCC|MIC|CONF|ENC|SSCN)$/],
];

const BY_CODE: Kinds = [
  ["unasked", /421|120/],
  ["data", /42[56]/],
  ["name", /.5./],
  ["login", /.3./],
  ["security", /.2./],
];

/** The kind of a command in upper case; for an unknown one, the kind that the code suggests. */
export function commandKind(command: string, code: number): CommandKind {
  const [kinds, said] = command ? [BY_COMMAND, command] : [BY_CODE, `${code}`];
  return kinds.find(([, of]) => of.test(said))?.[0] ?? "other";
}
