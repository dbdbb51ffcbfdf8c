/**
 * An address of the web in ASCII; `undefined` for anything else, such as `javascript:`, so that no
 * link of a page can do more than lead to another one.
 */
export function webAddress(url: string | undefined): string | undefined {
  return url !== undefined && /^https?:\/\/[!-~]+$/i.test(url) ? url : undefined;
}
