/** A table of notes, ours or that of Hypothesis, read row by row. */

import { asWritten } from '../../csv.ts';
import { isLanguage } from '../../model/languages.ts';
import { isUnitId } from '../../model/unit-id.ts';
import { readPlace } from '../../places/pages.ts';
import { limits } from '../note.ts';
import { readColour, readMark, readPosition, readTags } from '../read-note.ts';
import { cleanLine, cleanText, readMoment } from '../unknown.ts';
import { noteFields } from './csv.ts';
import type { GivenNote } from './given-note.ts';

export interface GivenTable {
  origin: 'compact' | 'hypothesis';
  notes: readonly GivenNote[];
}

/** Names of columns that Hypothesis writes. */
const theirs = ['Creation Date', 'URL', 'Quote', 'User', 'Body', 'Tags'] as const;

/** Undefined where the first line is the head of neither. Spreadsheets write other signs between cells. */
export function readTable(text: string): GivenTable | undefined {
  const head =
    text
      .replace(/^\uFEFF/u, '')
      .slice(0, 500)
      .split(/[\r\n]/u, 1)[0] ?? '';
  const comma = [',', ';', '\t'].find((sign) => head.includes(sign));
  if (comma === undefined) return undefined;
  const names = head.split(comma).map((name) => name.replace(/^"|"$/gu, '').trim());
  const ours = noteFields.slice(0, 5).every((name) => names.includes(name));
  if (!ours && !theirs.every((name) => names.includes(name))) return undefined;
  const notes = rowsOf(text.replace(/^\uFEFF/u, ''), comma, limits.notes + 2)
    .slice(1)
    .filter((row) => row.some(Boolean))
    .map((row) => {
      const cells = new Map(names.map((name, at) => [name, row[at] ?? '']));
      const cell = (name: string): string => cells.get(name) ?? '';
      return ours ? ourNote((name) => asWritten(cell(name))) : theirNote(cell);
    });
  return { origin: ours ? 'compact' : 'hypothesis', notes };
}

function ourNote(cell: (name: string) => string): GivenNote {
  const [unit, language] = [cell('unit'), cell('language')];
  const mark = readMark({
    quote: { exact: cell('quote'), prefix: cell('prefix'), suffix: cell('suffix') },
  });
  const numbers = { start: numberIn(cell('start')), end: numberIn(cell('end')) };
  return {
    id: cell('id'),
    unit: unit.length <= 8 && isUnitId(unit) ? unit : undefined,
    language: isLanguage(language) ? language : undefined,
    quote: mark?.quote,
    position: readPosition(numbers),
    colour: readColour(cell('colour')),
    body: cleanText(cell('note'), limits.body),
    tags: readTags(tagsIn(cell('tags'))),
    author: '',
    created: readMoment(cell('created')),
    modified: readMoment(cell('modified')),
    answers: '',
    cut: cell('note').length > limits.body || cell('quote').length > limits.quote,
  };
}

function theirNote(cell: (name: string) => string): GivenNote {
  const place = readPlace(cell('URL').slice(0, 2_000));
  return {
    id: '',
    unit: place?.unit,
    language: place && isLanguage(place.language) ? place.language : undefined,
    quote: readMark({ quote: { exact: cell('Quote') } })?.quote,
    body: cleanText(cell('Body'), limits.body),
    tags: readTags(cell('Tags').split(',')),
    author: cleanLine(cell('User'), limits.name),
    created: readMoment(cell('Creation Date').replace(' ', 'T')),
    answers: '',
    cut: cell('Body').length > limits.body || cell('Quote').length > limits.quote,
  };
}

const numberIn = (cell: string): number | undefined =>
  /^\d{1,9}$/u.test(cell) ? Number(cell) : undefined;

/** Parted by semicolons; one with a backslash before it is part of a tag. */
const tagsIn = (cell: string): string[] =>
  Array.from(cell.matchAll(/(?:\\.|[^\\;])+/gsu), ([tag]) => tag.replace(/\\(.)/gsu, '$1'));

/** Rows of cells (RFC 4180), in one pass; what follows a closed quotation mark is passed over. */
export function rowsOf(text: string, comma: string, most: number): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const bare = new RegExp(`[^${comma}\\r\\n]*`, 'uy');
  const bareFrom = (from: number): string => {
    bare.lastIndex = from;
    return bare.exec(text)?.[0] ?? '';
  };
  for (let at = 0; at < text.length && rows.length < most; ) {
    let cell = '';
    if (text.charAt(at) === '"') {
      const end = closing(text, at + 1);
      cell = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      at += bareFrom(at).length;
    } else {
      cell = bareFrom(at);
      at += cell.length;
    }
    row.push(cell);
    const ends = text.charAt(at) !== comma;
    at += text.startsWith('\r\n', at) ? 2 : 1;
    if (!ends && at < text.length) continue;
    if (!ends) row.push('');
    rows.push(row);
    row = [];
  }
  return rows;
}

/** Where a quoted cell is closed: a mark that is not doubled, or the end of the text. */
function closing(text: string, from: number): number {
  let end = text.indexOf('"', from);
  while (end >= 0 && text.charAt(end + 1) === '"') end = text.indexOf('"', end + 2);
  return end < 0 ? text.length : end;
}
