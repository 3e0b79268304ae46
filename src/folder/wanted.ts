/**
 * Which files of the built site go into a folder to be carried, by their paths from its root
 * without a slash: what is read, searched and written beside, in the languages of the folder.
 */

import type { Language } from '../model/languages.ts';
import { isSharedFile, languageOfPack } from '../places/files.ts';
import { readPlace } from '../places/pages.ts';

/**
 * What belongs to a server, the worker and what tells of it among it; and the tool for packets, whose
 * links are for the site.
 */
const notCarried = /^(?:not-found|worker|packet)\.js$|^data\/[a-z]{2}\/(?:notes-|keeping\.)/u;

/**
 * Side by side, a paragraph stands on the page of its chapter too; these pages, one for each
 * paragraph and one for the whole text, would be a seventh of an archive of all languages.
 */
const doubled = /^parallel-(?:\d+|text)$/u;

/**
 * Kinds of page that stay out: for missing addresses; for want of a network; of downloads, which has the sums of the archives;
 * for packets; for frames on other sites; and all notes of a layer on one page, which stand beside
 * their words too.
 */
const left: ReadonlySet<string> = new Set([
  '404',
  'offline',
  'downloads',
  'packet',
  'embed',
  'layer',
]);

/** Whether a folder of these languages holds the file. */
export function isWanted(path: string, languages: readonly Language[]): boolean {
  const all = languages.length > 1;
  if (path === 'index.html' || path === 'gate.js') return all;
  if (notCarried.test(path)) return false;
  const pack = languageOfPack(path);
  if (pack !== undefined) return isOf(languages, pack);
  if (isSharedFile(path)) return true;
  const page = /^[a-z]{2}\/[^/]+$/u.test(path) ? readPlace(`/${path}`) : undefined;
  if (page && isOf(languages, page.language)) {
    if (left.has(page.kind) || left.has(page.name)) return false;
    return page.kind === 'parallel' ? all && !doubled.test(page.name) : true;
  }
  return /^[a-z]{2}\/commitments\.csv$/u.test(path) && isOf(languages, path.slice(0, 2));
}

const isOf = (languages: readonly Language[], code: string): boolean =>
  languages.some((language) => language === code);

/**
 * A page of the folder that shows what another would, with its fragment: of a paragraph side by side
 * that of its chapter, of a layer the place of the note. `chapters` has the chapter of each paragraph.
 */
export function insteadOf(
  address: string,
  chapters: ReadonlyMap<number, string>,
): string | undefined {
  const [, language, of, note] =
    /^([a-z]{2})\/(?:parallel-(\d+|text)|layer-[^#]*)\.html(?:#(.*))?$/u.exec(address) ?? [];
  if (language === undefined) return undefined;
  if (of !== undefined) {
    const chapter = chapters.get(of === 'text' ? 1 : Number(of));
    return `${language}/parallel-chapter-${chapter}.html${of === 'text' ? '' : `#${of}`}`;
  }
  if (note === undefined) return `${language}/notes.html`;
  const [, number] = /^[a-z-]*?-(\d{3})/u.exec(note) ?? [];
  return `${language}/${number === undefined ? `handout-${note}.html` : `${Number(number)}.html#${note}`}`;
}
