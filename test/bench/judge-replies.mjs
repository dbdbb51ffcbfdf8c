/**
 * How right the replies are that a parser found.
 *
 * @param found Code and text of each, as the parser gives them: with codes or without, lines ended
 * by LF or CR LF.
 * @param expected The replies as they were sent.
 * @returns `exact`: every character of every line is there. `ok`: every reply is, but for blanks at
 * the ends, blank lines and line ends, or with its bytes as characters. `WRONG -a +b`: a replies are
 * lost or altered, and b are there that nobody sent in this form.
 */
export function judgeReplies(found, expected) {
  if (found.length === expected.length) {
    if (found.every(([code, text], at) => isExact(code, text, expected[at]))) return "exact";
    if (found.every(([code, text], at) => isOk(code, text, expected[at]))) return "ok";
  }
  const left = new Map();
  for (const reply of expected) {
    const key = looseOf(codeOf(reply), reply);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  let right = 0;
  for (const [code, text] of found) {
    const key = [looseOf(code, text), looseOf(code, decoded(text))].find((each) => left.get(each));
    if (key === undefined) continue;
    left.set(key, left.get(key) - 1);
    right += 1;
  }
  return `WRONG -${expected.length - right} +${found.length - right}`;
}

const codeOf = (reply) => Number(reply.slice(0, 3));

function isExact(code, text, reply) {
  const lines = reply.slice(0, -2).replaceAll("\r\n", "\n");
  return code === codeOf(reply) && (text === lines || text === withoutCodes(code, lines));
}

function isOk(code, text, reply) {
  const expected = looseOf(codeOf(reply), reply);
  return looseOf(code, text) === expected || looseOf(code, decoded(text)) === expected;
}

const withoutCodes = (code, text) => text.replaceAll(new RegExp(`^${code}[ -]`, "gm"), "");

/** What of a reply must be there: its code, and its lines without blanks at either end. */
function looseOf(code, text) {
  const lines = withoutCodes(code, text).split("\n");
  return [code, ...lines.map((line) => line.trim()).filter((line) => line !== "")].join("\n");
}

/** Some parsers give each byte as a character, and leave the rest to the caller. */
const decoded = (text) => Buffer.from(text, "latin1").toString();
