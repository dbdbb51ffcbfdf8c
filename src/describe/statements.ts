import type {
  Aspect,
  AspectName,
  CausesOfReply,
  CommandSet,
  Comparison,
} from "../types/comparison.ts";
import type { Locale, Statement } from "../types/locale.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";

/** Longer lists are cut to some examples: a sentence, not a table. */
const LONGEST_LIST = 10;
const EXAMPLES = 8;

/** The aspects whose every value has a statement of its own. */
type FixedAspect = Exclude<AspectName, "commands" | "causes">;

/** What a locale says of a value; a group outside the standards (x6z to x9z) is `undefined`. */
export function statementOf(
  aspect: FixedAspect,
  value: string | undefined,
  locale: Locale,
): Statement {
  const statements: { readonly [value: string]: Statement } = locale.aspects[aspect];
  return statements[value ?? "none"] as Statement;
}

/** What may be behind a reply: by the standards, and as servers were seen to mean it. */
export function statementsOfCauses(
  reply: ReplyDefinition,
  { standard, observed }: CausesOfReply,
  { aspects, causes }: Locale,
): readonly Statement[] {
  const { inside, nothing, some, unstated, observed: inPractice } = aspects.causes;
  const wordsFor = (list: CausesOfReply["standard"]) => list.map((cause) => causes[cause]);
  if (reply.class === "protected") return [inside];
  const statements: Statement[] = [];
  if (standard.includes("none")) statements.push(nothing);
  else if (standard.length > 0) statements.push(some(wordsFor(standard)));
  else if (observed.length === 0) statements.push(unstated);
  if (observed.length > 0) statements.push(inPractice(wordsFor(observed)));
  return statements;
}

type Sentences = Locale["aspects"]["commands"];

function statementOfList(
  commands: readonly string[],
  all: Sentences["some"],
  few: Sentences["many"],
): Statement {
  const { length } = commands;
  return length > LONGEST_LIST ? few(commands.slice(0, EXAMPLES), length) : all(commands);
}

function statementOfCommands(commands: CommandSet, { aspects }: Locale): Statement {
  const { any, none, some, many } = aspects.commands;
  if (commands === "any") return any;
  return commands.length === 0 ? none : statementOfList(commands, some, many);
}

/** What there is to say of one aspect of one side of a comparison. */
export function statementsAboutSide(
  aspect: Aspect,
  side: "a" | "b",
  comparison: Comparison,
  locale: Locale,
): readonly Statement[] {
  if (aspect.aspect === "causes") return statementsOfCauses(comparison[side], aspect[side], locale);
  if (aspect.aspect !== "commands") return [statementOf(aspect.aspect, aspect[side], locale)];
  const { standard, observed } = aspect[side];
  const byStandard = statementOfCommands(standard, locale);
  const { observed: some, observedMany } = locale.aspects.commands;
  return observed.length > 0
    ? [byStandard, statementOfList(observed, some, observedMany)]
    : [byStandard];
}

/** What is true of either code, once for both where it is the same. */
export function sentencesOnBoth(
  a: number,
  b: number,
  ofA: readonly Statement[],
  ofB: readonly Statement[],
): readonly string[] {
  const onBoth = ({ both }: Statement) => both(a, b);
  const shared = ofB.map(onBoth).filter((sentence) => ofA.map(onBoth).includes(sentence));
  const isShared = (statement: Statement) => shared.includes(onBoth(statement));
  return [
    ...ofA.map((statement) => (isShared(statement) ? onBoth(statement) : statement.one(a))),
    ...ofB.filter((statement) => !isShared(statement)).map(({ one }) => one(b)),
  ];
}

/** Which commands can get both codes, unless what was said of each has answered that. */
export function sentencesOnOverlap(
  { a, b, commands }: Comparison,
  locale: Locale,
): readonly string[] {
  const { both, onlyA, onlyB } = commands;
  if (onlyA.length === 0 || onlyB.length === 0) return [];
  return [
    both.length === 0
      ? locale.aspects.commands.notShared(a.code, b.code)
      : statementOfCommands(both, locale).both(a.code, b.code),
  ];
}
