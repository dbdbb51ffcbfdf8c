import type { DescribedReply, Description } from "../types/description.ts";
import { escapeJson } from "./escape-json.ts";
import { toOutline } from "./to-outline.ts";
import { webAddress } from "./web-address.ts";

/**
 * Renders a described code, comparison or diagnosis as JSON-LD (schema.org): a `TechArticle` about
 * one or two `DefinedTerm`s, with the sections it cites.
 *
 * @param description What `describeReply`, `describeComparison` or `describeDiagnosedReply` gave.
 * @returns JSON text, safe inside a `script` element of type `application/ld+json`.
 * @throws TypeError for what has not been described, such as what `compareCodes` gives.
 * @example
 * JSON.parse(toJsonLd(describeReply(R226, en))).about[0].termCode //=> "226"
 */
export function toJsonLd(description: Description): string {
  const articleBody = bodyOf(description);
  const replies = description.kind === "reply" ? [description.reply] : description.replies;
  return escapeJson({
    "@context": "https://schema.org",
    "@type": "TechArticle",
    inLanguage: description.locale,
    headline: description.title,
    abstract: description.summary,
    articleBody,
    about: replies.map(termOf),
    citation: description.references.map(({ text, url }) => ({
      "@type": "CreativeWork",
      name: text,
      url: webAddress(url),
    })),
  });
}

/** The page without markup: headings and texts, each on a line. */
function bodyOf(description: Description): string {
  const lines = toOutline(description)
    .slice(1)
    .flatMap((block) => {
      if (block.kind === "heading" || block.kind === "paragraph") return block.text;
      if (block.kind === "quotation") return block.lines;
      return block.items.map(({ term, text }) =>
        term === undefined ? text : term + description.labelColon + text,
      );
    });
  return lines.join("\n");
}

const termOf = ({ code, name, description, url }: DescribedReply): object => ({
  "@type": "DefinedTerm",
  termCode: `${code}`,
  name: `${code} ${name}`,
  description,
  inDefinedTermSet: webAddress(url),
});
