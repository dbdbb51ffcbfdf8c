import { maskUrlPasswords } from "./mask-url-passwords.ts";

/** As much of a secret as is looked for: what keeps the search linear. */
const LONGEST = 128;

/** The data of a security mechanism, such as a Kerberos ticket, in base64 (RFC 2228 §5). */
const SECURITY_DATA = /(?<=\bADAT=)[A-Za-z0-9+/=]+/gi;

/**
 * Puts `***` into the text of a server for secrets that it repeats, for the data of security
 * mechanisms (`ADAT=…`), and for passwords in URLs.
 */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  return maskUrlPasswords(secrets.reduce(maskSecret, text)).replace(SECURITY_DATA, "***");
}

/**
 * Puts `***` for a secret wherever it stands as a word of its own. Behind the beginning of a very
 * long one nothing is left.
 */
function maskSecret(text: string, secret: string): string {
  if (secret === "") return text;
  const key = secret.slice(0, LONGEST);
  let masked = "";
  let done = 0;
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at)) {
    const end = at + key.length;
    if (secret.length > LONGEST) return `${masked}${text.slice(done, at)}***`;
    if (isWord(text.charAt(at - 1)) || isWord(text.charAt(end))) {
      at += 1;
      continue;
    }
    masked += `${text.slice(done, at)}***`;
    done = end;
    at = end;
  }
  return masked + text.slice(done);
}

function isWord(character: string): boolean {
  return /^[0-9A-Za-z\u0080-\uffff]$/.test(character);
}
