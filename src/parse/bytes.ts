/** Bytes as a string of one character each, so that text can be framed before it is decoded. */
export function toByteString(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // The number of arguments of a call is limited; 8192 is safe in every engine.
  for (let offset = 0; offset < bytes.length; offset += 8192) {
    pieces.push(String.fromCharCode(...bytes.subarray(offset, offset + 8192)));
  }
  return pieces.join("");
}

/** Decodes a byte string as UTF-8; what is no UTF-8 stays Latin-1, one character a byte. */
export function decodeBytes(byteString: string): string {
  if (!/[\u0080-\u00ff]/.test(byteString)) return byteString;
  const bytes = Uint8Array.from(byteString, (character) => character.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return byteString;
  }
}
