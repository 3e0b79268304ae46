/** A collection of Web Annotations, ours or of another program, read into a set of notes. */

import { isLanguage } from '../../model/languages.ts';
import { readPlace } from '../../places/pages.ts';
import { limits, type OwnNote, ownSetId } from '../note.ts';
import { readNote } from '../read-note.ts';
import { cleanLine, cleanText, fieldOf, listOf } from '../unknown.ts';
import type { Imported, NoteLeft } from './report.ts';
import type { ImportWorld } from './terms.ts';

export async function readAnnotations(value: unknown, _world: ImportWorld): Promise<Imported> {
  const items = listOf(fieldOf(fieldOf(value, 'first'), 'items'));
  if (items.length === 0) return { state: 'refused', why: 'empty' };
  const left: NoteLeft[] = [];
  const notes = new Map<string, OwnNote>();
  for (const item of items.slice(0, limits.notes)) {
    const note = ownNote(item);
    if (note) notes.set(note.id, note);
    else left.push({ reason: 'malformed', quote: '', body: '' });
  }
  return {
    state: 'read',
    origin: 'compact',
    set: {
      id: cleanLine(fieldOf(value, 'id'), 60).replace('urn:uuid:', '') || ownSetId,
      name: cleanLine(fieldOf(value, 'label'), limits.name),
      introduction: cleanText(fieldOf(value, 'summary'), limits.introduction),
      author: cleanLine(fieldOf(fieldOf(value, 'creator'), 'name'), limits.name),
      notes: [...notes.values()],
      readOnly: fieldOf(value, 'id') !== `urn:uuid:${ownSetId}`,
    },
    left,
    changed: [],
    newer: false,
  };
}

function ownNote(item: unknown): OwnNote | undefined {
  const target = fieldOf(item, 'target');
  const place = readPlace(String(fieldOf(target, 'source')));
  const selectors = listOf(fieldOf(target, 'selector'));
  const typed = (type: string): unknown => selectors.find((one) => fieldOf(one, 'type') === type);
  const bodies = listOf(fieldOf(item, 'body'));
  const valuesOf = (purpose: string): unknown[] =>
    bodies.filter((one) => fieldOf(one, 'purpose') === purpose).map((one) => fieldOf(one, 'value'));
  if (!place || !isLanguage(place.language)) return undefined;
  return readNote({
    id: fieldOf(item, 'id'),
    unit: place.unit,
    language: place.language,
    mark: { quote: typed('TextQuoteSelector'), position: typed('TextPositionSelector') },
    colour: fieldOf(target, 'styleClass'),
    body: valuesOf('commenting')[0],
    tags: valuesOf('tagging'),
    created: fieldOf(item, 'created'),
    modified: fieldOf(item, 'modified'),
  });
}
