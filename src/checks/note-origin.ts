/** A translated note has the note that it is made from, and remembers how that was. */

import type { CorpusInput, NoteInput } from '../model/corpus-input.ts';
import type { Language } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import { noteProblem } from './note-problem.ts';

const keyOf = (layer: string, language: string, name: string): string =>
  `${layer}/${language}/${name}`;

/** For the notes of a content; they are looked through once. */
export function noteOrigins({ notes, refusedNotes }: CorpusInput): (note: NoteInput) => Problem[] {
  const known = new Set(notes.map(({ layer, language, name }) => keyOf(layer, language, name)));
  return (note) => {
    const { translationOf } = note.data;
    if (translationOf === undefined || refusedNotes?.has(`${note.layer}/${translationOf}`)) {
      return [];
    }
    return checkOrigin(note, translationOf, known);
  };
}

function checkOrigin(
  note: NoteInput,
  translationOf: Language,
  known: ReadonlySet<string>,
): Problem[] {
  const isThere = known.has(keyOf(note.layer, translationOf, note.name));
  if (isThere && translationOf !== note.language) {
    if (note.data.sourceHash !== undefined) return [];
    return [
      noteProblem(note, 'translationOf', {
        code: 'field-missing',
        message:
          'A translated note without sourceHash was found; the hash of its original was expected.',
        remedy:
          'Read it against its original, then run npm run translations, which writes the hash.',
      }),
    ];
  }
  return [
    noteProblem(note, 'translationOf', {
      code: 'note-origin',
      message: `There is no ${note.layer}/${translationOf}/${note.name}.md that this note can be a translation of.`,
      remedy: 'Correct translationOf, or leave it out for a note of its own thought.',
    }),
  ];
}
