/** Units, terms, notes and cards as tables for spreadsheets, in the names of the JSON files. */

import { csvFile } from '../../csv.ts';
import { must } from '../../model/corpus.ts';
import type { Language } from '../../model/languages.ts';
import { stateOf } from '../../model/standing.ts';
import type { NoteData } from '../../schemas/data-notes.ts';
import type { UnitData } from '../../schemas/data-text.ts';
import { label, type Reading, sectionOf } from '../../views/reading.ts';
import { type Material, readingIn } from '../material.ts';
import { cardsDataOf } from './lessons-data.ts';
import { layersDataOf, notesDataOf } from './notes-data.ts';
import { unitDataOf, unitIds } from './text-data.ts';

/** Several values in a cell. */
const several = (values: readonly (string | number)[]): string => values.join('; ');

export const unitFields = [
  'id',
  'kind',
  'paragraph',
  'label',
  'name',
  'text',
  'language',
  'state',
  'goals',
  'principles',
  'objective',
  'section',
  'heading',
  'page',
] as const;

export function unitsCsv(material: Material, language: Language): string {
  const reading = readingIn(material, language);
  const rows = unitIds(material.corpus).map((id) => {
    const cells = unitCells(reading, unitDataOf(material, language, id));
    return unitFields.map((field) => cells[field]);
  });
  return csvFile([unitFields, ...rows]);
}

function unitCells(
  reading: Reading,
  unit: UnitData,
): Readonly<Record<(typeof unitFields)[number], string>> {
  const { corpus, language } = reading;
  const own = must(corpus.by.paragraph.get(unit.paragraph), `paragraph ${unit.paragraph}`);
  return {
    ...unit,
    paragraph: String(unit.paragraph),
    state: stateOf(corpus, language, unit.paragraph),
    goals: unit.goals === 'all' ? 'all' : several(unit.goals ?? []),
    principles: several(unit.principles),
    objective: String(own.objective ?? ''),
    section: own.section,
    heading: label(reading, sectionOf(reading, own.section).short),
  };
}

/** A term with its form in every language; what it means in the language of the file. */
export function termsCsv(material: Material, language: Language): string {
  const { languages, apparatus } = material.corpus;
  const reading = readingIn(material, language);
  const fields = ['id', 'term', 'definition', 'remark', 'units', ...languages];
  const rows = apparatus.terms.map(({ id, term, definition, remark, units }) => [
    id,
    label(reading, term),
    definition ? label(reading, definition) : '',
    remark ? label(reading, remark) : '',
    several(units),
    ...languages.map((code) => term[code] ?? ''),
  ]);
  return csvFile([fields, ...rows]);
}

export const noteFields = [
  'id',
  'layer',
  'place',
  'quote',
  'title',
  'summary',
  'text',
  'author',
  'date',
  'status',
  'open',
  'stale',
  'translationOf',
  'from',
  'to',
  'planned',
  'sources',
  'licence',
  'page',
] as const;

export function notesCsv(material: Material, language: Language): string {
  const licences = new Map(
    layersDataOf(readingIn(material, language)).map(({ id, licence }) => [id, licence]),
  );
  const rows = notesDataOf(material, language).map((note) => {
    const cells = noteCells(note, licences.get(note.layer) ?? '');
    return noteFields.map((field) => cells[field]);
  });
  return csvFile([noteFields, ...rows]);
}

const noteCells = (
  note: NoteData,
  licence: string,
): Readonly<Record<(typeof noteFields)[number], string>> => ({
  ...note,
  quote: note.quote ?? '',
  summary: note.summary ?? '',
  open: String(note.open),
  stale: String(note.stale),
  translationOf: note.translationOf ?? '',
  from: note.event?.from ?? '',
  to: note.event?.to ?? '',
  planned: note.event ? String(note.event.planned) : '',
  sources: several(
    note.sources.map(({ title, symbol, url }) => [title, symbol, url].filter(Boolean).join(', ')),
  ),
  licence,
});

/** A row for each card: its question, and the words that answer it, a line each, as a programme for cards takes them. */
export function cardsCsv(material: Material, language: Language): string {
  const reading = readingIn(material, language);
  const fields = ['id', 'section', 'heading', 'question', 'answer', 'units', 'page'];
  const rows = cardsDataOf(material, language).map(({ id, section, question, answers, page }) => [
    `${section}/${id}`,
    section,
    label(reading, sectionOf(reading, section).short),
    question,
    answers.map(({ quote }) => quote).join('\n'),
    several(answers.map(({ unit }) => unit)),
    page,
  ]);
  return csvFile([fields, ...rows]);
}
