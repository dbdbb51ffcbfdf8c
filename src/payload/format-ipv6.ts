/**
 * Writes 16 bytes as the one form of an IPv6 address that RFC 5952 recommends: the longest run of
 * zero groups (the first of equals, at least two) as `::`, an IPv4-mapped address with dots.
 */
export function formatIpv6(bytes: readonly number[]): string {
  const groups: number[] = [];
  for (let at = 0; at < 16; at += 2) groups.push((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  if (groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff) {
    return `::ffff:${bytes.slice(12).join(".")}`;
  }
  let start = 0;
  let longest = 1;
  for (let from = 0; from < groups.length; from += 1) {
    let to = from;
    while (groups[to] === 0) to += 1;
    if (to - from > longest) [start, longest] = [from, to - from];
  }
  const hex = groups.map((group) => group.toString(16));
  return longest === 1
    ? hex.join(":")
    : `${hex.slice(0, start).join(":")}::${hex.slice(start + longest).join(":")}`;
}
