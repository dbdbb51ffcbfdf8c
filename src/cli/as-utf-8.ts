/**
 * Bytes without a byte order mark; UTF-16, which PowerShell writes where it redirects, as UTF-8. All
 * other bytes pass as they are.
 */
export function* asUtf8(chunks: Iterable<Uint8Array>): Generator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  let decoder: TextDecoder | undefined;
  const encoder = new TextEncoder();
  const convert = (chunk: Uint8Array): Uint8Array =>
    decoder === undefined ? chunk : encoder.encode(decoder.decode(chunk, { stream: true }));
  for (const chunk of chunks) {
    if (head === undefined) {
      yield convert(chunk);
      continue;
    }
    head = Uint8Array.from([...head, ...chunk.subarray(0, 3)]);
    if (head.length < 3) continue;
    const mark = MARKS.find(({ bytes }) => bytes.every((byte, at) => head?.[at] === byte));
    if (mark?.charset !== undefined) decoder = new TextDecoder(mark.charset);
    yield convert(head.subarray(mark?.bytes.length ?? 0));
    yield convert(chunk.subarray(3));
    head = undefined;
  }
  if (head !== undefined) yield head;
}

const MARKS: readonly { readonly bytes: readonly number[]; readonly charset?: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf] },
  { bytes: [0xff, 0xfe], charset: "utf-16le" },
  { bytes: [0xfe, 0xff], charset: "utf-16be" },
];
