import { describe, expect, it } from "vitest";
import { describeDiagnosis, diagnoseReply, isRetryable } from "../../src/diagnose.ts";
import { en } from "../../src/locales/en/en.ts";
import { allLocales } from "../locales/all-locales.ts";
import { cases, probes, realReplies, sessionLogs, systemErrors } from "./samples.ts";

/** Replies of servers, and every negative code without a word that decides. */
const replies = [
  ...[...cases, ...probes, ...sessionLogs, ...systemErrors, ...realReplies].map(
    ({ reply, command }) => ({
      ...reply,
      command,
    }),
  ),
  ...Array.from({ length: 200 }, (_, index) => 400 + index).flatMap((code) =>
    ["", "LIST", "RETR", "MKD", "PASS", "PASV", "ABOR", "<connect>"].map((command) => ({
      code,
      text: "What a pity",
      command,
    })),
  ),
  { code: 451, text: "Requested action aborted", command: "RETR" },
  { code: 550, text: "Requested action not taken", command: "RETR" },
  { code: 421, text: "TLS is required", command: "USER" },
];

/** No wording names it, and a code alone always has likelier ones. */
const NEVER_FIRST = "pasv-address-unreachable";

describe.each(allLocales.map((locale) => [locale.tag, locale] as const))(
  "in %s",
  (_tag, locale) => {
    const { retry: asItIs, retryOnceChanged } = locale.advice;
    const hopeful = [asItIs["same-session"], asItIs.reconnect, asItIs.later];

    it("the sentence for a retry and isRetryable agree, whatever the cause", () => {
      const causes = new Set<string>();
      for (const { code, text, command } of replies) {
        const diagnosis = diagnoseReply({ code, text }, { command });
        const { retry } = describeDiagnosis(diagnosis, locale);
        const about = `${code} ${text} to ${command}: ${retry}`;
        expect(hopeful.includes(retry), about).toBe(isRetryable({ code, text }, { command }));
        causes.add(diagnosis.causes[0]?.cause ?? "none");
      }
      expect([...causes, NEVER_FIRST].sort()).toEqual(Object.keys(en.causes).sort());
    });

    it("a retry after a change has words of its own", () => {
      const all = [...Object.values(asItIs), ...Object.values(retryOnceChanged)];
      expect(new Set(all).size).toBe(all.length);
    });
  },
);

describe("the sentence for a retry", () => {
  it.each([
    [425, "Can't open data connection", "LIST", en.advice.retry["same-session"]],
    [426, "Failure writing network stream", "RETR", en.advice.retry["same-session"]],
    [530, "Please login with USER and PASS", "LIST", en.advice.retryOnceChanged["same-session"]],
    [421, "Timeout", "<async>", en.advice.retry.reconnect],
    [421, "TLS is required", "USER", en.advice.retryOnceChanged.reconnect],
  ])("of %i %s to %s is %j", (code, text, command, sentence) => {
    const diagnosis = diagnoseReply({ code, text }, { command });
    expect(describeDiagnosis(diagnosis, en).retry).toBe(sentence);
  });
});
