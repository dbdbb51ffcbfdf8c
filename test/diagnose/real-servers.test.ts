import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { diagnoseReply } from "../../src/diagnose.ts";
import { parseReplies } from "../../src/parse/parse-replies.ts";
import type { Cause } from "../../src/types/cause.ts";

interface RealReply {
  readonly server: string;
  readonly command: string;
  readonly scenario: string;
  readonly raw: string;
}

const replies: readonly RealReply[] = JSON.parse(
  readFileSync(new URL("../fixtures/diagnosis-replies-real.json", import.meta.url), "utf8"),
);

/** What may rightly be said of a situation that its reply shows. */
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

describe("replies of four real servers", () => {
  it("are diagnosed as what was truly going on, as far as they say it", () => {
    const wrong: string[] = [];
    let counted = 0;
    for (const { server, command, scenario, raw } of replies) {
      const wanted = RIGHT[scenario];
      const reply = parseReplies(raw).replies.at(-1);
      if (wanted === undefined || reply === undefined) continue;
      counted++;
      const top = diagnoseReply(reply, { command }).causes[0];
      if (top === undefined || !wanted.includes(top.cause))
        wrong.push(`${server} ${scenario}: ${command} ${raw.trim()} => ${top?.cause}`);
    }
    console.info(`${counted - wrong.length} of ${counted} real replies`);
    expect(counted).toBeGreaterThan(250);
    // The rest hides or misstates what happened: "Remove directory operation failed.", "internal server error".
    expect(wrong.length / counted).toBeLessThan(0.25);
  });
});
