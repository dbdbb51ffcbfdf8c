/**
 * The blocks of IPv4 addresses that no host of the public Internet has: those rows of the IANA
 * special-purpose registry that are not globally reachable, and multicast. Whole blocks: the two
 * anycast addresses in 192.0.0/24 belong to no one host either.
 *
 * Each is the first three bytes of its lowest and of its highest address.
 *
 * @see RFC 6890 §2.2.2, and the registry that it founded
 */
export const SPECIAL_BLOCKS: readonly (readonly [lowest: number, highest: number])[] = [
  [0x000000, 0x00ffff], // 0/8: this network (RFC 791)
  [0x0a0000, 0x0affff], // 10/8: private use (RFC 1918)
  [0x644000, 0x647fff], // 100.64/10: shared (RFC 6598)
  [0xa9fe00, 0xa9feff], // 169.254/16: link-local (RFC 3927)
  [0xac1000, 0xac1fff], // 172.16/12: private use (RFC 1918)
  [0xc00000, 0xc00000], // 192.0.0/24: protocol assignments (RFC 6890)
  [0xc00002, 0xc00002], // 192.0.2/24: documentation (RFC 5737)
  [0xc05863, 0xc05863], // 192.88.99/24: relays of 6to4, given up (RFC 7526)
  [0xc0a800, 0xc0a8ff], // 192.168/16: private use (RFC 1918)
  [0xc61200, 0xc613ff], // 198.18/15: benchmarks (RFC 2544)
  [0xc63364, 0xc63364], // 198.51.100/24: documentation (RFC 5737)
  [0xcb0071, 0xcb0071], // 203.0.113/24: documentation (RFC 5737)
  [0xe00000, 0xffffff], // 224/4: multicast (RFC 5771); 240/4: reserved, broadcast (RFC 1112 and 919)
];
