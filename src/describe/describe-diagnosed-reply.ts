import { resolveReply } from "../codes/resolve-reply.ts";
import type { DiagnosisDescription } from "../types/description.ts";
import type { Diagnosis } from "../types/diagnosis.ts";
import type { Locale } from "../types/locale.ts";
import type { Reply } from "../types/reply.ts";
import { describeDiagnosis } from "./describe-diagnosis.ts";
import { describeReply } from "./describe-reply.ts";
import { describedFact } from "./described-fact.ts";
import { namedReply } from "./named-reply.ts";
import { pageFrame } from "./page-frame.ts";

/**
 * Describes a reply that a server sent, with its diagnosis, in a language: a page about it.
 *
 * @param reply The reply that was diagnosed, or any object with `code` and `text`.
 * @param diagnosis What `diagnoseReply` gave for it.
 * @param locale A locale such as `en` from `ftp-replies/locales/en`, passed as a value.
 * @returns Title, cause, advice, what becomes of the connection, and where to read on. The words of
 * the server are in `serverText` alone. Give it to `toText`, `toMarkdown`, `toHtml` or `toJsonLd`.
 * @throws TypeError for what is no reply or no diagnosis, and without a locale.
 * @example
 * const reply = { code: 550, text: "x.zip: Text file busy" }
 * const diagnosis = diagnoseReply(reply, { command: "STOR" })
 * const description = describeDiagnosedReply(reply, diagnosis, en)
 * description.title //=> "FTP 550 File Unavailable"
 * description.serverText //=> ["550 x.zip: Text file busy"]
 * toHtml(description).includes("<li>Wait until the other program has released the file") //=> true
 */
export function describeDiagnosedReply(
  reply: Pick<Reply, "code" | "text">,
  diagnosis: Diagnosis,
  locale: Locale,
): DiagnosisDescription {
  if (reply?.text === undefined || !diagnosis?.controlConnection || !locale?.headings) {
    throw new TypeError("describeDiagnosedReply takes a reply, its diagnosis and a locale");
  }
  const { code, text } = reply;
  const definition = resolveReply(code);
  const known = definition && describeReply(definition, locale);
  const { cause, retry, controlConnection, advice } = describeDiagnosis(diagnosis, locale);
  return {
    kind: "diagnosis",
    ...pageFrame(locale),
    title: locale.replyTitle(namedReply(code, locale)),
    summary: known === undefined ? cause : known.reply.tells + locale.sentenceSpace + cause,
    serverText: `${code} ${text}`.split("\n").filter((line) => line.trim() !== ""),
    replies: known === undefined ? [] : [known.reply],
    advice,
    facts: [
      describedFact("retry", retry, locale),
      describedFact("control-connection", controlConnection, locale),
    ],
    references: known?.references ?? [],
    related: known?.related ?? [],
  };
}
