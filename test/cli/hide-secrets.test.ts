import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hideSecrets, takesSecret } from "../../src/cli/hide-secrets.ts";
import { maskSecrets } from "../../src/cli/mask-secrets.ts";
import { growthOf, IN_PROPORTION } from "../growth-of.ts";
import { runWith } from "./run.ts";

const LONG = 50_000;

/** A title, a command, what is shown of it, and what is looked for in replies. */
const COMMANDS: readonly (readonly [string, string, string, ...string[]])[] = [
  ["a password", "PASS secret", "PASS", "secret"],
  ["a password in lower case", "pass secret", "pass", "secret"],
  ["a password in mixed case", "PaSs secret", "PaSs", "secret"],
  ["a password with blanks", "PASS my secret", "PASS", "my secret", "my", "secret"],
  ["a password behind many blanks", "PASS \t  secret ", "PASS", "secret"],
  ["a password behind a tab", "PASS\tsecret", "PASS", "secret"],
  ["no password", "PASS", "PASS"],
  ["an empty password", "PASS ", "PASS"],
  ["the older name", "XPASS secret", "XPASS", "secret"],
  ["the older name in lower case", "xpass secret", "xpass", "secret"],
  ["a misnamed password", "PASSWORD secret", "PASSWORD", "secret"],
  ["an account", "ACCT secret", "ACCT", "secret"],
  ["a URL as account", "ACCT ftp://joe:secret@host/", "ACCT", "ftp://joe:secret@host/"],
  ["security data", "ADAT c2VjcmV0", "ADAT", "c2VjcmV0"],
  ["a wrapped command", "MIC UEFTUyBzZWNyZXQ=", "MIC", "UEFTUyBzZWNyZXQ="],
  ["data of a login mechanism", "AUTH PLAIN c2VjcmV0", "AUTH PLAIN", "c2VjcmV0"],
  ["a mechanism alone", "AUTH TLS", "AUTH TLS"],
  [
    "a change of passwords",
    "SITE PSWD secret1 secret2",
    "SITE PSWD",
    ...["secret1 secret2", "secret1", "secret2"],
  ],
  ["a change of passwords in lower case", "site cpwd secret", "site cpwd", "secret"],
  ["a password glued to its word", "SITE PASS=secret", "SITE PASS=***", "secret"],
  ["an unknown SITE command", "SITE XYZ secret", "SITE XYZ", "secret"],
  ["a SITE command alone", "SITE HELP", "SITE HELP"],
  ["a quoted command", "QUOTE PASS secret", "QUOTE PASS", "secret"],
  ["a user", "USER joe", "USER joe"],
  ["a user at a host", "USER joe@ftp.example.com", "USER joe@ftp.example.com"],
  ["a user with a domain", "USER DOM\\joe", "USER DOM\\joe"],
  ["user@host:password", "USER joe@host:secret", "USER joe@host:***", "secret"],
  ["user:password@host", "USER joe:secret@host", "USER joe:***", "secret@host", "secret"],
  ["a proxy login in lower case", "user joe:secret@host", "user joe:***", "secret@host", "secret"],
  ["a proxy login with an X", "XUSER joe@host:secret", "XUSER joe@host:***", "secret"],
  ["a password with at signs", "USER joe@host:s@cr@t", "USER joe@host:***", "s@cr@t", "s@cr"],
  ["a password with colons", "USER joe:s:e:c@host", "USER joe:***", "s:e:c@host", "s:e:c"],
  ["a user before nothing", "USER joe:", "USER joe:"],
  ["a proxy opened", "OPEN joe:secret@host", "OPEN joe:***", "secret@host", "secret"],
  [
    "a URL as user",
    "USER ftp://joe:secret@host",
    "USER ftp:***",
    "//joe:secret@host",
    "//joe:secret",
  ],
  ["a URL", "RETR ftp://joe:secret@host/a", "RETR ftp://joe:***@host/a", "secret"],
  ["a URL of any scheme and case", "CWD HTTP://J:Secret@H/", "CWD HTTP://J:***@H/", "Secret"],
  ["a URL with a port", "RETR ftp://j:secret@h:21/a", "RETR ftp://j:***@h:21/a", "secret"],
  [
    "a URL with an IPv6 host",
    "RETR ftp://j:secret@[::1]:21/",
    "RETR ftp://j:***@[::1]:21/",
    "secret",
  ],
  ["a URL without a user", "RETR ftp://:secret@h/", "RETR ftp://:***@h/", "secret"],
  [
    "a URL with an at sign in its user",
    "RETR ftp://j@x:secret@h/",
    "RETR ftp://j@x:***@h/",
    "secret",
  ],
  [
    "a URL with at signs in its password",
    "RETR ftp://j:se@cr@et@h/b@c",
    "RETR ftp://j:***@h/b@c",
    "se@cr@et",
  ],
  ["a URL with colons in its password", "RETR ftp://j:s:e:c@h/", "RETR ftp://j:***@h/", "s:e:c"],
  ["a URL with a number for its password", "RETR ftp://j:1234@h/", "RETR ftp://j:***@h/", "1234"],
  ["a URL with a number first", "RETR ftp://j:12!a@h/", "RETR ftp://j:***@h/", "12!a"],
  [
    "a URL with a slash in its password",
    "RETR ftp://j:se/cr#e?t@h/",
    "RETR ftp://j:***@h/",
    "se/cr#e?t",
  ],
  [
    "a URL with an at sign, a colon and a slash in its password",
    "RETR ftp://user:p@ss:w/rd@host/a@b",
    "RETR ftp://user:***@host/a@b",
    "p@ss:w/rd",
  ],
  [
    "a URL with what is no port in its password",
    "RETR ftp://j:p@ss:12w/rd@h:21/",
    "RETR ftp://j:***@h:21/",
    "p@ss:12w/rd",
  ],
  [
    "a URL with what is no name of a host in its password",
    "RETR ftp://j:p@ss!w/r?d@[::1]/a",
    "RETR ftp://j:***@[::1]/a",
    "p@ss!w/r?d",
  ],
  [
    "a URL with an at sign and a slash in its password and a mark behind its host",
    "RETR ftp://j:p@s$s/x@h.",
    "RETR ftp://j:***@h.",
    "p@s$s/x",
  ],
  ["a URL with a password and no host", "RETR ftp://j:secret", "RETR ftp://j:***", "secret"],
  [
    "two URLs",
    "RETR ftp://j:secret1@h/ ftp://k:secret2@h/",
    "RETR ftp://j:***@h/ ftp://k:***@h/",
    "secret1",
    "secret2",
  ],
  [
    "two URLs in a word",
    "RETR ftp://j:secret1@h/,ftp://k:secret2@h/",
    "RETR ftp://j:***@h/,ftp://k:***@h/",
    "secret1",
    "secret2",
  ],
];

