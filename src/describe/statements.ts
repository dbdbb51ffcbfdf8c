import type {
  Aspect,
  AspectName,
  CausesOfReply,
  CommandsOfReply,
  Comparison,
} from "../types/comparison.ts";
import type { Locale, Statement } from "../types/locale.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";

/** Longer lists are cut to examples: a sentence, not a table. */
const LONGEST_LIST = 8;

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

/** What may be behind a reply, in sentences. */
export function statementOfCauses(
  reply: ReplyDefinition,
  { standard, observed }: CausesOfReply,
  locale: Locale,
): string {
  const { aspects, causes, sentenceSpace } = locale;
  const { code } = reply;
  if (reply.class === "protected") return aspects.causes.inside.one(code);
  const sentences: string[] = [];
  if (standard.includes("none")) sentences.push(aspects.causes.nothing.one(code));
  else if (standard.length > 0) {
    sentences.push(
      aspects.causes.some(
        code,
        standard.map((cause) => causes[cause]),
      ),
    );
  } else if (observed.length === 0) sentences.push(aspects.causes.unstated.one(code));
  if (observed.length > 0) {
    const words = observed.map((cause) => causes[cause]);
    sentences.push(aspects.causes.observed(code, words));
  }
  return sentences.join(sentenceSpace);
}

function statementOfCommands(
  code: number,
  { standard, observed }: CommandsOfReply,
  { aspects, sentenceSpace }: Locale,
): string {
  if (standard === "any") return aspects.commands.any.one(code);
  const sentences: string[] = [];
  if (standard.length === 0) sentences.push(aspects.commands.none.one(code));
  else if (standard.length <= LONGEST_LIST) sentences.push(aspects.commands.some(code, standard));
  else {
    const examples = standard.slice(0, LONGEST_LIST);
    sentences.push(aspects.commands.many(code, examples, standard.length));
  }
  if (observed.length > 0) {
    sentences.push(aspects.commands.observed(code, observed));
  }
  return sentences.join(sentenceSpace);
}

/** One aspect of one side of a comparison, in sentences. */
export function statementAboutSide(
  aspect: Aspect,
  side: "a" | "b",
  comparison: Comparison,
  locale: Locale,
): string {
  const reply = comparison[side];
  if (aspect.aspect === "commands") return statementOfCommands(reply.code, aspect[side], locale);
  if (aspect.aspect === "causes") return statementOfCauses(reply, aspect[side], locale);
  return statementOf(aspect.aspect, aspect[side], locale).one(reply.code);
}

/** One aspect that both sides share, in sentences. */
export function statementAboutBoth(aspect: Aspect, comparison: Comparison, locale: Locale): string {
  const { a, b } = comparison;
  if (aspect.aspect === "commands") return statementOfOverlap(comparison, locale);
  if (aspect.aspect !== "causes")
    return statementOf(aspect.aspect, aspect.a, locale).both(a.code, b.code);
  const { causes } = locale.aspects;
  const { standard, observed } = aspect.a;
  if (observed.length > 0) {
    const sentences = [a, b].map((reply) => statementOfCauses(reply, aspect.a, locale));
    return sentences.join(locale.sentenceSpace);
  }
  if (a.class === "protected") return causes.inside.both(a.code, b.code);
  if (standard.length === 0) return causes.unstated.both(a.code, b.code);
  return standard.includes("none")
    ? causes.nothing.both(a.code, b.code)
    : causes.both(
        a.code,
        b.code,
        standard.map((cause) => locale.causes[cause]),
      );
}

/** Which commands can get both codes of a comparison, in a sentence. */
export function statementOfOverlap({ a, b, commands }: Comparison, locale: Locale): string {
  const sentences = locale.aspects.commands;
  const { both, onlyA, onlyB } = commands;
  if (both === "any") return sentences.any.both(a.code, b.code);
  if (both.length === 0) {
    return onlyA.length + onlyB.length === 0
      ? sentences.none.both(a.code, b.code)
      : sentences.notShared(a.code, b.code);
  }
  return both.length <= LONGEST_LIST
    ? sentences.shared(a.code, b.code, both)
    : sentences.sharedMany(a.code, b.code, both.slice(0, LONGEST_LIST), both.length);
}
