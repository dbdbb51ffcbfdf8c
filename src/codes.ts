/** One frozen constant per reply code, for those who need a few of them. */

export * from "./codes/completion.ts";
export * from "./codes/intermediate.ts";
export * from "./codes/permanent-negative.ts";
export * from "./codes/preliminary.ts";
export * from "./codes/protected.ts";
export type { PseudoReply } from "./codes/pseudo-replies.ts";
export { PSEUDO_REPLIES } from "./codes/pseudo-replies.ts";
export * from "./codes/transient-negative.ts";
