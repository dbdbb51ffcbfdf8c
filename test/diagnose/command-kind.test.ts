import { expect, it } from "vitest";
import { STANDARD_TRANSFERS } from "../../src/codes/standard-transfers.ts";
import { PREPARED_COMMANDS } from "../../src/commands/prepared-commands.ts";
import { TRANSFER_COMMANDS } from "../../src/commands/transfer-commands.ts";
import { COMMAND_REPLIES } from "../../src/commands.ts";
import { commandKind } from "../../src/diagnose/command-kind.ts";

const ofKind = (kind: string) =>
  Object.keys(COMMAND_REPLIES).filter((command) => commandKind(command, 500) === kind);

// The diagnosis has no room for the table of the commands, so it is held against it here.
it("a command is about data when the table of its replies says that it transfers some", () => {
  expect(ofKind("data")).toEqual(TRANSFER_COMMANDS);
  expect(TRANSFER_COMMANDS).toHaveLength(7);
});

it("a command is about the network when it prepares a transfer", () => {
  const preparing = PREPARED_COMMANDS.filter(({ second }) => second === TRANSFER_COMMANDS);
  expect(ofKind("network").sort()).toEqual(preparing.flatMap(({ first }) => first).sort());
});

it("the transfers that codes speak of are those that RFC 959 defines", () => {
  const defined = TRANSFER_COMMANDS.filter((command) =>
    COMMAND_REPLIES[command]?.references.some(({ document }) => document === "RFC 959"),
  );
  expect([...STANDARD_TRANSFERS].sort()).toEqual([...defined].sort());
});
