import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";

/** 631 integrity protected reply. RFC 2228 §5.2. */
export const R631: ReplyDefinition<631> = /* @__PURE__ */ deepFreeze({
  code: 631,
  name: "Integrity Protected Reply",
  phrase: "integrity protected reply",
  class: "protected",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.2" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: false,
  next: "verify",
  dataConnection: "inside",
  causes: [],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 632, relation: "same-role" },
    { code: 633, relation: "same-role" },
  ],
  usedBy: [],
});

/** 632 confidentiality and integrity protected reply. RFC 2228 §5.2. */
export const R632: ReplyDefinition<632> = /* @__PURE__ */ deepFreeze({
  code: 632,
  name: "Confidentiality and Integrity Protected Reply",
  phrase: "confidentiality and integrity protected reply",
  class: "protected",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.2" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: false,
  next: "decrypt-and-verify",
  dataConnection: "inside",
  causes: [],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 631, relation: "same-role" },
    { code: 633, relation: "same-role" },
  ],
  usedBy: [],
});

/** 633 confidentiality protected reply. RFC 2228 §5.2. */
export const R633: ReplyDefinition<633> = /* @__PURE__ */ deepFreeze({
  code: 633,
  name: "Confidentiality Protected Reply",
  phrase: "confidentiality protected reply",
  class: "protected",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.2" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: false,
  next: "decrypt",
  dataConnection: "inside",
  causes: [],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 632, relation: "same-role" },
    { code: 631, relation: "same-role" },
  ],
  usedBy: [],
});
