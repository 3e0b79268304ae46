/** Notes and sets as they are kept, read from what storage or a file gives back: guarded, bounded. */

import { isLanguage } from '../model/languages.ts';
import { isUnitId } from '../model/unit-id.ts';
import type { TextPosition } from './anchor.ts';
import { type Colour, colours, limits, type Mark, type NoteSet, type OwnNote } from './note.ts';
import { readId } from './note-id.ts';
import { cleanLine, cleanText, fieldOf, listOf, readMoment, textOf } from './unknown.ts';

/** A note in our own form; undefined where id, unit, language or both times are missing or wrong. */
export function readNote(value: unknown): OwnNote | undefined {
  const id = readId(textOf(fieldOf(value, 'id')));
  const unit = textOf(fieldOf(value, 'unit'));
  const language = textOf(fieldOf(value, 'language'));
  const created = readMoment(fieldOf(value, 'created'));
  const modified = readMoment(fieldOf(value, 'modified')) ?? created;
  if (unit.length > 8 || !isUnitId(unit) || !isLanguage(language)) return undefined;
  if (id === undefined || modified === undefined) return undefined;
  const mark = readMark(fieldOf(value, 'mark'));
  return {
    id,
    unit,
    language,
    ...(mark ? { mark } : {}),
    colour: readColour(fieldOf(value, 'colour')),
    body: cleanText(fieldOf(value, 'body'), limits.body),
    tags: readTags(listOf(fieldOf(value, 'tags'))),
    created: created ?? modified,
    modified,
  };
}

/** A set; notes that are none are left out, and a second note of an id. */
export function readSet(value: unknown): NoteSet | undefined {
  const id = readId(textOf(fieldOf(value, 'id')));
  if (id === undefined) return undefined;
  const notes = listOf(fieldOf(value, 'notes')).slice(0, limits.notes).map(readNote);
  const byId = new Map(notes.flatMap((note) => (note ? [[note.id, note] as const] : [])));
  return {
    id,
    name: cleanLine(fieldOf(value, 'name'), limits.name),
    introduction: cleanText(fieldOf(value, 'introduction'), limits.introduction),
    author: cleanLine(fieldOf(value, 'author'), limits.name),
    notes: [...byId.values()],
    readOnly: fieldOf(value, 'readOnly') === true,
  };
}

/** No mark where nothing is quoted. */
export function readMark(value: unknown): Mark | undefined {
  const quote = fieldOf(value, 'quote');
  const exact = cleanText(fieldOf(quote, 'exact'), limits.quote);
  if (exact.trim() === '') return undefined;
  const prefix = cleanText(fieldOf(quote, 'prefix'), limits.context);
  const suffix = cleanText(fieldOf(quote, 'suffix'), limits.context);
  const position = readPosition(fieldOf(value, 'position'));
  return { quote: { exact, prefix, suffix }, ...(position ? { position } : {}) };
}

export function readPosition(value: unknown): TextPosition | undefined {
  const [start, end] = [fieldOf(value, 'start'), fieldOf(value, 'end')];
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end)) return undefined;
  if (typeof start !== 'number' || typeof end !== 'number') return undefined;
  return start >= 0 && end > start ? { start, end } : undefined;
}

/** The first colour stands in for what is none of ours. */
export const readColour = (value: unknown): Colour =>
  colours.find((one) => one === value) ?? colours[0];

/** Without empty ones and doubles; of far more than are accepted the rest is not even looked at. */
export const readTags = (values: readonly unknown[]): string[] =>
  [...new Set(values.slice(0, limits.tags * 10).map((one) => cleanLine(one, limits.tag)))]
    .filter((tag) => tag !== '')
    .slice(0, limits.tags);
