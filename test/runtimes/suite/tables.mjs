import { errorOf } from "./error-of.mjs";

/** Titles of what is not frozen, at any depth. */
const unfrozen = (value, path) =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).reduce(
        (found, [key, inner]) => found.concat(unfrozen(inner, `${path}.${key}`)),
        Object.isFrozen(value) ? [] : [path],
      );

/** Each export of an entry, looked through; the entry itself is a namespace, which nobody freezes. */
const unfrozenIn = (entry) => Object.keys(entry).flatMap((name) => unfrozen(entry[name], name));

/** What the entries with the tables say, and that nobody can change them. */
export function tables(root, codes, commands, historic) {
  const { REPLIES, classifyReply, groupOfReply, isReplyCode, lookupReply, resolveReply } = root;
  const noCodes = ["__proto__", "constructor", "", "5e2", "٤٢١", "421\n", "4".repeat(1_000_000)];
  noCodes.push(Number.NaN, -421, 421.5, 550n, null, undefined, Symbol("421"), {}, [421]);
  noCodes.push(Object.create(null));

  return [
    ["a code has its facts", () => lookupReply(421)?.name, "Service Not Available"],
    ["a string of three digits is a code", () => lookupReply("550")?.retry, "no"],
    ["a code outside the table has no facts", () => lookupReply(299), undefined],
    ["but is defined by its digits", () => resolveReply(299)?.class, "positive-completion"],
    ["the guard knows the table", () => [421, 299].map((code) => isReplyCode(code)), [true, false]],
    [
      "the first digit is the class",
      () => [150, 226, 331, 421, 550, 631].map((code) => classifyReply(code)),
      [
        "positive-preliminary",
        "positive-completion",
        "positive-intermediate",
        "transient-negative",
        "permanent-negative",
        "protected",
      ],
    ],
    [
      "the second digit is the group",
      () => [501, 214, 425, 530, 550].map((code) => groupOfReply(code)),
      ["syntax", "information", "connections", "authentication", "file-system"],
    ],
    [
      "the predicates hold for their class",
      () => [
        root.isPreliminary(150),
        root.isCompletion(226),
        root.isIntermediate(331),
        root.isTransientNegative(421),
        root.isPermanentNegative(550),
        root.isProtected(631),
        root.isPositive(331),
        root.isNegative(421),
        root.isFinal(226),
      ],
      Array(9).fill(true),
    ],
    [
      "the predicates do not hold for another",
      () => [
        root.isPreliminary(226),
        root.isCompletion(150),
        root.isIntermediate(230),
        root.isTransientNegative(550),
        root.isPermanentNegative(421),
        root.isProtected(530),
        root.isPositive(550),
        root.isNegative(331),
        root.isFinal(150),
      ],
      Array(9).fill(false),
    ],
    [
      "what is no code is neither found nor classified nor resolved",
      () =>
        noCodes.map(
          (value) =>
            lookupReply(value) ??
            classifyReply(value) ??
            groupOfReply(value) ??
            resolveReply(value) ??
            isReplyCode(value),
        ),
      noCodes.map(() => false),
    ],
    ["one entry is the table's own", () => codes.R421 === REPLIES[421], true],
    ["codes that no server sends are kept apart", () => lookupReply(10060), undefined],
    ["and have their users", () => codes.PSEUDO_REPLIES[10060]?.usedBy?.[0], "Wikipedia"],
    [
      "a number before 1985 has its successor",
      () => historic.HISTORIC_REPLIES[436]?.successor,
      421,
    ],
    [
      "every table is frozen to its leaves",
      () => [root, codes, commands, historic].flatMap(unfrozenIn),
      [],
    ],
    [
      "writing to a table throws",
      () =>
        errorOf(() => {
          REPLIES[421].references.length = 0;
        }) instanceof TypeError,
      true,
    ],
    ["a command has its replies", () => commands.repliesTo("rnfr")?.intermediate, [350]],
    [
      "a code has its commands",
      () => commands.commandsWith(125).standard,
      ["STOR", "STOU", "RETR", "LIST", "NLST", "APPE"],
    ],
    [
      "a reply is expected or not",
      () => ["RETR", "PWD"].map((command) => commands.isExpectedReply(command, 226)),
      [true, false],
    ],
    [
      "a reply leads to the next step",
      () =>
        [
          [{ command: "USER" }, 331],
          [{ command: "RETR" }, 150],
          [{ command: "RETR", begun: true }, 226],
          [{ command: "RNFR" }, 550],
          [{ command: "RNFR" }, 250],
          [{ command: "__proto__" }, 250],
        ].map(([state, reply]) => commands.nextStep(state, reply)?.outcome),
      ["next-command", "wait", "success", "failure", "protocol-error", undefined],
    ],
    ["a situation has its code", () => commands.replyFor("MKD", "file-exists")?.code, 553],
    [
      "two codes have an order",
      () => commands.sequenceOf(150, 226)?.[0]?.kind,
      "after-preliminary",
    ],
  ];
}