const WITHOUT_SECRET = [
  "RETR ftp://host/a",
  "RETR ftp://host:21/a",
  "RETR ftp://host:21/a@b:c",
  "RETR ftp://host:21",
  "RETR ftp://host:/a@b",
  "RETR ftp://joe@host/a:b@c",
  "RETR ftp://joe@host:21/",
  "RETR ftp://joe:@host/",
  "RETR ftp://[2001:db8::1]:21/a@b",
  "RETR ftp://joe@[2001:db8::1]/a@b",
  "RETR file:///C:/a@b",
  "RETR /a:b@c",
  "RETR a:b@c",
  "see ftp://host:21, or ftp://host:2121.",
  "STOR a b:c  d",
  "PASV",
  "XPWD",
  "",
  "__proto__ x",
  "constructor x",
];

describe("hideSecrets", () => {
  it.each(COMMANDS)("keeps out %s", (_title, command, shown, ...secrets) => {
    expect(hideSecrets(command)).toEqual({ shown, secrets });
  });

  it.each(WITHOUT_SECRET)("leaves %j as it is", (command) => {
    expect(hideSecrets(command)).toEqual({ shown: command, secrets: [] });
    expect(maskSecrets(command, [])).toBe(command);
  });

  it("shows no letter of a credential, whatever it is made of", () => {
    const verb = fc.constantFrom("PASS", "xpass", "ACCT", "SITE PSWD", "USER j@h:", "USER j:");
    fc.assert(
      fc.property(verb, fc.stringMatching(/^[0-9 :@/=#?[\]]{0,40}$/), (before, rest) => {
        const { shown } = hideSecrets(`${before} ~${rest}~`);
        expect(shown).not.toContain("~");
      }),
    );
  });

  it("shows no letter of the password of a URL, with at signs or with what ends a host", () => {
    const password = fc.oneof(
      fc.stringMatching(/^[0-9:@=[\]]{0,40}$/),
      fc.stringMatching(/^[0-9:/=#?[\]]{0,40}$/),
    );
    fc.assert(
      fc.property(password, (middle) => {
        const { shown } = hideSecrets(`RETR ftp://j:~${middle}~@host/`);
        expect(shown).toBe("RETR ftp://j:***@host/");
      }),
    );
  });

  it.each([
    ["one letter", "PASS ", "x"],
    ["words", "PASS ", "x "],
    ["colons of a user", "USER ", ":"],
    ["at signs of a user", "USER a:", "@"],
    ["words of SITE", "SITE PSWD ", "x "],
    ["colons of a URL", "RETR ftp://a:", ":"],
    ["at signs of a URL", "RETR ftp://a:x", "@"],
    ["users of URLs", "RETR ", "://"],
    ["ports of URLs", "RETR ", "://a:1"],
    ["passwords of URLs", "RETR ", "://a:b"],
    ["passwords and hosts of URLs", "RETR ", "://a:b@c/"],
    ["at signs and slashes of a URL", "RETR ftp://a:@!", "@b:c/"],
    ["brackets in a password", "RETR ftp://a:x", "@["],
    ["hosts in a password", "RETR ftp://a:x", "@h.h:1!"],
    ["digits of a URL", "RETR ftp://a:", "1"],
    ["brackets of URLs", "RETR ftp://", "a@[:"],
    ["blanks", "PASS", " \t"],
    ["a verb", "", "X"],
  ])("takes time in proportion to the length of %s", (_title, before, part) => {
    const inputOf = (size: number) => before + part.repeat(size / part.length);
    const call = (text: string): void => {
      const { secrets } = hideSecrets(text);
      expect(secrets.length).toBeLessThanOrEqual(8);
      maskSecrets(text, secrets);
    };
    expect(growthOf(inputOf, call, LONG)).toBeLessThan(IN_PROPORTION);
  });

  it("knows the verbs whose argument may be secret", () => {
    const verbs = ["pass", "XPASS", "ACCT", "SITE", "USER", "RETR", "PASV", "X", "", "__proto__"];
    expect(verbs.filter(takesSecret)).toEqual(["pass", "XPASS", "ACCT", "SITE", "USER"]);
  });
});

describe("a secret in a log", () => {
  const logs: readonly (readonly [string, string])[] = [
    ["that the server repeats", "> USER joe@host:secret\n< 331 Password for joe@host:secret\n"],
    ["that the server repeats in part", "> USER joe:secret@host\n< 530 joe, secret: no\n"],
    ["that is answered late", "> PASS secret\n> SYST\n< 530 PASS secret: no\n< 215 UNIX\n"],
    ["of an unknown command without marks", "220 x\nXPASS secret\n500 XPASS secret: what?\n"],
    ["of a command in lower case without marks", "220 x\npass secret\n530 pass secret: no\n"],
    ["in a URL of the server", "< 550 ftp://joe:secret@host/ not found\n"],
    ["in a URL of the server without marks", "220-ftp://joe:secret@host/\n x\n220 y\n"],
    ["in a URL in a command", "> RETR ftp://joe:secret@host/a\n< 550 ftp://joe:secret@host/a\n"],
    [
      "behind a label of another language",
      "Antwort:\t220 x\nBefehl:\tXPASS secret\nAntwort:\t500 secret\n",
    ],
    ["of SITE", "> SITE PSWD old-secret secret\n< 200 changed to secret\n"],
    ["of a quoted command", "> quote pass secret\n< 530 no\n"],
  ];

  it.each(logs)("%s is printed in no format", (_title, stdin) => {
    for (const format of ["text", "json"]) {
      const { code, out } = runWith({ stdin }, "explain", "--format", format);
      expect(code).toBe(0);
      expect(out).not.toContain("secret");
    }
  });

  it.each([
    ["334 ADAT=c2VjcmV0", "334 ADAT=***"],
    ["334 [ADAT=c2VjcmV0+/A==]", "334 [ADAT=***]"],
    ["235 adat=c2VjcmV0", "235 adat=***"],
    ["334 AUTH GSSAPI ok, ADAT must follow", "334 AUTH GSSAPI ok, ADAT must follow"],
    ["550 ftp://joe:p@ss:w/rd@host/ is gone", "550 ftp://joe:***@host/ is gone"],
  ])("in %j of a server is shown neither by explain nor by diagnose", (reply, shown) => {
    const explained = runWith({ stdin: `< ${reply}\n` }, "explain").out;
    expect(explained.split("\n", 1)[0]).toBe(`1: ${shown}`);
    const diagnosed = runWith({ stdin: "" }, "diagnose", reply).out;
    expect(diagnosed.split("\n", 1)[0]).toBe(shown);
    const [code, text] = [reply.slice(0, 3), shown.slice(4)];
    const asJson = runWith({ stdin: `${reply}\r\n` }, "diagnose", "--json").out;
    expect(JSON.parse(asJson)).toMatchObject({ code: Number(code), lines: [text] });
  });

  it("that is short does not hide numbers of later replies", () => {
    const stdin = "> USER joe@host:21\n< 331 x 21\n> EPSV\n< 227 (192,0,2,7,21,5)\n";
    const { out } = runWith({ stdin }, "explain", "--json");
    expect(out).toContain("(192,0,2,7,21,5)");
    expect(out).toContain("x ***");
  });
});
