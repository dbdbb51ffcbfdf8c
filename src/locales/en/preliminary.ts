import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** English words for the 1yz replies. */
export const preliminary: ReplyProseTable<ReplyCodeOf<1>> = {
  100: {
    tells:
      "100 says that something has begun, although no FTP standard in force gives the number a meaning.",
    description:
      "Before 1974 the number stood for a system status reply. Today it lives on in code tables that took the heading of the 100 series for a code of its own. By its first digit it is a preliminary reply.",
    whenSeen:
      "You meet 100 mostly in source code, such as the tables of jlaffaye/ftp and ftp-srv. Twisted files its restart marker reply under the number 100, although the text of that reply begins with 110.",
    howToFix:
      "Nothing has failed yet. Wait for the reply that ends the command, and report the odd number to the administrator of the server.",
    onReading:
      "When you read 100, treat it as any other preliminary reply and keep listening for the final one.",
    onSending:
      "Send 125 or 150 rather than 100 when a transfer starts, and 110 for a restart marker.",
  },
  110: {
    tells:
      "110 reports a restart marker, which pairs a position in the sender's file with one in the receiver's file.",
    description:
      "Its text is the only one that RFC 959 fixes: the word MARK and two values with a spaced equals sign between them. RFC 1123 corrects the older explanation and leaves each value opaque to the other end. The reply neither ends the transfer nor says that it will succeed.",
    whenSeen:
      "You can see 110 during RETR, STOR, STOU or APPE, and only in block or compressed mode. Few servers offer these modes, so the reply is rare.",
    howToFix:
      "There is nothing to repair. Keep the marker if you may have to resume the transfer later with REST.",
    onReading:
      "When you read 110, store both values unchanged and go on with the transfer until its final reply arrives.",
    onSending:
      "Send 110 only while you receive data in block or compressed mode, and put spaces around the equals sign.",
  },
  120: {
    tells:
      "120 announces that the server is not ready yet but expects to be ready within a stated number of minutes.",
    description:
      "This is a promise, not a refusal: the connection stays open and 220 must follow. The text names the delay in minutes. Some clients, basic-ftp among them, reject the code on purpose.",
    whenSeen:
      "You see 120 in place of the greeting, or after REIN, while the service is still starting up. No other command may get it.",
    howToFix:
      "Stay connected and wait for 220 before you log in. Raise the connect timeout of your client above the announced delay. If your client gives up at once, connect again after the minutes named in the text.",
    onReading:
      "When you read 120, do not count the connection as failed, and send nothing before 220 arrives.",
    onSending:
      "Send 120 only as a greeting or in answer to REIN, and follow it with 220 on the same connection.",
  },
  125: {
    tells:
      "125 tells you that the transfer is starting over a data connection that is already open.",
    description:
      "The command has been accepted, but the outcome is still undecided. Exactly one more reply ends the command. For a client it means the same as 150.",
    whenSeen:
      "You see 125 after RETR, STOR, STOU, APPE, LIST or NLST, once the data connection is up. IIS, pyftpdlib, Twisted, uftpd and z/OS send it.",
    howToFix:
      "Move the data and wait for the final reply, usually 226 or 250; until then only ABOR, STAT or QUIT may be sent. If a log stops at 125, look at timers and firewalls on the path of the data connection.",
    onReading:
      "When you read 125, keep the control connection open and do not count the transfer as done before its final reply.",
    onSending:
      "Send 125 only when the data connection is open already, and give the file name after the word FILE in answer to STOU.",
  },
  150: {
    tells:
      "150 announces that the command is acceptable and that the server is about to open the data connection.",
    description:
      "It promises neither that data flows nor that the transfer will succeed. Many servers put the file size into the text, which no RFC defines. With TLS the handshake on the data connection comes afterwards, so 425 or 522 can still follow.",
    whenSeen:
      "You see 150 after RETR, STOR, STOU, APPE, LIST, NLST or MLSD. Every server examined sends it.",
    howToFix:
      "Wait for the final reply; until it arrives you may send nothing but ABOR, STAT or QUIT. If nothing comes after 150, check that the firewall lets the passive port range through and that the server announces a reachable address. A program that reports 150 as a failure stopped reading too early.",
    onReading:
      "After 150, transfer the data and then read one more reply, because only that one gives the result.",
    onSending:
      "Send 150 only when you have checked the file and mean to open the data connection; always follow it with one final reply.",
  },
};
