import { REPLIES } from "../codes/replies.ts";
import { resolveReply } from "../codes/resolve-reply.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";
import type { Language } from "./call.ts";
import { mistake } from "./mistake.ts";
import { nearestCode } from "./nearest-code.ts";
import { nearestWord } from "./nearest-word.ts";
import { otherSense } from "./other-sense.ts";

/** The definition of the code that an operand gives; throws where it is no reply code. */
export function readCode(operand: string, language: Language): ReplyDefinition {
  const definition = resolveReply(operand);
  if (definition !== undefined) return definition;
  const sense = otherSense(operand, language);
  if (sense !== undefined) throw mistake(() => sense);
  const nearest = isNumber(operand)
    ? `${nearestCode(operand)}`
    : nearestWord(operand, Object.keys(REPLIES));
  throw mistake((words) => words.notACode(operand, nearest));
}

/** Whether an operand is written as a number, be it a reply code or not. */
export function isNumber(operand: string): boolean {
  return /^[0-9]+$/.test(operand);
}
