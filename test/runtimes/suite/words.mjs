/** FNV-1a, 32 bits, over UTF-16 code units. */
function digest(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0).toString(16);
}

/**
 * One digest of every page: each code and each of its comparisons with a code that it is related
 * to, in each language and format. It is the same on every platform, whatever its `Intl` knows.
 */
export function digestPages(root, locales) {
  const { compareCodes, describeComparison, describeReply, REPLIES } = root;
  const formats = [root.toText, root.toMarkdown, root.toHtml, root.toJsonLd];
  const pages = Object.values(REPLIES).flatMap((definition) =>
    locales.flatMap((locale) =>
      [
        describeReply(definition, locale),
        ...definition.related.map(({ code }) =>
          describeComparison(compareCodes(definition.code, code), locale),
        ),
      ].flatMap((description) => formats.map((format) => format(description))),
    ),
  );
  return digest(pages.join("\f"));
}

const TITLES = {
  en: "FTP 125 Data Connection Open vs 421 Service Not Available",
  fr: "FTP 125 Connexion de données ouverte vs 421 Service non disponible",
  ja: "FTP 125 データ接続オープンと 421 サービス利用不可の比較",
};

/** What the entries put into words: comparisons, codes, diagnoses, in each language and format. */
export function words(root, diagnose, locales) {
  const { compareCodes, describeComparison, describeReply } = root;
  const { diagnoseReply, describeDiagnosis } = diagnose;
  const missing = { code: 550, text: "a.txt: No such file or directory" };
  const open = { code: 550, text: "Failed to open file." };
  const hostile = { code: 550, text: `<script>alert(1)</script>\r\n530 ${"(".repeat(1_000_000)}` };

  return [
    ["two codes are compared", () => compareCodes(450, 550).relation, "same-group"],
    ["what is no code is not compared", () => compareCodes(550, "abc").invalid, ["b"]],
    ...locales.flatMap((locale) => {
      const comparison = describeComparison(compareCodes(125, 421), locale);
      const title = TITLES[locale.tag];
      return [
        [`${locale.tag}: the title`, () => comparison.title, title],
        [`${locale.tag}: text`, () => root.toText(comparison).split("\n")[0], title],
        [`${locale.tag}: Markdown`, () => root.toMarkdown(comparison).split("\n")[0], `# ${title}`],
        [
          `${locale.tag}: HTML`,
          () => root.toHtml(comparison).split("\n")[0],
          `<article lang="${locale.tag}" dir="ltr">`,
        ],
        [
          `${locale.tag}: JSON-LD`,
          () => JSON.parse(root.toJsonLd(comparison)).inLanguage,
          locale.tag,
        ],
        [
          `${locale.tag}: a diagnosis`,
          () =>
            describeDiagnosis(diagnoseReply(open, { command: "RETR" }), locale).advice.length > 0,
          true,
        ],
      ];
    }),
    [
      "a reply is diagnosed by command and text",
      () => diagnoseReply(open, { command: "RETR" }).causes[0]?.cause,
      "missing-or-no-permission",
    ],
    [
      "a question is answered yes, no or not at all",
      () => [missing, open].map((reply) => diagnose.isMissing(reply, { command: "RETR" })),
      [true, undefined],
    ],
    [
      "no word of a hostile server reaches the advice",
      () =>
        locales.filter((locale) =>
          JSON.stringify(describeDiagnosis(diagnoseReply(hostile), locale)).includes("script"),
        ).length,
      0,
    ],
    [
      "server text is made fit for one line of a log",
      () => root.toPrintable("gone \u001b[2J\r\n530 forged \u202e"),
      "gone \\u{1b}[2J\\u{d}\\u{a}530 forged \\u{202e}",
    ],
    [
      "a code outside the table is described all the same",
      () => describeReply(root.resolveReply(299), locales[0]).title.startsWith("FTP 299"),
      true,
    ],
  ];
}
