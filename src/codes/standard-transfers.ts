/** The commands of RFC 959 that use a data connection: what the meaning of many a code holds for. */
export const STANDARD_TRANSFERS: readonly string[] = [
  "RETR",
  "STOR",
  "STOU",
  "APPE",
  "LIST",
  "NLST",
];
