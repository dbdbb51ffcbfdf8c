import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** English words for the 6yz replies. */
export const protectedReplies: ReplyProseTable<ReplyCodeOf<6>> = {
  631: {
    tells: "631 says that its text contains another reply, protected against changes on the way.",
    description:
      "The number is an envelope and tells nothing about success or failure. The text is base64 of an integrity protected message, and the true reply with its own code is inside. Anyone on the path can still read that reply.",
    whenSeen:
      "You can see 631 for any command, once a security exchange through AUTH and ADAT has finished. TLS sessions never show it.",
    howToFix:
      "There is nothing to fix. Use a client that implements RFC 2228 with the same mechanism, such as GSSAPI, because a plain client cannot open the envelope.",
    onReading:
      "When you read 631, verify and unwrap the message, then act on the code that is inside.",
    onSending:
      "Send 631 only with a complete reply inside, made with the integrity protection that the security exchange has set up.",
  },
  632: {
    tells:
      "632 says that its text contains another reply, encrypted and also protected against changes on the way.",
    description:
      "Of the three protected replies this is the strongest form. Its number carries no outcome: the hidden reply can be a success as well as a failure. RFC 2228 describes it in prose and prints no wording.",
    whenSeen:
      "You may meet 632 on servers with GSSAPI or Kerberos, for instance in answer to a command that was sent with ENC. A session over TLS does not use it.",
    howToFix:
      "Nothing is wrong with the session. If your log shows only base64 text, turn to the log of a client that decrypts it, since the real code is not visible from outside.",
    onReading:
      "When you read 632, decrypt and check the message first, then classify the reply you find in it.",
    onSending:
      "Send 632 only when the mechanism gives both confidentiality and integrity; wrap exactly one whole reply.",
  },
  633: {
    tells:
      "633 says that its text contains another reply, encrypted but without protection against changes on the way.",
    description:
      "Outsiders cannot read the inner reply, yet nothing proves that it arrived unaltered. The outer number has no verdict of its own. It is the counterpart of the CONF command.",
    whenSeen:
      "You are unlikely to see 633 in practice, since it needs a mechanism that offers confidentiality alone. IIS documents the number.",
    howToFix:
      "No repair is needed. Where client and server both support it, prefer the stronger form with ENC and 632.",
    onReading:
      "When you read 633, decrypt its text and decide by the inner code, with caution, because it may have been altered on the way.",
    onSending:
      "Send 633 only when the mechanism cannot add integrity, and prefer 632 wherever it can.",
  },
};
