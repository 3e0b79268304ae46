/** The notes of a layer on the units of a chapter, as data to load: for packets. */

import type { UnitId } from '../model/unit-id.ts';
import { notesPackKey } from '../places/files.ts';
import { type NoteView, notesOf, noteView } from './note.ts';
import type { Reading } from './reading.ts';

export interface NotesPack {
  key: string;
  units: ReadonlyMap<UnitId, readonly NoteView[]>;
}

export function notesPackOf(reading: Reading, chapter: string, layer: string): NotesPack {
  const { corpus, language } = reading;
  const units = new Map<UnitId, NoteView[]>();
  for (const note of notesOf(reading)) {
    const unit = corpus.units.get(note.place);
    if (note.layer !== layer || !unit) continue;
    if (corpus.by.paragraph.get(unit.paragraph)?.chapter !== chapter) continue;
    const here = units.get(unit.id) ?? [];
    here.push(noteView(reading, note));
    units.set(unit.id, here);
  }
  return { key: notesPackKey(language, chapter, layer), units };
}
