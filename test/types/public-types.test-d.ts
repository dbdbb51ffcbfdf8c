import { describe, expectTypeOf, it } from "vitest";
import { R421 } from "../../src/codes.ts";
import { nextStep, repliesTo } from "../../src/commands.ts";
import type {
  Comparison,
  NotComparable,
  ReplyClass,
  ReplyCode,
  ReplyDefinition,
  ReplyGroup,
} from "../../src/index.ts";
import {
  classifyReply,
  compareCodes,
  compareReplies,
  createReplyDecoder,
  groupOfReply,
  isNegative,
  isReplyCode,
  lookupReply,
  parseReplies,
  REPLIES,
  resolveReply,
} from "../../src/index.ts";

describe("the types", () => {
  it("know the literals of the table", () => {
    expectTypeOf(REPLIES[421].name).toEqualTypeOf<"Service Not Available">();
    expectTypeOf(REPLIES[421].code).toEqualTypeOf<421>();
    expectTypeOf(REPLIES[421].class).toEqualTypeOf<"transient-negative">();
    expectTypeOf(REPLIES[421].group).toEqualTypeOf<"connections">();
    expectTypeOf(REPLIES[631].class).toEqualTypeOf<"protected">();
    expectTypeOf(R421).toEqualTypeOf<ReplyDefinition<421>>();
  });

  it("refuse a code outside the table, and writing", () => {
    // @ts-expect-error 299 is no code of the table
    REPLIES[299];
    // @ts-expect-error the table is read-only
    REPLIES[421] = R421;
    // @ts-expect-error an entry is read-only
    R421.name = "Service Not Available";
    // @ts-expect-error 299 is no ReplyCode
    const code: ReplyCode = 299;
    void code;
  });

  it("let every definition stand for a definition", () => {
    expectTypeOf(REPLIES[100]).toExtend<ReplyDefinition>();
    expectTypeOf(compareReplies(R421, REPLIES[550])).toEqualTypeOf<Comparison>();
  });

  it("give the literal entry for a known code, and perhaps nothing for any other", () => {
    expectTypeOf(lookupReply(550)).toEqualTypeOf<ReplyDefinition<550>>();
    expectTypeOf(lookupReply("550")).toEqualTypeOf<ReplyDefinition | undefined>();
    expectTypeOf(lookupReply(599 as number)).toEqualTypeOf<ReplyDefinition | undefined>();
    expectTypeOf(resolveReply(550).name).toEqualTypeOf<"File Unavailable">();
    expectTypeOf(classifyReply(421)).toEqualTypeOf<"transient-negative">();
    expectTypeOf(classifyReply(421 as number)).toEqualTypeOf<ReplyClass | undefined>();
    expectTypeOf(groupOfReply(421)).toEqualTypeOf<"connections">();
    expectTypeOf(groupOfReply("421")).toEqualTypeOf<ReplyGroup | undefined>();
  });

  it("refuse a reply where its code is meant", () => {
    const [reply] = parseReplies("421 Bye").replies;
    // @ts-expect-error a reply is no code
    isNegative(reply);
    // @ts-expect-error a reply is no code
    lookupReply(reply);
    expectTypeOf(classifyReply(reply?.code)).toEqualTypeOf<ReplyClass | undefined>();
    expectTypeOf(isNegative(reply?.code)).toEqualTypeOf<boolean>();
    // @ts-expect-error a command is a name
    repliesTo(421);
    // @ts-expect-error there is no code in it
    nextStep({ command: "RETR" }, { text: "Bye" });
  });

  it("take options that are undefined, as they come out of options of one's own", () => {
    const options: { charset?: string; first?: string } = {};
    createReplyDecoder({ charset: options.charset, limits: { lineBytes: undefined } });
    nextStep({ command: "PASS", first: options.first }, 230);
    // @ts-expect-error a whole is read to its end
    parseReplies("", { stopAfter: [] });
  });

  it("narrow by the guard and by the relation", () => {
    const value = 421 as number;
    if (isReplyCode(value)) expectTypeOf(value).toEqualTypeOf<ReplyCode>();
    expectTypeOf(compareCodes(125, 421)).toEqualTypeOf<Comparison>();
    const outcome = compareCodes("125", value);
    if (outcome.relation === "not-comparable") expectTypeOf(outcome).toEqualTypeOf<NotComparable>();
    else expectTypeOf(outcome).toEqualTypeOf<Comparison>();
  });

  it("give the rest in the type of the input", () => {
    expectTypeOf(parseReplies("").rest).toEqualTypeOf<string>();
    expectTypeOf(parseReplies(new Uint8Array()).rest).toEqualTypeOf<Uint8Array>();
  });
});
