/** What the browser cites from, for a language: every unit and note, every style. */

import type { CitationPack } from '../citations/pack.ts';
import { citationStyles, styleIds, templateOf } from '../citations/styles.ts';
import { citedNote, citedUnit } from './citation.ts';
import { notesOf } from './note.ts';
import type { Reading } from './reading.ts';

export function citationPackOf(reading: Reading): CitationPack {
  const units = [...reading.corpus.units.values()].map((unit) => citedUnit(reading, unit));
  const notes = notesOf(reading).map((note) => citedNote(reading, note));
  return {
    language: reading.language,
    styles: styleIds.map((id) => ({
      id,
      name: citationStyles[id].name(reading),
      notation: citationStyles[id].notation,
      templates: {
        paragraph: templateOf(id, 'paragraph', reading),
        item: templateOf(id, 'item', reading),
        objective: templateOf(id, 'objective', reading),
        footnote: templateOf(id, 'footnote', reading),
        note: templateOf(id, 'note', reading),
      },
    })),
    units: new Map(units.map((unit) => [unit.id, unit])),
    notes: new Map(notes.map((note) => [note.anchor, note])),
  };
}
