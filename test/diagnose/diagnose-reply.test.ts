import { describe, expect, it } from "vitest";
import { diagnoseReply } from "../../src/diagnose.ts";
import type { Cause } from "../../src/types/cause.ts";
import type { DiagnosisContext } from "../../src/types/diagnosis.ts";

/** Command, reply, cause: how systems and servers word things, one line each. */
const WORDINGS = `
RETR|550 Zugriff verweigert|permission-denied
RETR|550 Das System kann die angegebene Datei nicht finden.|file-not-found
RETR|550 a.txt: Datei oder Verzeichnis nicht gefunden|file-not-found
RETR|550 a.txt: Keine Berechtigung|permission-denied
RETR|550 a.txt: Aucun fichier ou dossier de ce type|file-not-found
RETR|550 a.txt: Permission non accordée|permission-denied
RETR|550 a.txt: Permission non accord�e|permission-denied
RETR|550 a.txt: Permission non accordÃ©e|permission-denied
CWD|550 Le fichier spécifié est introuvable.|file-not-found
MKD|550 x: Le fichier existe|file-exists
RETR|550 a: No existe el fichero o el directorio|file-not-found
MKD|550 a: El fichero ya existe|file-exists
DELE|550 a: Permiso denegado|permission-denied
RETR|550 a: File o directory non esistente|file-not-found
MKD|550 a: File già esistente|file-exists
DELE|550 a: Permesso negato|permission-denied
RETR|550 a: Arquivo ou diretório não encontrado|file-not-found
DELE|550 a: Permissão negada|permission-denied
MKD|550 a: Arquivo existe|file-exists
RETR|550 a: Bestand of map bestaat niet|file-not-found
DELE|550 a: Toegang geweigerd|permission-denied
MKD|550 a: Bestand bestaat|file-exists
RETR|550 a: Nie ma takiego pliku ani katalogu|file-not-found
DELE|550 a: Brak dostępu|permission-denied
MKD|550 a: Plik istnieje|file-exists
RMD|550 a: Katalog nie jest pusty|directory-not-empty
RETR|550 a: Нет такого файла или каталога|file-not-found
DELE|550 a: Отказано в доступе|permission-denied
MKD|550 a: Файл существует|file-exists
RMD|550 a: Каталог не пуст|directory-not-empty
RETR|550 Не удается найти указанный файл.|file-not-found
RETR|550 a: そのようなファイルやディレクトリはありません|file-not-found
DELE|550 a: 許可がありません|permission-denied
MKD|550 a: ファイルが存在します|file-exists
RMD|550 a: ディレクトリは空ではありません|directory-not-empty
RETR|550 指定されたファイルが見つかりません。|file-not-found
RETR|550 アクセスが拒否されました。|permission-denied
RETR|550 a: 没有那个文件或目录|file-not-found
DELE|550 a: 权限不够|permission-denied
DELE|550 拒绝访问。|permission-denied
MKD|550 a: 文件已存在|file-exists
RMD|550 a: 目录非空|directory-not-empty
RETR|550 系统找不到指定的文件。|file-not-found
RETR|550 a: 그런 파일이나 디렉터리가 없습니다|file-not-found
DELE|550 a: 허가 거부|permission-denied
MKD|550 a: 파일이 있습니다|file-exists
RETR|550 지정된 파일을 찾을 수 없습니다.|file-not-found
DELE|550 액세스가 거부되었습니다.|permission-denied
RETR|550 a: Böyle bir dosya ya da dizin yok|file-not-found
DELE|550 a: Erişim engellendi|permission-denied
MKD|550 a: Dosya var|file-exists
RMD|550 a: Dizin boş değil|directory-not-empty
RETR|550 a: Adresář nebo soubor neexistuje|file-not-found
DELE|550 a: Přístup odmítnut|permission-denied
MKD|550 a: Soubor již existuje|file-exists
RMD|550 a: Adresář není prázdný|directory-not-empty
STOR|552 a: Der verfügbare Plattenplatz (Quota) ist überschritten|quota-exceeded
STOR|552 a: Disk quota exceeded|quota-exceeded
STOR|452 a: Auf dem Gerät ist kein Speicherplatz mehr verfügbar|disk-full
STOR|452 a: Aucun espace disponible sur le périphérique|disk-full
STOR|452 a: No queda espacio en el dispositivo|disk-full
STOR|452 a: Spazio esaurito sul device|disk-full
STOR|452 a: Não há espaço disponível no dispositivo|disk-full
STOR|452 a: デバイスに空き領域がありません|disk-full
STOR|452 a: 设备上没有空间|disk-full
STOR|452 a: На устройстве не осталось свободного места|disk-full
STOR|550 Es steht nicht genug Speicherplatz auf dem Datenträger zur Verfügung.|disk-full
STOR|550 Der Prozess kann nicht auf die Datei zugreifen, da sie von einem anderen Prozess verwendet wird.|file-busy
RETR|550 a: Ist ein Verzeichnis|is-a-directory
RETR|550 a: est un dossier|is-a-directory
CWD|550 a: Ist kein Verzeichnis|not-a-directory
CWD|550 a: Не каталог|not-a-directory
CWD|550 a: Это не каталог|not-a-directory
CWD|550 a: N'est pas un dossier|not-a-directory
CWD|550 a: 不是目录|not-a-directory
CWD|550 a: ディレクトリではありません|not-a-directory
PASS|530 Anmeldung fehlgeschlagen|login-incorrect
<async>|421 Zeitüberschreitung|idle-timeout
<connect>|421 Zu viele Verbindungen (8)|too-many-connections
<connect>|421 Demasiadas conexiones desde esta IP|too-many-connections-per-ip
RETR|550 The system cannot find the path specified.|file-not-found
RETR|550 The system cannot find the file specified. |file-not-found
STOR|550 There is not enough space on the disk.|disk-full
RMD|550 The directory is not empty.|directory-not-empty
CWD|550 The directory name is invalid.|not-a-directory
CWD|550 The filename, directory name, or volume label syntax is incorrect.|invalid-filename
RETR|550 File not found or no access.|missing-or-no-permission
RETR|550 Requested action not taken. File unavailable (e.g., file not found, no access).|missing-or-no-permission
STOR|553 Requested action not taken. File name not allowed.|invalid-filename
STOR|552 Requested file action aborted. Exceeded storage allocation.|quota-exceeded
STOR|452 Requested action not taken. Insufficient storage space in system.|disk-full
RETR|451 Requested action aborted. Local error in processing.|local-error
RETR|450 Requested file action not taken. File unavailable (e.g., file busy).|file-busy
RETR|426 Connection closed; transfer aborted.|data-connection-aborted
RETR|425 Can't open data connection.|data-connection-failed
XYZ|502 Command not implemented.|command-not-implemented
XYZ|500 Syntax error, command unrecognized.|command-not-implemented
PASS|500 PASS not understood|command-not-implemented
USER|500 Unknown command.|command-not-implemented
PASS|500 'PASS': command not understood|command-not-implemented
CWD|501 Syntax error in parameters or arguments.|syntax-error
RNTO|503 Bad sequence of commands.|bad-sequence
TYPE|504 Command not implemented for that parameter.|parameter-not-implemented
PASS|530 Not logged in.|login-incorrect
RETR|530 Not logged in.|not-logged-in
LIST|425 cant|data-connection-failed
LIST|425 Failed.|data-connection-failed
RETR|426 Failed.|data-connection-aborted
STOR|452 Failed.|disk-full
STOR|552 Requested file action aborted.|quota-exceeded
PBSZ|503 Failed.|bad-sequence
LIST|530 Failed.|not-logged-in
RETR|451 Failed.|cause-not-stated
STOR|532 Need account for storing files.|account-required
RNTO|532 What a pity|account-required
PASS|532 What a pity|account-required
|532 What a pity|account-required
STOR|532 Please login with USER and PASS.|not-logged-in
PASS|530 Login incorrect.|login-incorrect
USER|530 User anonymous unknown.|anonymous-not-allowed
PASS|530 Sorry, the maximum number of clients (2) from your host are already connected.|too-many-connections-per-ip
PASS|530 User has reached the maximum number of sessions allowed.|too-many-connections
PASS|530 Too many users logged in for this account.|too-many-connections-per-user
PASS|530 Account disabled|account-locked
PASS|530 Account has expired.|account-locked
PASS|530 User bob: home directory not found|home-directory-unavailable
<connect>|550 Connections from your IP address are not allowed|address-not-allowed
<connect>|530 Access denied from 10.0.0.1|address-not-allowed
<connect>|500 FTP server shut down (going down at 10:00) -- please try again later|server-shutdown
<async>|421 FTP server is shutting down|server-shutdown
<async>|421 Service shutting down, closing control connection|server-shutdown
<async>|421 Idle timeout (60 seconds): closing control connection|idle-timeout
<async>|421 You have been idle for too long.|idle-timeout
<async>|421 Kicked by administrator|server-shutdown
RETR|425 Can't build data connection: Connection timed out|data-connection-failed
PASV|425 Cannot open passive connection|data-ports-exhausted
PASV|421 Could not create socket.|data-ports-exhausted
PORT|500 I won't open a connection to 10.0.0.1 (only to 1.2.3.4)|port-command-refused
PORT|500 Illegal PORT range rejected.|port-command-refused
EPRT|501 Network protocol not supported|protocol-family-unsupported
EPRT|522 Network protocol not supported, use (1,2)|protocol-family-unsupported
USER|550 SSL/TLS required on the control channel|tls-required
USER|534 Policy requires SSL.|tls-required
LIST|534 Policy requires SSL.|data-protection-required
LIST|522 SSL/TLS required on the data channel|data-protection-required
LIST|521 Data connection cannot be opened with this PROT setting.|data-protection-required
USER|421 TLS is required|tls-required
AUTH|431 Necessary security resource is unavailable.|tls-negotiation-failed
RETR|550 Not enough privileges.|permission-denied
RETR|550 a.txt: Access is denied.|permission-denied
STOR|550 a.txt: Permission denied on server. (Upload dirs)|permission-denied
STOR|553 a.txt: Permission denied on server. (Overwrite)|permission-denied
STOR|550 Upload denied, insufficient rights|permission-denied
DELE|550 Operation not permitted|permission-denied
RMD|550 directory not empty|directory-not-empty
RETR|550 docs: not a plain file.|is-a-directory
SIZE|550 docs: not a regular file|is-a-directory
SIZE|550 Could not get file size.|missing-or-no-permission
NLST|450 No files found|no-files-match
LIST|550 No members found.|no-files-match
RETR|554 Requested action not taken: invalid REST parameter.|resume-not-supported
APPE|451 Append/Restart not permitted, try again|resume-not-supported
SITE|500 'SITE FOO': command not understood|command-not-implemented
OPTS|501 OPTS: MLST not understood|parameter-not-implemented
MFMT|550 File not found|file-not-found
MKD|521 "/pub" directory already exists; taking no action.|file-exists
MKD|550 Directory already exists|file-exists
RNTO|553 File exists|file-exists
STOR|553 File already exists; overwrite not allowed|file-exists
PASV|502 PASV disabled|command-disabled
FEAT|550 Permission denied.|command-disabled
STOR|426 Transfer aborted. Data connection closed.|data-connection-aborted
STOR|426 Failure reading network stream: timed out|data-connection-timeout
RETR|421 Data transfer timed out; closing|data-connection-timeout
RETR|425 TLS session reuse required|tls-session-reuse-required
LIST|425 Unable to build data connection: TLS session of data connection has not resumed or the session does not match the control connection|tls-session-reuse-required
STOR|550 a.txt: The process cannot access the file because another process has locked a portion of the file.|file-busy
STOR|550 a.txt: Text file busy|file-busy
DELE|550 a.txt: Device or resource busy|file-busy
STOR|553 Invalid filename|invalid-filename
STOR|550 a: File name too long|invalid-filename
CWD|550 Can't change directory to x: Not a directory|not-a-directory
CWD|550 Can't change directory to foo: No such file or directory|file-not-found
RETR|550 not/found.txt: Permission denied|permission-denied
RETR|550 Too many secrets: No such file or directory|file-not-found
PASS|421 Too many failed login attempts.|login-incorrect
PASS|530 IP address banned|account-locked
<connect>|421 Too many connections, try again later|too-many-connections
<connect>|421 Server is busy, please try later|too-many-connections
<connect>|421 The load was 9.0 when you connected|rate-limited
STOR|552 Quota exceeded: [x] won't be saved|quota-exceeded
STOR|550 The maximum file size has been exceeded|quota-exceeded
STOR|426 No space left on device; transfer aborted.|disk-full
STOR|451 Disk full|disk-full
RETR|550 /x.txt: Access is denied. |permission-denied
RETR|550 Access denied|permission-denied
STOR|550 Sorry, filename is not allowed|invalid-filename
STOR|550 Permission denied. File name not allowed.|permission-denied
PASS|530 Sorry, no ANONYMOUS access allowed.|anonymous-not-allowed
PASS|530 User x access denied.|login-incorrect
PASS|530 User x cannot log in.|login-incorrect
PASS|530 Not logged in, user or password incorrect!|login-incorrect
PASS|530 Password not accepted.|login-incorrect
PASS|530 Logon failure: unknown user name or bad password.|login-incorrect
PASS|530 Account is locked out|account-locked
PASS|530 Maximum sessions per user exceeded|too-many-connections-per-user
USER|530 Sorry, your account is restricted to 2 simultaneous logins.|too-many-connections-per-user
USER|530 Only TLS/SSL connections allowed|tls-required
USER|530 Please use explicit SSL|tls-required
USER|421 Sorry, cleartext sessions are not accepted on this server.|tls-required
USER|530 Secure connection required|tls-required
<connect>|421 Maximum connections reached|too-many-connections
<connect>|421 Too many connections for this IP|too-many-connections-per-ip
<connect>|421 Connection refused, too many sessions for that IP.|too-many-connections-per-ip
<connect>|530 No more users allowed|too-many-connections
<connect>|530 Connection from 1.2.3.4 refused|address-not-allowed
<connect>|421 Sorry, your IP address has been blocked|address-not-allowed
<connect>|421 Service not available (The FTP server is not responding.)|too-many-connections
<async>|421 Connection timed out - closing.|idle-timeout
<async>|421 Closing connection: inactivity timeout|idle-timeout
<async>|421 Server is going offline|server-shutdown
<async>|421 Terminating connection.|idle-timeout
CWD|550 /foo: The system cannot find the file specified. |file-not-found
CWD|550 No such directory.|file-not-found
CWD|550 CWD failed. "/x": directory not found.|file-not-found
CWD|550 Directory not found|file-not-found
RETR|550 File does not exist|file-not-found
RETR|550 Cannot open file|missing-or-no-permission
RETR|550 Could not open file for reading|missing-or-no-permission
RETR|550 Error opening file|missing-or-no-permission
RETR|550 Unable to open file.|missing-or-no-permission
STOR|550 Could not open file for writing.|missing-or-no-permission
STOR|553 Can't open that file: No such file or directory|file-not-found
STOR|553 Permission denied: read-only file system|permission-denied
STOR|550 Uploads are disabled|command-disabled
STOR|452 Error writing file: No space left on device.|disk-full
STOR|550 Not enough storage is available to process this command.|disk-full
STOR|552 Insufficient quota|quota-exceeded
STOR|550 Would exceed quota|quota-exceeded
STOR|426 Connection closed: Broken pipe|data-connection-aborted
STOR|426 Data connection: Connection reset by peer.|data-connection-aborted
RETR|425 Could not connect to peer|data-connection-failed
RETR|425 Can't open data connection for transfer of file|data-connection-failed
RETR|425 Data connection timed out|data-connection-failed
RETR|425 Connection refused by client|data-connection-failed
LIST|425 No data connection was established|bad-sequence
LIST|425 Unable to build data connection: TLS handshake failed|tls-negotiation-failed
LIST|522 Data channel must be encrypted|data-protection-required
LIST|521 PROT P required|data-protection-required
LIST|431 Data connection requires PROT P|data-protection-required
PORT|530 Only client IP address allowed for PORT command.|port-command-refused
PORT|501 Invalid PORT command|port-command-refused
PORT|500 Possible bounce attack|port-command-refused
EPRT|500 EPRT not supported|command-not-implemented
EPSV|522 Protocol not supported|protocol-family-unsupported
EPSV|500 'EPSV': command not understood.|command-not-implemented
PASV|425 Can't open passive connection: Address already in use|data-ports-exhausted
PASV|500 Can't find free port|data-ports-exhausted
MKD|550 Cannot create directory. Directory already exists|file-exists
MKD|550 Directory exists|file-exists
MKD|550 Create directory failed|exists-or-no-permission
MKD|550 x: Cannot create a file when that file already exists. |file-exists
RMD|550 Directory is not empty|directory-not-empty
RMD|550 Cannot remove directory: directory not empty|directory-not-empty
DELE|550 Could not delete file|missing-or-no-permission
DELE|550 File is in use|file-busy
DELE|550 x: The process cannot access the file because it is being used by another process. |file-busy
RNFR|550 File unavailable|missing-or-no-permission
RNTO|550 Rename failed|exists-or-no-permission
SIZE|550 Cannot get size of a directory|is-a-directory
SIZE|550 I can only retrieve regular files|is-a-directory
MDTM|550 Not a plain file|is-a-directory
AUTH|502 Security extensions not implemented.|command-not-implemented
AUTH|504 Unknown security mechanism|parameter-not-implemented
AUTH|534 TLS already active|bad-sequence
AUTH|500 This security scheme is not implemented|parameter-not-implemented
PROT|536 PROT C unsupported|parameter-not-implemented
PROT|503 PBSZ must be sent first|bad-sequence
OPTS|501 Invalid UTF8 options|parameter-not-implemented
OPTS|500 Unknown option|parameter-not-implemented
TYPE|504 Unsupported TYPE parameter|parameter-not-implemented
STRU|504 Unsupported structure|parameter-not-implemented
REST|501 Bad restart marker|resume-not-supported
REST|502 REST not implemented|command-not-implemented
REST|554 Restart offset 10 is too large for file size 5.|resume-not-supported
SITE|502 SITE command not implemented|command-not-implemented
SITE|550 SITE CHMOD: Permission denied|permission-denied
XYZ|500 Invalid command|command-not-implemented
XYZ|500 Unknown command|command-not-implemented
XYZ|500 Command "XYZ" not understood.|command-not-implemented
XYZ|502 Command is not implemented for this site|command-not-implemented
MLSD|500 'MLSD': command not understood|command-not-implemented
CWD|501 Invalid number of arguments|syntax-error
CWD|501 Missing parameter|syntax-error
RETR|501 No file name specified|syntax-error
RETR|500 line too long|syntax-error
PASS|503 Login with USER first|bad-sequence
RNTO|503 Cannot find the file which has to be renamed.|bad-sequence
CCC|534 CCC denied by server policy|command-disabled
FEAT|530 Please login with USER and PASS|not-logged-in
PWD|530 Not logged in|not-logged-in
PASS|530 Home directory does not exist|home-directory-unavailable
PASS|530 Can't change directory to /home/x: No such file or directory|home-directory-unavailable
PASS|550 Can't access home directory|home-directory-unavailable
NLST|550 No such file or directory.|file-not-found
LIST|550 No data sets found.|no-files-match
RETR|451 Local error: I/O error|local-error
RETR|450 Transfer aborted. Link to file server lost.|data-connection-aborted
STOR|451 Failed to write: Input/output error|local-error
ABOR|426 Connection closed; transfer aborted|transfer-aborted-by-client
HOST|504 Unknown host|parameter-not-implemented
STOR|421 Timeout.|idle-timeout
CWD|421 Timeout.|idle-timeout
LIST|421 Data timeout. Reconnect. Sorry.|data-connection-timeout
STOR|550 Uploads have been disabled by the administrator|command-disabled
DELE|550 DELE disabled by administrator|command-disabled
<async>|421 Session closed by administrator|server-shutdown
RETR|426 Transfer aborted by client|transfer-aborted-by-client
STOR|426 Client aborted the transfer|transfer-aborted-by-client
LIST|425 Unable to establish SSL connection|tls-negotiation-failed
LIST|425 Can't establish SSL connection|tls-negotiation-failed
LIST|425 Could not establish SSL/TLS connection|tls-negotiation-failed
LIST|425 Unable to establish TLS connection on data channel|tls-negotiation-failed
<connect>|421 Your IP address has been banned|account-locked
<connect>|421 Host banned|account-locked
<connect>|421 IP banned|account-locked
USER|530 Your IP has been banned for 10 minutes|account-locked
<connect>|421 You are banned|account-locked
PASS|530 Two-factor authentication required|login-incorrect
PASS|530 Multi-factor authentication is required for this account|login-incorrect
STOR|426 Disk quota exceeded|quota-exceeded
PASV|227|none
RETR|550 Binary type only|ascii-mode-refused
PASS|530 initial directory inaccessible|home-directory-unavailable
<connect>|421 Too many connections by user joe|too-many-connections-per-user
PASS|421 Too many connections by user joe|too-many-connections-per-user
<connect>|421 Too many connections, closed by server|too-many-connections
USER|530 Anonymous login failed|anonymous-not-allowed
USER|530 Anonymous login incorrect|anonymous-not-allowed
STOR|426 Error reading from socket|data-connection-aborted
USER|530 Unsecure connections not allowed|tls-required
PASS|530 User anonymous cannot log in.|anonymous-not-allowed
USER|530 User anonymous cannot log in.|anonymous-not-allowed
USER|530 Can't change from guest user.|bad-sequence
STOR|553 Prohibited file name: .ftpquota|invalid-filename
LIST|550 Directory is empty|no-files-match
LIST|550 Empty directory|no-files-match
|550 Directory not empty|directory-not-empty
TYPE|530 Command requires authentication: TYPE|not-logged-in
SITE|550 Could not change perms on 777: No such file or directory|file-not-found
PASS|530 Login incorrect. Account will be locked after 2 more attempts.|login-incorrect
<connect>|421 Sorry, there are already 20 users from 192.0.2.7 logged on|too-many-connections-per-ip
`;

