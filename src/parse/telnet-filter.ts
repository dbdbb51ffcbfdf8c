const IAC = 0xff;
const SB = 0xfa;
const SE = 0xf0;
const WILL = 0xfb;

/** What a filter waits for, across the borders of chunks. */
type State = "data" | "command" | "option" | "negotiation" | "negotiation-command";

/**
 * Makes a filter that takes Telnet commands out of bytes: IAC with its command and option,
 * subnegotiations, and one IAC of a doubled one. It keeps its place between calls.
 *
 * ```
 * IAC IAC                    the byte 255
 * IAC WILL|WONT|DO|DONT opt  an option
 * IAC SB … IAC SE            a subnegotiation
 * IAC command                any other command
 * ```
 *
 * @see RFC 854; RFC 2640 §3.1 and RFC 3659 §2.2 for the doubling in pathnames
 */
export function createTelnetFilter(): (bytes: Uint8Array) => Uint8Array {
  let state: State = "data";
  const isData = (byte: number): boolean => {
    const before = state;
    const isIac = byte === IAC;
    if (before === "data" && isIac) state = "command";
    else if (before === "command") {
      state = byte === SB ? "negotiation" : byte >= WILL && !isIac ? "option" : "data";
    } else if (before === "negotiation" && isIac) state = "negotiation-command";
    else if (before === "negotiation-command") state = byte === SE ? "data" : "negotiation";
    else if (before === "option") state = "data";
    return isIac ? before === "command" : before === "data";
  };
  return (bytes) => (state === "data" && !bytes.includes(IAC) ? bytes : bytes.filter(isData));
}
