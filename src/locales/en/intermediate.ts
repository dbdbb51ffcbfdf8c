import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** English words for the 3yz replies. */
export const intermediate: ReplyProseTable<ReplyCodeOf<3>> = {
  300: {
    tells:
      "300 says that the server greets you and waits for input, in a numbering that FTP gave up long ago.",
    description:
      "The greeting has been 220 ever since the codes were redesigned in 1974. Some tables still list 300 because they took the heading of the 300 series for a code. By its first digit it is an intermediate reply.",
    whenSeen: "You find 300 in old documents, in copied code tables and in the reply list of z/OS.",
    howToFix:
      "Read the text that comes with it, since the number alone says little. For z/OS, look the message up in the documentation from IBM.",
    onReading:
      "When you read 300, take it as a request for the next command of a sequence, and let the text say which one.",
    onSending:
      "Send 220 rather than 300 as a greeting, and 350 when a file command needs a second step.",
  },
  331: {
    tells: "331 asks for the password that belongs to the user name you have just sent.",
    description:
      "The login is half done, and the server has confirmed nothing yet. RFC 2577 advises servers to give this reply for unknown users as well, so it does not prove that the account exists. In some RFCs from before 1974 the number asked for an account instead.",
    whenSeen:
      "You see 331 after USER, on practically every server. Anonymous logins get it too, often with a request for an email address.",
    howToFix:
      "This is a normal step, not a fault. Send PASS next, and set up TLS with AUTH TLS before USER so that the password travels encrypted. If 530 follows, check the spelling and case of both the name and the password.",
    onReading: "After 331, send PASS as the very next command.",
    onSending:
      "Send 331 for unknown names as well as for known ones, and keep the refusal for the answer to PASS.",
  },
  332: {
    tells:
      "332 asks for an account name, which the server needs before it lets you log in or go on.",
    description:
      "The account is a third item next to user name and password, set with ACCT. During the login it is one more step. Later in a session it means that the server has kept your command and runs it after ACCT, whereas 532 drops the command.",
    whenSeen:
      "You can see 332 after USER or PASS. It is rare today, since most servers never ask for an account.",
    howToFix:
      "Ask the administrator which account to give, and fill in the account field of your client. A client without such a field cannot finish this login.",
    onReading: "After 332, send ACCT with the account name, or end the session if you have none.",
    onSending:
      "Send 332 only when you implement ACCT and hold the command back until it arrives; send 532 when you drop the command.",
  },
  334: {
    tells:
      "334 says that the security mechanism is accepted and that the server now needs security data from you.",
    description:
      "The exchange has begun but protects nothing yet. Mechanisms such as GSSAPI work this way. RFC 4217 calls this reply wrong for AUTH TLS, where 234 is due, yet curl accepts both.",
    whenSeen:
      "You see 334 after AUTH with a mechanism that goes on with ADAT. IIS and z/OS know it.",
    howToFix:
      "There is no fault here. Make sure that your client has credentials for the mechanism, for instance a valid Kerberos ticket. If the reply comes after AUTH TLS, report the mistake to the administrator of the server.",
    onReading: "After 334, send your first block of security data with ADAT.",
    onSending: "Send 334 only for mechanisms that need ADAT; answer AUTH TLS with 234.",
  },
  335: {
    tells:
      "335 reports that your security data is acceptable and that the exchange needs another round.",
    description:
      "The exchange goes on, and neither side is authenticated so far. The text may carry base64 data after the word ADAT; the brackets printed in RFC 2228 only mark that part as optional. Tables that list 334 and 336 often leave this code out.",
    whenSeen:
      "You see 335 after ADAT, when the mechanism takes more than one round trip. The lists of IIS and z/OS contain it.",
    howToFix:
      "Let the security library of your client compute the next block. If the exchange never ends, check the clocks and credentials on both sides.",
    onReading: "After 335, decode the data, feed it to the mechanism and send the next ADAT.",
    onSending:
      "Send 335 only when at least one further ADAT must follow, and close the exchange with 235.",
  },
  336: {
    tells: "336 asks for a password and shows a challenge that you need in order to work it out.",
    description:
      "The reply belongs to schemes with one-time passwords, where each login gets a fresh challenge. RFC 2228 defines it as an answer to USER. Apart from the challenge, it does the work of 331.",
    whenSeen: "You can see 336 after USER. Real servers hardly use it; IIS documents the code.",
    howToFix:
      "Nothing has gone wrong. Enter the challenge into your token or calculator, and give the result as the password. An unattended script needs a client that can show or process the challenge.",
    onReading:
      "When you read 336, show its text to the user before you ask for the password, then send PASS.",
    onSending:
      "Send 336 only when the password depends on a challenge, and put that challenge into the text.",
  },
  350: {
    tells:
      "350 confirms the first step of a file command and asks for the command that completes it.",
    description:
      "Nothing has been renamed, moved or resumed so far. After RNFR the new name is missing, and after REST the transfer command that uses the offset. The reply does not promise that the second step will work.",
    whenSeen:
      "You see 350 after RNFR, REST or RANG. Nearly every server sends it during a rename or a resumed download.",
    howToFix:
      "The second command must come at once. If an offset gets lost, move PASV, EPSV and TYPE ahead of REST, because commands in between may drop it silently. Answer RNFR with RNTO before you do anything else.",
    onReading: "After 350, send RNTO if you sent RNFR, or the transfer command if you sent REST.",
    onSending:
      "Send 350 when the file to rename exists or the offset is well formed, and forget a pending rename as soon as any other command breaks the sequence.",
  },
};