describe("a wording", () => {
  it.each(
    WORDINGS.trim()
      .split("\n")
      .map((line) => line.split("|") as [string, string, Cause]),
  )("of %s: %s => %s", (command, reply, cause) => {
    const diagnosis = diagnoseReply(
      { code: Number(reply.slice(0, 3)), text: reply.slice(4) },
      { command },
    );
    expect(diagnosis.causes[0]?.cause).toBe(cause);
  });

  it.each([
    ["RETR", 550, "EACCES", "permission-denied"],
    ["DELE", 550, "EPERM", "permission-denied"],
    ["STOR", 550, "EROFS", "permission-denied"],
    ["RETR", 550, "ENOENT", "file-not-found"],
    ["CWD", 550, "ENOENT", "file-not-found"],
    ["STOR", 550, "EDQUOT", "quota-exceeded"],
    ["STOR", 550, "ENOSPC", "disk-full"],
    ["MKD", 550, "EEXIST", "file-exists"],
    ["RMD", 550, "ENOTEMPTY", "directory-not-empty"],
    ["CWD", 550, "ENOTDIR", "not-a-directory"],
    ["RETR", 550, "EISDIR", "is-a-directory"],
    ["DELE", 550, "EBUSY", "file-busy"],
    ["STOR", 550, "ETXTBSY", "file-busy"],
    ["STOR", 550, "ENAMETOOLONG", "invalid-filename"],
    ["STOR", 426, "ECONNRESET", "data-connection-aborted"],
    ["STOR", 426, "EPIPE", "data-connection-aborted"],
  ] as const)(
    "that is no more than the name of a system error names the cause: %s, %d %s => %s",
    (command, code, name, cause) => {
      for (const text of [name, `Error: ${name}`, `a.bin: ${name}`]) {
        const [top] = diagnoseReply({ code, text }, { command }).causes;
        expect(top?.cause).toBe(cause);
        expect(top?.confidence).toBeGreaterThanOrEqual(0.8);
      }
    },
  );

  it("of a refused connection is no connection that broke", () => {
    const { causes } = diagnoseReply({ code: 425, text: "ECONNREFUSED" }, { command: "LIST" });
    expect(causes[0]?.cause).toBe("data-connection-failed");
  });

  it.each([
    ["gb18030", [0xd1, 0xe9, 0xd6, 0xa4, 0xca, 0xa7, 0xb0, 0xdc], "PASS", 530, "login-incorrect"],
    ["gb18030", [0xbe, 0xdc, 0xbe, 0xf8, 0xb7, 0xc3, 0xce, 0xca], "RETR", 550, "permission-denied"],
    [
      "koi8-r",
      [...new Uint8Array([0xee, 0xc5, 0xd4, 0x20, 0xd4, 0xc1, 0xcb, 0xcf, 0xc7, 0xcf])],
      "RETR",
      550,
      "file-not-found",
    ],
    ["utf-8", [...new TextEncoder().encode("拒绝访问")], "RETR", 550, "permission-denied"],
    ["utf-8", [...new TextEncoder().encode("Нет такого файла")], "RETR", 550, "file-not-found"],
  ] as const)(
    "in %s is understood though it was read as Latin-1",
    (_name, bytes, command, code, cause) => {
      const text = String.fromCharCode(...bytes);
      expect(diagnoseReply({ code, text }, { command }).causes[0]?.cause).toBe(cause);
    },
  );
});

