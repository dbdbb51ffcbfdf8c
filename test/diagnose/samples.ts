import { readFileSync } from "node:fs";
import { parseReplies } from "../../src/parse/parse-replies.ts";
import type { Cause } from "../../src/types/cause.ts";
import type { Reply } from "../../src/types/reply.ts";

/** A reply that a server sends, and what it means. */
export interface Sample {
  readonly server: string;
  readonly command: string;
  readonly reply: Reply;
  /** What is right to say; more than one where the wording serves several causes. */
  readonly causes: readonly Cause[];
  readonly retry?: string;
  /** `false` where command and text do not show the true cause. */
  readonly decidable: boolean;
}

interface Row {
  readonly server?: string;
  readonly command: string;
  readonly raw: string;
  readonly cause?: Cause;
  readonly causes?: readonly Cause[];
  readonly scenario?: string;
  readonly retryable?: string;
  readonly decidable?: boolean;
}

/** What may rightly be said of a situation that was brought about on a real server. */
const RIGHT: Readonly<Record<string, readonly Cause[]>> = {
  "not implemented": ["command-not-implemented", "parameter-not-implemented", "command-disabled"],
  "unknown command": ["command-not-implemented", "syntax-error"],
  "not logged in": ["not-logged-in", "bad-sequence", "command-not-implemented"],
  "no permission": ["permission-denied", "missing-or-no-permission", "exists-or-no-permission"],
  "directory does not exist": ["file-not-found", "missing-or-no-permission"],
  "file does not exist": ["file-not-found", "missing-or-no-permission"],
  "login incorrect": ["login-incorrect"],
  "read-only server": ["permission-denied", "command-disabled"],
  "command disabled by config": ["command-disabled"],
  "bad sequence": ["bad-sequence"],
  "no data connection setup": ["bad-sequence"],
  "data connection failed": ["data-connection-failed"],
  "already exists": ["file-exists", "exists-or-no-permission"],
  "illegal port address": ["port-command-refused"],
  "privileged port": ["port-command-refused"],
  "disk full": ["disk-full"],
  "data connection closed by client": ["data-connection-aborted"],
  "directory not empty": ["directory-not-empty"],
  "idle timeout": ["idle-timeout"],
  "too many connections": ["too-many-connections"],
  "too many connections from this ip": ["too-many-connections-per-ip"],
  "tls required": ["tls-required"],
  "tls required for data": ["data-protection-required"],
  "tls session reuse required": ["tls-session-reuse-required"],
  "home directory missing": ["home-directory-unavailable"],
  "server shutting down": ["server-shutdown"],
};

/** The program behind a reply: no version, no further senders. */
const programOf = (server = "unknown"): string => server.replace(/[,(].*| \d.*| mod_.*/, "").trim();

const samplesOf = (fixture: string): readonly Sample[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/${fixture}.json`, import.meta.url), "utf8")).flatMap(
    (row: Row): readonly Sample[] => {
      const { server, command, raw, cause, causes, scenario = "", retryable, decidable } = row;
      const reply = parseReplies(raw.endsWith("\n") ? raw : `${raw}\r\n`).replies.at(-1);
      const right = causes ?? (cause === undefined ? RIGHT[scenario] : [cause]);
      if (reply === undefined || right === undefined) return [];
      return [
        {
          server: programOf(server),
          command,
          reply,
          causes: right,
          decidable: decidable !== false,
          ...(retryable === undefined ? {} : { retry: retryable.replace("n/a", "none-needed") }),
        },
      ];
    },
  );

/** Replies with the causes and the retry that were found out for each. */
export const cases: readonly Sample[] = samplesOf("diagnosis-cases");
/** What further servers print, some of it for two causes. */
export const probes: readonly Sample[] = samplesOf("diagnosis-probes");
/** What servers said in reported sessions, and what the sources of servers unknown before print. */
export const sessionLogs: readonly Sample[] = samplesOf("diagnosis-session-logs");
/** Errors of operating systems in other languages, as servers pass them on. */
export const systemErrors: readonly Sample[] = samplesOf("diagnosis-system-errors");
/** What four real servers answered in situations that were brought about on purpose. */
export const realReplies: readonly Sample[] = samplesOf("diagnosis-replies-real");
