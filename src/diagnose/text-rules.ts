import type { Cause } from "../types/cause.ts";
import type { Retry } from "../types/reply-definition.ts";

/**
 * What wording of a negative reply speaks for which cause: how much it says; the code, kind and
 * command it holds for, as in `550 data RETR`; the wording, in plain words with names masked as `*`;
 * who is known to word it so, where not most servers do; and how to retry, where that differs
 * from what the cause usually takes.
 */
export type TextRule = readonly [
  cause: Cause,
  says: number,
  when: RegExp,
  text: RegExp,
  sentBy?: readonly RegExp[],
  retry?: Retry,
];

/** A phrase that names the cause, whatever else the text says: the rest follows from it. */
const CAUSE = 0.97;
/** A phrase that says what went wrong, behind which another cause may stand. */
const PHRASE = 0.92;
/** Words that together mean the cause as a rule; they decide where the code agrees. */
const WORDS = 0.76;
/** A word that means other things as well. */
const WORD = 0.62;

/** Servers, as they are called and as they greet. */
const BSD = /bsd|inetutils|ftp server \(version/;
const DRFTPD = /drftpd/;
const FILEZILLA = /filezilla/;
const FTPSRV = /ftp-srv/;
const IIS = /iis|microsoft/;
const LIBUNFTP = /unftp/;
const MINA = /mina|apache/;
const PROFTPD = /proftpd/;
const PUREFTPD = /pure-?ftpd/;
const PYFTPDLIB = /pyftpdlib/;
const SERVU = /serv-u/;
const SFTPGO = /sftpgo|ftpserverlib/;
const TWISTED = /twisted/;
const VSFTPD = /vsftpd/;
const ZOS = /z.os|ibm/;

/** When a rule holds: commands about a name, those that take a file, and so on. */
const ANY = /^/;
const NAMES = /^(?!42|50[0234])\d+ (data|name)/;
const FILES = / (RETR|STO.|APPE|SIZE|MDTM|DELE|RNTO|HASH|X.*)$/;
const DATA = / data/;
const PORT = / (PORT|.PRT)$/;
const ENTRY = /login|connect|unasked/;
const SESSION = / (?!name|security)[a-z]/;

/** Every wording. What says most wins; of equals, the first. */
export const TEXT_RULES: readonly TextRule[] = [
  // Names: one text for two causes, and none.
  [
    "missing-or-no-permission",
    CAUSE,
    NAMES,
    /not found.{0,9}(\bor\b|,|\?).*(denied|permission|access)|(denied|permission) or not found/,
  ],
  [
    "missing-or-no-permission",
    WORD,
    /^(450|501|55.) (data|name)/,
    /^[a-z* ]{0,40}failed[a-z*' ]{0,60}[.:]*$|unavail|not avail|failed (be )?access/,
    [VSFTPD, FILEZILLA],
  ],
  ["exists-or-no-permission", WORD, / (X?MKD|RNTO)$/, /failed/, [MINA, VSFTPD]],
  // Names.
  ["directory-not-empty", CAUSE, NAMES, /not ?empty/],
  ["not-a-directory", CAUSE, NAMES, /not an? (\* )?dir|dir name is invalid/],
  ["file-not-found", PHRASE, /^(?!42|50[0234]).*(data|name|SITE)/, /not ?found|file missing/],
  [
    "file-not-found",
    WORD,
    NAMES,
    /invalid dir\b(?! name)|\bno (file|dir|job|member|data ?set)\b/,
    [FTPSRV, SERVU],
  ],
  [
    "permission-denied",
    PHRASE,
    NAMES,
    /permiss?ions? (is )?den|access.{0,40} ?denied|(insufficient|enough|\bno|not have) .{0,24}(privilege|permission|rights|access|flags)|not owner|read-? ?only|write[- ]?protect|anonymous .*(denied|failed|may not)|(outside|above) .{0,30}(root|home)/,
  ],
  [
    "permission-denied",
    WORDS,
    /^(?!42|50[0234])\d+ (data|name) (?!MDTM|SIZE|MLST)/,
    /denied|may not|anonymous|not accessible|failed (re|del)\w* .{0,9}home/,
  ],
  ["permission-denied", WORDS, / SITE/, /denied/, [DRFTPD, BSD]],
  [
    "file-exists",
    CAUSE,
    NAMES,
    /already exist|overwr\w+ (permission )?denied|(denied|not|no|failed) [a-z ]{0,14}overwr|failed 183\b|\bdup[el]/,
  ],
  ["is-a-directory", PHRASE, FILES, /\bis an? dir|(on|read|open|of) (a )?dir/],
  [
    "is-a-directory",
    WORDS,
    FILES,
    /not an? (\w+ |\* )?file\b|not retriev|regular|failed \w+ a dir/,
  ],
  [
    "invalid-filename",
    CAUSE,
    NAMES,
    /^(?!.*permission).*((invalid|denied) (char|byte|((file|dir|dest\w*) )?name)|(\bname|char\w*) .{0,14}(invalid|denied)|(?<!line )too ?long|null byte|(label|dir) syntax|wildcard)/,
  ],
  ["invalid-filename", WORDS, /^(45|55)\d (data|name)/, /contain|not match|file name/],
  [
    "file-busy",
    CAUSE,
    NAMES,
    /used by (an)?other|being (used|written|upload)|\bin use\b|(resource|file|dir|device|\*) (is )?busy|\blocked|sharing/,
  ],
  [
    "no-files-match",
    CAUSE,
    / (LIST|NLST|MLSD|STAT|)$/,
    /\bno (\* |matching )?(file|member|data ?set|job|entries|match)\S* ?(found|match|exist|avail|in |$)|(?<!not )empty dir|dir (is )?empty/,
    [PROFTPD, BSD, ZOS],
  ],
  ["no-files-match", CAUSE, /^450 data NLST/, /^(?!file|non)[^*]*not found/, [PROFTPD]],
  [
    "quota-exceeded",
    CAUSE,
    /data|name/,
    /quota|edquot|^(?=.*too many).*(storage|space|byte|size)|\bratio|credit/,
  ],
  ["quota-exceeded", WORDS, / (STO.|APPE)$/, /too (big|large)/],
  [
    "disk-full",
    CAUSE,
    /data|name/,
    /(disk|device|system) (is )?full|\bno (\w+ )?space|(insufficient|enough|out of) .{0,20}(space|storage)/,
  ],
  // Logging in.
  [
    "login-incorrect",
    WORDS,
    /login/,
    /(login|user\w*|\bpass\w*|credential\w*)( \w+){0,3} (invalid|failed|unknown|not found)|(invalid|unknown) .{0,12}(login|user|passw|credential)/,
  ],
  [
    "login-incorrect",
    WORD,
    /login/,
    /^(?!.*internal)(?=.*(login|user|passw|account)).*(invalid|failed|denied|not match|factor)/,
  ],
  [
    "login-incorrect",
    CAUSE,
    ENTRY,
    /(too many|repeated) .{0,32}(failed|attempt|tries)/,
    [PROFTPD, PUREFTPD],
    "reconnect",
  ],
  [
    "not-logged-in",
    CAUSE,
    / (?!login|connect)[a-z]+ /,
    /\blogin (first|with|before)|not (yet )?login|must .{0,16}login/,
  ],
  [
    "anonymous-not-allowed",
    CAUSE,
    ENTRY,
    /^(?!.*tls)(?=.*(anonymous|guest)).*(\bnot?\b|us (login )?(failed|inv)|denied|disabled|unknown)/,
    [PUREFTPD, IIS],
  ],
  [
    "account-locked",
    WORDS,
    ENTRY,
    /anonymous (\w+ )?only|only .{0,12}anonymous/,
    [VSFTPD, BSD],
    "no",
  ],
  [
    "account-locked",
    CAUSE,
    ENTRY,
    /\bban(ned)?\b|blacklist|locked out|temporarily (locked|disabled)/,
    [DRFTPD, SFTPGO],
    "later",
  ],
  [
    "account-locked",
    CAUSE,
    /login|connect|^530/,
    /^(?!.*anonymous)(?=.*(login|user|passw|account|access)).*(?<!be )(locked|disabled|suspended|expired|inactive)|been deleted/,
    [IIS, SFTPGO],
    "no",
  ],
  [
    "home-directory-unavailable",
    CAUSE,
    /login/,
    /^(?=.*(home|chroot|(root|initial) dir)).*(failed|not|\bno\b|unavail|inaccess|missing|invalid)|failed (chang|chdir|set|enter|access)\w*.{0,12}(dir|\*|root)/,
    [IIS, PUREFTPD, VSFTPD],
  ],
  // Limits.
  [
    "too-many-connections-per-ip",
    CAUSE,
    SESSION,
    /^(?=.*(too many|only (\d|one))).*(\bip\b|your \w* ?address|(this|your|same|per) host)|users from \d/,
  ],
  [
    "too-many-connections-per-user",
    CAUSE,
    SESSION,
    /^(?=.*(too many|only (\d|one)|already)).*\b(this|your|same|per|by) (user|account|name|login)|too many transfers|user \S+ (is )?already/,
  ],
  [
    "too-many-connections-per-user",
    PHRASE,
    SESSION,
    /simultaneous (login|session)|(simultaneous|too many).{0,9}(up|down)load|(up|down)loads? too many/,
    [DRFTPD],
  ],
  [
    "too-many-connections",
    PHRASE,
    ENTRY,
    /^(?=.*too many)(?!.* (from|as|by user) ).*(user|connect|client|session|login)|(serv\w+|system|site) (is )?(too )?(full|busy)|\d users/,
    [PROFTPD, PUREFTPD, VSFTPD],
  ],
  ["too-many-connections", CAUSE, DATA, /too many (\w+ )?connections/],
  [
    "rate-limited",
    CAUSE,
    ANY,
    /high \w*load|\bload .*(high|when)|overload|too (fast|slow|often)|rate too many|hammer/,
    [PUREFTPD, SFTPGO],
  ],
  [
    "address-not-allowed",
    PHRASE,
    ENTRY,
    /^(?=.*\b(ip|address|host\w*|location|network|country)\b).*(denied|no .{0,9}access|unknown)|(denied|no access) from/,
    [PROFTPD, VSFTPD, IIS],
  ],
  // The session.
  [
    "idle-timeout",
    PHRASE,
    /^(?!501)\d+ (?!data|name|network)/,
    /timeout(?! val)|session expired|time (too many|.{0,9}expired)/,
    [PROFTPD, VSFTPD, PUREFTPD],
  ],
  ["idle-timeout", WORD, /^421/, /timeout/, [PROFTPD, VSFTPD]],
  [
    "data-connection-timeout",
    CAUSE,
    /^(?!425)/,
    /^(?=.*timeout).*(data|(?<!no[- ])transfer|load|passive|active\b|stream)|no (new )?data (?!conn)|stalled/,
  ],
  ["data-connection-timeout", WORDS, /^(?!42[15]).*(data|network)/, /timeout/],
  [
    "server-shutdown",
    PHRASE,
    / (?!network|security)[a-z]/,
    /shut(ting)? ?-?down|maintenance|(serv\w+|system|site) (is |going )*(down|stop|closed|offline)|system not avail|kicked(?!.*timeout)|(?<!disabled )by .{0,4}(admin|operator)/,
    [PROFTPD, ZOS],
  ],
  ["connection-lost", CAUSE, ANY, /remote server has closed/, [BSD]],
  // The data connection.
  [
    "bad-sequence",
    CAUSE,
    DATA,
    /(first|must|before|issue|use|send|no|or) .{0,16}\b(port|pasv|epsv)\b|\b(port|pasv)\b.{0,40}(first|must)/,
    [VSFTPD, FTPSRV],
  ],
  ["bad-sequence", WORD, DATA, /no (data connection|connector)\b(?! failed)/],
  [
    "tls-negotiation-failed",
    PHRASE,
    / (?!CCC|SITE|TYPE)[A-Z<]*$/,
    /tls .{0,20}(failed|weak)|failed (\w+ )?\S*tls (conn|sess)|certificat/,
  ],
  [
    "data-connection-failed",
    PHRASE,
    /^(?!426|52|53).* data/,
    /connection denied|no route|unreachable|(?<!too many.{0,40})failed (?!.*(\bno\b|tls)).{0,30}connection|connection .{0,30}failed|invalid ip/,
  ],
  [
    "data-connection-aborted",
    PHRASE,
    /^426| data/,
    /broken pipe|epipe|econn(?!ref)|^(?=.*(connection|socket|transfer)).*(closed|abort|reset|lost|broken|interrupt)|(read|writ)\w* .{0,20}(data connection|network|socket)/,
  ],
  ["local-error", CAUSE, /^426/, /not found|perm\w+ denied|i\/o|(read|writ)\w* file/],
  ["transfer-aborted-by-client", CAUSE, / ABOR$/, /abort/],
  ["transfer-aborted-by-client", CAUSE, DATA, /abort\w* by (the )?(client|user)|client abort/],
  [
    "data-ports-exhausted",
    CAUSE,
    / (PASV|.PSV)$/,
    /(no|free|find|alloc\w*|valid|all) .{0,20}ports?\b|failed.{0,40}(listen|bind|socket|port)|_bind|out of/,
    [SFTPGO, LIBUNFTP],
  ],
  ["port-command-refused", CAUSE, ANY, /\bfxp\b|bounce/, [], "no"],
  ["port-command-refused", WORD, PORT, /invalid|denied|\bonly\b|\bsame\b/],
  [
    "port-command-refused",
    PHRASE,
    PORT,
    /not yours|foreign|1024|privileged|not match|(port|ip|address) .{0,9}denied/,
  ],
  [
    "protocol-family-unsupported",
    CAUSE,
    /network/,
    /ipv[46]|protocol\b|family|use epsv|\([12]\b/,
    [PUREFTPD, PROFTPD],
  ],
  ["bad-sequence", CAUSE, /network/, /epsv all/, [PROFTPD, BSD]],
  // TLS.
  ["tls-session-reuse-required", CAUSE, ANY, /^(?=.*session).*(re-?us|resum)/, [VSFTPD, FILEZILLA]],
  [
    "tls-negotiation-failed",
    CAUSE,
    / (?!CCC|SITE|TYPE)[A-Z<]*$/,
    /handshak|negotiat|tls lib|invalid version/,
  ],
  [
    "data-protection-required",
    CAUSE,
    / (?!security|login|connect)[a-z]/,
    /\bprot ([pc]\b|set)|^(?!.*(\bauth\b|failed))(?=.*(\bdata conn|\bprot\b|listing|transfer)).*(tls|protect)/,
    [VSFTPD, PROFTPD, PUREFTPD],
  ],
  ["data-protection-required", PHRASE, /^53[34].* PROT/, /level|policy/, [FILEZILLA, IIS]],
  [
    "data-protection-required",
    WORDS,
    DATA,
    /^(?=.*tls).*(must|policy)|received was unexpected/,
    [IIS, PROFTPD],
  ],
  ["tls-required", PHRASE, /^53/, /must use tls/, [VSFTPD], "reconnect"],
  [
    "tls-required",
    PHRASE,
    / (?!data|security)[a-z]+ (?!PORT|.PRT)/,
    /^(?=.*tls).*(must|only|use|over|enforced)|^(?=.*((clear|plain) ?-?(text|ftp)|insecure|unsecure)).*(denied|not|disabled)/,
    [VSFTPD, IIS, PUREFTPD],
  ],
  ["tls-required", PHRASE, DATA, /\bauth\b/],
  ["tls-required", WORDS, /^(421|53.) login/, /tls/],
  ["tls-not-allowed", CAUSE, /login/, /not use tls|use insecure/, [VSFTPD, DRFTPD]],
  ["tls-not-allowed", WORDS, /security/, /denied tls/, [IIS]],
  // Commands.
  [
    "command-not-implemented",
    PHRASE,
    /^(50[0258]|53[01]|4(?!2)|550)\S* (?!data|name|login)\w+ (?!TYPE|MODE|STRU|HOST|LANG|PROT|OPTS)/,
    /unknown|invalid command|no longer/,
  ],
  ["command-not-implemented", PHRASE, /^50[028]\d* (data|name|login)/, /unknown/],
  [
    "parameter-not-implemented",
    WORDS,
    /^(?!530).* (TYPE|MODE|STRU|HOST|LANG|PROT|OPTS|ALLO|MFF)/,
    /unknown|invalid|only |must\b(?! have| arg)|no options?|disabled/,
  ],
  [
    "command-disabled",
    WORDS,
    / (?!login|connect|unasked)[a-z]/,
    /disabled|(black|white) ?-?listed/,
    [FTPSRV, IIS],
  ],
  ["command-not-implemented", WORD, /^502/, /command denied/, [FTPSRV]],
  [
    "command-disabled",
    WORDS,
    /^(?!502).*(network|security|other) (?!SITE|PORT|.PRT)/,
    /denied|permission/,
    [VSFTPD, PROFTPD],
  ],
  [
    "parameter-not-implemented",
    CAUSE,
    /^5/,
    /unknown (?!for ty)(\w+ )?(option|param\w*|mechanism|scheme|auth|type|mode|algo)|(option|param\w*|mechanism|scheme) .{0,16}unknown/,
    [PUREFTPD, TWISTED],
  ],
  [
    "syntax-error",
    PHRASE,
    /^50[0145]/,
    /^(?=.*(argument|param|value|file name)).*(missing|must|invalid|\bno\b|not enough|too (many|few))|(line|command|input) (is )?too (long|large)|http/,
  ],
  ["syntax-error", WORD, /^50/, /syntax/],
  ["syntax-error", WORDS, /^(50|55. \w+ M)/, /invalid (\w+ )?(number|format|date)/],
  // The order of commands.
  [
    "bad-sequence",
    WORDS,
    /login/,
    /already|failed change.{0,20}user|new connection/,
    [VSFTPD, FTPSRV],
    "reconnect",
  ],
  [
    "bad-sequence",
    PHRASE,
    / PASS$/,
    /tell me who|\b(user|(?<!factor )login) .{0,16}(first|must|before)|(send|must|\bno\b).{0,16}\buser/,
    [PUREFTPD, TWISTED],
  ],
  [
    "bad-sequence",
    WORDS,
    /^5(?!30).* security/,
    /already|second|insecure|first|prior|preced|before|must|not (issued|protect)/,
    [PROFTPD, PYFTPDLIB],
  ],
  ["bad-sequence", CAUSE, / RNTO$/, /^(?!.*not found).*\brnfr\b|rename first/],
  ["bad-sequence", WORDS, ANY, /sequence|parallel|in progress|during transfer|pending/],
  // Restarting and types.
  [
    "resume-not-supported",
    CAUSE,
    /^([45]5|50[0134]).* (RETR|STO.|APPE|REST|)$/,
    /\brest(art(?!ing))?\b|resum/,
    [PROFTPD, PUREFTPD],
  ],
  [
    "resume-not-supported",
    WORDS,
    /^([45]5|50[0134]).* (RETR|STO.|APPE|REST)$/,
    /offset|append|marker|seek|position/,
  ],
  [
    "ascii-mode-refused",
    CAUSE,
    /data|name/,
    /ascii|\btype [ai]\b|binary (mode|type)/,
    [PROFTPD, PYFTPDLIB],
  ],
  // The server itself.
  [
    "server-misconfigured",
    PHRASE,
    / (?!name)[a-z]/,
    /\boops\b|^(?=.*config).*(failed|invalid)|not config/,
    [VSFTPD, PROFTPD],
  ],
  [
    "server-misconfigured",
    WORDS,
    /login|connect/,
    /[ck]onfig|failed .{0,20}(\bset\b|exec|privileg)|server disabled/,
  ],
  [
    "local-error",
    WORDS,
    ANY,
    /(local|internal|i\/o|output|system|unexpected) (server )?failed|failed (read|process)|read\w* failed|memory|insuff\w+ (\w+ )?resource|temporar\w+ (failed|unavailable)|open files|exception|slave/,
    [VSFTPD, TWISTED],
  ],
  ["cause-not-stated", WORD, ANY, /^(requested (file )?action [a-z ]+|failed)\W?$/],
];