describe("what was known beforehand as a trap", () => {
  const traps: readonly (readonly [string, number, string, DiagnosisContext, Cause])[] = [
    [
      "an echoed argument decides nothing",
      550,
      "Permission denied.txt: No such file or directory",
      { command: "RETR", argument: "Permission denied.txt" },
      "file-not-found",
    ],
    [
      "nor does it without the context",
      550,
      "Permission denied.txt: No such file or directory",
      { command: "RETR" },
      "file-not-found",
    ],
    [
      "nor does a quoted name",
      550,
      '"access denied": No such file or directory',
      { command: "RETR" },
      "file-not-found",
    ],
    [
      "nor does its last part alone",
      550,
      "no such file: Permission denied",
      { command: "RETR", argument: "/pub/no such file" },
      "permission-denied",
    ],
    [
      "nor a whole command line",
      550,
      "disk full: Permission denied",
      { command: "DELE disk full" },
      "permission-denied",
    ],
    [
      "not allowed, but not empty",
      550,
      "Not allowed to remove directory, not empty.",
      { command: "RMD" },
      "directory-not-empty",
    ],
    ["overwriting denied", 550, "Overwrite permission denied", { command: "STOR" }, "file-exists"],
    [
      "not allowed in ASCII mode",
      550,
      "SIZE not allowed in ASCII mode",
      { command: "SIZE" },
      "ascii-mode-refused",
    ],
    [
      "a welcome without anonymous logins",
      220,
      "This is a private system - No anonymous login",
      {},
      "none",
    ],
    ["a number in the text", 550, "Unknown error 183.", { command: "MKD" }, "file-exists"],
    [
      "a quota with its numbers",
      552,
      "Transfer aborted: quota exceeded, used 200 of 200",
      { command: "STOR" },
      "quota-exceeded",
    ],
    [
      "a code that is printed once more",
      552,
      "[552] Disk full: 550 of 550 blocks",
      { command: "STOR" },
      "disk-full",
    ],
    [
      "neither permission nor found, and both",
      550,
      "File not found, or no permission to read it.",
      { command: "RETR" },
      "missing-or-no-permission",
    ],
    ["a limit with its number", 421, "Too many connections (8)", {}, "too-many-connections"],
    ["a positive end with bad words", 226, "Permission denied", {}, "success-with-warning"],
    [
      "a reply that the client made",
      421,
      "Service not available, remote server has closed connection",
      { synthetic: true },
      "connection-lost",
    ],
    ["Turkish letters in a welcome", 220, "\u0131ST\u0130", {}, "none"],
    [
      "Turkish capitals in a refusal",
      550,
      "PERM\u0130SSION DEN\u0130ED",
      { command: "RETR" },
      "permission-denied",
    ],
  ];
  it.each(traps)("%s", (_title, code, text, context, cause) => {
    expect(diagnoseReply({ code, text }, context).causes[0]?.cause).toBe(cause);
  });

  it.each([
    [
      "later",
      550,
      "The process cannot access the file because it is being used by another process.",
      "STOR",
    ],
    ["later", 550, "The site is full, try again later.", "USER"],
    ["later", 500, "FTP server shut down -- please try again later", "<connect>"],
    ["later", 530, "Temporarily unavailable", "PASS"],
    ["no", 450, "No permission to delete a", "DELE"],
    ["no", 450, "a: No such file or directory", "STAT"],
    ["same-session", 451, "Append/Restart not permitted, try again", "APPE"],
    ["no", 451, "RETR denied: quota exceeded", "RETR"],
    ["reconnect", 421, "TLS is required", "USER"],
    ["no", 450, "Directory already exists", "MKD"],
    ["reconnect", 421, "Idle timeout", "<async>"],
    ["same-session", 426, "Connection closed; transfer aborted.", "RETR"],
    ["none-needed", 450, "No files found", "NLST"],
    ["none-needed", 426, "Transfer aborted via ABOR.", "ABOR"],
  ] as const)("retry %s: %i %s", (retry, code, text, command) => {
    expect(diagnoseReply({ code, text }, { command }).retry).toBe(retry);
  });
});

