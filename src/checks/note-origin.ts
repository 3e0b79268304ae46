/** A translated note has the note that it is made from. */

import type { CorpusInput, NoteInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { noteProblem } from './note-problem.ts';

export function checkNoteOrigin({ notes, refusedNotes }: CorpusInput, note: NoteInput): Problem[] {
  const { translationOf } = note.data;
  if (translationOf === undefined || refusedNotes?.has(`${note.layer}/${translationOf}`)) return [];
  const origin = notes.some(
    ({ layer, name, language }) =>
      layer === note.layer && name === note.name && language === translationOf,
  );
  if (origin && translationOf !== note.language) return [];
  return [
    noteProblem(note, 'translationOf', {
      code: 'note-origin',
      message: `There is no ${note.layer}/${translationOf}/${note.name}.md that this note can be a translation of.`,
      remedy: 'Correct translationOf, or leave it out for a note of its own thought.',
    }),
  ];
}
