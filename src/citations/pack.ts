/**
 * What the browser cites from: the templates of every style in a language, and what fills them for
 * each unit and note. It is loaded when a reader asks for a citation, one file a language
 * (`citationPackUrl`), and sets `compactPacks[citationPackKey(language)]`.
 *
 *     const pack = readCitationPack(window.compactPacks?.[key]);
 *     pack.styles                     // [{ id, name, … }] in the order of a menu
 *     citeFrom(pack, 'apa', '11a', { address, seen })   // a unit by its id
 *     citeFrom(pack, 'apa', 'background-011d-giga', …)  // a note by the id of its element
 *
 * The text that comes back has its italics marked: `plainCitation(text)` and `htmlCitation(text)`
 * (src/citations/template.ts) make of it what is shown, and what is copied as plain and as rich text.
 */

import { isLanguage, type Language } from '../model/languages.ts';
import { noteAnchor } from '../model/note.ts';
import {
  type Cited,
  type CitedKind,
  type CitedNote,
  type CitedUnit,
  valuesOf,
  type Where,
} from './cited.ts';
import { filled, type Notation } from './template.ts';

export interface PackedStyle {
  id: string;
  name: string;
  notation: Notation;
  templates: Readonly<Record<CitedKind, string>>;
}

export interface CitationPack {
  language: Language;
  styles: readonly PackedStyle[];
  /** By id; by the id of its element. */
  units: ReadonlyMap<string, CitedUnit>;
  notes: ReadonlyMap<string, CitedNote>;
}

/** A citation in one of the styles; undefined where the pack has not the style or what is cited. */
export function citeFrom(
  { language, styles, units, notes }: CitationPack,
  style: string,
  id: string,
  where: Where,
): string | undefined {
  const found = styles.find((one) => one.id === style);
  const cited: Cited | undefined = units.get(id) ?? notes.get(id);
  if (!found || !cited) return undefined;
  const { notation, templates } = found;
  return filled(templates[cited.kind], valuesOf(cited, where), { language, notation });
}

const kinds = ['paragraph', 'item', 'objective', 'footnote', 'note'] as const;
const notations = ['prose', 'bibtex', 'ris', 'json'] as const;

/** A row a unit, a row a note: names of fields do not stand in every one. */
export function writeCitationPack({ language, styles, units, notes }: CitationPack): string {
  return JSON.stringify([
    language,
    styles.map(({ id, name, notation, templates }) => [
      id,
      name,
      notation,
      ...kinds.map((kind) => templates[kind]),
    ]),
    [...units.values()].map((unit) => [
      unit.id,
      unit.kind,
      String(unit.paragraph),
      unit.label ?? '',
      unit.study ? '1' : '',
    ]),
    [...notes.values()].map((note) => [
      note.id,
      note.title,
      note.layer,
      note.place,
      note.author,
      note.date,
    ]),
  ]);
}

/** Reads what `writeCitationPack` wrote and a script has set; undefined when it is nothing of the kind. */
export function readCitationPack(value: unknown): CitationPack | undefined {
  if (!Array.isArray(value)) return undefined;
  const [language, styles, units, notes]: unknown[] = value;
  const tables = [styles, units, notes].map(rowsOf);
  const [styleRows, unitRows, noteRows] = tables;
  if (typeof language !== 'string' || !isLanguage(language)) return undefined;
  if (!styleRows || !unitRows || !noteRows) return undefined;
  return {
    language,
    styles: styleRows.map(([id = '', name = '', notation = '', ...texts]) => ({
      id,
      name,
      notation: notations.find((one) => one === notation) ?? 'prose',
      templates: templatesOf(texts),
    })),
    units: new Map(unitRows.map(unitOf).map((unit) => [unit.id, unit])),
    notes: new Map(noteRows.map(noteOf).map((note) => [note.anchor, note])),
  };
}

const rowsOf = (value: unknown): string[][] | undefined =>
  Array.isArray(value) && value.every(isRow) ? value : undefined;
const isRow = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

function templatesOf(texts: readonly string[]): PackedStyle['templates'] {
  const [paragraph = '', item = '', objective = '', footnote = '', note = ''] = texts;
  return { paragraph, item, objective, footnote, note };
}

function unitOf([id = '', kind = '', paragraph = '', label, study]: readonly string[]): CitedUnit {
  const known = kinds.find((one) => one === kind);
  return {
    id,
    kind: known === undefined || known === 'note' ? 'paragraph' : known,
    paragraph: Number(paragraph),
    label: label || undefined,
    study: study === '1',
  };
}

const noteOf = ([
  id = '',
  title = '',
  layer = '',
  place = '',
  author = '',
  date = '',
]: readonly string[]): CitedNote => ({
  kind: 'note',
  id,
  anchor: noteAnchor(id),
  title,
  layer,
  place,
  author,
  date,
});
