/** Plain words, and the ways in which servers and systems say them. */
type Saying = readonly [plain: string, said: RegExp];

/**
 * Read in this order: a denial before what it denies. Catalogues and system errors of other languages
 * come first, by their stems; a dot stands where an accent may be, which a wrong encoding takes away.
 */
const SAYINGS: readonly Saying[] = [
  [
    "not empty",
    /nicht leer|\w+ vide\b|vac.o\b|vuot[ao]|vazio|niet leeg|pust[ya]|bo. de.il|pr.zdn|не ?пуст|空で|非空|不[是为]?空|비어/g,
  ],
  [
    "disk full",
    /(?:kein|genug) \w*(?:speicher|platz)|\bvoll\b|\bespace|plein|espacio|lleno|spazio|pieno|espa.o|cheio|ruimte|\bvol\b|miejsca|dysk jest|bo. yer|disk dolu|m.sto\b|места|空き|容量|空[間间]|[满滿]|남은 공간|공간/g,
  ],
  [
    "quota",
    /kontingent|cuota|\bcota\b|przydzia|\bkota|kv.t|квот|クォータ|割り当て|使用量制限|[配限][额額]|할당/g,
  ],
  [
    "not a directory",
    /kein verz|pas un (?:dos|r.p)|no es un dir|non . una dir|n.o . um dir|geen map|nie jest kat|dizin de.il|nen. adr|не каталог|ディレクトリでは|不是.?目|디렉.리가 아/g,
  ],
  [
    "is a directory",
    /ist ein verz|est un (?:dos|r.p)|es un dir|. una dir|. um dir|is een map|jest kat|bir dizin\b|je adr|это каталог|ディレクトリです|是.{0,2}目|디렉.리입/g,
  ],
  [
    "not found",
    /nicht (?:gefund|find|vorh)|existiert nicht|aucun (?:fich|doss)|introuvable|existe pas|inexist|(?:non|pas) trouv|\bn.{1,2} (?:se )?(?:ha |puede )?(?:exist|esist|encontr|encuentr|trovat)|bestaat niet|niet (?:gev|vind)|nie (?:ma tak|ist|znal)|neexist|nenalez|bulunam|dizin yok|не (?:найд|сущ|удае)|нет такого|[見み]つか|存在し(?:な|ませ)|はありません|[没沒]有[那此]|找不到|不存在|未找到|찾을 수 없|존재하지|그런 파일/g,
  ],
  [
    "already exists",
    /bereits|berschreib|existe\b|crase|sobre?e?scri|esist|sovrascr|bestaat|overschr|istnieje|nadpis|zaten|dosya var|existuje|существует|перезап|存在|上書き|覆[盖蓋]|이미|있습니|존재|덮어/g,
  ],
  [
    "in use",
    /prozess|process?[ou]|(?:ander|inny|jin.m) proc|процесс|プロセス|进程|프로세스|belegt|occup|ocupad|bezet|zaj.t|me.gul|занят|使用中|忙|사용 중/g,
  ],
  [
    "denied",
    /verweig|berechtig|nicht (?:zul|erl|gest)|(?:non|pas) (?:perm|accor|auto|cons)|lecture seul|interdit|deneg|n.?o permit|solo lect|negat[oa]|negad|sola lett|somente|geweig|geen toeg|niet toeg|brak (?:dos|upr)|odm[ou]|niedoz|engellen|reddedil|izin ver|salt ok|odm.t|odep|zam.t|povolen|запрещ|отказано|не (?:разр|позв)|нет прав|для чтения|許可|拒|権限|専用|[权權]限|不.?允|[许許]|只[读讀]|唯[读讀]|거부|권한|허용|읽기/g,
  ],
  [
    "timeout",
    /zeit.{0,3}bers|\bd.lai|tiempo|tempo\b|czasu|zaman|vypr|время|времени|タイムアウト|[超逾][时時]|시간/g,
  ],
  [
    "too many",
    /zu viele|trop d|maxim|demasiad|m.ximo|tropp[io]|massim|muit[oa]s|te veel|zbyt|za du.o|maksym|.ok fazla|mnoho|много|максим|多す|上限|最大|太多|[过過]多|너무|최대/g,
  ],
  ["anonymous", /an.n[iy]m\w*|аноним\S*|匿名|익명/g],
  ["must tls", /verschl.ss|chiffr|cifrad|crittog|criptog|szyfrow|шифр|暗号|加密|암호화/g],
  // English.
  ["tls", /\b(?:ssl\/tls|tls\/ssl|ssl|encrypt\w*|secured?|security|ftpe?s|non-(?:ssl|tls))\b/g],
  ["data connection", /data ?(?:channel|socket|port)s?\b/g],
  ["dir", /director(?:y|ies)|folders?|\bpath(?:name)?s?\b/g],
  ["file name", /\bfilename/g],
  ["login", /\b(?:log(?:ged)?|sign(?:ed)?)[- ]?(?:in|on)\b|\bauthenticat\w*|\blogins\b/g],
  [
    "failed",
    /\bcan ?not\b|\bcan'?t\b|\bcould ?n't\b|\bcould not\b|\bunable to\b|\bunsuccess\w*|\bfailed to\b|\bfail\w*|\berrors?\b(?: while| when| in)?/g,
  ],
  ["not", /\b(?:is|are|was|were|do|does|did|has|have|should)(?: not|n'?t)\b(?: been| be)?/g],
  ["invalid", /\b(?:illegal|bad|wrong|incorrect\w*|malformed|not (?:a )?valid)\b/g],
  [
    "denied",
    /\b(?:refus|reject|forbid|disallow|prohibit|un-?authori|restricted|blocked|(?:may |must |be )?not (?:be )?(?:allow|permit|authori|accept|grant))\w*/g,
  ],
  [
    "unknown",
    /\b(?:un-?(?:recogni|support|implement)|not (?:implement|support|underst|recogni|known))\w*/g,
  ],
  [
    "must",
    /\b(?:(?:is |are )?(?:requir\w*|needed|mandatory|necessary|expected)|needs?|have to|please|should)\b/g,
  ],
  ["timeout", /time-? ?d?-?out|timed? ?-?out|\bidle\b|inactiv\w*|no activity/g],
  ["too many", /\bmax(?:imum)?\b|\bmore than\b|\bno more\b|\bexceed\w*|\blimit\w*|\bsimultaneous/g],
];

/**
 * Says in plain words what servers say in many ways and languages: "Zugriff verweigert", "not
 * authorized" and "拒绝访问" all hold "denied".
 *
 * @param text Folded text with names masked.
 */
export function plainWords(text: string): string {
  let plain = text;
  for (const [words, said] of SAYINGS) plain = plain.replace(said, words);
  return plain;
}
