import { describe, expect, it } from "vitest";
import { type DiagnosisContext, diagnoseReply } from "../../src/diagnose.ts";

const diagnosed = (sent: string, command: string, context: DiagnosisContext = {}) =>
  diagnoseReply({ code: Number(sent.slice(0, 3)), text: sent.slice(4) }, { command, ...context });

describe("what follows from a cause", () => {
  it.each([
    ["451 Requested action aborted", "RETR", "later"],
    ["551 What a pity", "RETR", "no"],
    ["550 Permission denied, try again later", "RETR", "later"],
    ["550 Permission denied", "RETR", "no"],
    ["550 No such file, try later", "RETR", "no"],
    ["530 Login incorrect, 稍后再试", "PASS", "later"],
    ["425 Can't open data connection", "LIST", "same-session"],
    ["532 Need account for storing files", "STOR", "same-session"],
    ["421 Passive data channel timed out", "PASV", "same-session"],
    ["421 Not logged in", "PWD", "reconnect"],
    ["550 SSL/TLS required on the control channel", "<connect>", "reconnect"],
    ["226 Transfer complete", "RETR", "none-needed"],
    ["550 No files found", "NLST", "none-needed"],
    ["421 Timeout", "<async>", "reconnect"],
    ["450 File busy", "STOR", "later"],
    ["501 Syntax error in parameters, try later", "CWD", "no"],
    ["550 Uploads have been disabled by the administrator", "STOR", "no"],
    ["421 Your IP address has been banned", "<connect>", "later"],
    ["530 Your IP has been banned for 10 minutes", "USER", "later"],
    ["421 Data timeout. Reconnect. Sorry.", "STOR", "reconnect"],
    ["421 unable to open transfer: TLS is required", "RETR", "same-session"],
  ])("%s to %s: the retry is %s", (sent, command, retry) => {
    expect(diagnosed(sent, command).retry).toBe(retry);
  });

  it.each([
    ["221 Bye", "QUIT", "closes"],
    ["221 Bye", "", "closes"],
    ["221 Bye", "NOOP", "usually-closes"],
    ["221 Bye", "XQUIT", "usually-closes"],
    ["221 Bye", "QUITS", "usually-closes"],
    ["399 Bye", "NOOP", "stays"],
    ["421 Timeout", "<async>", "closes"],
    ["421 What a pity; closing control connection", "NOOP", "closes"],
    ["421 What a pity; closing the control connection", "NOOP", "closes"],
    ["421 What a pity", "NOOP", "usually-closes"],
    ["421 Data timeout. Reconnect. Sorry.", "STOR", "usually-closes"],
    ["421 unable to open transfer: TLS is required", "RETR", "stays"],
    ["421 PASV command is disabled", "PASV", "stays"],
    ["421 Too many active connections", "PASS", "usually-closes"],
    ["550 Uploads have been disabled by the administrator", "STOR", "stays"],
    ["421 Passive data channel timed out", "PASV", "stays"],
    ["530 Too many users", "<connect>", "usually-closes"],
    ["550 What a pity", "<connect>", "usually-closes"],
    ["530 Too many users", "PASS", "usually-closes"],
    ["530 Login incorrect", "PASS", "stays"],
    ["532 Need account", "PASS", "stays"],
    ["400 What a pity", "RETR", "usually-closes"],
    ["500 OOPS: child died", "RETR", "usually-closes"],
    ["550 Permission denied", "RETR", "stays"],
  ])("%s to %s: the control connection %s", (sent, command, controlConnection) => {
    expect(diagnosed(sent, command).controlConnection).toBe(controlConnection);
  });

  const passive = ["use-passive-mode", "open-the-passive-ports"];
  it.each([
    ["550 No such file or directory", "XMKD", {}, ["create-parent-directory"]],
    ["550 No such file or directory", "STOR", {}, ["create-parent-directory"]],
    ["550 No such file or directory", "RETR", {}, []],
    ["550 File exists", "MKD", {}, ["accept-the-existing-directory"]],
    ["550 File exists", "XMKD", {}, ["accept-the-existing-directory"]],
    ["550 File exists", "STOR", {}, []],
    ["550 Permission denied", "MKD", {}, []],
    ["425 Can't open data connection", "LIST", {}, passive],
    ["425 Can't open data connection", "LIST", { passive: true }, passive.slice(1)],
    ["425 Can't open data connection", "LIST", { passive: false }, passive.slice(0, 1)],
    ["425 Can't open data connection", "LIST", { transferWorkedBefore: true }, []],
    ["426 Connection reset by peer", "RETR", {}, ["check-arrived-bytes"]],
    ["421 Timeout", "RETR", {}, ["check-arrived-bytes"]],
    ["421 Timeout", "NOOP", {}, []],
  ] as const)(
    "%s to %s with %j: beside the causes, the advice is %j",
    (sent, command, context, extra) => {
      const { advice, causes } = diagnosed(sent, command, context);
      const named = new Set<string>(["reconnect", ...causes.map(({ cause }) => cause)]);
      expect(advice.filter((id) => !named.has(id))).toEqual(extra);
    },
  );

  it.each([
    // The same request will do: at once, on a new connection, after a wait.
    ["425 Can't open data connection", "LIST", []],
    ["421 Can't open data connection", "LIST", []],
    ["426 Connection reset by peer", "RETR", []],
    ["426 Data connection timed out", "RETR", []],
    ["421 Timeout", "<async>", []],
    ["421 Remote host has closed the connection", "<async>", []],
    ["450 File busy", "STOR", []],
    ["452 Disk full", "STOR", []],
    ["425 No free port", "PASV", []],
    ["530 You are banned for an hour", "PASS", []],
    ["421 Too many users", "<connect>", []],
    ["421 Too many connections from your IP address", "<connect>", []],
    ["530 User ann is already logged in too many times", "PASS", []],
    ["421 Server load too high", "<connect>", []],
    ["421 Server is going down", "<async>", []],
    ["451 Read error", "RETR", []],
    ["451 Requested action aborted", "RETR", []],
    ["550 Permission denied, try again later", "RETR", []],
    // There is a way, but not with the same request alone.
    ["530 Please login with USER and PASS", "LIST", ["not-logged-in"]],
    ["421 Please login with USER and PASS", "LIST", ["not-logged-in"]],
    ["532 Need account for storing files", "STOR", ["account-required"]],
    ["530 Non-anonymous sessions must use encryption", "USER", ["tls-required"]],
    ["421 TLS is required", "USER", ["tls-required"]],
    ["522 Data connections must be encrypted", "LIST", ["data-protection-required"]],
    ["425 Use PORT or PASV first", "LIST", ["bad-sequence"]],
    ["530 Can't change to another user", "USER", ["bad-sequence"]],
    ["500 Illegal PORT command", "PORT", ["port-command-refused"]],
    ["522 Network protocol not supported, use (1)", "EPRT", ["protocol-family-unsupported"]],
    ["554 Invalid REST argument", "RETR", ["resume-not-supported"]],
    ["550 SIZE not allowed in ASCII mode", "SIZE", ["ascii-mode-refused"]],
    ["530 Too many failed login attempts", "PASS", ["login-incorrect"]],
    // No hope as long as nothing changes.
    ["530 Login incorrect", "PASS", ["login-incorrect"]],
    ["550 Permission denied", "RETR", ["permission-denied"]],
    ["552 Disk quota exceeded", "STOR", ["quota-exceeded"]],
    ["530 Account disabled", "PASS", ["account-locked"]],
    ["551 What a pity", "RETR", ["missing-or-no-permission"]],
    // Nothing to repeat, and nothing to judge.
    ["226 Transfer complete", "RETR", []],
    ["226 Output truncated", "LIST", []],
    ["450 No files found", "NLST", []],
    ["426 Transfer aborted", "ABOR", []],
    ["700", "RETR", []],
  ] as const)("%s to %s: before another try, %j has to change", (sent, command, changes) => {
    const { changeFirst, advice, retry } = diagnosed(sent, command);
    expect(changeFirst).toEqual(changes);
    const newSession = retry === "reconnect" ? ["reconnect"] : [];
    const first = [...newSession, ...changes];
    expect(advice.slice(0, first.length)).toEqual(first);
  });

  it("is at most five pieces of advice, and about the three likeliest causes", () => {
    for (let code = 400; code < 600; code += 1) {
      for (const command of ["", "RETR", "STOR", "MKD", "LIST", "PASS", "<connect>"]) {
        const { advice, causes } = diagnosed(`${code} What a pity`, command);
        expect(advice.length).toBeLessThanOrEqual(5);
        const others: readonly string[] = causes.slice(3).map(({ cause }) => cause);
        expect(advice.filter((id) => others.includes(id))).toEqual([]);
      }
    }
  });
});
