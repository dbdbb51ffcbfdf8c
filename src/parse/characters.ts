/** The codes of the characters that a reply is framed by (RFC 959 §4.2). */
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const HYPHEN = 45;
