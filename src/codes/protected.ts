import type { ReplyDefinition } from "../types/reply-definition.ts";
import { defineReply } from "./define-reply.ts";

/** 631 integrity protected reply. RFC 2228 §5.2. */
export const R631: ReplyDefinition<631> = /* @__PURE__ */ defineReply({
  code: 631,
  name: "Integrity Protected Reply",
  phrase: "integrity protected reply",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.2" },
    { document: "RFC 2228", section: "8.2" },
  ],
  next: "verify",
  related: [
    { code: 632, relation: "mixed-up" },
    { code: 633, relation: "mixed-up" },
  ],
});

/** 632 confidentiality and integrity protected reply. RFC 2228 §5.2. */
export const R632: ReplyDefinition<632> = /* @__PURE__ */ defineReply({
  code: 632,
  name: "Confidentiality and Integrity Protected Reply",
  phrase: "confidentiality and integrity protected reply",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.2" },
    { document: "RFC 2228", section: "8.2" },
  ],
  next: "decrypt-and-verify",
  related: [
    { code: 631, relation: "mixed-up" },
    { code: 633, relation: "mixed-up" },
  ],
});

/** 633 confidentiality protected reply. RFC 2228 §5.2. */
export const R633: ReplyDefinition<633> = /* @__PURE__ */ defineReply({
  code: 633,
  name: "Confidentiality Protected Reply",
  phrase: "confidentiality protected reply",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.2" },
    { document: "RFC 2228", section: "8.2" },
  ],
  related: [
    { code: 632, relation: "mixed-up" },
    { code: 631, relation: "mixed-up" },
  ],
});
