/** A translated note and the note that it was made from. */

import type { NoteInput } from './corpus-input.ts';
import { noteText } from './note.ts';

/** What of a note is translated, in plain words: title, summary, body. */
export const wordsOfNote = ({ data, body }: Pick<NoteInput, 'data' | 'body'>): string =>
  [data.title, data.summary ?? '', noteText(body.nodes)].join('\n');

const key = (layer: string, language: string, name: string): string =>
  `${layer}/${language}/${name}`;

/** Finds the original of a note; undefined for one of its own thought, or whose original is not there. */
export function originsIn(notes: readonly NoteInput[]): (note: NoteInput) => NoteInput | undefined {
  const all = new Map(notes.map((note) => [key(note.layer, note.language, note.name), note]));
  return ({ layer, name, data: { translationOf } }) =>
    translationOf === undefined ? undefined : all.get(key(layer, translationOf, name));
}

/**
 * Whether a note is stale: its original has other words now than those that its hash remembers.
 * `hash` is that of the corpus. A note without a hash is not: there is nothing to compare.
 */
export const isStale = (
  note: NoteInput,
  origin: NoteInput | undefined,
  hash: (words: string) => string,
): boolean =>
  origin !== undefined &&
  note.data.sourceHash !== undefined &&
  note.data.sourceHash !== hash(wordsOfNote(origin));
