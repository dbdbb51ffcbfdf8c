import { describe, expect, it } from "vitest";
import { PSEUDO_REPLIES } from "../../src/codes.ts";
import { HISTORIC_REPLIES } from "../../src/historic.ts";
import { isReplyCode, resolveReply } from "../../src/index.ts";
import { commandLine } from "../../src/locales/en/command-line.ts";
import { en } from "../../src/locales/en/en.ts";
import { allLocales } from "../locales/all-locales.ts";
import { run } from "./run.ts";

/** The numbers that stood for something once, and do no longer. */
const gone = Object.values(HISTORIC_REPLIES).filter(({ digits }) => !isReplyCode(Number(digits)));

describe("a number from before RFC 959", () => {
  it.each([
    ["436", "Service shutting down, goodbye.", "421 Service Not Available"],
    ["255", "FTP server data socket reply", "227 Entering Passive Mode"],
    ["030", "Server availability information.", "RFC 354, IV.B"],
  ])("%s is told with its text and %j", (digits, phrase, more) => {
    const { err } = run(digits);
    expect(err).toContain(`${digits} is a reply from before RFC 959`);
    expect(err).toContain(`"${phrase}" (RFC `);
    expect(err).toContain(more);
    expect(err).not.toContain("nearest");
  });

  it.each(allLocales.map(({ tag }) => tag))("is told in %s, with each text and document", (tag) => {
    expect(gone.length).toBe(38);
    for (const { digits, meanings, successor } of gone) {
      const { code, err } = run(digits, "--locale", tag);
      expect(code).toBe(resolveReply(digits) === undefined ? 2 : 0);
      expect(err).toContain(digits);
      for (const { phrase, references } of meanings) {
        expect(err).toContain(phrase);
        for (const { document } of references) expect(err).toContain(document);
      }
      if (successor !== undefined) expect(err).toContain(`${successor}`);
    }
  });

  it("is told of both sides of a comparison", () => {
    const { code, err } = run("compare", "436", "255");
    expect(code).toBe(0);
    expect(
      err
        .trimEnd()
        .split("\n")
        .map((line) => line.slice(0, 16)),
    ).toEqual(["ftp-replies: 436", "ftp-replies: 255"]);
    expect(run("compare", "421", "030").err).toContain("030 is a reply from before RFC 959");
  });

  it("that is in force with another meaning is not commented on", () => {
    expect(run("232").err).toBe("");
  });
});

describe("a number that is no reply", () => {
  it.each(allLocales.map(({ tag }) => tag))("is told in %s, with who lists it", (tag) => {
    for (const { number, phrase, usedBy } of Object.values(PSEUDO_REPLIES)) {
      for (const args of [[`${number}`], ["compare", "421", `${number}`]]) {
        const { code, out, err } = run(...args, "--locale", tag);
        expect({ code, out }).toEqual({ code: 2, out: "" });
        expect(err).toContain(`${number} `);
        expect(err).toContain(phrase);
        expect(err).toContain(usedBy.join());
      }
    }
  });

  it("is told from a mistyped code", () => {
    expect(run("10060").err).toContain("10060 is no FTP reply");
    expect(run("10062").err).toContain("not a reply code (100 to 659): 10062; nearest: ");
    expect(run("299").err).toContain(
      commandLine.results.notListed(299, { code: 257, name: en.names[257] }),
    );
  });
});
