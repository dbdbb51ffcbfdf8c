import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";

/** 100 System status reply. Not in any RFC in force. RFC 354, IV.B. */
export const R100: ReplyDefinition<100> = /* @__PURE__ */ deepFreeze({
  code: 100,
  name: "Requested Action Initiated",
  phrase: "System status reply.",
  class: "positive-preliminary",
  group: "syntax",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: false,
  next: "wait",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 150, relation: "in-its-place" }],
  usedBy: ["ftp-srv", "jlaffaye/ftp", "mcai_ftp", "Twisted"],
});

/** 110 Restart marker reply. RFC 959 §4.2.2. */
export const R110: ReplyDefinition<110> = /* @__PURE__ */ deepFreeze({
  code: 110,
  name: "Restart Marker Reply",
  phrase: "Restart marker reply.",
  class: "positive-preliminary",
  group: "information",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1123", section: "4.1.3.4" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: false,
  next: "wait",
  dataConnection: "in-use",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 125, relation: "comes-before" },
    { code: 150, relation: "comes-before" },
    { code: 226, relation: "comes-next" },
  ],
  usedBy: [],
});

/** 120 Service ready in nnn minutes. RFC 959 §4.2.2. */
export const R120: ReplyDefinition<120> = /* @__PURE__ */ deepFreeze({
  code: 120,
  name: "Service Ready in nnn Minutes",
  phrase: "Service ready in nnn minutes.",
  class: "positive-preliminary",
  group: "connections",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: false,
  next: "wait",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 220, relation: "comes-next" },
    { code: 421, relation: "same-command" },
  ],
  usedBy: [],
});

/** 125 Data connection already open; transfer starting. RFC 959 §4.2.2. */
export const R125: ReplyDefinition<125> = /* @__PURE__ */ deepFreeze({
  code: 125,
  name: "Data Connection Open",
  phrase: "Data connection already open; transfer starting.",
  class: "positive-preliminary",
  group: "connections",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1123", section: "4.1.2.9" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: false,
  next: "wait",
  dataConnection: "in-use",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 150, relation: "same-role" },
    { code: 226, relation: "comes-next" },
    { code: 250, relation: "comes-next" },
    { code: 426, relation: "comes-next" },
  ],
  usedBy: [],
});

/** 150 File status okay; about to open data connection. RFC 959 §4.2.2. */
export const R150: ReplyDefinition<150> = /* @__PURE__ */ deepFreeze({
  code: 150,
  name: "File Status OK",
  phrase: "File status okay; about to open data connection.",
  class: "positive-preliminary",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 1123", section: "4.1.2.9" },
    { document: "RFC 4217", section: "10.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: false,
  next: "wait",
  dataConnection: "opening",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 125, relation: "same-role" },
    { code: 226, relation: "comes-next" },
    { code: 425, relation: "comes-next" },
    { code: 426, relation: "comes-next" },
  ],
  usedBy: [],
});
