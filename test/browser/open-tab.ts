import type { Browser, Page } from "playwright-core";

const ADDRESS = "https://documentation.test/";

/** A tab that shows one document after another, with no network behind it. */
export interface Tab {
  readonly page: Page;
  /**
   * Shows a document. What then happens that a document of text alone does not do is noted in the
   * list: dialogs that scripts open, their errors and messages, and requests beside the document's.
   */
  readonly show: (html: string) => Promise<readonly string[]>;
}

/** Opens a tab. */
export async function openTab(browser: Browser): Promise<Tab> {
  const page = await browser.newPage();
  let shown = "";
  let incidents: string[] = [];
  page.on("dialog", (dialog) => {
    incidents.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("pageerror", ({ message }) => incidents.push(`error: ${message}`));
  page.on("console", (message) => incidents.push(`console: ${message.text()}`));
  await page.route("**/*", (route) => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ body: shown, contentType: "text/html" });
    incidents.push(`request: ${url}`);
    return route.abort();
  });
  return {
    page,
    async show(html) {
      shown = html;
      incidents = [];
      await page.goto(ADDRESS);
      return incidents;
    },
  };
}
