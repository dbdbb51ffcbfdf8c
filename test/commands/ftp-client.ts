import { connect, type Socket } from "node:net";
import { nextStep } from "../../src/commands.ts";
import { createReplyDecoder } from "../../src/parse/create-reply-decoder.ts";
import type { Reply } from "../../src/types/reply.ts";
import type { SequenceState, SequenceStep } from "../../src/types/sequence.ts";

/** What one command came to: the replies that it got, and the step that the last of them was. */
export interface Exchange {
  readonly replies: readonly Reply[];
  readonly step: SequenceStep;
}

/** A small FTP client. It reads the meaning of no reply by itself: `nextStep` decides everything. */
export interface FtpClient {
  readonly greeting: Exchange;
  /** The chunks that the control connection brought so far. */
  readonly received: readonly Uint8Array[];
  /** Sends a command and those that it leads to, until the sequence is over. */
  readonly run: (command: string, args: Arguments, data?: Data) => Promise<Exchange>;
  /** Opens a data connection in passive mode. */
  readonly openData: () => Promise<Socket>;
  readonly close: () => void;
}

/** What stands behind each command of a sequence, by command. Only what is in it is sent. */
export type Arguments = { readonly [command: string]: string };

/** What to do once the transfer has begun. */
export type Data = (send: (line: string) => void) => void;

/** Connects and reads the greeting. */
export async function connectFtp(port: number): Promise<FtpClient> {
  const control = connect(port, "127.0.0.1");
  const received: Uint8Array[] = [];
  control.on("data", (chunk) => received.push(chunk));
  const takeReply = replyQueue(control);

  async function settle(initial: SequenceState, onBegin?: () => void): Promise<Exchange> {
    const replies: Reply[] = [];
    let state = initial;
    for (;;) {
      const reply = await takeReply();
      replies.push(reply);
      const step = nextStep(state, reply);
      if (step === undefined) throw new Error(`no step for ${state.command} and ${reply.code}`);
      if (step.outcome !== "wait") return { replies, step };
      if (state.begun !== true && step.state.begun === true) onBegin?.();
      state = step.state;
    }
  }

  async function run(first: string, args: Arguments, onBegin?: Data): Promise<Exchange> {
    const send = (line: string): void => {
      control.write(`${line}\r\n`);
    };
    const replies: Reply[] = [];
    let state: SequenceState = { command: first };
    for (;;) {
      send([state.command, args[state.command]].filter(Boolean).join(" "));
      const exchange = await settle(state, onBegin && (() => onBegin(send)));
      replies.push(...exchange.replies);
      const { step } = exchange;
      if (step.outcome !== "next-command") return { replies, step };
      const command = step.next.find((name) => Object.hasOwn(args, name));
      if (command === undefined) return { replies, step };
      state = { command, ...step.context };
    }
  }

  async function openData(): Promise<Socket> {
    const { replies, step } = await run("PASV", {});
    if (step.outcome !== "success") throw new Error("no passive mode");
    const numbers = /(\d+),(\d+)\)/.exec(replies.at(-1)?.text ?? "");
    return connect(Number(numbers?.[1]) * 256 + Number(numbers?.[2]), "127.0.0.1");
  }

  const greeting = await settle({ command: "<connect>" });
  return { greeting, received, run, openData, close: () => control.destroy() };
}

/** Hands out the replies of a control connection one by one. */
function replyQueue(control: Socket): () => Promise<Reply> {
  const decoder = createReplyDecoder();
  const ready: Reply[] = [];
  let failure: Error | undefined;
  let wake: (() => void) | undefined;
  control.on("data", (chunk) => {
    ready.push(...decoder.decode(chunk));
    wake?.();
  });
  control.on("error", (error) => {
    failure = error;
    wake?.();
  });
  control.on("close", () => {
    failure ??= new Error("the control connection is closed");
    wake?.();
  });
  return async () => {
    for (;;) {
      const reply = ready.shift();
      if (reply !== undefined) return reply;
      if (failure !== undefined) throw failure;
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
}