describe("a reply that does not decide", () => {
  it.each(["ошибка", "\ufffd\ufffd\ufffd\ufffd", "", " ", "x", "?????"])(
    "550 %j gets candidates of low confidence",
    (text) => {
      const { causes } = diagnoseReply({ code: 550, text });
      expect(causes.length).toBeGreaterThan(1);
      for (const { confidence } of causes) expect(confidence).toBeLessThan(0.5);
    },
  );

  it("421 in a greeting leaves limit, access list and shutdown open", () => {
    const { causes } = diagnoseReply(
      { code: 421, text: "Service not available." },
      { command: "<connect>" },
    );
    expect(causes.map(({ cause }) => cause)).toEqual([
      "too-many-connections",
      "address-not-allowed",
      "server-shutdown",
    ]);
    expect(causes[0]?.confidence).toBeLessThan(0.5);
  });

  it("takes back its confidence when two wordings compete", () => {
    const [first, second] = diagnoseReply(
      { code: 550, text: "File exists; no space left on device" },
      { command: "STOR" },
    ).causes;
    expect(first?.confidence).toBeLessThan(0.8);
    expect(second?.confidence).toBeGreaterThan(0.5);
  });

  it.each([
    undefined,
    null,
    "550 x",
    7,
    {},
    { code: 99, text: "x" },
    { code: 700, text: "x" },
    { code: 631, text: "x" },
  ])("%j has no candidates", (reply) => {
    expect(diagnoseReply(reply as never)).toEqual({
      causes: [],
      retry: "no",
      changeFirst: [],
      controlConnection: "stays",
      advice: [],
    });
  });
});

