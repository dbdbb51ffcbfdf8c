import type { AspectSentences, Statement } from "../../types/locale.ts";
import { alternatives, commandList, listAnd, listOr } from "./list.ts";

const oneOfMany = (examples: readonly string[], count: number): string =>
  `${count} commands, among them ${listAnd(commandList(examples))}`;

const canAnswer = (commands: string): Statement => ({
  one: (code) => `By the standards ${code} can answer ${commands}.`,
  both: (a, b) => `By the standards both ${a} and ${b} can answer ${commands}.`,
});

const isFound = (commands: string): Statement => ({
  one: (code) =>
    `${code} is found in answer to ${commands}, though no standard in force provides for that.`,
  both: (a, b) =>
    `Both ${a} and ${b} are found in answer to ${commands}, though no standard in force provides for that.`,
});

/** English sentences for the values of each aspect: about one code, and about two at once. */
export const aspects: AspectSentences = {
  class: {
    "positive-preliminary": {
      one: (code) =>
        `${code} begins with 1, so the action has started and its outcome is still open.`,
      both: (a, b) =>
        `Both ${a} and ${b} begin with 1, so the action has started and its outcome is still open.`,
    },
    "positive-completion": {
      one: (code) => `${code} begins with 2, so the command has been completed.`,
      both: (a, b) => `Both ${a} and ${b} begin with 2, so the command has been completed.`,
    },
    "positive-intermediate": {
      one: (code) =>
        `${code} begins with 3, so the command is accepted and the server waits for more.`,
      both: (a, b) =>
        `Both ${a} and ${b} begin with 3, so the command is accepted and the server waits for more.`,
    },
    "transient-negative": {
      one: (code) => `${code} begins with 4, which marks a failure that may pass.`,
      both: (a, b) => `Both ${a} and ${b} begin with 4, which marks a failure that may pass.`,
    },
    "permanent-negative": {
      one: (code) =>
        `${code} begins with 5, which marks a failure that lasts until something changes.`,
      both: (a, b) =>
        `Both ${a} and ${b} begin with 5, which marks a failure that lasts until something changes.`,
    },
    protected: {
      one: (code) => `${code} begins with 6, so it is an envelope around another reply.`,
      both: (a, b) =>
        `Both ${a} and ${b} begin with 6, so each is an envelope around another reply.`,
    },
  },
  group: {
    syntax: {
      one: (code) => `The second digit of ${code} is 0, so it is about the command itself.`,
      both: (a, b) =>
        `The second digit of ${a} and of ${b} is 0, so both are about the command itself.`,
    },
    information: {
      one: (code) =>
        `The second digit of ${code} is 1, so it is about information that the server gives.`,
      both: (a, b) =>
        `The second digit of ${a} and of ${b} is 1, so both are about information that the server gives.`,
    },
    connections: {
      one: (code) =>
        `The second digit of ${code} is 2, so it is about the control or data connection.`,
      both: (a, b) =>
        `The second digit of ${a} and of ${b} is 2, so both are about the control or data connection.`,
    },
    authentication: {
      one: (code) =>
        `The second digit of ${code} is 3, so it is about login, accounts and security.`,
      both: (a, b) =>
        `The second digit of ${a} and of ${b} is 3, so both are about login, accounts and security.`,
    },
    unspecified: {
      one: (code) => `The second digit of ${code} is 4, to which no document gives a subject.`,
      both: (a, b) =>
        `The second digit of ${a} and of ${b} is 4, to which no document gives a subject.`,
    },
    "file-system": {
      one: (code) =>
        `The second digit of ${code} is 5, so it is about the file system of the server.`,
      both: (a, b) =>
        `The second digit of ${a} and of ${b} is 5, so both are about the file system of the server.`,
    },
    none: {
      one: (code) => `The second digit of ${code} belongs to no group that a document defines.`,
      both: (a, b) =>
        `The second digits of ${a} and ${b} belong to no group that a document defines.`,
    },
  },
  finality: {
    "more-follows": {
      one: (code) => `After ${code} the same command gets another reply.`,
      both: (a, b) => `After ${a} and after ${b} the same command gets another reply.`,
    },
    last: {
      one: (code) => `${code} is the last reply to its command.`,
      both: (a, b) => `${a} and ${b} are each the last reply to a command.`,
    },
    "step-done": {
      one: (code) => `${code} ends one step, and the sequence goes on with a new command.`,
      both: (a, b) =>
        `${a} and ${b} each end one step, and the sequence goes on with a new command.`,
    },
    inside: {
      one: (code) => `Whether ${code} is the last reply depends on the reply inside it.`,
      both: (a, b) => `Whether ${a} or ${b} is the last reply depends on the reply inside it.`,
    },
  },
  outcome: {
    undecided: {
      one: (code) => `With ${code} it is not known yet whether the command works.`,
      both: (a, b) => `With ${a} and with ${b} it is not known yet whether the command works.`,
    },
    success: {
      one: (code) => `${code} reports a success.`,
      both: (a, b) => `Both ${a} and ${b} report a success.`,
    },
    "half-way": {
      one: (code) => `With ${code} everything is in order so far, but the action is not complete.`,
      both: (a, b) =>
        `With ${a} and with ${b} everything is in order so far, but the action is not complete.`,
    },
    failure: {
      one: (code) => `${code} reports a failure.`,
      both: (a, b) => `Both ${a} and ${b} report a failure.`,
    },
    inside: {
      one: (code) => `Whether the command worked is not in ${code} but in the reply inside it.`,
      both: (a, b) =>
        `Whether the command worked is in neither ${a} nor ${b} but in the reply inside.`,
    },
  },
  next: {
    wait: {
      one: (code) => `After ${code} you wait for the next reply.`,
      both: (a, b) => `After ${a} and after ${b} you wait for the next reply.`,
    },
    "any-command": {
      one: (code) => `After ${code} you may send any command.`,
      both: (a, b) => `After ${a} and after ${b} you may send any command.`,
    },
    "log-in": {
      one: (code) =>
        `After ${code} you log in, with AUTH TLS ahead of USER where the server offers it and the session is not encrypted yet.`,
      both: (a, b) =>
        `After ${a} and after ${b} you log in, with AUTH TLS ahead of USER where the server offers it and the session is not encrypted yet.`,
    },
    user: {
      one: (code) =>
        `After ${code} you send USER, under the protection that the exchange has set up.`,
      both: (a, b) =>
        `After ${a} and after ${b} you send USER, under the protection that the exchange has set up.`,
    },
    password: {
      one: (code) => `After ${code} you send PASS.`,
      both: (a, b) => `After ${a} and after ${b} you send PASS.`,
    },
    challenge: {
      one: (code) => `After ${code} you work out the password from the challenge and send PASS.`,
      both: (a, b) =>
        `After ${a} and after ${b} you work out the password from the challenge and send PASS.`,
    },
    account: {
      one: (code) => `After ${code} you send ACCT.`,
      both: (a, b) => `After ${a} and after ${b} you send ACCT.`,
    },
    "security-data": {
      one: (code) => `After ${code} you send ADAT.`,
      both: (a, b) => `After ${a} and after ${b} you send ADAT.`,
    },
    handshake: {
      one: (code) =>
        `After ${code} you start the security negotiation, for instance the TLS handshake, before any other command.`,
      both: (a, b) =>
        `After ${a} and after ${b} you start the security negotiation before any other command.`,
    },
    "pending-command": {
      one: (code) =>
        `After ${code} you send the command that completes the action: RNTO, or a transfer after REST.`,
      both: (a, b) => `After ${a} and after ${b} you send the command that completes the action.`,
    },
    continue: {
      one: (code) => `After ${code} you send the next command of the sequence.`,
      both: (a, b) => `After ${a} and after ${b} you send the next command of the sequence.`,
    },
    transfer: {
      one: (code) =>
        `After ${code} you connect to the port that the server named and send a transfer or listing command.`,
      both: (a, b) =>
        `After ${a} and after ${b} you connect to the port that the server named and send a transfer or listing command.`,
    },
    reconnect: {
      one: (code) =>
        `After ${code} you send nothing more on this connection, unless the server keeps it open.`,
      both: (a, b) =>
        `After ${a} and after ${b} you send nothing more on the connection, unless the server keeps it open.`,
    },
    verify: {
      one: (code) =>
        `After ${code} you check the integrity of the reply inside and act on that one.`,
      both: (a, b) =>
        `After ${a} and after ${b} you check the integrity of the reply inside and act on that one.`,
    },
    decrypt: {
      one: (code) => `After ${code} you decrypt the reply inside and act on that one.`,
      both: (a, b) => `After ${a} and after ${b} you decrypt the reply inside and act on that one.`,
    },
    "decrypt-and-verify": {
      one: (code) =>
        `After ${code} you decrypt the reply inside, check its integrity and act on it.`,
      both: (a, b) =>
        `After ${a} and after ${b} you decrypt the reply inside, check its integrity and act on it.`,
    },
    unwrap: {
      one: (code) => `After ${code} you unwrap the reply inside and act on that one.`,
      both: (a, b) => `After ${a} and after ${b} you unwrap the reply inside and act on that one.`,
    },
  },
  "control-connection": {
    always: {
      one: (code) => `${code} announces that the server closes the control connection.`,
      both: (a, b) => `${a} and ${b} announce that the server closes the control connection.`,
    },
    usually: {
      one: (code) => `After ${code} the control connection usually closes.`,
      both: (a, b) => `After ${a} and after ${b} the control connection usually closes.`,
    },
    sometimes: {
      one: (code) => `After ${code} some servers close the control connection and others keep it.`,
      both: (a, b) =>
        `After ${a} and after ${b} some servers close the control connection and others keep it.`,
    },
    never: {
      one: (code) => `${code} leaves the control connection open.`,
      both: (a, b) => `${a} and ${b} leave the control connection open.`,
    },
    inside: {
      one: (code) =>
        `What becomes of the control connection is not in ${code} but in the reply inside it.`,
      both: (a, b) =>
        `What becomes of the control connection is in neither ${a} nor ${b} but in the reply inside.`,
    },
  },
  "data-connection": {
    untouched: {
      one: (code) => `By itself, ${code} says nothing about a data connection.`,
      both: (a, b) => `By themselves, ${a} and ${b} say nothing about a data connection.`,
    },
    opening: {
      one: (code) => `With ${code} the data connection is about to open.`,
      both: (a, b) => `With ${a} and with ${b} the data connection is about to open.`,
    },
    "in-use": {
      one: (code) => `With ${code} the data connection is open and in use.`,
      both: (a, b) => `With ${a} and with ${b} the data connection is open and in use.`,
    },
    idle: {
      one: (code) => `With ${code} the data connection is open, but nothing flows over it.`,
      both: (a, b) =>
        `With ${a} and with ${b} the data connection is open, but nothing flows over it.`,
    },
    closing: {
      one: (code) => `With ${code} the server closes the data connection.`,
      both: (a, b) => `With ${a} and with ${b} the server closes the data connection.`,
    },
    listening: {
      one: (code) => `With ${code} the server listens for the data connection that you open.`,
      both: (a, b) =>
        `With ${a} and with ${b} the server listens for the data connection that you open.`,
    },
    "not-opened": {
      one: (code) => `With ${code} the data connection is not set up.`,
      both: (a, b) => `With ${a} and with ${b} the data connection is not set up.`,
    },
    broken: {
      one: (code) => `With ${code} the data connection broke before the transfer was complete.`,
      both: (a, b) =>
        `With ${a} and with ${b} the data connection broke before the transfer was complete.`,
    },
    "given-up": {
      one: (code) => `With ${code} the server gives up any data connection that is in use.`,
      both: (a, b) =>
        `With ${a} and with ${b} the server gives up any data connection that is in use.`,
    },
    inside: {
      one: (code) =>
        `What becomes of the data connection is not in ${code} but in the reply inside it.`,
      both: (a, b) =>
        `What becomes of the data connection is in neither ${a} nor ${b} but in the reply inside.`,
    },
  },
  retry: {
    "none-needed": {
      one: (code) => `${code} calls for no retry, because it reports no failure.`,
      both: (a, b) => `${a} and ${b} call for no retry, because neither reports a failure.`,
    },
    "same-session": {
      one: (code) =>
        `After ${code} a retry on the same connection can succeed, once you have done what the reply asks for.`,
      both: (a, b) =>
        `After ${a} and after ${b} a retry on the same connection can succeed, once you have done what the reply asks for.`,
    },
    reconnect: {
      one: (code) => `After ${code} a retry needs a new control connection.`,
      both: (a, b) => `After ${a} and after ${b} a retry needs a new control connection.`,
    },
    later: {
      one: (code) =>
        `After ${code} the same request can succeed later, so wait before you repeat it.`,
      both: (a, b) =>
        `After ${a} and after ${b} the same request can succeed later, so wait before you repeat it.`,
    },
    no: {
      one: (code) =>
        `After ${code} the same request fails again until a name, a right or a setting changes.`,
      both: (a, b) =>
        `After ${a} and after ${b} the same request fails again until a name, a right or a setting changes.`,
    },
    inside: {
      one: (code) => `Whether a retry makes sense is not in ${code} but in the reply inside it.`,
      both: (a, b) =>
        `Whether a retry makes sense is in neither ${a} nor ${b} but in the reply inside.`,
    },
  },
  commands: {
    any: {
      one: (code) => `Any command can get ${code}.`,
      both: (a, b) => `Any command can get ${a} or ${b}.`,
    },
    none: {
      one: (code) => `No standard in force lists ${code} as a reply to a command.`,
      both: (a, b) => `No standard in force lists ${a} or ${b} as a reply to a command.`,
    },
    some: (commands) => canAnswer(listOr(commandList(commands))),
    many: (examples, count) => canAnswer(oneOfMany(examples, count)),
    observed: (commands) => isFound(listOr(commandList(commands))),
    observedMany: (examples, count) => isFound(oneOfMany(examples, count)),
    notShared: (a, b) => `By the standards no command has both ${a} and ${b} among its replies.`,
  },
  causes: {
    nothing: {
      one: (code) => `Nothing is wrong behind ${code}.`,
      both: (a, b) => `Nothing is wrong behind ${a} or ${b}.`,
    },
    inside: {
      one: (code) => `What is behind ${code} is in the reply inside it.`,
      both: (a, b) => `What is behind ${a} or ${b} is in the reply inside.`,
    },
    unstated: {
      one: (code) =>
        `No standard and no server examined settles what is behind ${code}, so only the text of the reply can tell.`,
      both: (a, b) =>
        `No standard and no server examined settles what is behind ${a} or ${b}, so only the text of the reply can tell.`,
    },
    some: (causes) => ({
      one: (code) => `By the standards ${code} stands ${alternatives(causes, "for ")}.`,
      both: (a, b) => `By the standards both ${a} and ${b} stand ${alternatives(causes, "for ")}.`,
    }),
    observed: (causes) => ({
      one: (code) => `In practice ${code} may stand ${alternatives(causes, "for ")}.`,
      both: (a, b) => `In practice both ${a} and ${b} may stand ${alternatives(causes, "for ")}.`,
    }),
  },
};
