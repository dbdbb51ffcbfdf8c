const IAC = 0xff;
const SB = 0xfa;
const SE = 0xf0;
const WILL = 0xfb;

/** What a filter waits for, across the borders of chunks. */
type State = "data" | "command" | "option" | "negotiation" | "negotiation-end";

/**
 * Makes a filter that takes Telnet commands out of bytes, for `createFilter` of
 * `ReplyDecoderOptions`: IAC with its command and option, subnegotiations, and one IAC of a doubled
 * one. It keeps its place between calls, in constant memory; a command that the end of the connection
 * cuts is therefore in nothing that it gives.
 *
 * ```
 * IAC IAC                    the byte 255
 * IAC WILL|WONT|DO|DONT opt  an option
 * IAC SB … IAC SE            a subnegotiation
 * IAC command                any other command
 * ```
 *
 * @returns A function from the bytes of a connection, in order, to those without Telnet commands.
 * @see RFC 854; RFC 2640 §3.1 and RFC 3659 §2.2 for the doubling in pathnames
 * @example
 * const filter = createTelnetFilter()
 * filter(new Uint8Array([0x61, 0xff])) //=> new Uint8Array([0x61])
 * filter(new Uint8Array([0xfb, 0x01, 0x62])) //=> new Uint8Array([0x62])
 */
export function createTelnetFilter(): (bytes: Uint8Array) => Uint8Array {
  let state: State = "data";
  return (bytes) => {
    if (state === "data" && !bytes.includes(IAC)) return bytes;
    const kept: number[] = [];
    for (const byte of bytes) {
      const before = state;
      state = "data";
      if (before === "data") {
        if (byte === IAC) state = "command";
        else kept.push(byte);
      } else if (before === "command") {
        if (byte === SB) state = "negotiation";
        else if (byte >= WILL && byte < IAC) state = "option";
        else if (byte === IAC) kept.push(IAC);
        // inetutils-ftpd sends the byte 255 of a file name as it is, and no command is below 240.
        else if (byte < SE) kept.push(IAC, byte);
      } else if (before === "negotiation") state = byte === IAC ? "negotiation-end" : before;
      else if (before === "negotiation-end" && byte !== SE) state = "negotiation";
    }
    return Uint8Array.from(kept);
  };
}
