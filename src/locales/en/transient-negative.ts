import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** English words for the 4yz replies. */
export const transientNegative: ReplyProseTable<ReplyCodeOf<4>> = {
  400: {
    tells:
      "400 says that the server refuses the service, by a number that dates from the oldest FTP RFCs.",
    description:
      "The number reads like a passing failure but is in no current standard. Pure-FTPd drops the session with it over TLS trouble, which may last until someone changes a setting.",
    whenSeen:
      "You see 400 from Pure-FTPd when the TLS handshake or a certificate check fails. DrFTPD sends it when TLS is not configured, and z/OS lists it.",
    howToFix:
      "Look at the TLS versions, the ciphers and the certificate on both sides, because a handshake is the usual cause. Update the client if it is old, and ask the administrator for the server log if the text gives no reason.",
    onReading:
      "When you read 400, expect the session to end and treat the failure as a TLS or service problem until the text says otherwise.",
    onSending:
      "Send 421 rather than 400 when the session must end, and send 431 or 534 when TLS cannot be offered.",
  },
  402: {
    tells:
      "402 reports that the server does not implement the requested value or action, in a numbering that is no longer standard.",
    description:
      "This number dates from 1973, and 504 replaced it. In spite of its first digit the refusal is lasting, since the server lacks the feature.",
    whenSeen:
      "You see 402 from ftp-srv when its file system class does not offer the operation behind a command, for example behind CWD or STOU.",
    howToFix:
      "Do without the command, or use one that does the same work, such as STOR with a name of your own in place of STOU. If you run ftp-srv, add the missing method to your file system class.",
    onReading:
      "When you read 402, remember that the server lacks this operation and do not repeat the request.",
    onSending:
      "Send 504 for a missing value or 502 for a missing command rather than 402, which no current standard defines.",
  },
  403: {
    tells:
      "403 is a number that the client lftp looks for when an FTP proxy answers its OPEN command.",
    description:
      "No FTP standard defines this code, and no server examined sends it. People who know HTTP take it for a ban on access, but FTP uses 550 or 553 for that.",
    whenSeen:
      "You may see 403 behind an FTP proxy, or from a home-made server whose author borrowed the number from HTTP.",
    howToFix:
      "Read the text, because the number alone carries no agreed meaning. If a proxy stands between you and the server, check the address and the login that you give to it.",
    onReading:
      "When you read 403, treat it as an unspecified failure of the 4yz class and show the text to the user.",
    onSending:
      "Send 550 or 553 rather than 403 for a refused file operation, and 530 for a refused login.",
  },
  421: {
    tells:
      "421 announces that the service is not available now and that the server is closing the control connection.",
    description:
      "It can answer any command or arrive unasked, because a timer, a limit or a shutdown may end a session at any moment. Some servers stay connected after it, as pyftpdlib does when a data connection times out, and some clients print a 421 of their own when the connection breaks.",
    whenSeen:
      "You see 421 in place of the greeting when the server has too many connections, or later when an idle, login or no-transfer timer runs out. ProFTPD sends it during a shutdown, and Pure-FTPd and ftpserverlib may send it when they demand TLS.",
    howToFix:
      "Connect again after a pause, and open fewer sessions at once if the text speaks of connections or of your address. If it names a timeout, close idle sessions yourself or have the administrator raise the timer. After a long upload, compare the size of the file before you send it again, because the data may be complete. When the text asks for TLS, send AUTH TLS before USER.",
    onReading:
      "When you read 421, stop sending commands, watch whether the connection really closes, and log in afresh on a new one.",
    onSending:
      "Send 421 only when you are about to close the control connection, and state in the text which timer or limit was met.",
  },
  425: {
    tells:
      "425 tells you that the server could not open the data connection that the transfer or listing needs.",
    description:
      "The login is usually intact, and only the second connection failed. Firewalls, address translation, TLS rules or a missing PASV are the common reasons. FileZilla Server also sends it for read and write trouble during the transfer.",
    whenSeen:
      "You see 425 after RETR, STOR, LIST or MLSD, either at once or after 150. vsftpd sends it when nobody connects or a foreign address does, and FileZilla Server when the TLS session is not resumed.",
    howToFix:
      "Send EPSV or PASV anew before each transfer, and prefer passive mode when your client sits behind NAT. On the server, open the passive port range in the firewall and set the correct external address. If TLS is on, send PBSZ 0 and PROT P, and use a client that resumes the TLS session of the control connection. If the log shows that no port is free, widen the passive range.",
    onReading:
      "When you read 425, keep the session, set up a fresh data connection, and repeat the command once.",
    onSending:
      "Send 425 when the data connection cannot be set up, and say whether the connect, the port range or TLS failed.",
  },
  426: {
    tells:
      "426 reports that the data connection was closed too early and that the transfer was aborted.",
    description:
      "The connection did come up, unlike with 425, and broke while data was moving. If you sent ABOR, 226 follows as the answer to it; in any other case nothing more comes.",
    whenSeen:
      "You see 426 after RETR, STOR or LIST when a network device, a timeout or the client cuts the data connection, and in answer to ABOR. pyftpdlib also uses it when the disk fills up during an upload.",
    howToFix:
      "Check the size of the partial file, then resume with REST or send the file again over a new data connection. If it keeps breaking at the same point, look for an idle limit in a firewall or a NAT device, for a full disk, and for a TLS fault on the data connection. Raise the transfer timeouts on both sides for slow links.",
    onReading:
      "When you read 426 without having sent ABOR, take it as the final reply and do not wait for another.",
    onSending:
      "Send 426 when an established data connection breaks or is cut by ABOR, and follow it with 226 only in the latter case.",
  },
  430: {
    tells:
      "430 says that the user name or the password is wrong, according to popular tables but not to any standard.",
    description:
      "No RFC gives the number this sense. In 1972 it stood for a login that took too long or too many tries, and servers in use today send 530. In spite of the first digit, a wrong password fails again until you correct it.",
    whenSeen:
      "You may see 430 from unusual or home-made servers after USER or PASS. No server examined sends it.",
    howToFix:
      "Check user name, password and their letter case, as you would after 530. If the text speaks of too many attempts, wait before the next one so that the server does not ban your address.",
    onReading:
      "When you read 430, handle it as a refused login and do not try the same password again.",
    onSending: "Send 530 rather than 430 when a login fails, because clients look for that number.",
  },
  431: {
    tells:
      "431 reports that the server lacks some resource that it needs for the security mechanism you asked for.",
    description:
      "RFC 2228 defines this code for AUTH and PROT. It says that the mechanism is known but cannot be used at this moment, while 504 says that it is unknown. An example in RFC 959 prints it for a failed CWD, which is a leftover from an older numbering.",
    whenSeen:
      "You see 431 after AUTH TLS from Apache MINA FtpServer or from ProFTPD when TLS cannot be started. IIS lists it as well.",
    howToFix:
      "Try AUTH TLS again later on a new connection, and keep your password back until TLS works. If the refusal stays, ask the administrator to check that a certificate and its private key are installed and readable. On your own server, look for TLS messages in the log.",
    onReading:
      "When you read 431, stop before USER and PASS unless the session is already encrypted, and report that TLS is unavailable.",
    onSending:
      "Send 431 when you know the mechanism of AUTH but cannot serve it for now, and log what is missing.",
  },
  434: {
    tells:
      "434 says that the requested host is unavailable, according to popular tables but not to any standard.",
    description:
      "No RFC contains the phrase. The RFCs before 1974 used the number for a logout forced by an operator, and today's HOST command relies on 421 and 504 for hosts that cannot be served.",
    whenSeen:
      "No server examined sends 434. You may see it from a program whose author followed a copied table.",
    howToFix:
      "Check the host name that you passed to a proxy or to HOST, then try later in case the target is down. Ask the administrator if the refusal lasts.",
    onReading:
      "When you read 434, treat it as a passing failure to reach a host and retry after a pause.",
    onSending: "Send 504 for an unknown virtual host or 421 for one that is down, rather than 434.",
  },
  450: {
    tells:
      "450 tells you that the server did not carry out the file action because the file is unavailable for now.",
    description:
      "By the standard the file is busy, and the same command may work later. Servers use the number more loosely: for listings without a match, for missing files, and for files that you may not delete. The last two do not pass by waiting.",
    whenSeen:
      "You see 450 after NLST from ProFTPD when no file matches, and after DELE from Apache MINA FtpServer when rights are missing. libunftp sends it for a missing file after RETR, and pyftpdlib for STOU or APPE after REST.",
    howToFix:
      "If the text says that the file is busy or locked, wait until the other program has finished and repeat the command. After LIST or NLST, take an empty directory as the likely reason. If it mentions a missing name or permission, correct the path with PWD and a listing, or ask for the right to write there.",
    onReading:
      "When you read 450, retry a few times with growing pauses unless the words or the command point to a lasting reason.",
    onSending:
      "Send 450 for a file that is locked or in use, and use 550 when it is missing or forbidden.",
  },
  451: {
    tells: "451 reports that a local error in the server made it abort the requested action.",
    description:
      "Your command was correct and the fault lies with the server, so a later attempt may succeed. Some servers also put lasting refusals under this number, such as a used-up quota or a ban on appending. For OPTS it signals a temporary condition of the server.",
    whenSeen:
      "You see 451 during RETR, STOR or LIST when reading or writing the disk fails, for example on vsftpd and Pure-FTPd. ProFTPD sends it for too many transfers, for quotas, and for refused restarts.",
    howToFix:
      "Repeat the command after a short wait, and ask the administrator to look into the server log if it fails again. When the text mentions a quota or a number of transfers, free some space or run fewer transfers. If it forbids append or restart, upload the whole file under a new name.",
    onReading:
      "When you read 451, discard the partial result, keep the session, and retry later rather than at once.",
    onSending:
      "Send 451 for a passing fault on your own side, such as a failed read, and never for a mistake of the client.",
  },
  452: {
    tells:
      "452 says that the server stopped the upload because the system has too little storage space.",
    description:
      "The disk of the server is short of room, whereas 552 is meant for the share of one user. Servers do not always keep the two apart: Pure-FTPd, for one, reports a full disk with 552. The words about a busy file in some tables belong to 450.",
    whenSeen:
      "You see 452 after STOR, STOU or APPE when the file system fills up, for example on libunftp and ProFTPD.",
    howToFix:
      "Delete files that you no longer need, or ask the administrator to make room on the disk. Then check the size of the partial file and send it again. Announce the size with ALLO first if the server acts on it, so that a lack of space shows early.",
    onReading:
      "When you read 452, pause all uploads to this server and tell the user that its disk is full.",
    onSending:
      "Send 452 when the file system itself has no room, and keep 552 for a quota of the user.",
  },
};
