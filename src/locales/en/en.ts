import type { Locale } from "../../types/locale.ts";
import { advice } from "./advice.ts";
import { aspects } from "./aspects.ts";
import { causes } from "./causes.ts";
import { listAnd } from "./list.ts";
import { names } from "./names.ts";
import { replies } from "./replies.ts";
import { sequences } from "./sequences.ts";
import { unknownReply } from "./unknown-reply.ts";
import { verdicts } from "./verdicts.ts";

/**
 * English.
 *
 * @example
 * describeReply(R421, en).title //=> "FTP 421 Service Not Available"
 */
export const en: Locale = {
  tag: "en",
  direction: "ltr",
  sentenceSpace: " ",
  labelColon: ": ",
  headings: {
    description: "Description",
    whenSeen: "When You See It",
    howToFix: "How to Fix",
    keyDifferences: "Key Differences",
    inCommon: "What They Share",
    sequence: "Can One Follow the Other",
    serverText: "What the Server Said",
    whenToUse: "When to Use Which",
    forReader: "If you read the reply",
    forServer: "If you write a server",
    facts: "At a Glance",
    learnMore: "Learn more",
    references: "Where it is defined",
    relatedCodes: "Related codes",
  },
  classNames: {
    "positive-preliminary": "1xx Positive Preliminary",
    "positive-completion": "2xx Positive Completion",
    "positive-intermediate": "3xx Positive Intermediate",
    "transient-negative": "4xx Transient Negative",
    "permanent-negative": "5xx Permanent Negative",
    protected: "6xx Protected",
  },
  aspectNames: {
    class: "First digit",
    group: "Second digit",
    finality: "Last reply or not",
    outcome: "Did it work",
    next: "What to send next",
    "control-connection": "Control connection",
    "data-connection": "Data connection",
    retry: "Retry",
    commands: "Commands",
    causes: "What is behind it",
  },
  names,
  unknownName: "Unknown Reply",
  replies,
  unknownReply,
  comparisonTitle: (a, b) => `FTP ${a.code} ${a.name} vs ${b.code} ${b.name}`,
  replyTitle: ({ code, name }) => `FTP ${code} ${name}`,
  isA: ({ code, name }, className) => `FTP ${code} (${name}) is a ${className} reply.`,
  bothAre: (a, b, className) =>
    `FTP ${a.code} (${a.name}) and ${b.code} (${b.name}) are both ${className} replies.`,
  sameCode: ({ code }) => `Both sides are ${code}, so there is no difference to explain.`,
  digitRelations: {
    "same-code": (a) => `The two sides are one and the same code, ${a}.`,
    "same-class-and-group": (a, b) =>
      `${a} and ${b} share their first two digits, so they report the same kind of outcome on the same subject and differ in the detail.`,
    "same-class": (a, b) =>
      `${a} and ${b} share the first digit, so a program that looks no further treats them alike, but they are about different subjects.`,
    "same-group": (a, b) =>
      `${a} and ${b} share the second digit, so they are about the same subject but report different outcomes.`,
    unrelated: (a, b) =>
      `${a} and ${b} share neither the first nor the second digit, so they differ in outcome and in subject.`,
  },
  aspects,
  sequences,
  advice,
  causes,
  relations: {
    "comes-next": (code, other) => `${other} may come next after ${code}.`,
    "comes-before": (code, other) => `${other} often comes before ${code}.`,
    "same-role": (code, other) => `${other} plays the same role as ${code}.`,
    "same-exchange": (code, other) => `${other} belongs to the same exchange as ${code}.`,
    "same-command": (code, other) => `${other} can answer the same command as ${code}.`,
    "lasting-form": (code, other) =>
      `${other} is the permanent form of the refusal that ${code} reports as passing.`,
    "passing-form": (code, other) =>
      `${other} is the passing form of the refusal that ${code} reports as permanent.`,
    "often-compared": (code, other) => `${other} is often compared with ${code}.`,
    "in-its-place": (code, other) =>
      `${other} is a standard code that can take the place of ${code}.`,
  },
  statuses: {
    standard: (code) => `${code} is part of the FTP standard as published in RFC 959 and RFC 1123.`,
    extension: (code) => `${code} was added to FTP by a later RFC that is in force.`,
    obsolete: (code) => `An RFC once defined ${code}, but its use is obsolete today.`,
    nonstandard: (code) => `No RFC in force defines ${code}.`,
    unknown: (code) =>
      `The table behind this text does not list ${code}, so only its digits speak.`,
  },
  usedBy: (code, programs) => `You find ${code} in ${listAnd(programs)}.`,
  reference: (document, section) =>
    /^[0-9]/.test(section)
      ? `${document}, section ${section}`
      : section === ""
        ? document
        : `${document}, ${section}`,
  verdicts,
};
