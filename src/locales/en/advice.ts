import type { DiagnosisWords } from "../../types/diagnosis.ts";
import { alternatives } from "./list.ts";

/** English sentences for a diagnosis. */
export const advice: DiagnosisWords = {
  decided: (cause) => `The cause is ${cause}.`,
  open: (causes) => `The reply does not settle the cause; it may be ${alternatives(causes)}.`,
  unstated: "The server reports a failure and keeps the cause to itself.",
  nothingWrong: "Nothing is wrong.",
  warning: "The command worked, but the text of the reply contains a warning.",
  noReply: "This is no reply that can be diagnosed.",
  retry: {
    "none-needed": "There is nothing to repeat.",
    "same-session": "You can repeat the same request on this connection.",
    reconnect: "You need a new control connection, and can repeat the request there.",
    later: "The same request can succeed after a wait.",
    no: "The request will fail again until something changes.",
  },
  retryOnceChanged: {
    "same-session": "You can repeat the request on this connection once the cause is dealt with.",
    reconnect:
      "You need a new control connection, and can repeat the request there once the cause is dealt with.",
  },
  controlConnection: {
    stays: "The control connection stays open.",
    "usually-closes": "The server usually closes the control connection after this reply.",
    closes: "The control connection closes with this reply.",
  },
  advice: {
    "file-not-found":
      "Check the spelling and the case of the name, and ask with PWD which directory it is relative to.",
    "permission-denied":
      "Ask the owner or the administrator for the right, or use a directory in which your account has it.",
    "missing-or-no-permission":
      "List the parent directory: if the name is there, you lack a right, and if it is not, the name is wrong or, in an upload, the directory does not take files from you.",
    "file-exists": "Choose another name, or delete or rename the existing file first.",
    "exists-or-no-permission":
      "List the parent directory: if the name is there already, use it or choose another one, and if it is not, you lack a right.",
    "directory-not-empty": "Delete everything in the directory first, hidden files included.",
    "is-a-directory": "Name a file, or use a command that is made for directories.",
    "not-a-directory": "Name a directory, and check that no part of the path is a file.",
    "invalid-filename":
      "Change the name: make it shorter, and leave out spaces, special characters and extensions that the server forbids.",
    "file-busy": "Wait until the other program has released the file, and try again.",
    "no-files-match": "Treat the listing as empty, for there is nothing that matches.",
    "quota-exceeded": "Delete files that you no longer need, or ask for a larger quota.",
    "disk-full": "Wait until the administrator has made room on the disk of the server.",
    "login-incorrect":
      "Check the user name and the password, their case, and that they belong to this server.",
    "account-locked":
      "Ask the administrator whether the account or your address is locked, and stop trying until then.",
    "anonymous-not-allowed": "Log in with an account of your own.",
    "home-directory-unavailable":
      "Tell the administrator that the login works but the home directory of the account does not.",
    "not-logged-in":
      "Log in with USER and PASS, and ACCT where the server asks for it, before you send this command.",
    "account-required":
      "Send ACCT with the account that the administrator gave you, and then this command again.",
    "too-many-connections": "Wait until other users have left, and connect again.",
    "too-many-connections-per-ip":
      "Close other connections from your network, or lower the number of parallel connections of your client.",
    "too-many-connections-per-user":
      "Close other sessions and transfers of this account, those of other programs included.",
    "rate-limited": "Slow down: wait longer between attempts, and open fewer connections.",
    "address-not-allowed":
      "Ask the administrator to admit your address, or connect from a network that is admitted.",
    "idle-timeout":
      "Send the next command before the timer of the server runs out, and log in again when it has.",
    "server-shutdown": "Wait until the service is back.",
    "connection-lost": "Check your network, and log in again.",
    "data-connection-failed": "Ask for a new data connection with EPSV or PASV, and try again.",
    "data-connection-aborted":
      "Set up a new data connection, and transfer the file again or resume it.",
    "data-connection-timeout":
      "Look for whatever holds up the data, such as a firewall or a stalled program, and transfer again.",
    "data-ports-exhausted":
      "Wait until a passive port is free, and ask the administrator for a larger range if it happens often.",
    "pasv-address-unreachable":
      "Use EPSV, or connect to the address of the control connection instead of the one in the reply.",
    "port-command-refused":
      "Use passive mode, or send the very address from which you are connected and a port above 1023.",
    "protocol-family-unsupported":
      "Use EPSV or EPRT for IPv6, and the protocol that the reply names.",
    "tls-required": "Send AUTH TLS and complete the handshake before USER.",
    "tls-not-allowed": "Ask the administrator for an account that may log in over TLS.",
    "data-protection-required": "Send PBSZ 0 and PROT P before the transfer.",
    "tls-session-reuse-required":
      "Use a client that resumes the TLS session of the control connection on the data connection.",
    "tls-negotiation-failed":
      "Compare the TLS versions, the ciphers and the certificates of both sides, and bring the older one up to date.",
    "command-not-implemented":
      "Use another command, or do without the feature; FEAT lists what the server has.",
    "command-disabled": "Ask the administrator to enable the command for your account.",
    "parameter-not-implemented": "Use another value or leave out the option.",
    "syntax-error": "Correct the form of the command or of its argument.",
    "bad-sequence": "Send the command that has to come first, and then this one.",
    "resume-not-supported":
      "Transfer the whole file again, or restart in binary type at an offset within the file.",
    "ascii-mode-refused": "Send TYPE I first.",
    "local-error": "Wait a little and try again; tell the administrator if it goes on.",
    "server-misconfigured": "Tell the administrator, who alone can mend the setup of the server.",
    "cause-not-stated": "Ask the administrator what the log of the server says.",
    "transfer-aborted-by-client":
      "Go on with the next command, for the transfer ended at your own request.",
    "success-with-warning": "Check the result before you rely on it, for it may be incomplete.",
    none: "There is nothing to fix.",
    reconnect: "Connect and log in again.",
    "create-parent-directory": "Create the parent directory first, one level at a time.",
    "accept-the-existing-directory":
      "If you only wanted the directory to be there, go on, once a listing or CWD has shown that it is.",
    "use-passive-mode": "Use passive mode, so that no firewall has to admit a connection to you.",
    "open-the-passive-ports":
      "Ask for the passive port range to be opened in the firewall in front of the server, and for its external address to be set.",
    "check-arrived-bytes":
      "Compare the sizes of both files before you transfer again, for all the data may have arrived.",
  },
};
