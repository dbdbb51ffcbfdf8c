import type { ReplyProseTable } from "../../types/locale.ts";
import type { ReplyCodeOf } from "../../types/reply-names.ts";

/** English words for the 5yz replies. */
export const permanentNegative: ReplyProseTable<ReplyCodeOf<5>> = {
  500: {
    tells:
      "500 tells you that the server did not recognize the command, or that the line was too long.",
    description:
      "The verb is unknown to the server, so the session goes on without it. Servers mix it with 502, and RFC 2228 demands it from a server that does not know AUTH. vsftpd also uses it for fatal faults, marked OOPS, and drops the session then.",
    whenSeen:
      "You see 500 after FEAT, MLSD, EPSV, AUTH or another newer verb on an old server. vsftpd and ProFTPD send it for a refused PORT, and SFTPGo greets a banned address with it.",
    howToFix:
      "Check the spelling of the command, and ask with FEAT or HELP which verbs the server offers. Let the client fall back to an older verb, such as LIST for MLSD or PASV for EPSV. If PORT was refused, switch to passive mode. If AUTH TLS is unknown, ask the administrator to enable TLS before you send a password, and pass on any OOPS text as well.",
    onReading:
      "When you read 500, note that this server lacks the verb, choose another way, and do not send it again.",
    onSending:
      "Send 500 for a verb that you do not know at all, and keep the session open afterwards.",
  },
  501: {
    tells:
      "501 tells you that the command is known but that its parameters or arguments contain a syntax error.",
    description:
      "What follows the verb is missing, malformed or not acceptable in form. RFC 3659 also uses it for MLSD on something that is not a directory, and RFC 2389 for OPTS that fails for good. Some servers report a foreign PORT address or a failed PASV with it.",
    whenSeen:
      "You see 501 after commands without their path, after a bad date in MFMT, and after REST with an unusable offset. ProFTPD sends it when PASV fails on an IPv6 session, and MINA when PORT names a different address.",
    howToFix:
      "Look at the exact line that your client sent: search for an empty name, stray spaces or quotes, and characters outside the expected encoding. Use EPSV in place of PASV on IPv6, and passive mode when PORT is refused. For a refused REST, switch to TYPE I and start from zero.",
    onReading:
      "When you read 501, correct the argument before you send the command again, because the same line will fail again.",
    onSending:
      "Send 501 when the argument is missing or malformed, and name the form that you expect.",
  },
  502: {
    tells: "502 tells you that the server knows the command but does not implement it.",
    description:
      "The refusal is lasting and says nothing about your rights or your file. Clients do best to treat it like 500, since servers choose between the two at will. ftp-srv also sends it for commands that its configuration has switched off.",
    whenSeen:
      "You see 502 after optional commands such as REIN, SMNT, FEAT, STAT or HOST. Almost every server sends it for something.",
    howToFix:
      "Read the answer to FEAT and, of the extensions, use only those that it lists. Take a classic substitute, such as LIST for MLSD. If the command is switched off on purpose, ask the administrator whether your account may have it.",
    onReading:
      "When you read 502, mark the command as unsupported for this server and continue without it.",
    onSending:
      "Send 502 for a verb that you recognize but do not support, and leave it out of FEAT and HELP.",
  },
  503: {
    tells: "503 tells you that the command came at the wrong point in a sequence of commands.",
    description:
      "Some other command has to come first, or must not have come before. Your argument may be fine, and the server has done nothing yet.",
    whenSeen:
      "You see 503 for PASS without USER, for RNTO without RNFR, for PROT before PBSZ, and for HOST after login. ProFTPD sends it for a second AUTH, and pyftpdlib for PBSZ on a session without TLS.",
    howToFix:
      "Put the commands into order: AUTH TLS, then USER and PASS, then PBSZ 0 and PROT P. Send RNFR directly before RNTO with nothing in between. If the order looks right, check whether an earlier reply was an error that your program passed over, and whether two parts of it share one session.",
    onReading:
      "When you read 503, go back to the first step of the sequence and look at the reply to each one.",
    onSending:
      "Send 503 when a needed earlier command is missing, and name that command in the text.",
  },
  504: {
    tells:
      "504 tells you that the server implements the command but not with the parameter that you gave.",
    description:
      "The argument is well formed, which sets this code apart from 501, but its value is not supported here. Other values of the same command may work.",
    whenSeen:
      "You see 504 after TYPE, MODE or STRU with a rare value, after AUTH with an unknown mechanism, and after HOST with an unknown name. Pure-FTPd sends it for a restart in ASCII type, and FileZilla Server for a failed TLS handshake.",
    howToFix:
      "Choose a common value: TYPE I or TYPE A, MODE S, STRU F, PROT P. For AUTH, name TLS or another mechanism that FEAT lists. For HOST, check the spelling of the name and of its entry on the server. Update the TLS library on either side if the handshake failed.",
    onReading:
      "When you read 504, try the next value that you can accept, and give up the option only after the last one.",
    onSending:
      "Send 504 for a known command with an unsupported value, and list the supported values if there are few.",
  },
  509: {
    tells:
      "509 belongs to the numbers that IBM lists for its z/OS server, and no FTP standard defines it.",
    description:
      "By its digits it is a lasting failure of the syntax group. Its exact sense depends on the text that comes with it.",
    whenSeen: "You see 509 only from the FTP server of z/OS.",
    howToFix:
      "Read the text and look the number up in the IBM manual of IP and SNA codes for your release. Check the command and its arguments for z/OS rules.",
    onReading: "When you read 509, handle it like 500 and pass the server text on to the user.",
    onSending: "Send 500 or 501 rather than 509, since clients outside z/OS do not know it.",
  },
  520: {
    tells:
      "520 reports that the requested mode is not enabled, and of the servers examined only Pure-FTPd sends it today.",
    description:
      "No current standard defines this code. RFCs of the 1970s used it for a missing file and for a rejected mail recipient.",
    whenSeen: "You see 520 from Pure-FTPd after ESTA or ESTP when the mode is disabled.",
    howToFix:
      "Use EPSV or PASV for the data connection, which nearly every current server knows. Ask the administrator if you truly need the special mode.",
    onReading:
      "When you read 520, give up the special mode and go on with an ordinary passive data connection.",
    onSending: "Send 502 rather than 520 when a command is switched off.",
  },
  521: {
    tells:
      "521 tells you that the server will not open the data connection with the PROT setting in force.",
    description:
      "That is the meaning in RFC 4217. Two older ones exist: LPRT and LPSV use it for an unsupported address family, and an example in RFC 959 uses it for MKD of a directory that exists. The command that you sent decides which one applies.",
    whenSeen:
      "You see 521 after LIST, RETR or STOR on Pure-FTPd when the data connection has to be encrypted. pyftpdlib sends it for a PROT level that it does not accept.",
    howToFix:
      "Send PBSZ 0 and PROT P after the TLS login, then repeat the transfer. After MKD, take the directory as existing and confirm that with CWD. After LPRT or LPSV, use EPRT or EPSV.",
    onReading:
      "When you read 521, look at the command first, and raise the protection of the data connection if it was a transfer.",
    onSending:
      "Send 521 when a transfer needs a different PROT level, and use 553 for MKD of an existing directory.",
  },
  522: {
    tells:
      "522 tells you that the network protocol is not supported, or that TLS on the data connection failed or is missing.",
    description:
      "After EPRT and EPSV the numbers in parentheses name what the server accepts: 1 is IPv4 and 2 is IPv6. After a transfer command it concerns protection, for which Pure-FTPd chose 521 because RFC 4217 contradicts itself.",
    whenSeen:
      "You see 522 after EPSV or EPRT with the wrong protocol. On vsftpd you also meet it after LIST, RETR or STOR when the data connection is in clear text or does not resume the TLS session.",
    howToFix:
      "If a transfer command failed, send PBSZ 0 and PROT P, or AUTH TLS before login if you have not. When the text asks for session reuse, take a client or library version that resumes the TLS session of the control connection. After EPRT or EPSV, use the protocol that the server lists, or let PASV serve for IPv4.",
    onReading:
      "When you read 522, let the command decide: change the address family after EPRT or EPSV, and mend TLS after a transfer.",
    onSending:
      "Send 522 to EPRT or EPSV with the supported protocols in parentheses, and to a transfer whose TLS negotiation failed.",
  },
  525: {
    tells:
      "525 belongs to the numbers that IBM lists for its z/OS server, outside every FTP standard.",
    description:
      "Its digits put it among the lasting failures that concern connections. Only the text tells you what went wrong.",
    whenSeen: "You meet 525 with the FTP server of z/OS alone.",
    howToFix:
      "Find the entry for this number in the IBM manual of IP and SNA codes. Check firewall, passive mode and TLS for the data connection if the text points there.",
    onReading:
      "When you read 525, take it as a failed connection that will not mend by itself, and keep the text for the log.",
    onSending: "Send 425 or 522 rather than 525 for trouble with a data connection.",
  },
  530: {
    tells:
      "530 tells you that you are not logged in, either because the login failed or because you skipped it.",
    description:
      "A refusal need not mean a wrong password, since servers report limits, bans, TLS rules and an unreachable home directory in the same way. ProFTPD even uses the same words for a wrong password and for a ban.",
    whenSeen:
      "You see 530 after PASS for wrong credentials, after USER for anonymous access that is off, and after any other command without a login. vsftpd sends it when sessions must be encrypted, and ProFTPD when a user has too many sessions.",
    howToFix:
      "Type the user name and password again, with attention to case, to stray spaces and to a domain prefix on hosted accounts. If the text asks for encryption, send AUTH TLS before USER. If it speaks of clients or connections, close other sessions and wait. If you are sure of the password, ask the administrator about a ban, a disabled account or the home directory.",
    onReading:
      "When you read 530, do not repeat the same password in a loop, because that can get your address banned.",
    onSending:
      "Send 530 for a refused login or a command before login, and do not reveal which part of the credentials is wrong.",
  },
  531: {
    tells:
      "531 says that the user name or password is invalid, in a numbering that was proposed in 1975.",
    description:
      "The proposal became 530 in the final standard. IBM still lists a group with this number for z/OS, and its digits place it among login matters.",
    whenSeen: "You may see 531 from the FTP server of z/OS, and from no other server examined.",
    howToFix:
      "Check user ID and password first. Look up the text in the IBM documentation if both are right.",
    onReading: "When you read 531, handle it as you would a login refused with 530.",
    onSending: "Send 530 rather than 531 when credentials are wrong.",
  },
  532: {
    tells: "532 tells you that the server needs an account before it lets you store files.",
    description:
      "An account in this sense is a third item beside user name and password, sent with ACCT. The server has thrown the command away, which differs from 332, where it waits for the answer. No examined server source sends it.",
    whenSeen: "You may see 532 after STOR, STOU, APPE or RNTO. IIS and z/OS list it.",
    howToFix:
      "Send ACCT with the account name that the administrator gave you, then repeat the upload. If you have none, ask whether your login may write at all.",
    onReading:
      "When you read 532, take the command as dropped, because the server will not run it by itself after ACCT.",
    onSending:
      "Send 532 only when ACCT would cure the refusal, and use 550 or 553 for missing rights.",
  },
  533: {
    tells: "533 tells you that policy forbids the protection level of the command that you sent.",
    description:
      "It concerns the control connection, where MIC, CONF and ENC protect single commands and CCC ends protection. For the data connection, servers use 534, 521 or 522. DrFTPD borrows it for its upload rules.",
    whenSeen:
      "You see 533 after CCC on ProFTPD when the control connection is not encrypted. DrFTPD sends it when a file breaks a rule of the site.",
    howToFix:
      "Use AUTH TLS and keep the control connection encrypted for the whole session, without CCC. On DrFTPD, read the text and follow the upload rule that it names.",
    onReading:
      "When you read 533, take the command as refused, and repeat it only with the protection level that the server asks for.",
    onSending:
      "Send 533 when a command arrives with less protection than your policy wants, and name the level you expect.",
  },
  534: {
    tells:
      "534 tells you that the server denies the request for reasons of policy, mostly about encryption.",
    description:
      "RFC 2228 defines it for AUTH, PROT, CCC and transfers that policy does not allow. Many tables narrow it to a demand for TLS, yet a server can also refuse a weak cipher or a repeated AUTH with it. The session usually goes on.",
    whenSeen:
      "You see 534 from IIS before login when TLS is required, and again on transfers when the data connection is not protected. FileZilla Server sends it for PROT C, and Pure-FTPd for a weak cipher before it closes.",
    howToFix:
      "Send AUTH TLS before USER, then PBSZ 0 and PROT P before the first transfer. Check that your client is set to explicit TLS and that its data connections are encrypted as well. If a cipher was refused, update the TLS library, and do not send AUTH twice. On IIS the sub-status in the log tells which rule applied.",
    onReading:
      "When you read 534, let the command show which connection falls short: the data connection on a transfer, the control connection before login.",
    onSending:
      "Send 534 when policy forbids what the client wants from AUTH, PROT or a transfer, and say which protection you demand.",
  },
  535: {
    tells:
      "535 tells you that a security check failed, such as a hash, a signature or a sequence number.",
    description:
      "RFC 2228 sends it for rejected authentication data, for a protected command that does not verify, and for data protection that breaks in mid-transfer. It does not concern user names and passwords, for which 530 is the number.",
    whenSeen:
      "You may see 535 after ADAT, MIC, CONF or ENC, and at the end of a protected transfer. IIS lists it, and sessions under TLS seldom meet it.",
    howToFix:
      "Open a new connection and run the security exchange from the start. If it fails again, check clocks, tickets and keys on both sides, and look for a device on the path that alters the traffic. Treat data from an interrupted transfer as unverified.",
    onReading: "When you read 535, do not use any data that the failed check covered.",
    onSending:
      "Send 535 when authentication data or a protected message does not verify, and log the details on your side only.",
  },
  536: {
    tells:
      "536 tells you that the security mechanism in use does not support the PROT level you asked for.",
    description:
      "The letter is a valid level, but it has no meaning in this mechanism. Under TLS that holds for the levels S and E. A letter that names no level at all earns 504.",
    whenSeen:
      "You see 536 after PROT S or PROT E on vsftpd, ProFTPD and FileZilla Server. pyftpdlib answers 521 in this case.",
    howToFix:
      "Send PROT P, which encrypts the data connection and is what TLS supports. Look for a client setting called safe or confidential and change it to private.",
    onReading:
      "When you read 536, keep the session and ask for PROT P in place of the refused level.",
    onSending: "Send 536 for PROT S or PROT E under TLS, and accept PROT P.",
  },
  537: {
    tells:
      "537 tells you that the security mechanism does not support the way your command was protected.",
    description:
      "It answers MIC, CONF and ENC when the mechanism cannot handle that kind of message. RFC 2228 lists the code but forgets it in its table of commands.",
    whenSeen:
      "You may see 537 after MIC, CONF or ENC. IIS lists it, and clients that use TLS do not send these commands.",
    howToFix:
      "Use another of the three commands that the mechanism supports, with ENC as the strongest choice. Under TLS, send ordinary commands inside the encrypted connection, because TLS already protects them.",
    onReading:
      "When you read 537, switch to a form of protection that the mechanism offers, not to clear text.",
    onSending: "Send 537 when MIC, CONF or ENC does not fit the mechanism chosen by AUTH.",
  },
  540: {
    tells:
      "540 reports that DrFTPD has no reply text for a command, or that the command failed internally.",
    description:
      "No standard defines this code, and its second digit belongs to a group without a meaning. It is an internal stopgap that reaches the wire.",
    whenSeen: "You see 540 from DrFTPD after a command whose handler failed or left no reply.",
    howToFix:
      "Send the name of the command and the time to the administrator, because the cause should stand in the server log. Repeating the command is not likely to help.",
    onReading:
      "When you read 540, treat it as an unexplained failure of the server and keep the session.",
    onSending: "Send 451 rather than 540 for an internal fault.",
  },
  550: {
    tells:
      "550 tells you that the server did not carry out the action because the file or directory is unavailable.",
    description:
      "This is the catch-all of FTP: the name is missing, you lack the right, it exists already, or a directory is not empty. Only the text can tell these apart, and vsftpd words a missing file and a forbidden one alike. On SIZE or MDTM it does not prove that the file cannot be fetched.",
    whenSeen:
      "You see 550 after RETR, CWD, DELE, MKD, RMD, RNFR, SIZE and many more. pyftpdlib and ProFTPD also send it when TLS is required, and vsftpd when a command is not permitted.",
    howToFix:
      "Send PWD and list the parent directory, then compare the name letter by letter, with its case and its leading slash. If the name is there, ask for the right to read or write it, or rename whatever stands in the way. After MKD the directory may already exist, and before RMD it must be empty. If the text mentions TLS, send AUTH TLS before login, or PBSZ 0 and PROT P for transfers.",
    onReading:
      "When you read 550, do not take the file as missing until the text or a listing of its directory confirms that.",
    onSending:
      "Send 550 when a file is missing, forbidden or of the wrong kind, and state the reason where that gives nothing away.",
  },
  551: {
    tells: "551 tells you that the server aborted the action because the page type is unknown.",
    description:
      "The page structure behind it, STRU P, is not in use anywhere, so servers reuse the number. Apache MINA FtpServer reports input and output errors on files with it, FubarDev bad arguments of MFMT, and ProFTPD a RANG command in ASCII type.",
    whenSeen:
      "You see 551 after STOR, RETR or APPE on MINA when the file cannot be read or written. uftpd, libunftp and ftp-srv send it as well.",
    howToFix:
      "Ignore the phrase about pages and read the text. Check free disk space, locks and rights on the server for the file. For RANG, set TYPE I first, and for MFMT, check the date.",
    onReading:
      "When you read 551, treat it as a failed read or write of the file, unless you set STRU P yourself.",
    onSending: "Send 451 for a failed read or write rather than 551, which belongs to STRU P.",
  },
  552: {
    tells:
      "552 tells you that the server aborted the upload because it exceeds your storage allocation.",
    description:
      "The limit is yours and not that of the disk, at least by the standard, while 452 speaks of the whole system. In practice Pure-FTPd and uftpd report a full disk with it. A limit can count bytes, the number of files or the size of one file, so free gigabytes do not rule it out.",
    whenSeen:
      "You see 552 after STOR, STOU or APPE, often at the end of the data, on ProFTPD and Pure-FTPd. ProFTPD also denies HASH and RANG with it.",
    howToFix:
      "Delete old files, and count them too, because some quotas limit their number. Remove the partial upload, which may itself use up the rest. If you are far below your limit, ask the administrator whether the disk is full or a limit for single files applies. Do not let a client retry without end.",
    onReading:
      "When you read 552, stop the upload queue and show the text, since it often names the limit.",
    onSending:
      "Send 552 when a quota of the user is reached, and put the limit and the present use into the text.",
  },
  553: {
    tells: "553 tells you that the server refuses the action because of the file name.",
    description:
      "The name may break a rule about characters, patterns or length. RFC 1127 widens the code to any refused access in an operation that writes, so it often means missing rights or a directory that does not exist. vsftpd sends it whenever it cannot create the file, without saying why.",
    whenSeen:
      "You see 553 after STOR, APPE, STOU or RNTO, and RFC 1127 also names it for MKD of a directory that exists. Pure-FTPd sends it for forbidden names, and MINA and DrFTPD for a rename whose target is not possible.",
    howToFix:
      "Check with PWD and CWD that the target directory exists and is the one you mean, because many logins start outside a writable directory. Ask for write access there if a plain name such as test.txt fails too. Otherwise shorten the name and keep to letters, digits, dots and hyphens. For RNTO, make sure that the target is not taken.",
    onReading:
      "When you read 553, suspect the directory and its rights before the characters of the name.",
    onSending:
      "Send 553 when the name itself or its place is not allowed for writing, and name the rule that it breaks.",
  },
  554: {
    tells:
      "554 tells you that the server cannot use the restart offset from the REST command before this transfer.",
    description:
      "RFC 1123 defines this code, although most tables leave it out. It comes with the transfer command and not with REST, which only stores the number. An offset beyond the end of the file is a typical reason.",
    whenSeen:
      "You see 554 after REST followed by RETR, STOR or APPE on pyftpdlib, Pure-FTPd and ProFTPD.",
    howToFix:
      "Ask for the present size with SIZE in TYPE I and restart from that number. If your offset lies beyond the end of the file, or the file has changed, transfer it from the beginning.",
    onReading:
      "When you read 554, blame the offset rather than the file, since the same transfer can work from another starting point.",
    onSending:
      "Send 554 to the transfer command when the stored REST offset does not fit the file.",
  },
  555: {
    tells:
      "555 tells you that the type or structure in force does not match the file on the server.",
    description:
      "RFC 1123 defines it for APPE and for transfers after REST. The present TYPE and STRU must fit what the file already contains, and no examined server checks that with this number.",
    whenSeen:
      "You may see 555 after APPE, or after REST with RETR or STOR, on a record-based system.",
    howToFix:
      "Set the type in which the file was first stored, mostly TYPE I with STRU F, and repeat the command. If that does not help, replace the file as a whole.",
    onReading:
      "When you read 555, leave the existing file alone until the settings match it, because mixed types could damage it.",
    onSending:
      "Send 555 when appended or resumed data would not fit the type or structure of the existing file.",
  },
  556: {
    tells: "556 reports that ProFTPD will not compute a hash for this file.",
    description:
      "The mod_digest module marks this code as non-standard itself. The file is excluded from hashing or is too large, which says nothing against its content.",
    whenSeen: "You see 556 after HASH on a ProFTPD server with mod_digest.",
    howToFix:
      "Compare size and date with SIZE and MDTM, or fetch the file and compute the hash yourself. Ask the administrator to raise the limit if you need hashes of large files.",
    onReading: "When you read 556, verify the file in another way and do not take it as damaged.",
    onSending: "Send 550 or 552 rather than 556 when you decline a HASH request.",
  },
};
