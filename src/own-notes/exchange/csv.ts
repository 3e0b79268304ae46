/** Notes as comma-separated values (RFC 4180), for spreadsheets: no cell is taken for a formula. */

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

/** With a byte order mark: spreadsheets would take the file for another encoding without it. */
export function notesAsCsv({ notes }: NoteSet, terms: ExportTerms): string {
  const rows = inOrder(notes).map((note) => noteFields.map((field) => cells(note, terms)[field]));
  const lines = [[...noteFields], ...rows].map((row) => row.map(written).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
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

/** What a spreadsheet takes for a formula; an apostrophe before it says that it is text. */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/u;

const written = (value: string): string => {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A cell as it was before it was made safe. */
export const asWritten = (cell: string): string =>
  formula.test(cell) ? cell.replace(/^'/u, '') : cell;
