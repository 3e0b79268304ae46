/** The page that an address meant, when the address does not exist. */

import { decoded, tidy } from '../../places/fragment.ts';

export interface Nearest {
  /** Name of a page, as in its address. */
  page: string;
  /** The item that was named, if the paragraph is the one that was meant; it may not exist. */
  item?: string;
}

/**
 * Reads what follows the site's own folder in an address that was not found, and offers the
 * nearest page: `zh/75.html` the last paragraph, `zh/11a` paragraph 11 at item a,
 * `zh/objective-9.html` the last objective. Folders that are not there, a slash at the end, a
 * missing ending, `%23` for `#` and punctuation around an address do not matter. `pages` are the
 * names that exist, ids of items among them.
 */
export function nearestPage(address: string, pages: readonly string[]): Nearest | undefined {
  const parts = decoded(address)
    .toLowerCase()
    .replace(/\?[^#]*/u, '')
    .split('/')
    // A page of the site is never two letters long: that is a language.
    .filter((part) => tidy(part) !== '' && !/^(?:[a-z]{2}|index\.html?)$/u.test(part));
  for (const part of parts.reverse()) {
    const [before = '', after = ''] = part.split('#');
    const found = pageOf(tidy(tidy(before).replace(/\.html?$/u, '')), pages);
    const item = tidy(after);
    if (found)
      return pages.includes(item) && item.startsWith(found.page) ? { ...found, item } : found;
  }
  return undefined;
}

function pageOf(name: string, pages: readonly string[]): Nearest | undefined {
  const paragraph =
    /^(?:p|para|paragraph|第)?[\s._-]*(\d+)\s*段?[\s._-]*[(（]?([a-z])?[)）]?$/u.exec(name);
  if (paragraph) {
    const found = nearestNumber(Number(paragraph[1]), '', pages);
    if (found === undefined) return undefined;
    const letter = found === paragraph[1] ? paragraph[2] : undefined;
    return letter ? { page: found, item: found + letter } : { page: found };
  }
  if (pages.includes(name)) return { page: name };
  const series = /^([a-z]+)-?(\d+)$/u.exec(name);
  if (series) {
    const found = nearestNumber(Number(series[2]), `${series[1]}-`, pages);
    if (found !== undefined) return { page: found };
  }
  const page = pages.find((one) => name.length > 2 && one.startsWith(name));
  return page === undefined ? undefined : { page };
}

function nearestNumber(
  wanted: number,
  prefix: string,
  pages: readonly string[],
): string | undefined {
  let best: { page: string; distance: number } | undefined;
  for (const page of pages) {
    const rest = page.startsWith(prefix) ? page.slice(prefix.length) : '';
    if (!/^\d+$/u.test(rest)) continue;
    const distance = Math.abs(Number(rest) - wanted);
    if (!best || distance < best.distance) best = { page, distance };
  }
  return best?.page;
}
