/** What sets codes apart that people often compare, by pair in ascending order. */
export const verdicts: Readonly<Record<string, string>> = {
  "100-110":
    "100 has no meaning in any FTP standard in force, and 110 reports a restart marker within a transfer. Twisted files its marker reply under 100, although the text of that reply begins with 110, and so the two came to be confused. Both are preliminary: after either of them, wait for the reply that ends the command.",
  "110-350":
    "110 reports a restart marker while a transfer runs, and 350 confirms REST or RNFR and waits for the command that completes it. Both have to do with resuming, which is why they get confused. If you want to continue a broken transfer, 350 is the code you act on; 110 only supplies the position in block or compressed mode.",
  "120-220":
    "120 asks you to stay connected until the server is ready, and 220 says that it is ready now. Either can be the greeting, and after 120 a 220 must follow on the same connection. A client that gives up on 120, as basic-ftp does, leaves too early.",
  "125-150":
    "125 says that the data connection is open already, and 150 says that it is about to be opened; for a client both mean that one more reply will tell the result. Most servers send 150 in either case. Treat them alike and never take one of them for success.",
  "125-421":
    "125 says that your transfer is starting over a data connection that exists already, and 421 says that the server is ending the session. Both deal with connections, and a log that stops after 125 and then shows 421 looks as if one had caused the other. After 125 keep reading; after 421 open a new control connection.",
  "150-226":
    "150 opens a transfer and 226 closes it: they are the two replies to one command. People stop reading after 150 and take the transfer for done, or take 150 for the error when 226 is late. Only 226, or 250 in its place, tells you that the data arrived.",
  "150-421":
    "150 announces that a transfer is about to begin, and 421 ends the whole session. They meet when a timer or a shutdown cuts a running transfer short: the command then gets 150 first and 421 instead of 226. Reconnect, and compare the size of the file before you send it again.",
  "200-202":
    "200 says that the server did what you asked, and 202 says that it did nothing because nothing was needed. Both count as success. The difference matters for PBSZ and PROT: ftp-srv answers 202 to them on an unencrypted session, where nothing is protected.",
  "200-226":
    "200 confirms a command that has no more to report, such as TYPE or NOOP, and 226 ends a transfer or an abort and closes the data connection. A transfer answered with 200 is out of line with the standard. Go by the first digit, which is the same, and keep the data connection in mind only with 226.",
  "200-250":
    "200 confirms a setting or a command without further effect, and 250 confirms an action on files or directories. Servers disagree on CDUP, for which RFC 959 lists 200 and many servers send 250. A client should accept either, because the first digit already says that it worked.",
  "200-421":
    "200 says that a command worked, and 421 says that the service stops and the connection is about to close. They are opposites in outcome, and they differ in what you do next: after 200 send the next command, after 421 connect and log in again.",
  "211-213":
    "211 reports on the system or lists its features, and 213 reports on one file. Both answer STAT: without a path you get 211, with a path 212 or 213, though many servers send 211 for everything. 213 also carries the bare value that SIZE or MDTM asked for, so go by the command you sent.",
  "211-214":
    "211 carries status and feature lists that programs read, and 214 carries help meant for people. HELP may get either, since RFC 959 lists both; RFC 1127 calls 214 the proper one. Parse 211 only in answer to FEAT, and show 214 as it is.",
  "212-213":
    "212 gives the status of a directory, and 213 that of a file or one value of it. The two come from the same command, STAT with a path, and few servers tell them apart: most send 213 or 211 for directories too. Use MLSD or LIST when you need a listing that you can rely on.",
  "212-421":
    "212 answers STAT with the status of a directory, and 421 ends the session. 212 is about content and 421 about the connection; they meet only when a session ends before the listing does, and 421 arrives instead of 212. Reconnect and ask again in that case.",
  "220-230":
    "220 greets you before the login, and 230 confirms that the login is complete. Both come early in a session and both sound like a welcome. Send USER after 220, and start work after 230; pyftpdlib mixes them on purpose by answering REIN with 230.",
  "220-421":
    "220 and 421 are the two usual greetings: 220 means that you may log in, and 421 means that the server turns you away for now. A full server, a limit for your address or a shutdown is behind such a 421. Wait before you connect again, and open fewer sessions at once.",
  "221-226":
    "221 closes the control connection, and 226 closes the data connection. The wording is nearly the same, the consequence is not: after 226 the session goes on, after 221 it is over. Expect 226 at the end of a transfer and 221 in answer to QUIT.",
  "221-421":
    "221 is an orderly goodbye, as a rule in answer to QUIT, and 421 is an end that you did not ask for. Both close the control connection. Some servers blur the line: libunftp sends 221 when a timer runs out, and FileZilla Server uses it around a STAT listing without closing.",
  "225-226":
    "225 says that the data connection is open and idle, and 226 says that it is being closed after work was done. Both answer ABOR: 225 when there was nothing to abort, 226 when the transfer has been stopped. After either of them you can set up the next transfer.",
  "226-250":
    "226 ends a transfer and closes the data connection, and 250 ends a file action and by itself says nothing about a data connection. RFC 959 lets a server end a transfer with 250 when it keeps the data connection open. Accept both after a transfer, and do not rely on the connection staying open.",
  "226-426":
    "226 says that the transfer is complete, and 426 says that it was cut off. After ABOR you get both in a row: 426 for the transfer, then 226 for the abort. Without ABOR, 426 stands alone, and a client that waits for a 226 after it hangs.",
  "227-229":
    "227 gives an IPv4 address and a port, and 229 gives only a port, for the address that you are connected to already. 227 answers PASV, 229 answers EPSV. Prefer EPSV: it works with IPv6 and through NAT, where the address inside 227 is often private and useless.",
  "230-232":
    "230 completes a login with user name and password, and 232 completes one that a certificate or another security exchange has settled. In both cases you are logged in, and PASS is not needed after 232. Old tables call 232 a logout, a meaning of 1972 that no server examined follows.",
  "230-331":
    "230 says that you are logged in, and 331 says that the password is still missing. Either may answer USER. After 331 send PASS; after 230 send no password, because the server has let you in without one.",
  "234-334":
    "234 accepts AUTH and starts the security negotiation at once, and 334 accepts it and asks for data with ADAT first. For AUTH TLS only 234 is right according to RFC 4217, although curl accepts either. Begin the TLS handshake right after 234, and close the connection if another reply comes before it.",
  "235-335":
    "235 ends the exchange of security data with success, and 335 asks for another round of it. Both answer ADAT and may carry base64 data. Send ADAT again after 335, and go on to USER after 235.",
  "250-257":
    "250 reports that a file action is done, and 257 carries a path: the directory just made by MKD, or the working directory asked for with PWD. Some servers put the path into 250 of CWD as well. Read a path from 257 only, and compare nothing but the first digit otherwise.",
  "331-332":
    "331 asks for a password, and 332 asks for an account, which is a third item that few servers use. Both may answer USER. Send PASS after 331 and ACCT after 332; a client without ACCT cannot finish the login in that case.",
  "331-530":
    "331 asks for the password, and 530 says that you are not logged in. 331 is no proof that the user exists, since RFC 2577 advises servers to send it for unknown names as well. The verdict on the login comes after PASS, as 230 or 530.",
  "332-532":
    "332 keeps your command and runs it once ACCT has arrived, and 532 drops the command, so that you must repeat it. Both ask for an account. No server among those examined sends 532, and hardly any sends 332.",
  "350-550":
    "350 says that the first half of a file action is accepted, and 550 says that the file cannot be reached. RNFR gets one or the other: 350 when the old name exists, 550 when it does not or you may not touch it. After 350 send RNTO at once; after 550 check the name.",
  "421-425":
    "421 ends the session, and 425 only says that the data connection could not be opened. The session survives 425, so ask for a new passive port and try again. Watch the socket after 421 all the same: pyftpdlib and FileZilla Server sometimes send it for data connection trouble and stay.",
  "421-426":
    "421 ends the control connection, and 426 reports that the data connection broke during a transfer. After 426 you can set up a new data connection in the same session, while 421 takes a new login. Compare file sizes in both cases before you repeat an upload.",
  "421-530":
    "421 turns the connection away, and 530 turns the login away. Limits are the reason for the confusion, since some servers report too many sessions with 421 and others with 530 after PASS. Read the text: if it speaks of connections or limits, wait and reconnect; otherwise check the user name and the password.",
  "425-426":
    "425 says that the data connection never came about, and 426 says that it broke after it had been opened. Look for firewalls, address translation and TLS rules behind 425, and for timers, lost networks or an abort behind 426. Both leave the session usable.",
  "426-451":
    "426 blames the data connection for the aborted transfer, and 451 blames a fault inside the server. Retry 426 with a fresh data connection, and give a server time after 451. Servers are not strict here: Pure-FTPd reports most errors of its file system with 451.",
  "430-530":
    "430 is in no RFC in force, and 530 is the standard code for a login that is missing or refused. Copied tables give 430 the meaning of a wrong user name or password, which no server examined sends. If you write a server, send 530.",
  "431-534":
    "431 says that a resource needed for security is missing right now, and 534 says that policy refuses the request. 431 may pass, for instance once the certificate is set up, while 534 stays until you change what you ask for. RFC 959 prints 431 once for a missing directory, which RFC 1127 corrects to 550.",
  "450-451":
    "450 says that the file is busy for the moment, and 451 says that the server ran into a fault of its own. Both are worth a later attempt. In practice 450 also stands for an empty listing or a missing file, so read its text before you wait.",
  "450-550":
    "450 says that the file is out of reach for now, and 550 says that it is out of reach until something changes. Servers do not keep to that: ProFTPD sends 450 for a missing file in STAT and for empty listings, and IIS sends 550 for a file in use. Let the text decide whether waiting helps.",
  "451-550":
    "451 reports a fault inside the server that may pass, and 550 reports a file that you cannot reach or use. Try again after 451, and check name, directory and rights after 550. When the same file gets 451 again and again, ask the administrator to look at the log of the server.",
  "452-552":
    "452 says that the disk of the server is full, and 552 says that your own share is used up. A full disk may be cleared by others, while a quota calls for you to delete files or to ask for more. Pure-FTPd sends 552 for a full disk too, so the text has the last word.",
  "500-501":
    "500 rejects the command itself, and 501 rejects the argument that follows it. Use another verb after 500, and correct the argument after 501. The line is blurred for PORT: vsftpd refuses a foreign address with 500, and others do so with 501.",
  "500-502":
    "500 says that the server does not know the verb, and 502 says that it knows the verb without supporting it. Servers mix the two freely, so treat both as unsupported and fall back to an older command. Only for AUTH does RFC 2228 insist on 500 from a server that lacks it.",
  "501-504":
    "501 says that the argument is malformed, and 504 says that it is well formed but not supported. Correct the spelling after 501, and choose another value after 504, for instance a different TYPE. Servers often send 501 where 504 would be right.",
  "501-553":
    "501 finds fault with the form of an argument, and 553 refuses a name for the file to be written. Some servers report forbidden characters with 501. On an upload look at the target folder and your rights first when you get 553, and at the line you sent when you get 501.",
  "502-504":
    "502 says that the command is missing altogether, and 504 says that only this value of its parameter is. After 504 try another value; after 502 try another command. HOST shows the difference: 504 means that this host is unknown, 502 that there is no HOST.",
  "503-530":
    "503 says that a command came out of turn, and 530 says that you are not logged in. They overlap before the login, where some servers answer any command with 503 and others with 530. Send USER and PASS in both cases; after the login 503 points to a missing RNFR, PBSZ or PASV.",
  "521-522":
    "521 says that the data connection cannot be opened with your PROT setting, and 522 stands either for an unknown network protocol after EPRT or EPSV or for TLS trouble on the data connection. RFC 4217 contradicts itself on which one a wrong PROT level gets: vsftpd and ProFTPD chose 522, Pure-FTPd 521. In both cases send PBSZ 0 and PROT P first.",
  "522-534":
    "522 concerns the data connection, its network protocol or its TLS, and 534 is a refusal by policy of whatever you asked for. On a transfer both can mean that PROT P is required. After EPRT or EPSV 522 has another sense: switch between IPv4 and IPv6 as its text says.",
  "530-532":
    "530 says that you are not logged in, and 532 says that you are, but that storing files takes an account. Log in after 530; send ACCT and repeat the command after 532. In practice you meet 530 daily and 532 hardly ever.",
  "530-534":
    "530 refuses you because the login is missing or wrong, and 534 refuses a request because policy says so. A demand for TLS comes under either number: vsftpd sends 530 and IIS sends 534. If the text mentions TLS, SSL or encryption, send AUTH TLS before USER.",
  "530-550":
    "530 is about who you are, and 550 is about the file. After 530 no file has been looked at, so log in before you check names and rights. ProFTPD and pyftpdlib also send 550 when they demand TLS, in which case neither the file nor the password is at fault.",
  "532-553":
    "532 asks for an account before you may store a file, and 553 refuses the name or the place of the file. Both answer STOR, STOU, APPE and RNTO. Send ACCT after 532, and check the target folder, your rights and the name after 553.",
  "534-535":
    "534 refuses by policy, and 535 reports that a security check failed. After 534 ask for what the policy allows, usually a higher protection level. After 535 look at certificates, tickets, clocks and keys, because the data did not verify.",
  "534-536":
    "534 says that policy forbids what you asked for, and 536 says that the security mechanism cannot do it. Both may answer PROT. Under TLS only the levels C and P exist, so S and E get 536; when P is demanded and you send C, the answer is 534.",
  "536-537":
    "536 refuses a PROT level that the security mechanism does not support, and 537 refuses a command that was protected in a way it does not support. The wording is nearly the same, but 536 is about the data connection and answers PROT, while 537 answers MIC, CONF and ENC. Ask for another level after 536; you will not see 537 with TLS, which does without these three commands.",
  "550-551":
    "550 says that a file cannot be reached or used, and 551 says that the page type of the transfer is unknown. Page structure is extinct, so servers reuse 551: Apache MINA sends it for read and write errors. Take 551 as a failed transfer and look at its text.",
  "550-552":
    "550 refuses access to a file, and 552 stops an upload because the storage you may use is exhausted. Free space or ask for a larger quota after 552; check the name and the rights after 550. FileZilla Server also reports a full disk with 550.",
  "550-553":
    "By the book 550 is about a file that you cannot reach and 553 about a name that you may not use. In practice several servers, vsftpd and Pure-FTPd among them, send 553 for any upload they cannot begin, and others send 550 for everything. On an upload check the folder and your write permission before the characters of the name.",
  "551-552":
    "551 says that the page type is unknown, and 552 says that your storage allocation is exceeded. Both abort a transfer that has begun. Free space after 552; for 551, which servers reuse for input and output errors, read the text and report the fault.",
  "552-553":
    "552 says that there is no room left for the file, and 553 says that its name or place is refused. 552 comes as a rule after data has flowed, 553 before. Delete files or ask for a larger quota after 552, and change the name, the folder or the rights after 553.",
  "631-632":
    "631 wraps a reply whose integrity is protected, and 632 wraps one that is encrypted as well. Neither is an outcome: unwrap it with the security mechanism and act on the code inside. Neither occurs with TLS, which protects the connection as a whole.",
};