describe("the context", () => {
  const top = (code: number, text: string, context: DiagnosisContext): Cause | undefined =>
    diagnoseReply({ code, text }, context).causes[0]?.cause;

  it("tells TLS for the login from TLS for the data", () => {
    expect(top(534, "Policy requires SSL.", { command: "USER" })).toBe("tls-required");
    expect(top(534, "Policy requires SSL.", { command: "STOR", tls: true })).toBe(
      "data-protection-required",
    );
    expect(
      top(522, "Data connections must be encrypted.", {
        command: "LIST",
        tls: true,
        dataProtection: "P",
      }),
    ).toBe("tls-session-reuse-required");
  });

  it("knows how ProFTPD words a TLS session that was not resumed", () => {
    const text = "Unable to build data connection: Operation not permitted";
    const session: DiagnosisContext = { command: "LIST", tls: true };
    expect(top(425, text, { ...session, dataProtection: "P" })).toBe("tls-session-reuse-required");
    expect(top(425, text, { ...session, dataProtection: "C" })).toBe("data-connection-failed");
    expect(top(425, text, { command: "LIST" })).toBe("data-connection-failed");
    const other = "Unable to build data connection: Connection refused";
    expect(top(425, other, { ...session, dataProtection: "P" })).toBe("data-connection-failed");
  });

  it("tells a missing login from a missing right", () => {
    expect(top(530, "Nope", { command: "STOR" })).toBe("not-logged-in");
    expect(top(530, "Nope", { command: "STOR", loggedIn: true })).toBe("permission-denied");
    expect(top(503, "Nope", { command: "PWD", loggedIn: false })).toBe("not-logged-in");
  });

  it("suspects PASV on IPv6", () => {
    expect(top(501, "PASV: Die Operation ist nicht erlaubt", { command: "PASV", ipv6: true })).toBe(
      "protocol-family-unsupported",
    );
  });

  it("takes an option of LIST for what it is", () => {
    expect(top(550, "No such file or directory", { command: "LIST", argument: "-a" })).toBe(
      "parameter-not-implemented",
    );
    expect(top(550, "No such file or directory", { command: "NLST", argument: "*.zip" })).toBe(
      "no-files-match",
    );
  });

  it("knows that a data connection existed when all bytes went through it", () => {
    const context = { command: "STOR", bytesSent: 9, bytesExpected: 9 };
    expect(top(425, "Error while transfering data: ECONNABORTED", context)).toBe(
      "data-connection-aborted",
    );
    expect(diagnoseReply({ code: 426, text: "x" }, context).advice).toContain(
      "check-arrived-bytes",
    );
  });

  it("leads the advice about firewalls", () => {
    const advice = (context: DiagnosisContext): readonly string[] =>
      diagnoseReply(
        { code: 425, text: "Can't open data connection." },
        { command: "LIST", ...context },
      ).advice;
    expect(advice({ passive: true })).toEqual(["data-connection-failed", "open-the-passive-ports"]);
    expect(advice({ passive: false })).toEqual(["data-connection-failed", "use-passive-mode"]);
    expect(advice({ passive: true, transferWorkedBefore: true })).toEqual([
      "data-connection-failed",
    ]);
  });

  it.each([
    ["vsftpd", 550, "Failed to open file.", "RETR"],
    ["220 (vsFTPd 3.0.5)", 550, "Failed to open file.", "RETR"],
    ["220-FileZilla Server 1.8.1", 550, "Couldn't open the file", "RETR"],
    [
      "220 ProFTPD Server (Debian) [::ffff:192.0.2.7]",
      421,
      "Login timeout (300 seconds)",
      "<async>",
    ],
    ["220---------- Welcome to Pure-FTPd [privsep] [TLS] ----------", 421, "Timeout", "<async>"],
    ["220 Microsoft FTP Service", 534, "Policy requires SSL.", "PROT"],
    ["220 pyftpdlib 2.0.1 ready.", 503, "Use PORT or PASV first", "AUTH"],
    ["220 host FTP server (Version 6.00LS) ready.", 550, "Permission denied.", "SITE"],
    ["220 ftp.example GNU inetutils ftpd ready.", 550, "Permission denied.", "SITE"],
    ["220-FTPD1 IBM FTP CS V2R5 at SYS1, 12:00:00", 550, "No members found.", "NLST"],
    ["220 Service ready for new user. (Apache MINA)", 550, "failed", "MKD"],
    ["220 Serv-U FTP Server v15.4 ready...", 550, "No file", "RETR"],
    ["220 SFTPGo 2.6 ready", 530, "Your account has expired", "PASS"],
    ["220 Welcome to libunftp", 421, "No free port", "PASV"],
    ["220 Twisted 24.3.0 FTP Server", 550, "internal server error", "RETR"],
    ["220 DrFTPD+ 3 ready", 530, "You are banned.", "USER"],
  ] as const)(
    "believes a wording more when its own server says it: %s",
    (server, code, text, command) => {
      const topOf = (name?: string) =>
        diagnoseReply({ code, text }, { command, server: name }).causes[0];
      expect(topOf(server)?.confidence).toBeGreaterThan(topOf()?.confidence ?? 0);
      expect(topOf(server)?.cause).toBe(topOf()?.cause);
      expect(topOf(server)?.evidence).toContain("context");
      expect(topOf("220 Ready.")).toEqual(topOf());
    },
  );

  it("of wrong types counts as none", () => {
    const wrong = {
      command: 5,
      argument: {},
      server: [],
      tls: "yes",
      bytesSent: "9",
      bytesExpected: Number.NaN,
    };
    expect(diagnoseReply({ code: 550, text: "x" }, wrong as never)).toEqual(
      diagnoseReply({ code: 550, text: "x" }),
    );
  });
});

