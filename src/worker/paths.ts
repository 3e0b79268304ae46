/** Which files the worker keeps, of which language they are, and which of them an address asks for. */

import { isLanguage, type Language } from '../model/languages.ts';
import { isSharedFile, languageOfPack } from '../places/files.ts';
import { pathOf, readPlace } from '../places/pages.ts';

/** Files of the first kind are of no use without a server. */
const notKept = /^(?:worker|not-found)\.js$/u;

/**
 * The language that a file is of, by its path from the root without a slash; `all` for what pages of
 * every language need, undefined for what is not kept: pages for frames and for missing addresses,
 * files for programs, what is carried away.
 */
export function languageOf(path: string): Language | 'all' | undefined {
  if (path === 'index.html' || (isSharedFile(path) && !notKept.test(path))) return 'all';
  const pack = languageOfPack(path);
  if (pack !== undefined) return isLanguage(pack) ? pack : undefined;
  const place = readPlace(`/${path}`);
  if (!place || `/${path}` !== pathOf(place.language, place.name)) return undefined;
  if (place.kind === 'embed' || place.name === '404' || !isLanguage(place.language)) {
    return undefined;
  }
  return place.language;
}

/**
 * The file that an address asks for, as a path without a slash; undefined outside the site. Hosts
 * show `en/11.html` as `en/11` or `en/11/` too. `root` is the address of the site's folder.
 */
export function fileAt(root: string, address: string): string | undefined {
  const plain = address.replace(/[?#].*$/su, '');
  if (!plain.startsWith(root)) return undefined;
  const path = plain.slice(root.length);
  if (path === '' || /^[a-z]{2}\/$/u.test(path)) return `${path}index.html`;
  if (/^[a-z]{2}$/u.test(path)) return `${path}/index.html`;
  const name = path.replace(/\/$/u, '');
  return /\.[a-z\d]+$/u.test(name) ? name : `${name}.html`;
}
