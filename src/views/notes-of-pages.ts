/** What the style sheet of all paragraph pages follows from: which notes stand on the same words. */

import { notesOfParagraph } from './paragraph-page.ts';
import type { Reading } from './reading.ts';

/** The sets of layers that marks have, and the most notes that a unit has, in these languages. */
export function notesOfPages(readings: readonly Reading[]) {
  const sets = new Map<string, readonly string[]>();
  let most = 0;
  for (const reading of readings)
    for (const { number } of reading.corpus.paragraphs)
      for (const { notes, marks } of notesOfParagraph(reading, number).units.values()) {
        most = Math.max(most, notes.length);
        for (const { layers } of marks) sets.set(layers.join('-'), layers);
      }
  return { sets: [...sets].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, set]) => set), most };
}
