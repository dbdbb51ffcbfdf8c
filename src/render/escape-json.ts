/** JSON text that cannot end a `script` element: `<`, `>`, `&`, U+2028 and U+2029 are escaped. */
export function escapeJson(value: object): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
