/** The drafting in time: days in order, and notes that exist. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';

export function checkDrafting(input: CorpusInput): Problem[] {
  return [...timeProblems(input), ...noteProblems(input)];
}

/** The list is the line that the page shows, so it goes forward, and nothing ends before it begins. */
function timeProblems({ drafting }: CorpusInput): Problem[] {
  return drafting.data.flatMap(({ id, from, to }, index) => {
    const before = drafting.data[index - 1];
    const problem = (field: string, message: string): Problem => ({
      code: 'time-order',
      file: drafting.file,
      line: drafting.lineOf([index, field]),
      message,
      remedy: 'Correct the day, or move the entry.',
    });
    return [
      ...(before !== undefined && before.from > from
        ? [
            problem(
              'from',
              `${id} is of ${from} and stands after ${before.id} of ${before.from}; the order of time was expected.`,
            ),
          ]
        : []),
      ...(to !== undefined && to < from
        ? [
            problem(
              'to',
              `${id} ends on ${to}, before it begins on ${from}; a later day was expected.`,
            ),
          ]
        : []),
    ];
  });
}

/** A note counts as there when one language has it: the others follow. */
function noteProblems({ drafting, notes, refusedNotes }: CorpusInput): Problem[] {
  const known = new Set(notes.map(({ layer, name }) => `${layer}/${name}`));
  // A note that could not be read was reported, and may be the very one that is named.
  const refused = [...(refusedNotes ?? [])].map((place) => place.split('/')[0]);
  return drafting.data.flatMap(({ id, notes: named }, index) =>
    named
      .filter((note) => !known.has(note) && !refused.includes(note.split('/')[0]))
      .map((note) => ({
        code: 'note-unknown',
        file: drafting.file,
        line: drafting.lineOf([index, 'notes']),
        message: `${id} names the note ${note}, which does not exist; layer and name of a file were expected, such as drafting/029d-last-change.`,
        remedy: 'Correct the name, or remove it.',
      })),
  );
}
