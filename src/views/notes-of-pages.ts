/** What the style sheets of paragraph pages follow from: which notes stand on the same words. */

import type { Corpus } from '../model/corpus.ts';
import { notesOfParagraph } from './paragraph-page.ts';
import type { Reading } from './reading.ts';
import type { PageNotes } from './unit-notes.ts';

/**
 * The layers of the site itself, the sets of them that marks have, and the most notes of them that a
 * unit has, in these languages: what one sheet for all pages needs.
 */
export function notesOfPages(readings: readonly Reading[]) {
  const sets = new Map<string, readonly string[]>();
  let most = 0;
  for (const reading of readings) {
    const { paragraphs, handed } = reading.corpus;
    for (const { number } of paragraphs)
      for (const { notes, marks } of notesOfParagraph(reading, number).units.values()) {
        most = Math.max(most, notes.filter(({ layer }) => !handed.has(layer.id)).length);
        for (const { layers } of marks)
          if (!layers.some((id) => handed.has(id))) sets.set(layers.join('-'), layers);
      }
  }
  const [first] = readings;
  return {
    layers: first?.corpus.layers.filter(({ id }) => !first.corpus.handed.has(id)) ?? [],
    sets: [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set),
    most,
  };
}

/** The same for layers that were handed in, on the one page that has notes of them; else undefined. */
export function notesHandedIn({ layers, handed }: Corpus, notes: PageNotes) {
  const here = layers.filter(
    ({ id }) => handed.has(id) && notes.layers.some((layer) => layer.id === id),
  );
  if (here.length === 0) return undefined;
  const units = [...notes.units.values()];
  const sets = units
    .flatMap(({ marks }) => marks.map((mark) => mark.layers))
    .filter((ids) => ids.some((id) => handed.has(id)));
  return {
    layers: here,
    sets: [...new Map(sets.map((set) => [set.join('-'), set])).values()],
    most: Math.max(0, ...units.map((unit) => unit.notes.length)),
  };
}
