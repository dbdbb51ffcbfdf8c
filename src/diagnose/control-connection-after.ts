import type { ControlConnection } from "../types/diagnosis.ts";
import type { Candidate } from "./rank-causes.ts";
import type { Situation } from "./situation.ts";

const GONE = /^(idle|connection-lost|server-shut)/;
const ABOUT_DATA = /^(data-[cp]|pasv|port|protocol|command)/;
const TURNED_AWAY = /^(too-many|address|account-l|rate|server|home)/;
const GOODBYE = /clos\w+ (the )?control|bye\b|disconnect|\boops\b/i;

/** What becomes of the control connection. */
export function controlConnectionAfter(
  { code, command, kind, text }: Situation,
  { cause, confidence }: Candidate,
): ControlConnection {
  if (code === 221) return /^(QUIT)?$/.test(command) ? "closes" : "usually-closes";
  if (code < 400) return "stays";
  const decided = (causes: RegExp): boolean => confidence >= 0.5 && causes.test(cause);
  if (decided(GONE)) return "closes";
  if (code === 421 && GOODBYE.test(text)) return "closes";
  if (code === 421) return decided(ABOUT_DATA) ? "stays" : "usually-closes";
  return kind === "connect" ||
    (kind === "login" && decided(TURNED_AWAY)) ||
    code === 400 ||
    GOODBYE.test(text)
    ? "usually-closes"
    : "stays";
}
