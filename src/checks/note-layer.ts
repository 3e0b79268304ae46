/** A note lies in the folder of a layer that exists. */

import type { CorpusInput, NoteInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { noteProblem } from './note-problem.ts';

export function checkNoteLayer({ layers }: CorpusInput, note: NoteInput): Problem[] {
  if (layers.partial || layers.data.some(({ id }) => id === note.layer)) return [];
  return [
    noteProblem(note, undefined, {
      code: 'layer-unknown',
      message: `The layer ${note.layer} is not in ${layers.file}; one of ${layers.data.map(({ id }) => id).join(', ')} was expected.`,
      remedy: `Move the note, or add the layer to ${layers.file}.`,
    }),
  ];
}
