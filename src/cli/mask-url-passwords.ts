/**
 * Behind the first colon of `ftp://joe:secret@host/`, up to the last `@` in front of the host. What
 * can be a port is none: `ftp://host:21/a@b`. A password that should have been escaped is taken whole
 * as long as no host can end it earlier (`pa/ss`, `p@ss`, `p@ss:w/rd`, but not `p@ss/rd`), one
 * without a host up to the next blank.
 *
 * The alternatives: up to a whole host, in front of a slash or behind one; up to what begins like a
 * host; up to any `@`; up to a blank.
 */
const PASSWORD =
  /(?<=:\/\/(?!\[)(?:(?!@\[)[^\s:/?#])*:)(?!(?:\d{1,5}(?!\w)[^\s/?#@]*)?(?:[\s/?#]|$))(?:[^\s/?#]*(?=@(?:[\w.\u0080-\uffff-]+|\[[^\s\]]{0,64}\])(?::\d{1,5})?(?=[/?#\s]|[^\w\s]{1,3}(?:\s|$)|$))|(?=[^\s/?#]*@)(?:(?!:\/\/)\S)*?(?=@(?:[\w.\u0080-\uffff-]+|\[[^\s\]]{0,64}\])(?::\d{1,5})?(?=[/?#\s]|[^\w\s]{1,3}(?:\s|$)|$))|[^\s/?#]*(?=@[\w.[\u0080-\uffff-])|\S*(?=@)|\S+)/g;

/**
 * Puts `***` for the password of each URL in a text. Time is linear.
 *
 * @param found Is told each password.
 */
export function maskUrlPasswords(text: string, found?: (password: string) => void): string {
  if (!text.includes("://")) return text;
  return text.replace(PASSWORD, (password) => {
    if (password === "") return "";
    found?.(password);
    return "***";
  });
}
