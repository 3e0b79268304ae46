/** Layers that somebody handed out, and work that was handed in: a list, and side by side under each unit. */

import { compareUnits, inOrder } from '../../own-notes/in-order.ts';
import type { NoteSet } from '../../own-notes/note.ts';
import { making } from '../making.ts';
import { noteParts, wayTo } from './note-list.ts';
import { unitNameIn } from './terms.ts';
import type { WordsOfPage } from './words.ts';

export function setList(
  document: Document,
  words: WordsOfPage,
  sets: readonly NoteSet[],
  remove: (set: NoteSet) => void,
): HTMLElement[] {
  const make = making(document);
  return sets.map((set) => {
    const button = make('button', { type: 'button', className: 'btn' }, words.say('mineDelete'));
    button.ariaLabel = words.say('labelled', { label: words.say('mineDelete') }) + set.name;
    button.addEventListener('click', () => remove(set));
    const [first] = inOrder(set.notes);
    return make(
      'li',
      {},
      make('b', { dir: 'auto' }, set.name),
      ' ',
      make('span', { className: 'meta', dir: 'auto' }, set.author),
      ' ',
      make('span', { className: 'meta' }, words.counted('noteCount', set.notes.length)),
      make('p', { dir: 'auto' }, set.introduction),
      make(
        'p',
        { className: 'row' },
        ...(first ? [make('a', { href: wayTo(words, first) }, words.say('mineBeforeText'))] : []),
        button,
      ),
    );
  });
}

/** Under each unit what each has written there, by name; nothing for a single one. */
export function sideBySide(
  document: Document,
  words: WordsOfPage,
  sets: readonly NoteSet[],
): HTMLElement[] {
  if (sets.length < 2) return [];
  const make = making(document);
  const units = new Set(sets.flatMap(({ notes }) => notes.map(({ unit }) => unit)));
  const rows = [...units].sort(compareUnits).map((unit) => {
    const cells = sets.flatMap((set) => {
      const here = inOrder(set.notes.filter((note) => note.unit === unit));
      if (here.length === 0) return [];
      const parts = here.flatMap((note) => noteParts(document, words, note));
      return [make('article', {}, make('h4', { dir: 'auto' }, set.author || set.name), ...parts)];
    });
    const summary = make('summary', {}, `${unitNameIn(words, unit)} (${cells.length})`);
    return make('details', {}, summary, make('div', { className: 'cells' }, ...cells));
  });
  return [make('h3', {}, words.say('mineSideBySide')), ...rows];
}
