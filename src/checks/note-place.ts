/** A note is on a unit or a section that exists, and its file is called by it. */

import type { CorpusInput, NoteInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import type { UnitId } from '../model/unit-id.ts';
import { noteProblem } from './note-problem.ts';

/** `011` or `011-slug` for paragraph 11, `007.3-slug` for objective 7.3, a section's own id. */
const paddedPlace = (unit: string): string =>
  unit.replace(/^\d+/u, (number) => number.padStart(3, '0'));

export function checkNotePlace(
  { sections }: CorpusInput,
  note: NoteInput,
  known: ReadonlySet<UnitId>,
): Problem[] {
  const { unit } = note.data;
  const isPart = sections.data.some(({ id }) => id === unit);
  if (!known.has(unit) && !isPart) {
    if (sections.partial) return [];
    return [
      noteProblem(note, 'unit', {
        code: 'unit-unknown',
        message: `The note is on ${unit}, which is no unit or section of the text.`,
        remedy: 'Correct the id: 11, 11a, 7.3, n4, or the id of a section.',
      }),
    ];
  }
  const expected = isPart ? unit : paddedPlace(unit);
  if (note.name === expected || note.name.startsWith(`${expected}-`)) return [];
  return [
    noteProblem(note, 'unit', {
      code: 'note-name',
      message: `The note is on ${unit}, and its file is called ${note.name}.md; a name that begins with ${expected} was expected.`,
      remedy: 'Correct the unit, or rename the file in every language.',
    }),
  ];
}
