/**
 * JSON whose text is fit to print: whatever can steer a terminal or hide in a line (controls, format
 * characters, separators, lone surrogates) stands as `\uXXXX`, so that a reader gets it back.
 */
export function printableJson(value: object, indent = 0): string {
  const fit = JSON.stringify(value, null, indent).replace(
    /[\p{Cf}\p{Zl}\p{Zp}\p{Cs}\u007f-\u009f]/gu,
    (character) =>
      character
        .split("")
        .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
        .join(""),
  );
  return `${fit}\n`;
}
