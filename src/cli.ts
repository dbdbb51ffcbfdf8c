#!/usr/bin/env node
import { main } from "./cli/main.ts";
import { readInput } from "./cli/read-input.ts";
import { standardOutput } from "./cli/standard-output.ts";

process.exitCode = main(process.argv.slice(2), standardOutput(), process.stderr, {
  environment: process.env,
  isTerminal: process.stdout.isTTY ?? false,
  columns: process.stdout.columns,
  readInput,
});
