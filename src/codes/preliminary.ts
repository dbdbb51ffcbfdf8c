import type { ReplyDefinition } from "../types/reply-definition.ts";
import { defineReply } from "./define-reply.ts";

/** 100 System status reply. Not in any RFC in force. RFC 354, IV.B. */
export const R100: ReplyDefinition<100> = /* @__PURE__ */ defineReply({
  code: 100,
  name: "Requested Action Initiated",
  phrase: "System status reply.",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  related: [
    { code: 110, relation: "mixed-up" },
    { code: 150, relation: "in-its-place" },
  ],
  usedBy: ["ftp-srv", "jlaffaye/ftp", "mcai_ftp", "Twisted"],
});

/** 110 Restart marker reply. RFC 959 §4.2.2. */
export const R110: ReplyDefinition<110> = /* @__PURE__ */ defineReply({
  code: 110,
  name: "Restart Marker Reply",
  phrase: "Restart marker reply.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1123", section: "4.1.3.4" },
  ],
  dataConnection: "in-use",
  related: [
    { code: 125, relation: "comes-before" },
    { code: 150, relation: "comes-before" },
    { code: 226, relation: "comes-next" },
    { code: 350, relation: "mixed-up" },
  ],
});

/** 120 Service ready in nnn minutes. RFC 959 §4.2.2. */
export const R120: ReplyDefinition<120> = /* @__PURE__ */ defineReply({
  code: 120,
  name: "Service Ready in nnn Minutes",
  phrase: "Service ready in nnn minutes.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  related: [
    { code: 220, relation: "comes-next" },
    { code: 421, relation: "mixed-up" },
  ],
});

/** 125 Data connection already open; transfer starting. RFC 959 §4.2.2. */
export const R125: ReplyDefinition<125> = /* @__PURE__ */ defineReply({
  code: 125,
  name: "Data Connection Open",
  phrase: "Data connection already open; transfer starting.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1123", section: "4.1.2.9" },
  ],
  dataConnection: "in-use",
  related: [
    { code: 150, relation: "same-role" },
    { code: 226, relation: "comes-next" },
    { code: 250, relation: "comes-next" },
    { code: 426, relation: "comes-next" },
  ],
});

/** 150 File status okay; about to open data connection. RFC 959 §4.2.2. */
export const R150: ReplyDefinition<150> = /* @__PURE__ */ defineReply({
  code: 150,
  name: "File Status OK",
  phrase: "File status okay; about to open data connection.",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1123", section: "4.1.2.9" },
    { document: "RFC 4217", section: "10.2" },
  ],
  dataConnection: "opening",
  related: [
    { code: 125, relation: "same-role" },
    { code: 226, relation: "comes-next" },
    { code: 425, relation: "comes-next" },
    { code: 426, relation: "comes-next" },
  ],
});
