/**
 * Byte strings: one character a byte. A stream is framed on them, because framing looks at ASCII
 * alone and must not depend on the charset of the texts.
 */

const UTF_8: TextDecoder = /* @__PURE__ */ new TextDecoder("utf-8", {
  fatal: true,
  ignoreBOM: true,
});

const ENCODER: TextEncoder = /* @__PURE__ */ new TextEncoder();

/** Below it a call of the platform's decoder costs more than a loop. */
const TINY = 8;

/** The text of bytes, if they are all ASCII. */
export function asciiOf(bytes: Uint8Array): string | undefined {
  if (bytes.length >= TINY) {
    try {
      const text = UTF_8.decode(bytes);
      // In UTF-8 whatever is not ASCII takes more bytes than characters.
      return text.length === bytes.length ? text : undefined;
    } catch {
      return undefined;
    }
  }
  let text = "";
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] as number;
    if (byte > 127) return undefined;
    text += String.fromCharCode(byte);
  }
  return text;
}

/** The bytes of a text in UTF-8. */
export function utf8Bytes(text: string): Uint8Array {
  return ENCODER.encode(text);
}

/** Bytes to a byte string. Buffers have a method for it, many times as fast as the call below. */
export function toByteString(bytes: Uint8Array & { latin1Slice?: () => string }): string {
  // A call takes a limited number of arguments; a piece of a stream is far below it.
  return bytes.latin1Slice?.() ?? String.fromCharCode.apply(null, bytes as unknown as number[]);
}

/** A byte string to its bytes. */
export function toBytes(byteString: string): Uint8Array {
  const bytes = new Uint8Array(byteString.length);
  for (let at = 0; at < bytes.length; at += 1) bytes[at] = byteString.charCodeAt(at);
  return bytes;
}
