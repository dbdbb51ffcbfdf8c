/**
 * Behind the first colon of `ftp://joe:secret@host/`, up to the last `@` in front of the host. What
 * can be a port is none: `ftp://host:21/a@b`. A password that should have been escaped (`pa/ss`,
 * `p@ss`) is taken whole as long as no host can end it earlier, one without a host up to the next
 * blank.
 */
const PASSWORD =
  /(?<=:\/\/(?!\[)(?:(?!@\[)[^\s:/?#])*:)(?!(?:\d{1,5}(?!\w)[^\s/?#@]*)?(?:[\s/?#]|$))(?:[^\s/?#]*(?=@[\w.[\u0080-\uffff-])|\S*(?=@)|\S+)/g;

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
