import { describe, expect, it } from "vitest";
import {
  isAlreadyExists,
  isEmptyListing,
  isMissing,
  isRetryable,
  needsTls,
} from "../../src/diagnose.ts";

const questions = { isMissing, isAlreadyExists, isEmptyListing, needsTls, isRetryable };

describe("a question", () => {
  it.each([
    ["isMissing", 550, "a: No such file or directory", "RETR", true],
    ["isMissing", 550, "a: Permission denied", "RETR", false],
    ["isMissing", 550, "Failed to open file.", "RETR", undefined],
    ["isMissing", 550, "ошибка", "RETR", undefined],
    ["isMissing", 226, "Transfer complete.", "RETR", false],
    ["isMissing", 530, "Please login with USER and PASS.", "RETR", false],
    ["isAlreadyExists", 550, "Directory already exists", "MKD", true],
    ["isAlreadyExists", 521, '"/pub" directory already exists', "MKD", true],
    ["isAlreadyExists", 550, "Create directory operation failed.", "MKD", undefined],
    ["isAlreadyExists", 550, "a: No such file or directory", "MKD", false],
    ["isAlreadyExists", 257, '"/a" created', "MKD", false],
    ["isEmptyListing", 450, "No files found", "NLST", true],
    ["isEmptyListing", 550, "No members found.", "LIST", true],
    ["isEmptyListing", 550, "Directory is empty", "LIST", true],
    ["isEmptyListing", 550, "Empty directory", "NLST", true],
    ["isEmptyListing", 550, "a: Permission denied", "LIST", false],
    ["isEmptyListing", 550, "?", "LIST", undefined],
    ["isEmptyListing", 226, "Transfer complete.", "LIST", undefined],
    ["isEmptyListing", 150, "Here it comes", "LIST", undefined],
    ["needsTls", 530, "Non-anonymous sessions must use encryption.", "USER", true],
    ["needsTls", 521, "Not with this PROT level, must be private", "LIST", undefined],
    ["needsTls", 522, "Data connections must be encrypted.", "LIST", true],
    ["needsTls", 530, "Login incorrect.", "PASS", false],
    ["needsTls", 234, "Go ahead", "AUTH", false],
    ["isRetryable", 421, "Idle timeout", "<async>", true],
    ["isRetryable", 530, "Login incorrect.", "PASS", false],
    ["isRetryable", 425, "Failed to establish connection.", "LIST", true],
    ["isRetryable", 450, "a: file busy", "STOR", true],
    ["isRetryable", 530, "Non-anonymous sessions must use encryption.", "USER", false],
    ["isRetryable", 421, "TLS is required", "USER", false],
    ["isRetryable", 522, "Data connections must be encrypted.", "LIST", false],
    ["isRetryable", 530, "Please login with USER and PASS.", "LIST", false],
    ["isRetryable", 425, "Use PORT or PASV first.", "LIST", false],
    ["isRetryable", 226, "Done", "RETR", false],
    ["isRetryable", 450, "No files found", "NLST", false],
  ] as const)("%s of %i %s after %s: %s", (question, code, text, command, answer) => {
    expect(questions[question]({ code, text }, { command })).toBe(answer);
  });

  it.each(Object.entries(questions))("%s survives what is no reply", (name, question) => {
    for (const nothing of [undefined, null, "550", {}, { code: 7 }])
      expect(question(nothing as never)).toBe(name === "isRetryable" ? false : undefined);
  });
});
