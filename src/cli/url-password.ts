/**
 * The password of each URL in a text: behind the first colon of `ftp://joe:secret@host/`, up to the
 * last `@` in front of the host. What can be a port is none: `ftp://host:21/a@b`. A password that
 * should have been escaped (`pa/ss`, `p@ss`) is taken whole as long as no host can end it earlier, one
 * without a host up to the next blank.
 *
 * Nothing is looked at twice, so that the search is linear.
 */
export const URL_PASSWORD: RegExp =
  /(?<=:\/\/(?!\[)(?:(?!@\[)[^\s:/?#])*:)(?!(?:\d{1,5}(?!\w)[^\s/?#@]*)?(?:[\s/?#]|$))(?:[^\s/?#]*(?=@[\w.[\u0080-\uffff-])|\S*(?=@)|\S+)/g;
