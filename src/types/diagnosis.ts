import type { Cause } from "./cause.ts";
import type { Retry } from "./reply-definition.ts";

/** What may be known beside the reply. Everything is optional, and everything helps. */
export interface DiagnosisContext {
  /**
   * The command that was answered: `"RETR"`; `"<connect>"` for the greeting, `"<async>"` for a reply
   * that nobody asked for.
   */
  readonly command?: string | undefined;
  /** What followed the command. An echo of it in the text is masked and decides nothing. */
  readonly argument?: string | undefined;
  readonly loggedIn?: boolean | undefined;
  /** Whether TLS protects the control connection. */
  readonly tls?: boolean | undefined;
  /** The protection level of the data connection: `"C"` for clear, `"P"` for private. */
  readonly dataProtection?: string | undefined;
  /** Whether the client opens the data connection (PASV, EPSV) rather than the server (PORT, EPRT). */
  readonly passive?: boolean | undefined;
  /** Whether the control connection runs over IPv6. */
  readonly ipv6?: boolean | undefined;
  readonly bytesSent?: number | undefined;
  readonly bytesExpected?: number | undefined;
  /** Whether an earlier transfer of this session worked. */
  readonly transferWorkedBefore?: boolean | undefined;
  /**
   * The name of the server program, where known; its greeting will do. Its own wordings are believed
   * more.
   */
  readonly server?: string | undefined;
  /** Whether the client made the reply itself, so that no server can be blamed for it. */
  readonly synthetic?: boolean | undefined;
}

/** What spoke for a cause. */
export type Evidence = "code" | "command" | "context" | "text";

/** One thing that may be behind the reply. */
export interface CauseCandidate {
  readonly cause: Cause;
  /**
   * From 0 to 1. Below 0.5 the reply does not decide, and the candidate is a guess; from 0.8 on the
   * text names the cause, or text and code agree about it. Neither a code nor a word that means
   * several things gets there alone.
   */
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** What becomes of the control connection after the reply. */
export type ControlConnection = "stays" | "usually-closes" | "closes";

/**
 * A piece of advice; a locale has its sentence. The name of a cause stands for what helps against
 * it, and the others for what a situation calls for besides.
 */
export type AdviceId =
  | Cause
  | "reconnect"
  | "create-parent-directory"
  | "accept-the-existing-directory"
  | "use-passive-mode"
  | "open-the-passive-ports"
  | "check-arrived-bytes";

/**
 * What is behind a reply, and what can be done. Facts only, in no language, and no word of the
 * server.
 */
export interface Diagnosis {
  /** Candidates, the most likely first; empty for what is no reply. */
  readonly causes: readonly CauseCandidate[];
  /** Where and when to try again. */
  readonly retry: Retry;
  /**
   * The advice that has to be followed before the request can succeed: log in, protect the data, take
   * another name. Empty where nothing has to be repeated, and where the same request may succeed as it
   * is: at once, on a new connection or after a wait, as `retry` says. For a `retry` of `no` that can
   * be something that others have to do, or a cause that nobody knows yet.
   */
  readonly changeFirst: readonly AdviceId[];
  readonly controlConnection: ControlConnection;
  /** All advice, the most useful first. */
  readonly advice: readonly AdviceId[];
}

/** The words of one language for a diagnosis. Every function returns a whole sentence. */
export interface DiagnosisWords {
  /** For one candidate that the reply decides. */
  readonly decided: (cause: string) => string;
  /** For candidates that the reply leaves open. */
  readonly open: (causes: readonly string[]) => string;
  /** For a reply that names no cause. */
  readonly unstated: string;
  readonly nothingWrong: string;
  readonly warning: string;
  /** For what is no reply. */
  readonly noReply: string;
  readonly retry: Readonly<Record<Retry, string>>;
  /** For a retry that something has to be done before: where `changeFirst` is not empty. */
  readonly retryOnceChanged: Readonly<Record<"same-session" | "reconnect", string>>;
  readonly controlConnection: Readonly<Record<ControlConnection, string>>;
  readonly advice: Readonly<Record<AdviceId, string>>;
}

/** What `describeDiagnosis` needs of a language. */
export interface DiagnosisLocale {
  /** A noun phrase for each cause. */
  readonly causes: Readonly<Record<Cause, string>>;
  readonly advice: DiagnosisWords;
}

/** A diagnosis in words. Every field is whole sentences. */
export interface DescribedDiagnosis {
  readonly cause: string;
  readonly retry: string;
  readonly controlConnection: string;
  readonly advice: readonly string[];
}
