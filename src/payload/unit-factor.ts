/** The factor of a unit such as `k` in `kbytes`, `M` in `MB` or none in `bytes`. */
export function unitFactor(prefix = ""): number {
  return 1024 ** " kmgt".indexOf(prefix.toLowerCase() || " ");
}
