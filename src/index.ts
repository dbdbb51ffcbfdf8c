export { classifyReply } from "./classify/classify-reply.ts";
export { groupOfReply } from "./classify/group-of-reply.ts";
export {
  isCompletion,
  isFinal,
  isIntermediate,
  isNegative,
  isPermanentNegative,
  isPositive,
  isPreliminary,
  isProtected,
  isTransientNegative,
} from "./classify/predicates.ts";
export { isReplyCode } from "./codes/is-reply-code.ts";
export { lookupReply } from "./codes/lookup-reply.ts";
export { REPLIES } from "./codes/replies.ts";
export { resolveReply } from "./codes/resolve-reply.ts";
export { compareCodes } from "./compare/compare-codes.ts";
export { compareReplies } from "./compare/compare-replies.ts";
export { describeComparison } from "./describe/describe-comparison.ts";
export { describeReply } from "./describe/describe-reply.ts";
export { createReplyDecoder } from "./parse/create-reply-decoder.ts";
export { createTelnetFilter } from "./parse/create-telnet-filter.ts";
export { formatReply } from "./parse/format-reply.ts";
export { parseReplies } from "./parse/parse-replies.ts";
export { parseReplyLine } from "./parse/parse-reply-line.ts";
export { isReplyError } from "./parse/reply-error.ts";
export { unwrapReply } from "./parse/unwrap-reply.ts";
export { toHtml } from "./render/to-html.ts";
export { toJsonLd } from "./render/to-json-ld.ts";
export { toMarkdown } from "./render/to-markdown.ts";
export { toPrintable } from "./render/to-printable.ts";
export type { TextOptions } from "./render/to-text.ts";
export { toText } from "./render/to-text.ts";
export type { Cause } from "./types/cause.ts";
export type {
  Aspect,
  AspectName,
  AspectValues,
  CausesOfReply,
  CommandSet,
  CommandSplit,
  CommandsOfReply,
  Comparison,
  ComparisonRelated,
  DigitRelation,
  Finality,
  NotComparable,
  Outcome,
  SequenceSplit,
} from "./types/comparison.ts";
export type {
  ComparisonDescription,
  DescribedDifference,
  DescribedFact,
  DescribedReference,
  DescribedRelated,
  DescribedReply,
  Description,
  DiagnosisDescription,
  ReplyDescription,
} from "./types/description.ts";
export type {
  AspectSentences,
  CommandStep,
  Headings,
  Locale,
  NamedReply,
  ReplyProse,
  ReplyProseTable,
  SequenceSentences,
  Statement,
} from "./types/locale.ts";
export type {
  ClosedBy,
  Deviation,
  EndOfReplies,
  ParsedReplies,
  Reply,
  ReplyDecoder,
  ReplyDecoderOptions,
  ReplyError,
  ReplyErrorKind,
  ReplyLimits,
  ReplyLine,
  TruncatedReply,
} from "./types/reply.ts";
export type { ReplyClass, ReplyGroup } from "./types/reply-class.ts";
export type {
  AnyReplyDefinition,
  ClassOf,
  ClosesControl,
  DataConnection,
  GroupOf,
  LiteralReplyDefinition,
  NextMove,
  Reference,
  RelatedReply,
  Relation,
  ReplyDefinition,
  ReplyMeaning,
  ReplyStatus,
  Retry,
} from "./types/reply-definition.ts";
export type { ReplyCode, ReplyNames } from "./types/reply-names.ts";
