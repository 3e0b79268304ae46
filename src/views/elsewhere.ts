/** Where to read what a page has not in its own language: the same page in others. */

import type { Corpus } from '../model/corpus.ts';
import { type Language, languages } from '../model/languages.ts';
import type { Note } from '../model/note.ts';
import { inLanguage } from '../places/pages.ts';
import type { Link } from './frame.ts';
import type { Reading } from './reading.ts';

export type Elsewhere = readonly (Link & { tag: string })[];

/** The languages in which more of these notes are there than in the page's own. */
export function moreNotesIn(
  { corpus, language }: Reading,
  path: string,
  notesIn: (code: Language) => readonly Note[],
): Elsewhere {
  const size = (code: Language): number =>
    notesIn(code).filter(({ nodes }) => nodes.length > 0).length;
  return linksTo(corpus, path, (code) => code !== language && size(code) > 2 * size(language));
}

/** The languages that have it, where the page's own has not. */
export const inOthers = (
  { corpus, language }: Reading,
  path: string,
  has: (code: Language) => boolean,
): Elsewhere => (has(language) ? [] : linksTo(corpus, path, has));

const linksTo = (
  corpus: Pick<Corpus, 'languages'>,
  path: string,
  wanted: (code: Language) => boolean,
): Elsewhere =>
  corpus.languages.filter(wanted).map((code) => ({
    href: inLanguage(path, code),
    text: languages[code].name,
    tag: languages[code].tag,
  }));
