/** How a note is told to be wrong. */

import type { NoteInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';

/** A problem of a note, at the line of one of its fields. */
export const noteProblem = (
  note: NoteInput,
  field: string | undefined,
  problem: Pick<Problem, 'code' | 'message' | 'remedy' | 'about'>,
): Problem => ({
  file: note.file,
  line: field === undefined ? undefined : note.lineOf([field]),
  ...problem,
});
