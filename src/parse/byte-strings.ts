/**
 * Byte strings: one character a byte. A stream is framed on them, because framing looks at ASCII
 * alone and must not depend on the charset of the texts.
 */

const UTF_8: TextDecoder = /* @__PURE__ */ new TextDecoder("utf-8", { ignoreBOM: true });

const ENCODER: TextEncoder = /* @__PURE__ */ new TextEncoder();

/** A Buffer has methods of its own, which cost less than a call of the platform's decoder. */
type Bytes = Uint8Array & { utf8Slice?: () => string; latin1Slice?: () => string };

/** The text of bytes in UTF-8, with U+FFFD for what is none. */
export function utf8Text(bytes: Bytes): string {
  return bytes.utf8Slice?.() ?? UTF_8.decode(bytes);
}

/** Whether bytes are all ASCII, by their text: what is not takes more bytes than characters, or is U+FFFD. */
export function isAscii(text: string, { length }: Uint8Array): boolean {
  return text.length === length && !text.includes("\ufffd");
}

/** The bytes of a text in UTF-8. */
export function utf8Bytes(text: string): Uint8Array {
  return ENCODER.encode(text);
}

/** Bytes to a byte string. */
export function toByteString(bytes: Bytes): string {
  // A call takes a limited number of arguments; a piece of a stream is far below it.
  return bytes.latin1Slice?.() ?? String.fromCharCode.apply(null, bytes as unknown as number[]);
}

/** A byte string to its bytes. */
export function toBytes(byteString: string): Uint8Array {
  const bytes = new Uint8Array(byteString.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = byteString.charCodeAt(at);
  return bytes;
}
