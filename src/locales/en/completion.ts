import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** English words for the 2yz replies. */
export const completion: ReplyProseTable<ReplyCodeOf<2>> = {
  200: {
    tells:
      "200 confirms that the command was carried out and that the server has nothing else to report.",
    description:
      "It is the general success of commands that change a setting or do nothing visible. It says nothing about files or transfers. RFC 959 prints it once for CWD, which RFC 1127 corrects to 250.",
    whenSeen:
      "You see 200 after TYPE, MODE, STRU, PORT, EPRT, NOOP, OPTS, SITE and CDUP, and after PBSZ or PROT on a TLS session. Practically all servers use it.",
    howToFix:
      "There is nothing to fix. Go on with the next command. If a later transfer fails after PORT got 200, try EPSV or PASV, because the server has accepted the address without connecting to it yet.",
    onReading: "When you read 200, take the setting as changed and send your next command.",
    onSending:
      "Send 200 when a command has succeeded and no narrower code, such as 250 or 226, fits better.",
  },
  202: {
    tells: "202 says that the server did nothing, because the command is not needed there.",
    description:
      "It counts as a success, although Qt takes it as a failure and lftp as unsupported. After PBSZ or PROT it does not prove that any protection is on.",
    whenSeen:
      "You see 202 mostly after ALLO, ACCT, SMNT or SITE, and after PASS when no password is needed. The npm server ftp-srv also sends it for PBSZ and PROT when the session is not encrypted.",
    howToFix:
      "In most cases you can go on. If you sent PBSZ or PROT, check that AUTH TLS has succeeded before; if it has not, send AUTH TLS first and repeat both commands.",
    onReading:
      "When you read 202, continue as after a success, but never take it as proof of encryption.",
    onSending:
      "Send 202 only when leaving the command out harms nobody; send 502 for a command that has a purpose but is missing.",
  },
  205: {
    tells:
      "205 reports a success in the private numbering of the z/OS server, outside all FTP standards.",
    description:
      "IBM lists the number for its FTP server, and no RFC defines it. By its first digit the command has been completed. Only the text can tell you more.",
    whenSeen: "You can meet 205 on z/OS alone. No other server examined uses it.",
    howToFix: "Look the text up in the FTP documentation for z/OS. Nothing suggests a failure.",
    onReading:
      "When you read 205, treat it as a plain completion reply and keep its text for the log.",
    onSending: "Send 200 rather than 205, so that clients recognize a standard success.",
  },
  211: {
    tells:
      "211 reports the status of the system or the session, or the list of features the server offers.",
    description:
      "The command decides what the text means. After FEAT, the multi-line form lists one feature per line, each with a leading space, and a single line means that there are none. STAT and some forms of HELP give prose for humans.",
    whenSeen:
      "You see 211 after FEAT on nearly every server, and after STAT without a path. Some servers answer HELP with it.",
    howToFix:
      "If a feature you need, such as MLSD or EPSV, is missing from the list, ask the administrator to enable it or use the older command. Read to the last line, which repeats the code with a space after it.",
    onReading:
      "When you read 211 after FEAT, collect the lines that start with a space and compare their names without regard to case.",
    onSending:
      "Send 211 for FEAT and for STAT without a path; start each feature line with exactly one space.",
  },
  212: {
    tells:
      "212 reports the status of a directory, usually a listing that travels over the control connection.",
    description:
      "No data connection takes part, so the entries stand in the middle lines of the reply. Its form is free, and no program can rely on it. Most servers use 211 or 213 for the same purpose.",
    whenSeen:
      "You see 212 after STAT with the name of a directory. Among the servers examined, ProFTPD and ftpserverlib send it.",
    howToFix:
      "There is nothing to fix. For a listing that a program can read, use MLSD where FEAT names MLST, otherwise LIST.",
    onReading:
      "When you read 212, collect all lines up to the closing one before you send another command.",
    onSending:
      "Send 212 only for STAT on a directory, as a multi-line reply with the entries between first and last line.",
  },
  213: {
    tells: "213 gives the status of a file: its size, its timestamp, or a description in prose.",
    description:
      "One number serves many commands, so the text makes sense only next to the command. SIZE answers with a bare number and MDTM with a bare timestamp in UTC. STAT on a file, MFMT and HASH each have their own form.",
    whenSeen:
      "You see 213 after SIZE, MDTM, MFMT or STAT with a file name, and after HASH and several checksum commands where a server has them.",
    howToFix:
      "If the size differs from what you expect, send TYPE I before SIZE, since the count depends on the transfer type. Convert the time of MDTM from UTC before you compare it with local time.",
    onReading:
      "When you read 213, parse its text by the rules of the command you sent, never by the number alone.",
    onSending:
      "Send 213 with nothing but the value after SIZE and MDTM, so that clients can parse it.",
  },
  214: {
    tells: "214 contains a help message that explains the server or one of its commands to humans.",
    description:
      "Programs gain nothing from the text, whose layout differs from server to server. RFC 1127 names this reply as the proper completion of HELP, where some servers send 211. A command named in the help can still be refused to you.",
    whenSeen:
      "You see 214 after HELP, with or without a command name. Many servers print a list of commands over several lines.",
    howToFix:
      "There is no problem to solve. To find out by program what a server can do, send FEAT instead of HELP.",
    onReading:
      "When you read 214, show the lines to the user and draw no conclusions from them in code.",
    onSending: "Send 214 in answer to HELP, and list only commands that you implement.",
  },
  215: {
    tells: "215 names the type of operating system that the server claims to run on.",
    description:
      "The first word is meant to be an official system name. Nearly every server says UNIX with type L8, whatever it runs on, so the reply is a hint about the listing format at best. In RFC 765 the number spoke about mail schemes.",
    whenSeen:
      "You see 215 after SYST, which many clients send right after the login. Servers on Windows may say Windows_NT, and others imitate UNIX.",
    howToFix:
      "Nothing is wrong. If your client misreads directory listings because of the name, use MLSD, which does not depend on the system.",
    onReading:
      "When you read 215, use its first word as a hint for parsing LIST and for nothing more.",
    onSending:
      "Send 215 with a registered system name first, and choose the one that matches the listing format you produce.",
  },
  216: {
    tells: "216 reports how an FTP gateway between IPv6 and IPv4 translates your commands.",
    description:
      "The first word of the text is NONE, EPSV or EPSVEPRT and names what the gateway rewrites. The gateway speaks here, not the server behind it. The code comes from RFC 6384 and is absent from all tables examined.",
    whenSeen:
      "You can see 216 only after ALGS, and only behind such a gateway. A server itself answers ALGS with 202 or a permanent negative reply.",
    howToFix:
      "There is nothing to fix. Prefer EPSV for data connections across the gateway. If transfers still fail, pass the word in the text to whoever runs the network.",
    onReading:
      "When you read 216, take the first word of the text as the state of the gateway and choose EPSV or EPRT by it.",
    onSending:
      "Send 216 only if you are the gateway that RFC 6384 describes; servers answer ALGS with 202 or 502.",
  },
  220: {
    tells: "220 announces that the service is ready for a new user to log in.",
    description:
      "Normally it is the greeting, and nobody is logged in at that point. It can come again in the middle of a session, because REIN and HOST get the same number. The text is a banner and often has several lines.",
    whenSeen:
      "You see 220 right after the control connection opens, before you send anything. You also see it after HOST, and after REIN, where pyftpdlib prefers 230.",
    howToFix:
      "All is well. Read every line of the greeting, then send AUTH TLS if the server supports it, followed by USER and PASS. If the banner never arrives, check the host, the port, and whether the port expects TLS from the first byte.",
    onReading:
      "When you read 220, begin the login, with AUTH TLS ahead of USER unless the session is encrypted already.",
    onSending: "Send 220 once you can accept USER, and keep program versions out of the banner.",
  },
  221: {
    tells:
      "221 says goodbye: the session is over and the service is closing the control connection.",
    description:
      "The session ends in good order, and a running transfer is finished first. There are exceptions: libunftp also uses it for a timeout, and FileZilla Server puts listings for STAT into it without closing. The closing of the connection itself is the better sign.",
    whenSeen:
      "You see 221 after QUIT on nearly every server. If it comes unasked, a timer may have ended your session.",
    howToFix:
      "After QUIT there is nothing to do. If the session ended without QUIT, connect again and shorten the pauses between commands, or ask for a longer idle timer.",
    onReading:
      "When you read 221 after QUIT, close your side; after any other command, look whether the connection really ends.",
    onSending:
      "Send 221 only in answer to QUIT and then close; send 421 when a timer ends the session.",
  },
  225: {
    tells: "225 says that a data connection is open and that no transfer is running on it.",
    description:
      "As the answer to ABOR it means that there was nothing to stop. By the standard the data connection remains usable, which sets the reply apart from 226. Pure-FTPd uses the number for the site-to-site commands ESTA and ESTP too.",
    whenSeen:
      "You see 225 after ABOR, when the transfer had already ended or never begun. Servers such as vsftpd, ftp-srv and IIS know it; pyftpdlib also sends it when it drops a waiting data connection.",
    howToFix:
      "No action is needed. To be sure that a file is complete, compare its size with SIZE, because the abort may have come after the last byte.",
    onReading:
      "When you read 225 after ABOR, treat the abort as settled and go on with your next command.",
    onSending:
      "Send 225 for ABOR only when no transfer is in progress; send 426 and then 226 when you stop one.",
  },
  226: {
    tells:
      "226 reports that the transfer or the abort has succeeded and that the data connection is closing.",
    description:
      "It is the usual final reply after 125 or 150. The words can still carry a warning, such as a listing cut short or a directory that could not be read. It may overtake the last data, since the two connections are independent.",
    whenSeen:
      "You see 226 at the end of RETR, STOR, STOU, APPE, LIST, NLST and MLSD, and as the second reply to ABOR. Every server examined sends it.",
    howToFix:
      "Read the text for a note about truncated output before you trust a listing, above all if a program deletes what is missing from it. Compare sizes when a file matters.",
    onReading:
      "When you read 226, finish reading the data connection until it closes before you call the transfer complete.",
    onSending:
      "Send 226 only after all data has been written or flushed, and send a negative reply when a listing has failed.",
  },
  227: {
    tells:
      "227 gives the IPv4 address and port on which the server waits for your data connection.",
    description:
      "The text contains six numbers: four for the address and two for the port. The parentheses cannot be relied on, so parsers look for the first digit. Behind NAT the address is often private, and careful clients use the host of the control connection instead.",
    whenSeen:
      "You see 227 after PASV. Every server that supports passive mode sends it, for IPv4 only.",
    howToFix:
      "If the connection to that address fails, try EPSV, which sends no address. On the server, set the correct external address, fix a passive port range and open that range in the firewall.",
    onReading:
      "When you read 227, take the port from the text, connect to the host of the control connection and then send the transfer command.",
    onSending:
      "Send 227 only once the port is listening, with an address that clients can reach from outside.",
  },
  228: {
    tells: "228 gives a long address and port on which the server waits for your data connection.",
    description:
      "The experimental commands LPSV and LPRT were meant for addresses longer than those of IPv4. EPSV with 229 has replaced them, and RFC 5797 lists LPSV as historic. The text holds lengths and bytes, separated by commas.",
    whenSeen:
      "You see 228 after LPSV only, from the few servers that still know the command, such as the one of NetBSD.",
    howToFix:
      "Switch your client to EPSV, which serves both IPv4 and IPv6. No fault lies behind the reply.",
    onReading:
      "When you read 228, parse the address family, the lengths and the bytes, and reject any text that does not fit.",
    onSending: "Send 229 in answer to EPSV rather than offer LPSV with 228.",
  },
  229: {
    tells:
      "229 gives the port on which the server waits for your data connection in extended passive mode.",
    description:
      "Only the port counts, and the host is that of the control connection. This makes the reply fit for IPv6 and robust behind NAT. The delimiter is usually a vertical bar, but other characters are allowed, and IBM i uses an exclamation mark.",
    whenSeen: "You see 229 after EPSV. Almost all current servers send it.",
    howToFix:
      "If the connection to the port fails, open the passive port range of the server in every firewall and NAT device on the way. With TLS a firewall cannot read the port, so the range must be open beforehand.",
    onReading:
      "When you read 229, take the port between the delimiters and connect to the address of the control connection.",
    onSending:
      "Send 229 with three delimiters, the port and one more delimiter in parentheses, and leave protocol and address empty.",
  },
  230: {
    tells: "230 confirms that you are logged in and may go on with your commands.",
    description:
      "The login is complete, though rights can still be missing for single files or commands. It may come straight after USER, and then no password is wanted. Many tables attach a remark about logging out, which belongs to 221.",
    whenSeen:
      "You see 230 after PASS in most cases, and after USER or ACCT when nothing more is needed. With pyftpdlib you see it after REIN as well.",
    howToFix:
      "You have reached your goal. On a TLS session, send PBSZ 0 and PROT P next, so that the data connections are encrypted too. If the start directory surprises you, ask with PWD.",
    onReading: "When you read 230, stop the login sequence at once and do not send PASS any more.",
    onSending: "Send 230 only when the user can work at once, with the home directory in place.",
  },
  231: {
    tells: "231 says that the user is logged out, in a numbering from 1972 that no standard keeps.",
    description:
      "The number survives in copied tables and in libraries such as jlaffaye/ftp and suppaftp. No server examined sends it, and no current RFC mentions it. Its work is done by 221.",
    whenSeen: "You find 231 in source code rather than on the wire.",
    howToFix:
      "Should a server really send it, log in again before you go on. If you maintain a table, mark the entry as historic.",
    onReading: "When you read 231, take the user as logged out and log in again.",
    onSending: "Send 221 rather than 231 when a session ends, and 220 after REIN.",
  },
  232: {
    tells:
      "232 confirms that you are logged in because the security exchange has already proved who you are.",
    description:
      "No password is needed, since a client certificate or a mechanism such as GSSAPI has done its work. Some tables still give a meaning from 1972, a logout that takes effect later, which contradicts RFC 2228. Believing them turns a success into its opposite.",
    whenSeen:
      "You see 232 after USER on a session with a client certificate or GSSAPI. ProFTPD and libunftp send it, and IIS documents it.",
    howToFix:
      "Everything has worked. If your client stops here, update it, because it may follow an outdated table. Then continue as after 230.",
    onReading: "When you read 232, skip PASS and go on with the session as a logged-in user.",
    onSending:
      "Send 232 only for USER, when the identity proved by the security exchange may use that name.",
  },
  234: {
    tells:
      "234 says that the server accepts the security mechanism and needs no further security data.",
    description:
      "With AUTH TLS, the handshake starts right after the end of this line. The control connection is not encrypted before that handshake succeeds. The code comes from RFC 2228, although several tables call it a Microsoft invention.",
    whenSeen: "You see 234 after AUTH TLS or AUTH SSL. Every server with explicit TLS sends it.",
    howToFix:
      "The server agrees, so nothing needs fixing so far. If the handshake fails next, check the certificate chain, the host name and the TLS versions on both sides. Afterwards send PBSZ 0 and PROT P.",
    onReading:
      "When you read 234, start the TLS handshake at once; if a further reply arrives before it, refuse that reply and close the connection.",
    onSending:
      "Send 234 before any encryption starts, drop all commands already buffered, and begin the handshake immediately.",
  },
  235: {
    tells: "235 confirms that the security exchange through ADAT has finished with success.",
    description:
      "The commands that follow can be protected, but no user is logged in yet. The text may carry a last piece of data after the word ADAT, in base64 and without the brackets of the RFC. TLS has no part in it.",
    whenSeen:
      "You see 235 after the last ADAT of a mechanism such as GSSAPI. IIS and z/OS list it.",
    howToFix:
      "There is nothing to fix. Process the last data if there is any, then protect your commands and send USER.",
    onReading:
      "When you read 235, remember that the login is still to come, because the exchange alone does not replace it.",
    onSending:
      "Send 235 only when the exchange is complete on your side; send 335 if it needs one more round.",
  },
  250: {
    tells: "250 confirms that the file action you asked for has been completed.",
    description:
      "It serves commands that act on files and directories without moving data. After a transfer a server may send it in place of 226 to say that the data connection stays open. As the answer to MLST it has several lines, with the facts in the middle.",
    whenSeen:
      "You see 250 after CWD, DELE, RMD, RNTO, SMNT and MLST, and on many servers after CDUP. You may also see it at the end of a transfer.",
    howToFix:
      "No fix is called for. After CWD, send PWD if you need the exact path, since links can lead elsewhere.",
    onReading:
      "When you read 250, count the action as done, and take it for the final reply if a transfer was running.",
    onSending: "Send 250 once the action is complete, and 257 rather than 250 for MKD and PWD.",
  },
  251: {
    tells: "251 gives the MD5 digest of a file, on servers with the non-standard MD5 command.",
    description:
      "No RFC in force defines the number. Earlier it meant a restart marker and a finished abort, among other things. MD5 detects accidents during a transfer, but it does not protect against forgery.",
    whenSeen:
      "You see 251 after MD5 on ProFTPD with mod_digest and on Apache MINA. IBM lists the number for z/OS as well.",
    howToFix:
      "Compare the digest with one computed from your local copy. Transfer the file again in TYPE I if they differ. Prefer HASH with SHA-256 where FEAT names it.",
    onReading:
      "When you read 251 after MD5, take the digest from its text; after anything else, treat the reply as a plain success.",
    onSending: "Send 251 only in answer to MD5; send 213 for HASH.",
  },
  252: {
    tells:
      "252 gives the MD5 digests of several files, on servers with the non-standard MMD5 command.",
    description:
      "It is the plural of 251 and no standard knows it. Very old RFCs used the number for a finished transfer, which is 226 today.",
    whenSeen: "You see 252 after MMD5 on Apache MINA. The code is also in the list for z/OS.",
    howToFix:
      "Check each digest against your local files, and repeat only the transfers that differ.",
    onReading:
      "When you read 252, match every digest to its file name, because the text holds several pairs.",
    onSending: "Send 252 only in answer to MMD5, and 226 rather than 252 at the end of a transfer.",
  },
  253: {
    tells: "253 reports a completed rename in the numbering that FTP used before 1974.",
    description:
      "Its place was taken by 250. IBM still lists the number for z/OS, with a wording that may have nothing to do with renaming.",
    whenSeen: "You can find 253 in the oldest RFCs and on z/OS.",
    howToFix:
      "The first digit promises success. List the directory if you want to see the new name.",
    onReading:
      "When you read 253, treat it like 250 and keep the text in case you need the details.",
    onSending: "Send 250 rather than 253 after RNTO.",
  },
  254: {
    tells: "254 reports a completed deletion in a numbering that FTP abandoned in the 1970s.",
    description:
      "Modern servers say 250 after a deletion. IBM still lists the number for z/OS, where it may mean something else.",
    whenSeen: "You will hardly see 254 outside z/OS and historic documents.",
    howToFix:
      "Nothing has failed, going by the first digit. Use LIST or SIZE if you must know that the file is gone.",
    onReading: "When you read 254, take it as a success and let the text explain the rest.",
    onSending: "Send 250 rather than 254 after DELE.",
  },
  257: {
    tells: "257 gives you a path: the directory you have just created, or the one you are in.",
    description:
      "After PWD nothing has been created, although the standard phrase says so. The path is in double quotes, and a quote inside the name is doubled. Whatever follows the closing quote is commentary.",
    whenSeen:
      "You see 257 after MKD and PWD, and after their older forms XMKD and XPWD. Servers of every kind send it.",
    howToFix:
      "The command has worked. If your client shows a wrong path, check how it handles doubled quotes and which character set it expects. Use the returned path for CWD instead of building one yourself.",
    onReading:
      "When you read 257, extract the quoted path, undo the doubled quotes and ignore the rest of the line.",
    onSending:
      "Send 257 with the full path in double quotes, and double each quote that belongs to the name.",
  },
};
