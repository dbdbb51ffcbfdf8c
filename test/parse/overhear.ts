import { type Client, FTPError } from "basic-ftp";

/** A command as it was sent, and the replies to it, their lines joined by line feeds. */
export interface Heard {
  readonly sent: string;
  readonly replies: string[];
}

/** What passes through a basic-ftp client. */
export interface Overheard {
  /** What it sends, and every reply as its own parser has cut it out. */
  readonly heard: readonly Heard[];
  /** The text of its control connection, in the chunks that its parser got. */
  readonly chunks: readonly string[];
}

/** Writes down what a basic-ftp client sends and receives from now on. */
export function overhear({ ftp }: Client): Overheard {
  const heard: Heard[] = [];
  const chunks: string[] = [];
  const send = ftp.send.bind(ftp);
  const handle = ftp.handle.bind(ftp);
  ftp.send = (command) => {
    heard.push({ sent: command, replies: [] });
    send(command);
  };
  ftp.handle = (command, onResponse) => {
    // It waits for the greeting, on a socket that it has just made.
    if (command === undefined) {
      heard.push({ sent: "<connect>", replies: [] });
      ftp.socket.on("data", (chunk) => chunks.push(String(chunk)));
    }
    return handle(command, (response, task) => {
      const isReply = response instanceof FTPError || !(response instanceof Error);
      if (isReply) heard.at(-1)?.replies.push(response.message);
      onResponse(response, task);
    });
  };
  return { heard, chunks };
}
