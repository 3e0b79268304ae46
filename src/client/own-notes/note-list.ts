/** Own notes as a list: where each stands, what was marked, what was written. */

import { languages } from '../../model/languages.ts';
import type { OwnNote } from '../../own-notes/note.ts';
import { fromLanguage } from '../../places/pages.ts';
import { making } from '../making.ts';
import { keptList } from './kept-list.ts';
import { colourNames, placeOfUnit, unitNameIn } from './terms.ts';
import type { Words } from './words.ts';

/** The way to a note beside the text, from a page of a language. */
export const wayTo = ({ language }: Words, { unit }: OwnNote): string =>
  fromLanguage(language, placeOfUnit(language, unit));

/** What is marked and written, without who it is from. */
export function noteParts(document: Document, words: Words, note: OwnNote): HTMLElement[] {
  const make = making(document);
  const { tag, dir } = languages[note.language];
  const facts = [colourNames(words)[note.colour], ...note.tags.map((one) => `#${one}`)];
  return [
    ...(note.mark
      ? [
          make(
            'blockquote',
            { lang: tag, dir, className: `c-${note.colour}` },
            note.mark.quote.exact,
          ),
        ]
      : []),
    make('p', { className: 'own-body', dir: 'auto' }, note.body),
    make('p', { className: 'meta' }, ...facts.flatMap((one) => [make('bdi', {}, one), ' '])),
  ];
}

interface Acts {
  edit(note: OwnNote, from: HTMLElement): void;
  remove(note: OwnNote): void;
}

/** Gives back what draws the list in an element. */
export function noteList(
  list: HTMLElement,
  words: Words,
  { edit, remove }: Acts,
): (notes: readonly OwnNote[]) => void {
  const make = making(list.ownerDocument);
  const rowOf = (note: OwnNote): HTMLElement => {
    const name = unitNameIn(words, note.unit);
    const button = (text: string, run: (from: HTMLElement) => void): HTMLElement => {
      const one = make('button', { type: 'button', className: 'btn' }, text);
      one.ariaLabel = words.say('labelled', { label: text }) + name;
      one.addEventListener('click', () => run(one));
      return one;
    };
    const item = make(
      'li',
      {},
      make('h2', {}, make('a', { href: wayTo(words, note) }, name)),
      ...noteParts(list.ownerDocument, words, note),
      make(
        'p',
        { className: 'row' },
        button(words.say('mineEdit'), (from) => edit(note, from)),
        button(words.say('mineDelete'), () => remove(note)),
      ),
    );
    item.dataset['note'] = note.id;
    return item;
  };
  return keptList(list, (note) => JSON.stringify(note), rowOf);
}
