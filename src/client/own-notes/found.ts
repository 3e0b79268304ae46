/** Own notes that a query finds, as a part of the search page. */

import { findNotes } from '../../own-notes/find-notes.ts';
import { readNote } from '../../own-notes/read-note.ts';
import { withDatabase } from '../database.ts';
import { making } from '../making.ts';
import { noteParts, wayTo } from './note-list.ts';
import { unitNameIn } from './terms.ts';
import type { Words } from './words.ts';

/** So many are shown; the page of notes has all of them. */
const most = 20;

export async function foundNotes(
  document: Document,
  words: Words,
  query: string,
): Promise<HTMLElement[]> {
  if (query.trim() === '') return [];
  const values = await withDatabase((database) => database.getAll('notes'));
  const notes = values.flatMap((value) => readNote(value) ?? []);
  const make = making(document);
  const rows = findNotes(notes, { words: query })
    .slice(0, most)
    .map((note) => {
      const link = make('a', { href: wayTo(words, note) }, unitNameIn(words, note.unit));
      return make('li', {}, link, ...noteParts(document, words, note));
    });
  if (rows.length === 0) return [];
  return [
    make('h2', { className: 'k' }, words.say('mineTitle')),
    make('p', { className: 'meta' }, words.say('mineWhere')),
    make('ol', { className: 'results' }, ...rows),
  ];
}
