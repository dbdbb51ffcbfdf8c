/** Plain words, and the ways in which servers and systems say them. */
type Saying = readonly [plain: string, said: RegExp];

/**
 * Read in this order: a denial before what it denies. Catalogs and system errors of other languages
 * come first, by their stems, and the bare names of system errors with them; a dot stands where an
 * accent may be, which a wrong encoding takes away.
 */
const SAYINGS: readonly Saying[] = [
  [
    "not empty",
    /nicht leer|\w+ vide\b|vac.o\b|vuot[ao]|vazi[oa]|\bleeg|pust[ya]|bo. de|pr.zdn|не ?пуст|空で|非空|是空|비어/g,
  ],
  [
    "disk full",
    /speicherpl|kein \w*platz|\bvoll\b|espa.o|espac|plein|lleno|spazio|pieno|cheio|ruimte|\bvol\b|miejsca|dysk (jest )?pe|(yer|alan) yok|disk dolu|m.st[oa]\b|je pln|мест[оа]|диск пол|空き|空[間间]|(?<!額.)[满滿]|공간|용량|enospc/g,
  ],
  [
    "not a directory",
    /kein verz|pas un (dos|r.p)|no es un dir|non . una dir|n.o . (um dir|pasta)|geen map|nie jest kat|dizin de.il|nen. adr|не каталог|ディレクトリでは|不是.{0,2}目|디렉.리가 아|enotdir/g,
  ],
  [
    "is a directory",
    /ist ein verz|est un (dos|r.p)|es un dir|. una dir|. (um dir|pasta)|is een map|jest kat|bir dizin\b|je adr|это каталог|ディレクトリです|是.{0,2}目|디렉.리입|eisdir/g,
  ],
  [
    "file name",
    /\w*(datei|bestands)na\w+|\bno[mb]\w* (d\w+ )?(fich|r.p|ar[cq]|dir|file)\w*|nazw\w+ (pl|kat)\w+|(jm.no|n.zev) soub\w+|имя (фай|дир)\S+|(ファイル|ディレクトリ)名|[文目].?[件录錄]名|檔\S?名|이름|dosya (ad|ism)\w+/g,
  ],
  ["regular", /normal|comunes|standaa|обычн|通常|정규|일반적|常规|一般|b.zn/g],
  [
    "not found",
    /nicht (gefund|find|vorh)|existiert nicht|aucun (fich|doss)|introuvable|existe pas|inexist|pas trouv|trov[ae]|\bn.{1,2} (se )?(exist|esist)|enc(o|ue)ntr|bestaat niet|niet (gev|vind)|nie (ma tak|ist)|neexist|nal.z|bul(un)?am|dizin yok|не (найд|сущ|удае)|нет такого|[見み]つか|存在し(な|ませ)|(?<!で)はありません|[没沒]有[那此]|找不到|不存在|未找到|찾을 수 없|존재하지|그런 파일|enoent/g,
  ],
  [
    "already exists",
    /existiert|vorhanden|\bexist[ae]nt|berschreib|existe\b|crase|sobre?e?scri|esist|sovrascr|bestaat|overschrij|istnieje|nadpis|varolan|dosya var|existuj|существ|перезап|存在|上書き|覆[盖蓋写寫]|이미|이 있습|존재|덮어|eexist/g,
  ],
  [
    "in use",
    /verwendet|utilis[e~]|utilizado|usado|gebruik(t|en)?\b|u.ywan\w*|pou..v\w+|vyu..v\w+|kullan\w+|occup\w*|ocupad\w*|belegt|bezig|zaj.t.|me.gul|занят\w*|ビジー|使用中|正在使用|忙|(사용|동작) 중|ebusy|etxtbsy/g,
  ],
  [
    "denied",
    /verweig|berechtig|nicht (zul|erl|gest)|nur lesb|(non|pas) (perm|accor|auto|cons)|lect\w+ seul|interdit|deneg|n.?o permit|lectura|negat[oa]|negad|recusad|sola lett|leitura|geweig|verbod|alleen-l|toeg|brak (dos|upr)|odm[ou]|niedoz|zabron|do odcz|engellen|izin ver|salt|odm.t|odep|zam.t|povolen|pro .ten|запрещ|отказано|не (разр|позв)|нет прав|для чтения|許可|拒|権限|専用|[权權]限|不.?允|[许許]|[只唯][读讀]|禁|거부|권한|허[용가]|읽기|불가/g,
  ],
  [
    "timeout",
    /zeit.{0,3}bers|abgelauf|\bd.lai|temps de r|tiempo|tempo\b|scadut|expirad|verlopen|czasu|zaman|vypr|neakt|время|времени|タイムアウト|[超逾過].?[时時]|시간/g,
  ],
  [
    "too many",
    /zu ?viele|trop d|m.xim\w*|dema[si]|tropp[ioe]|massim|muit[oa]s|te ?veel|zbyt|za du.o|maksym|.ok fazla|mnoho|много|максим|多す|上限|最大|太多|[过過]多|너무|최대|초과/g,
  ],
  [
    "account disabled",
    /des?h?a(ct|kt|bil)i\w*|disabilit\w*|uitgesch|zablok|kapal|отключен|[关關][闭閉]|사용 ?불/g,
  ],
  ["access denied", /e(acces|perm|rofs)\b/g],
  ["anonymous", /an.n[iy]m\w*|misafir|аноним\S*|匿名|익명/g],
  // English.
  ["tls", /\b(ssl|encrypt\w*|secured?|security(?!:| re)|ftpe?s)\b/g],
  ["data connection", /data ?(channel|socket|port)s?\b|transfer connection/g],
  ["dir", /director(y|ies)|folders?|\bpath(name)?s?\b/g],
  ["file name", /\b(filename|data ?set name)/g],
  ["login", /\b(log(ged)?|sign(ed)?)[- ]?(in|on)\b|\bauthenticat\w*/g],
  [
    "failed",
    /\b(can|could) ?(no|n?')?t\b|\bunable to\b|\bunsuccess\w*|\bfail\w*( to\b)?|\berrors?\b( while| when| in)?/g,
  ],
  ["not", /\b(is|are|was|were|do|does|did|has|have|should)( not|n'?t)\b( been| be)?/g],
  [
    "not found",
    /\bno such\b|\b(not|failed) (be )?(exist|found|find|locate)\w*\b|\b(non-?|in)exist\w*/g,
  ],
  ["already exists", /(already |\bfile |\bdir |\btarget |\bname |\* )exists?\b/g],
  ["invalid", /\b(illegal|bad|wrong|incorrect\w*|malformed|not (a )?valid)\b/g],
  [
    "denied",
    /\b(refus|reject|forbid|disallow|prohibit|un-?authori|restricted|blocked|(may |must |be )?not (be )?(allow|permit|authori|accept|grant))\w*/g,
  ],
  [
    "unknown",
    /\b(un-?(recogni|support|implement)|not (implement|support|underst|recogni|known|defined))\w*/g,
  ],
  ["disabled", /(switched|turned) off|not (currently )?enabled/g],
  [
    "must",
    /\b((is |are )?(requir\w*|needed|mandatory|necessary|expected)|needs?|have to|please|should)\b/g,
  ],
  ["timeout", /timed? ?-?out|\bidle\b|inactiv\w*|no activity/g],
  ["too many", /\bmax\b|\bmore than\b|\bno more\b|\bexceed\w*|\blimit\w*/g],
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
