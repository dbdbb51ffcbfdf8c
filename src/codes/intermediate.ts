import { deepFreeze } from "../freeze/deep-freeze.ts";
import type { ReplyDefinition } from "../types/reply-definition.ts";

/** 300 Connection greeting message, awaiting input. Not in any RFC in force. RFC 354, IV.B. */
export const R300: ReplyDefinition<300> = /* @__PURE__ */ deepFreeze({
  code: 300,
  name: "Greeting, Awaiting Input",
  phrase: "Connection greeting message, awaiting input.",
  class: "positive-intermediate",
  group: "syntax",
  status: "nonstandard",
  references: [
    { document: "RFC 354", section: "IV.B" },
    { document: "RFC 454", section: "IV.B" },
    { document: "RFC 542", section: "Reply codes" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "continue",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [{ code: 220, relation: "in-its-place" }],
  usedBy: ["IBM z/OS FTPD"],
});

/** 331 User name okay, need password. RFC 959 §4.2.2. */
export const R331: ReplyDefinition<331> = /* @__PURE__ */ deepFreeze({
  code: 331,
  name: "Need Password",
  phrase: "User name okay, need password.",
  class: "positive-intermediate",
  group: "authentication",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 2577", section: "7" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "password",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 230, relation: "comes-next" },
    { code: 530, relation: "comes-next" },
  ],
  usedBy: [],
});

/** 332 Need account for login. RFC 959 §4.2.2. */
export const R332: ReplyDefinition<332> = /* @__PURE__ */ deepFreeze({
  code: 332,
  name: "Need Account for Login",
  phrase: "Need account for login.",
  class: "positive-intermediate",
  group: "authentication",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "account",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 331, relation: "comes-before" },
    { code: 230, relation: "comes-next" },
  ],
  usedBy: [],
});

/** 334 [ADAT=base64data]. RFC 2228 §5.1. */
export const R334: ReplyDefinition<334> = /* @__PURE__ */ deepFreeze({
  code: 334,
  name: "Security Data Needed",
  phrase: "[ADAT=base64data]",
  class: "positive-intermediate",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
    { document: "RFC 4217", section: "4.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "security-data",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 335, relation: "same-exchange" },
    { code: 235, relation: "same-exchange" },
  ],
  usedBy: [],
});

/** 335 [ADAT=base64data]. RFC 2228 §5.1. */
export const R335: ReplyDefinition<335> = /* @__PURE__ */ deepFreeze({
  code: 335,
  name: "More Security Data Needed",
  phrase: "[ADAT=base64data]",
  class: "positive-intermediate",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "security-data",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 334, relation: "comes-before" },
    { code: 235, relation: "comes-next" },
    { code: 535, relation: "comes-next" },
  ],
  usedBy: [],
});

/** 336 Username okay, need password.  Challenge is "...." RFC 2228 §5.1. */
export const R336: ReplyDefinition<336> = /* @__PURE__ */ deepFreeze({
  code: 336,
  name: "Need Password for Challenge",
  phrase: 'Username okay, need password.  Challenge is "...."',
  class: "positive-intermediate",
  group: "authentication",
  status: "extension",
  references: [
    { document: "RFC 2228", section: "5.1" },
    { document: "RFC 2228", section: "8.2" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "challenge",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [],
  related: [
    { code: 331, relation: "same-role" },
    { code: 230, relation: "comes-next" },
    { code: 530, relation: "comes-next" },
  ],
  usedBy: [],
});

/** 350 Requested file action pending further information. RFC 959 §4.2.2. */
export const R350: ReplyDefinition<350> = /* @__PURE__ */ deepFreeze({
  code: 350,
  name: "Pending Further Information",
  phrase: "Requested file action pending further information.",
  class: "positive-intermediate",
  group: "file-system",
  status: "standard",
  references: [
    { document: "RFC 959", section: "4.2.1" },
    { document: "RFC 959", section: "4.2.2" },
    { document: "RFC 959", section: "5.4" },
    { document: "RFC 3659", section: "5.3" },
  ],
  closesControl: "never",
  retry: "none-needed",
  final: true,
  next: "pending-command",
  dataConnection: "untouched",
  causes: ["none"],
  observedCauses: [],
  meanings: [
    {
      meaning: "rename-pending",
      commands: ["RNFR"],
      reference: { document: "RFC 959", section: "5.4" },
    },
    {
      meaning: "restart-pending",
      commands: ["REST"],
      reference: { document: "RFC 3659", section: "5.3" },
    },
  ],
  related: [
    { code: 250, relation: "comes-next" },
    { code: 150, relation: "comes-next" },
  ],
  usedBy: [],
});
