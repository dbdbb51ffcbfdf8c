/** What the first digit says (RFC 959 §4.2; `protected` is RFC 2228 §5.2). */
export type ReplyClass =
  | "positive-preliminary"
  | "positive-completion"
  | "positive-intermediate"
  | "transient-negative"
  | "permanent-negative"
  | "protected";

/** What the second digit says (RFC 959 §4.2.1). */
export type ReplyGroup =
  | "syntax"
  | "information"
  | "connections"
  | "authentication"
  | "unspecified"
  | "file-system";
