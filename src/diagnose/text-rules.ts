import type { Cause } from "../types/cause.ts";
import type { Retry } from "../types/reply-definition.ts";

/**
 * What wording of a negative reply speaks for which cause: how far it decides, from 0 to 1; the code,
 * kind and command it holds for, as in `550 data RETR`; the wording, in plain words with names masked
 * as `*`; who words it so, empty for what most servers say; and how to retry, where that differs from
 * what the cause usually takes.
 */
export type TextRule = readonly [
  cause: Cause,
  confidence: number,
  when: RegExp,
  text: RegExp,
  sentBy: readonly string[],
  retry?: Retry,
];

const MINA = "Apache MINA FtpServer";
const STANDARD = "RFC 959";
const VSFTPD = "vsftpd";
const FILEZILLA = "FileZilla Server";
const IIS = "IIS";
const SYSTEM = "system errors";
const LIBUNFTP = "libunftp";
const FTPSRV = "ftp-srv";
const DRFTPD = "DrFTPD";
const BSD = "BSD ftpd";
const PROFTPD = "ProFTPD";
const ZOS = "z/OS";
const SFTPGO = "SFTPGo";
const PUREFTPD = "Pure-FTPd";
const PYFTPDLIB = "pyftpdlib";
const TWISTED = "Twisted";

