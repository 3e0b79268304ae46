/** Own notes searched and filtered: on this device, over what is in memory. */

import { paragraphWith } from '../model/document.ts';
import { type Language, languageCodes } from '../model/languages.ts';
import { foldText } from './folded-text.ts';
import { inOrder } from './in-order.ts';
import { type Colour, colours, type OwnNote } from './note.ts';

/** Each that is given must hold; `words` are parted by blanks, and each must be there. */
export interface NoteFilter {
  words?: string | undefined;
  paragraph?: number | undefined;
  colour?: Colour | undefined;
  tag?: string | undefined;
  language?: Language | undefined;
}

const folded = (text: string): string => foldText(text).characters.join('');

/** All that a note is searched in; a note never changes, and readers type letter by letter. */
const searched = new WeakMap<OwnNote, string>();

function searchedIn(note: OwnNote): string {
  const { body, mark, tags } = note;
  const text = searched.get(note) ?? folded([body, mark?.quote.exact ?? '', ...tags].join('\n'));
  searched.set(note, text);
  return text;
}

/** In the words, the quote or the tags of a note; in any writing. In the order of the text. */
export function findNotes(notes: readonly OwnNote[], filter: NoteFilter): OwnNote[] {
  const words = folded(filter.words ?? '')
    .split(' ')
    .filter(Boolean);
  const tag = folded(filter.tag ?? '');
  return inOrder(
    notes.filter((note) => {
      if (filter.colour && note.colour !== filter.colour) return false;
      if (filter.language && note.language !== filter.language) return false;
      if (filter.paragraph !== undefined && paragraphWith(note.unit) !== filter.paragraph)
        return false;
      if (tag && !note.tags.some((one) => folded(one) === tag)) return false;
      return words.every((word) => searchedIn(note).includes(word));
    }),
  );
}

export interface NoteCounts {
  all: number;
  paragraphs: readonly (readonly [paragraph: number, count: number])[];
  colours: readonly (readonly [colour: Colour, count: number])[];
  tags: readonly (readonly [tag: string, count: number])[];
  languages: readonly (readonly [language: Language, count: number])[];
}

/** What there is to filter by, with how many notes each leaves: only what some note has. */
export function countNotes(notes: readonly OwnNote[]): NoteCounts {
  const count = <T>(values: readonly T[]): Map<T, number> => {
    const counts = new Map<T, number>();
    for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
    return counts;
  };
  const byColour = count(notes.map(({ colour }) => colour));
  const byLanguage = count(notes.map(({ language }) => language));
  const known = <T>(order: readonly T[], counts: ReadonlyMap<T, number>) =>
    order.flatMap((one) => (counts.has(one) ? [[one, counts.get(one) ?? 0] as const] : []));
  const paragraphs = notes.flatMap(({ unit }) => paragraphWith(unit) ?? []);
  return {
    all: notes.length,
    paragraphs: [...count(paragraphs)].sort(([a], [b]) => a - b),
    colours: known(colours, byColour),
    tags: [...count(notes.flatMap(({ tags }) => tags))].sort(
      ([a, m], [b, n]) => n - m || Number(a > b) - Number(a < b),
    ),
    languages: known(languageCodes, byLanguage),
  };
}
