/** Notes as comma-separated values, for spreadsheets. */

import { csvFile } from '../../csv.ts';
import { inOrder } from '../in-order.ts';
import type { NoteSet, OwnNote } from '../note.ts';
import type { ExportTerms } from './terms.ts';

/** Field names stay the same in every language, so that programs can rely on them. */
export const noteFields = [
  'unit',
  'place',
  'language',
  'quote',
  'note',
  'tags',
  'colour',
  'created',
  'modified',
  'link',
  'prefix',
  'suffix',
  'start',
  'end',
  'id',
] as const;
export type NoteField = (typeof noteFields)[number];

export function notesAsCsv({ notes }: NoteSet, terms: ExportTerms): string {
  const rows = inOrder(notes).map((note) => noteFields.map((field) => cells(note, terms)[field]));
  return csvFile([noteFields, ...rows]);
}

function cells(note: OwnNote, terms: ExportTerms): Readonly<Record<NoteField, string>> {
  const { unit, language, mark, body, tags, colour, created, modified, id } = note;
  return {
    unit,
    place: terms.unitName(unit),
    language,
    quote: mark?.quote.exact ?? '',
    note: body,
    tags: tags.map((tag) => tag.replace(/[\\;]/gu, '\\$&')).join('; '),
    colour,
    created,
    modified,
    link: terms.unitIri(language, unit),
    prefix: mark?.quote.prefix ?? '',
    suffix: mark?.quote.suffix ?? '',
    start: String(mark?.position?.start ?? ''),
    end: String(mark?.position?.end ?? ''),
    id,
  };
}
