/**
 * Which files of the built site go into a folder to be carried, by their paths from its root
 * without a slash: what is read, searched and written beside, in the languages of the folder.
 */

import type { Language } from '../model/languages.ts';
import { readPlace } from '../places/pages.ts';

/** What belongs to a server: pages for missing addresses, the gate's way on, the worker, lists for robots. */
const ofServer = /(?:^|\/)(?:404\.html|not-found\.js|worker\.js|index\.html)$/u;

/** Words for scripts: `data/en/…`, `search/names-en.js`, `pagefind/en-index-3.js`. */
const packs = /^(?:data\/([a-z]{2})\/|(?:search|pagefind)\/(?:[a-z]+-)?([a-z]{2})[.-])/u;

/** What scripts of every language share. */
const shared = /^(?:[a-z-]+\.(?:js|css|svg)|pagefind\/engine\.js|search\/forms\.js)$/u;

/**
 * Side by side, a paragraph stands on the page of its chapter too; these pages, one for each
 * paragraph and one for the whole text, would be a seventh of an archive of all languages.
 */
const doubled = /^parallel-(?:\d+|text)$/u;

/** Whether a folder of these languages holds the file. */
export function isWanted(path: string, languages: readonly Language[]): boolean {
  const all = languages.length > 1;
  if (path === 'index.html' || path === 'gate.js') return all;
  const pack = packs.exec(path);
  if (pack) return isOf(languages, pack[1] ?? pack[2]);
  if (shared.test(path)) return !ofServer.test(path);
  const page = /^[a-z]{2}\/[^/]+$/u.test(path) ? readPlace(`/${path}`) : undefined;
  if (page && isOf(languages, page.language)) {
    // The sizes and sums of the archives stand on the page of downloads: it cannot be in one.
    if (page.name === '404' || page.name === 'downloads') return false;
    return page.kind === 'parallel' ? all && !doubled.test(page.name) : true;
  }
  return /^[a-z]{2}\/commitments\.csv$/u.test(path) && isOf(languages, path.slice(0, 2));
}

const isOf = (languages: readonly Language[], code: string | undefined): boolean =>
  languages.some((language) => language === code);

/** A page of the folder that holds what another would show; `chapters` has the chapter of each paragraph. */
export function insteadOf(path: string, chapters: ReadonlyMap<number, string>): string | undefined {
  const [, language, of] = /^([a-z]{2})\/parallel-(\d+|text)\.html$/u.exec(path) ?? [];
  if (of === undefined) return undefined;
  const chapter = of === 'text' ? chapters.get(1) : chapters.get(Number(of));
  return `${language}/parallel-chapter-${chapter}.html${of === 'text' ? '' : `#${of}`}`;
}
