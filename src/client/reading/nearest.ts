/** The page that an address meant, when the address does not exist. */

import { decoded, tidy } from '../../places/fragment.ts';

export interface Nearest {
  /** Name of a page, as in its address. */
  page: string;
  /** The item that was named, if the paragraph is the one that was meant; it may not exist. */
  item?: string;
}

/** Where the pages of a kind are listed, for one that there is not. */
const lists: Readonly<Record<string, string>> = {
  chapter: 'index',
  section: 'index',
  term: 'terms',
  layer: 'notes',
  lesson: 'teach',
  cards: 'teach',
  handout: 'teach',
  parallel: 'parallel-text',
};

/** A paragraph as people write its address, in six languages: its number, and the letter of an item. */
const paragraph =
  /^(?:p|par|para|paragraphe?|p[aá]rrafo|art|article|item|embed|п|пункт|ال?فقرة|第)?[\s\p{P}]*(\d+)\s*段?[\s\p{P}]*([a-z]?)(?:[\s\p{P}]*\d.*)?$/u;

/**
 * Reads what follows the site's own folder in an address that was not found, and offers the
 * nearest page: `zh/75.html` the last paragraph, `zh/11a` paragraph 11 at item a,
 * `zh/objective-9.html` the last objective, `zh/terms/digital-divide` the term. Folders that are
 * not there, a slash at the end, another ending or none, `%23` for `#`, figures of another script,
 * and what was taken along behind an address do not matter. `pages` are the names that exist, ids
 * of items among them.
 */
export function nearestPage(address: string, pages: readonly string[]): Nearest | undefined {
  const parts = plain(decoded(decoded(address)))
    .replace(/\?[^#]*|<\/.*/su, '')
    .split('/')
    // A page of the site is never two letters long: that is a language.
    .filter((part) => tidy(part) !== '' && !/^(?:[a-z]{2}|index\.html?)$/u.test(part));
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    const [, before = '', after = ''] = /^([^#]*)#*(.*)$/su.exec(parts[at] ?? '') ?? [];
    const name = named(before);
    const folder = named(parts[at - 1] ?? '').replace(/s$/u, '');
    // A number in a folder with a number is not its item.
    const isInFolder = /\D$/u.test(folder) || /^[a-z]$/u.test(name);
    const found = (isInFolder && pageOf(`${folder}-${name}`, pages)) || pageOf(name, pages);
    if (!found) continue;
    const [, number = '', letter = ''] = /^\D*?(\d*)[\s\p{P}]*([a-z]?)\b/u.exec(after) ?? [];
    const item = found.page + letter;
    return letter !== '' && (number === '' || number === found.page) && pages.includes(item)
      ? { page: found.page, item }
      : found;
  }
  return /\bindex\.html?\b/iu.test(address) && pages.includes('index')
    ? { page: 'index' }
    : undefined;
}

/** In small letters, with figures as addresses have them: `１１Ａ`, `١١a`, and `11а` with a Cyrillic а. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Cf}/gu, '')
    .replace(/[٠-٩۰-۹]/gu, (figure) => `${figure.charCodeAt(0) & 15}`)
    .replace(/(?<=\d)[авсе](?!\p{L})/gu, (letter) => 'abce'.charAt('авсе'.indexOf(letter)));

/** The name of a page without its ending, behind which an address is over. */
const named = (part: string): string =>
  tidy(part.replace(/(?:\.[a-z]{2,5}|(?<=\d)html?)(?![a-z]).*$/su, '').replace(/[&;=].*$/su, ''));

function pageOf(name: string, pages: readonly string[]): Nearest | undefined {
  const [, number = '', letter = ''] = paragraph.exec(name) ?? [];
  if (number !== '') {
    const page = nearestOf(number, '', pages);
    const isIt = page === `${Number(number)}`;
    return page === undefined
      ? undefined
      : { page, ...(isIt && letter && { item: page + letter }) };
  }
  if (pages.includes(name)) return { page: name };
  const [, word = '', of = ''] = /^([a-z]+?)s?(?:[\s\p{P}]*(\d+|\b[a-z]))?$/u.exec(name) ?? [];
  const kind = word === 'goal' ? 'sdg' : word;
  const list = lists[/^[a-z]+/u.exec(name)?.[0] ?? ''] ?? lists[kind] ?? kind;
  const page =
    (of === '' ? undefined : nearestOf(of, `${kind}-`, pages)) ??
    [kind in lists ? list : '', name].flatMap((start) =>
      start.length > 2 ? (pages.find((one) => one.startsWith(start)) ?? []) : [],
    )[0] ??
    pages.find((one) => one === list);
  return page === undefined ? undefined : { page };
}

/** The place of a number or a letter in a series. */
const placeOf = (of: string): number =>
  Math.min(/^\d+$/u.test(of) ? Number(of) : of.charCodeAt(0) - 96, 1e6);

/** The page of a series that is nearest to a number, or to a letter. */
function nearestOf(wanted: string, prefix: string, pages: readonly string[]): string | undefined {
  let best: { page: string; distance: number } | undefined;
  for (const page of pages) {
    const rest = page.startsWith(prefix) ? page.slice(prefix.length) : '';
    if (!/^(?:\d+|[a-z])$/u.test(rest)) continue;
    const distance = Math.abs(placeOf(rest) - placeOf(wanted));
    if (!best || distance < best.distance) best = { page, distance };
  }
  return best?.page;
}