describe("the control connection", () => {
  it.each([
    ["closes", 421, "Idle timeout", "<async>"],
    ["closes", 221, "Goodbye", "QUIT"],
    ["usually-closes", 421, "Too many users", "<connect>"],
    ["usually-closes", 530, "Sorry, the maximum number of clients are connected", "PASS"],
    ["usually-closes", 500, "OOPS: cannot change directory:/x", "PASS"],
    ["stays", 421, "Could not create socket: no free ports", "PASV"],
    ["stays", 550, "x: No such file or directory", "RETR"],
    ["stays", 530, "Login incorrect.", "PASS"],
    ["stays", 226, "Bye", "RETR"],
  ] as const)("%s after %i %s", (expected, code, text, command) => {
    expect(diagnoseReply({ code, text }, { command }).controlConnection).toBe(expected);
  });
});

describe("advice", () => {
  it("begins with a new connection and what has to change first", () => {
    const diagnosis = diagnoseReply({ code: 421, text: "TLS is required" }, { command: "USER" });
    expect(diagnosis.changeFirst).toEqual(["tls-required"]);
    expect(diagnosis.advice.slice(0, 2)).toEqual(["reconnect", ...diagnosis.changeFirst]);
  });

  it("covers the rivals of an open case, and only the first cause of a decided one", () => {
    expect(diagnoseReply({ code: 550, text: "x" }, { command: "MKD" }).advice).toEqual([
      "exists-or-no-permission",
      "accept-the-existing-directory",
      "file-exists",
      "permission-denied",
    ]);
    expect(
      diagnoseReply({ code: 550, text: "Directory already exists" }, { command: "MKD" }).advice,
    ).toEqual(["file-exists", "accept-the-existing-directory"]);
    expect(
      diagnoseReply({ code: 550, text: "No such file or directory" }, { command: "STOR" }).advice,
    ).toEqual(["file-not-found", "create-parent-directory"]);
  });
});