/** Every wording. The highest confidence wins; of equals, the first. */
export const TEXT_RULES: readonly TextRule[] = [
  // Names: one text for two causes, and none.
  [
    "missing-or-no-permission",
    0.97,
    /^[45]5\d (?:data|name)/,
    /^(?=.*(?:not (?:found|exist)|no such)).*(?:denied|permission|access)/,
    [MINA, STANDARD],
  ],
  [
    "exists-or-no-permission",
    0.97,
    /data|name/,
    /^(?=.*exist).*\bor\b.*(?:permission|denied)/,
    ["CrushFTP"],
  ],
  [
    "missing-or-no-permission",
    0.72,
    /^(?:450|55\d) (?:data|name) (?!X?MKD|RNTO)/,
    /^[a-z* ]{0,40}failed(?: (?!because)[a-z*']+){0,7}[.:]?$/,
    [VSFTPD, FILEZILLA],
  ],
  ["exists-or-no-permission", 0.62, /^[45]5.* (?:X?MKD|RNTO)/, /failed/, [MINA, VSFTPD]],
  [
    "missing-or-no-permission",
    0.62,
    /^[45]5\d (?:data|name)/,
    /unavailable|inaccessible|failed (?:be )?access/,
    [STANDARD, IIS],
  ],
  // Names.
  [
    "file-not-found",
    0.95,
    /^(?!42)\d+ (?:data|name|other)/,
    /no such (?!command|user|type|option)|\benoent\b|file ?not ?found/,
    [SYSTEM, IIS],
  ],
  [
    "file-not-found",
    0.92,
    /^(?!42|503)\d+ (?:data|name)/,
    /not (?:\w+ )?exist|non-? ?exist|failed (?:be )?(?:find|found|locate)|not (?:be )?(?:found|located)|(?:file|dir|\*) (?:is )?missing|unknown (?:file|dir)/,
    [SYSTEM, IIS, LIBUNFTP],
  ],
  [
    "file-not-found",
    0.6,
    /^(?!42|503)\d+ (?:data|name)/,
    /invalid dir\b(?! name)|no (?:file|dir)\b/,
    [FTPSRV, "Serv-U"],
  ],
  [
    "permission-denied",
    0.93,
    /^(?!42|503)\d+ (?:data|name)/,
    /perm?iss?ions? (?:is )?denied|permision denied|access ?(?:to .{1,40} )?(?:is )?denied|\be(?:acces|perm|rofs)\b|(?:insufficient|enough|\bno|not have) .{0,24}(?:privilege|permission|rights|access)|not owner|read-? ?only|write[- ]?protect|anonymous \w* ?(?:denied|failed|may not)|(?:outside|above) .{0,30}(?:root|home)/,
    [SYSTEM, IIS],
  ],
  [
    "permission-denied",
    0.76,
    /^(?!42|50)\d+ (?:data|name) (?!MDTM|SIZE|MLST)/,
    /denied|may not|not accessible/,
    [],
  ],
  ["permission-denied", 0.82, /^5.* SITE/, /denied|no privilege/, [DRFTPD, BSD]],
  [
    "file-exists",
    0.94,
    /data|name/,
    /(?:file|dir|target|name|\*) exists?\b|already exist|exists already|\beexist\b|overwr\w+ (?:permission )?denied|(?:denied|not|no|failed) (?:to |permission to )?overwr|failed 183\b|that file already|\bdup(?:e\b|lic)/,
    [SYSTEM, IIS],
  ],
  [
    "directory-not-empty",
    0.96,
    /data|name/,
    /not empty|\benotempty\b|dir (?:contains|has) /,
    [SYSTEM, IIS],
  ],
  [
    "is-a-directory",
    0.92,
    /(?:data|name) (?!X?CWD|X?RMD|X?CUP|MLSD)/,
    /\bis a dir|\beisdir\b|not an? (?:\w+ |\* )?file\b|not retriev|regular files|(?:on|read|open|of) a dir/,
    [SYSTEM, IIS, BSD],
  ],
  [
    "not-a-directory",
    0.94,
    /data|name/,
    /\bnot an? (?:\* )?dir|\benotdir\b|dir name is invalid|is a file\b/,
    [SYSTEM, IIS],
  ],
  [
    "invalid-filename",
    0.91,
    /^(?!42|503)\d+ (?:data|name)/,
    /(?:invalid|denied) (?:char|(?:file |dir |host ?file )?name)|(?:name|char\w*) .{0,14}(?:invalid|denied)|name ?(?:is )?too ?long|illegal byte|null byte|label syntax/,
    [SYSTEM, IIS],
  ],
  [
    "file-busy",
    0.93,
    /^[45][05]\d (?:data|name)/,
    /used by (?:an)?other|being (?:used|written|uploaded)|(?<!address (?:already )?)\bin use\b|(?:resource|file|dir|device|\*) (?:is )?busy|\bebusy\b|\blocked\b|sharing violation/,
    [SYSTEM, IIS],
  ],
  [
    "no-files-match",
    0.97,
    / (?:LIST|NLST|MLSD|STAT|)$/,
    /\bno (?:\* |matching )?(?:files?|members?|data ?sets?|jobs?|entries|match\w*)(?:\(s\))? ?(?:found|match|exist|avail|in |$)|(?:dir|list\w*) (?:is )?empty/,
    [PROFTPD, BSD, ZOS],
  ],
  ["no-files-match", 0.93, /^450 data NLST/, /^(?!non)\W*\w* ?not found/, [PROFTPD]],
  [
    "quota-exceeded",
    0.96,
    /^(?!42|503)\d+ (?:data|name)/,
    /\bquota|\bedquot\b|^(?=.*too many).*(?:storage|space|byte|size)|too (?:big|large)|allocation|\bratio\b|credit/,
    [SYSTEM, IIS, SFTPGO],
  ],
  [
    "disk-full",
    0.95,
    /data|name/,
    /(?:disk|device|system) (?:is )?full|\bno (?:\w+ )?space|(?:insufficient|enough|out of) .{0,20}(?:space|storage)/,
    [SYSTEM, IIS],
  ],
  // Logging in.
  [
    "login-incorrect",
    0.78,
    /^(?!503)\d+ login/,
    /^(?=.*(?:login|passw|user|account|credential|\bpass\b)).*(?:invalid|failed|denied|unknown|not (?:match|found|exist)|no such)/,
    [],
  ],
  [
    "login-incorrect",
    0.95,
    /login|connect|unasked/,
    /(?:too many|repeated) .{0,32}(?:failed|attempt|tries|invalid)/,
    [PROFTPD, PUREFTPD],
    "reconnect",
  ],
  [
    "not-logged-in",
    0.93,
    /^(?:53|50[013]|55|421)\d* (?!login|connect)/,
    /\blogin .{0,24}(?:first|with|before|must)|not (?:yet )?login|must .{0,16}(?:login|identify)|user and pass|\bpass must/,
    [],
  ],
  [
    "anonymous-not-allowed",
    0.93,
    /login|connect|unasked/,
    /^(?=.*anonymous).*(?:\bnot?\b|denied|disabled|unknown|kein|niet)/,
    [PUREFTPD, IIS],
  ],
  [
    "account-locked",
    0.8,
    /login|connect|unasked/,
    /anonymous (?:\w+ )?only|only .{0,12}anonymous/,
    [VSFTPD, BSD],
    "no",
  ],
  [
    "account-locked",
    0.95,
    /login|connect|unasked/,
    /\bbann?(?:ed)?\b|black ?-?list|locked out|temporarily (?:locked|disabled|denied)/,
    [DRFTPD, SFTPGO],
    "later",
  ],
  [
    "account-locked",
    0.85,
    /^(?:4[23]|5[03])\d* (?:login|connect)/,
    /^(?=.*(?:account|user|login|access|passw)).*(?:locked|disabled|suspended|expired|inactive|not (?:enabled|active))|gesperrt|bloque|блокир|禁用/,
    [IIS, SFTPGO],
    "no",
  ],
  [
    "home-directory-unavailable",
    0.9,
    /login/,
    /^(?=.*(?:home|chroot|(?:root|start|initial) dir)).*(?:failed|not|\bno\b|unavail|inaccess|missing|invalid)|failed (?:chang|chdir|set|enter|access)\w*.{0,12}(?:dir|\*|\/)|no (?:such )?dir/,
    [IIS, PUREFTPD, VSFTPD],
  ],
  // Limits.
  [
    "too-many-connections-per-ip",
    0.95,
    / (?!name|security)[a-z]/,
    /^(?=.*(?:too many|only \d|number of)).*(?:\bip\b|your \w* ?address|(?:this|your|same|per) host)/,
    [VSFTPD, PUREFTPD, PROFTPD],
  ],
  [
    "too-many-connections-per-user",
    0.95,
    /^(?:4|5[35])\d* (?!name|security)/,
    /^(?=.*(?:too many|only \d|number of|already|denied)).*\b(?:this|your|same|each|per|by) (?:user|account|name|login)|too many (?:transfers|downloads|uploads)/,
    [PROFTPD, PUREFTPD],
  ],
  [
    "too-many-connections",
    0.93,
    / (?!name|security)[a-z]/,
    /^(?=.*too many).*(?:user|connect|client|session|login|reached)|(?:server|site|system|service) (?:is )?(?:full|(?:too )?busy)|users \(/,
    [PROFTPD, PUREFTPD, VSFTPD],
  ],
  [
    "rate-limited",
    0.9,
    /^/,
    /^(?=.*\bload\b).*(?:high|when)|overload|too (?:fast|quick|frequent|often)|rate too many|hammer|throttl|flood/,
    [PUREFTPD, SFTPGO],
  ],
  [
    "address-not-allowed",
    0.9,
    /login|connect|unasked/,
    /^(?=.*\b(?:ip|address|host|hostname|location|network|country)\b).*(?:denied|no access)|(?:denied|no access) (?:from|for)|\bacl\b|access list|not talk/,
    [PROFTPD, VSFTPD, IIS],
  ],
  // The session.
  [
    "idle-timeout",
    0.95,
    /^(?:421|4[03]|50[03]|53)/,
    /timeout|(?:login|connection|session) time |session expired|typing|time too many/,
    [PROFTPD, VSFTPD, PUREFTPD],
  ],
  ["idle-timeout", 0.97, /^421/, /no[- ]transfer timeout/, [PROFTPD]],
  [
    "data-connection-timeout",
    0.96,
    /^(?:421|426|451|5)/,
    /^(?=.*timeout).*(?:data|transfer|upload|download|passive|active\b)|no (?:new )?data\b|stalled/,
    [VSFTPD, PUREFTPD, PYFTPDLIB],
  ],
  ["data-connection-timeout", 0.9, /^(?:426|451) data/, /timeout/, []],
  [
    "server-shutdown",
    0.9,
    /^(?:42|5[03])\d* (?!network|security)/,
    /shut(?:ting)? ?-?down|maintenance|(?:server|service|system|site) (?:is )?(?:going )?(?:down|stopp|closed|offline)|system not available|reboot|kicked|by (?:the |an? )?(?:admin|operator)/,
    [PROFTPD, ZOS],
  ],
  [
    "connection-lost",
    0.96,
    /^421/,
    /remote (?:server|host) has closed|lost connection/,
    ["the BSD ftp tool"],
  ],
  // The data connection.
  [
    "bad-sequence",
    0.88,
    /^(?:42[56]|[45]5|50)\d* data/,
    /(?:use|send|issue|must).{0,28}\b(?:port|pasv|epsv)\b|\b(?:port|pasv)\b.{0,40}(?:first|must|before)|no (?:data )?(?:port|pasv|connector)\b|no data connection\b(?! failed)/,
    [VSFTPD, FTPSRV],
  ],
  [
    "data-connection-failed",
    0.87,
    /^(?:42[15]|[45]5)\d* data/,
    /connection denied|no route|unreachable|failed .{0,30}connection|invalid ip/,
    [SYSTEM, VSFTPD],
  ],
  [
    "data-connection-aborted",
    0.88,
    /^(?:42[56]|[45]5)\d* (?:data|unasked)/,
    /broken pipe|\bepipe\b|econn(?:reset|aborted)|^(?=.*(?:connection|socket|transfer)).*(?:closed|abort|reset|lost)|forcibly closed|(?:read|writ)\w* .{0,20}(?:data connection|network|socket)/,
    [SYSTEM, VSFTPD],
  ],
  ["local-error", 0.8, /^426/, /no such file|denied|i\/o/, [PYFTPDLIB]],
  [
    "transfer-aborted-by-client",
    0.9,
    /^4/,
    /\babor\b|abort\w* (?:by|at|on) (?:the )?(?:client|user|request)|^abort$/,
    [PYFTPDLIB, PUREFTPD],
  ],
  [
    "data-ports-exhausted",
    0.84,
    /^(?:4|50|55).* (?:[EL]PSV|PASV|)$/,
    /(?:\bno|free|find|alloc\w*|valid)\b.{0,24}\bports?\b|failed.{0,40}(?:listen|bind|socket)|_bind|priv_sock/,
    ["ftpserverlib", LIBUNFTP],
  ],
  [
    "port-command-refused",
    0.87,
    /^(?:42|50[014]|5[35]).* (?:PORT|.PRT)/,
    /invalid (?:port|eprt|ip|address)|denied|not yours|foreign|\bonly\b|1024|tls|\bsame\b/,
    [VSFTPD, PROFTPD],
  ],
  ["port-command-refused", 0.92, /^/, /\bfxp\b|bounce/, [DRFTPD, "glFTPd"], "no"],
  [
    "protocol-family-unsupported",
    0.92,
    /network/,
    /ipv[46]|protocol\b|address family|use epsv|\((?:1|2|1,2)\)/,
    [PUREFTPD, PROFTPD],
  ],
  ["bad-sequence", 0.95, /network/, /epsv all/, [PROFTPD, BSD]],
  // TLS.
  [
    "tls-session-reuse-required",
    0.97,
    /^/,
    /^(?=.*session).*(?:re-?us|resum)/,
    [VSFTPD, FILEZILLA],
  ],
  [
    "data-protection-required",
    0.93,
    /^(?:42[156]|431|50[03]|5[235])\d* (?!security|login)/,
    /\bprot [pc]\b|^(?=.*(?:\bdata (?:conn|tran)|\bprot\b|listing|transfer)).*(?:tls|protect|\bprot must)|protection level|(?:clear|plain)\S* data/,
    [VSFTPD, PROFTPD, PUREFTPD],
  ],
  [
    "data-protection-required",
    0.85,
    /^53[34].* PROT/,
    /level|policy|clear|must|denied/,
    [FILEZILLA, IIS],
  ],
  [
    "data-protection-required",
    0.78,
    /^(?:42|52|534)\d* data/,
    /^(?=.*tls).*(?:must|policy)/,
    [IIS, PROFTPD],
  ],
  ["data-protection-required", 0.88, /data/, /received was unexpected/, [IIS]],
  [
    "tls-required",
    0.94,
    /^(?:421|5)\d* (?!security)/,
    /(?:send|issue|use|with|must).{0,20}\bauth\b|^(?=.*\bcontrol\b).*tls.*must|must.*tls.*control/,
    [PROFTPD, PYFTPDLIB],
  ],
  [
    "tls-required",
    0.92,
    /^(?:421|4[03]|50|5[235])\d* (?!data|security)[a-z]+ (?!(?:PORT|.PRT))/,
    /^(?=.*tls).*(?:must|only|use|switch|over|via)|^(?=.*(?:clear ?-?text|plain ?(?:text|ftp)|insecure|unsecured?)).*(?:denied|not|disabled)/,
    [VSFTPD, IIS, PUREFTPD],
  ],
  ["tls-required", 0.93, /^53/, /must use tls/, [VSFTPD], "reconnect"],
  [
    "tls-not-allowed",
    0.96,
    /login/,
    /not use tls|use insecure|tls .{0,20}denied (?:for|by)/,
    [VSFTPD, DRFTPD],
  ],
  ["tls-negotiation-failed", 0.95, / (?!CCC|SITE)[A-Z<]*$/, /handshak/, [PROFTPD, PYFTPDLIB]],
  [
    "tls-negotiation-failed",
    0.87,
    / (?!CCC|SITE|TYPE)[A-Z<]*$/,
    /^(?=.*(?:tls|certificat|cipher|negotiat)).*(?:failed|weak|expired|no shared)|(?:wrong|invalid) version|received was unexpected/,
    [PROFTPD, PUREFTPD],
  ],
  // Commands.
  [
    "command-not-implemented",
    0.92,
    /^(?:50[0258]|53[01]|4|540)\S* \w+ (?!TYPE|MODE|STRU|HOST|LANG|PROT|USER|PASS)/,
    /unknown|no such command|invalid command|command not found|not a (?:\w+ )?command/,
    [],
  ],
  ["command-not-implemented", 0.62, /^502/, /command denied/, [FTPSRV]],
  [
    "command-disabled",
    0.9,
    /^(?:421|50|53[34]|55)\d* (?!login|connect|unasked)/,
    /disabled|(?:switched|turned) off|not enabled|(?:black|white) ?-?listed/,
    [FTPSRV, IIS],
  ],
  [
    "command-disabled",
    0.84,
    /^(?:421|50[0134]|53[34]|55)\d* (?!login|connect|unasked)\w+ (?!SITE)/,
    /(?:command|request) (?:\w+ )?(?:is |has been )?denied|denied (?:command|request|on|by|in|for|to)\b/,
    [ZOS, IIS],
  ],
  [
    "command-disabled",
    0.78,
    /^(?:42|50[0134]|5[35])\d* (?:network|security|other) (?!SITE|(?:PORT|.PRT))/,
    /denied|permission|privileg/,
    [VSFTPD, PROFTPD],
  ],
  ["command-disabled", 0.5, / (?:MDTM|SIZE|MLST|STAT|X?PWD|SITE)$/, /operation denied/, [PROFTPD]],
  [
    "parameter-not-implemented",
    0.9,
    /^5(?:0[0-24]|[23]).* (?:TYPE|MODE|STRU|HOST|LANG|PROT|OPTS|ALLO)/,
    /unknown|invalid|only |must be\b|no options?/,
    [],
  ],
  [
    "parameter-not-implemented",
    0.93,
    /^50/,
    /unknown (?:tls |login )?(?:option|parameter|mechanism|auth|type|mode|scheme)|(?:option|mechanism|scheme) .{0,16}unknown/,
    [PUREFTPD, TWISTED],
  ],
  [
    "syntax-error",
    0.89,
    /^(?:50|553)/,
    /syntax|^(?=.*(?:argument|param|value|file name)).*(?:missing|must|invalid|\bno\b|too (?:many|few)|number)|too (?:long|large)|invalid (?:number|format|time|date)|must be |http/,
    [],
  ],
  // The order of commands.
  [
    "bad-sequence",
    0.88,
    /^5[03]\d* login/,
    /already|failed change.{0,20}user/,
    [VSFTPD, FTPSRV],
    "reconnect",
  ],
  [
    "bad-sequence",
    0.85,
    / PASS$/,
    /tell me who|\buser .{0,16}(?:first|must|before)|(?:send|must).{0,16}\buser\b/,
    [PUREFTPD, TWISTED],
  ],
  [
    "bad-sequence",
    0.9,
    /^5\d* security/,
    /already|second|insecure|first|before|prior|without|must/,
    [PROFTPD, PYFTPDLIB],
  ],
  // Restarting and types.
  [
    "resume-not-supported",
    0.94,
    /^(?:[45]5|50[0134]).* (?:RETR|STOR|STOU|APPE|REST|)$/,
    /\brest\b|restart(?!ing)|resum|\boffset|\bappend|marker/,
    [PROFTPD, PUREFTPD],
  ],
  [
    "ascii-mode-refused",
    0.95,
    /^(?:[45]5|50)\d* (?:data|name)/,
    /ascii|\btype i\b|(?:binary|image) (?:mode|type)/,
    [PROFTPD, PYFTPDLIB],
  ],
  // The server itself.
  [
    "server-misconfigured",
    0.86,
    /^(?:4|5[035])\d* (?!name)/,
    /\boops\b|^(?=.*config).*(?:failed|invalid)|not config|not set ?up/,
    [VSFTPD, PROFTPD],
  ],
  [
    "local-error",
    0.72,
    /^(?:4[0235]|5[0235])/,
    /local failed|(?:internal|i\/o|input\/output|system|unexpected) (?:server )?(?:failed|exception)|failed (?:read|writ|process)|memory|temporar\w+ (?:failed|unavailable)|open files|exception|no .{0,20}slave/,
    [VSFTPD, TWISTED],
  ],
  [
    "cause-not-stated",
    0.55,
    /^[45]/,
    /^requested (?:file )?action \w+(?: taken)?[.:]?$|^\w* ?failed[.!]?$/,
    [STANDARD, DRFTPD],
  ],
];
