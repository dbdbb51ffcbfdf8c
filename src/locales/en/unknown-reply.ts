import type { Locale, ReplyProse } from "../../types/locale.ts";
import type { ReplyClass } from "../../types/reply-class.ts";

type ClassProse = Omit<ReplyProse, "whenSeen" | "onSending" | "tells"> & {
  readonly tells: (code: number) => string;
};

const BY_CLASS: Readonly<Record<ReplyClass, ClassProse>> = {
  "positive-preliminary": {
    tells: (code) => `${code} says that something has begun and that another reply will follow.`,
    description:
      "This table does not list the number, so only its first digit can guide you. A leading 1 leaves the outcome open.",
    howToFix: "Wait for the final reply, and read the text for what the server means.",
    onReading: "Treat the unknown number as a preliminary reply and keep reading.",
  },
  "positive-completion": {
    tells: (code) => `${code} says that the command was carried out.`,
    description:
      "This table does not list the number, so only its first digit can guide you. A leading 2 means success.",
    howToFix: "Nothing has failed. Read the text if you need to know more than that.",
    onReading: "Treat the unknown number as a success and go on.",
  },
  "positive-intermediate": {
    tells: (code) =>
      `${code} says that the command is accepted and that the server needs more from you.`,
    description:
      "This table does not list the number, so only its first digit can guide you. A leading 3 asks for the next command of a sequence.",
    howToFix: "Read the text to learn which command the server waits for, and send that one.",
    onReading: "Treat the unknown number as a request for the next step.",
  },
  "transient-negative": {
    tells: (code) => `${code} says that the command failed for a reason that may pass.`,
    description:
      "This table does not list the number, so only its first digit can guide you. A leading 4 means a failure that a later attempt may avoid.",
    howToFix: "Read the text for the cause, wait a while and try again.",
    onReading: "Treat the unknown number as a passing failure and repeat the request later.",
  },
  "permanent-negative": {
    tells: (code) => `${code} says that the command failed and will fail again in the same form.`,
    description:
      "This table does not list the number, so only its first digit can guide you. A leading 5 means a refusal that lasts until something changes.",
    howToFix: "Read the text for the cause, and change the request before you send it again.",
    onReading:
      "Treat the unknown number as a lasting refusal and do not repeat the request unchanged.",
  },
  protected: {
    tells: (code) =>
      `${code} says that the real reply is wrapped inside, protected by a security mechanism.`,
    description:
      "This table does not list the number, so only its first digit can guide you. A leading 6 marks an envelope and no outcome.",
    howToFix:
      "Unwrap the reply with the security mechanism of the session, then act on the code inside.",
    onReading: "Treat the unknown number as an envelope and unwrap it.",
  },
};

/** English words for a code outside the table, from its digits (RFC 1123 §4.1.2.11). */
export const unknownReply: Locale["unknownReply"] = (code, replyClass) => {
  const prose = BY_CLASS[replyClass];
  return {
    ...prose,
    tells: prose.tells(code),
    whenSeen: `You see ${code} only on a server that goes beyond the codes in current use.`,
    onSending: `Send a code from a current standard rather than ${code}, so that every client knows what you mean.`,
  };
};
