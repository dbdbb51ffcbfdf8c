const IAC = 0xff;
const SB = 0xfa;
const SE = 0xf0;
const WILL = 0xfb;

/** What a filter waits for, across the borders of chunks. */
type State = "data" | "command" | "option" | "negotiation" | "negotiation-command";

/**
 * Makes a filter that takes Telnet commands out of byte strings: IAC with its command and option,
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
export function createTelnetFilter(): (byteString: string) => string {
  let state: State = "data";
  const kept = (byte: number): boolean => {
    if (state === "data") {
      if (byte === IAC) state = "command";
      return byte !== IAC;
    }
    if (state === "command") {
      const isOption = byte >= WILL && byte < IAC;
      state = byte === SB ? "negotiation" : isOption ? "option" : "data";
      return byte === IAC;
    }
    if (state === "negotiation") {
      if (byte === IAC) state = "negotiation-command";
    } else if (state === "negotiation-command") {
      state = byte === SE ? "data" : "negotiation";
    } else state = "data";
    return false;
  };
  return (byteString) => {
    if (state === "data" && !byteString.includes("\u00ff")) return byteString;
    let text = "";
    for (const character of byteString) if (kept(character.charCodeAt(0))) text += character;
    return text;
  };
}
