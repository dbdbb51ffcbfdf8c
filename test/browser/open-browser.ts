import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

/** Starts Chromium: Debian's, or the one that the variable `CHROMIUM` names. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}: install it (apt-get install chromium), or name one in CHROMIUM.`,
    );
  }
  return chromium.launch({
    executablePath,
    timeout: 15_000,
    args: ["--disable-gpu", "--disable-quic"],
  });
}
