/** The reply that marks a position of a transfer in block or compressed mode (RFC 959 §3.5). */
export const RESTART_MARKER = 110;
