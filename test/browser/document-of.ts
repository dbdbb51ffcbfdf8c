import type { Description } from "../../src/index.ts";
import { toHtml, toJsonLd } from "../../src/index.ts";
import { escapeHtml } from "../../src/render/escape-html.ts";

/**
 * The least document that a documentation site puts around a description. It has no style, so that
 * what is tested needs none.
 */
export function documentOf(description: Description, body: string = toHtml(description)): string {
  return `<!doctype html>
<html lang="${escapeHtml(description.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(description.title)}</title>
<script type="application/ld+json">${toJsonLd(description)}</script>
</head>
<body>
<main>
${body}</main>
</body>
</html>
`;
}
