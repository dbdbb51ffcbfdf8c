/**
 * The codes of the table with their names. This is the one list: `ReplyCode` is its keys, and the
 * compiler holds every constant and every locale to it.
 */
export interface ReplyNames {
  100: "Requested Action Initiated";
  110: "Restart Marker Reply";
  120: "Service Ready in nnn Minutes";
  125: "Data Connection Open";
  150: "File Status OK";
  200: "Command OK";
  202: "Command Superfluous";
  205: "Vendor Reply of z/OS";
  211: "System Status";
  212: "Directory Status";
  213: "File Status";
  214: "Help Message";
  215: "System Type";
  216: "ALG Status";
  220: "Service Ready";
  221: "Closing Control Connection";
  225: "No Transfer in Progress";
  226: "Closing Data Connection";
  227: "Entering Passive Mode";
  228: "Entering Long Passive Mode";
  229: "Entering Extended Passive Mode";
  230: "User Logged In";
  231: "User Logged Out";
  232: "Logged In by Security Exchange";
  234: "Security Exchange Complete";
  235: "Security Data Accepted";
  250: "File Action OK";
  251: "MD5 Digest";
  252: "MD5 Digests of Several Files";
  253: "Rename Completed";
  254: "Delete Completed";
  257: "Pathname Created";
  300: "Greeting, Awaiting Input";
  331: "Need Password";
  332: "Need Account for Login";
  334: "Security Data Needed";
  335: "More Security Data Needed";
  336: "Need Password for Challenge";
  350: "Pending Further Information";
  400: "Service Not Implemented";
  402: "Not Implemented for Requested Value";
  403: "Proxy Answer to OPEN";
  421: "Service Not Available";
  425: "Can't Open Data Connection";
  426: "Transfer Aborted";
  430: "Invalid Username or Password";
  431: "Security Resource Unavailable";
  434: "Requested Host Unavailable";
  450: "File Temporarily Unavailable";
  451: "Local Error in Processing";
  452: "Insufficient Storage Space";
  500: "Command Unrecognized";
  501: "Syntax Error in Parameters";
  502: "Command Not Implemented";
  503: "Bad Sequence of Commands";
  504: "Parameter Not Implemented";
  509: "Vendor Reply of z/OS";
  520: "Mode Not Enabled";
  521: "PROT Setting Refused";
  522: "Network Protocol Not Supported";
  525: "Vendor Reply of z/OS";
  530: "Not Logged In";
  531: "Invalid User or Password";
  532: "Need Account for Storing Files";
  533: "Command Protection Denied by Policy";
  534: "Request Denied by Policy";
  535: "Failed Security Check";
  536: "PROT Level Not Supported";
  537: "Command Protection Not Supported";
  540: "No Response Defined";
  550: "File Unavailable";
  551: "Page Type Unknown";
  552: "Storage Allocation Exceeded";
  553: "File Name Not Allowed";
  554: "Invalid REST Parameter";
  555: "Type or Structure Mismatch";
  556: "Hash Refused";
  631: "Integrity Protected Reply";
  632: "Confidentiality and Integrity Protected Reply";
  633: "Confidentiality Protected Reply";
}

/** A reply code of the table. */
export type ReplyCode = keyof ReplyNames;

/** The codes of the table that begin with a digit. */
export type ReplyCodeOf<FirstDigit extends number> = {
  [C in ReplyCode]: `${C}` extends `${FirstDigit}${string}` ? C : never;
}[ReplyCode];
