/** Every unit that an entry or a list names is one of the text. Notes have their own rule. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { ListInput } from '../model/lists.ts';
import type { Problem } from '../model/problems.ts';
import { paragraphOf, type UnitId } from '../model/unit-id.ts';
import { problemAt } from './problem-at.ts';

type Known = ReadonlySet<UnitId>;

export function checkUnitNames(input: CorpusInput, known: Known): Problem[] {
  const { deadlines, terms, synonyms, bodies, instruments, groups } = input;
  return [
    ...input.paragraphs.flatMap((entry) => ofEntry(entry, known)),
    ...ofList(deadlines, known, ({ id }) => `Deadline ${id} names`),
    ...ofList(terms, known, ({ id }) => `Term ${id} names`),
    ...ofList(synonyms, known, ({ id }) => `The synonyms ${id} name`),
    ...[bodies, instruments, groups].flatMap((list) =>
      ofList(list, known, ({ id }) => `${id} names`),
    ),
    ...ofCommitments(input, known),
    ...ofPointers(input, known),
    ...ofKeptReadings(input, known),
  ];
}

/** Principles and goals are given to units of the paragraph itself. */
function ofEntry(entry: CorpusInput['paragraphs'][number], known: Known): Problem[] {
  const { data } = entry;
  return (['principles', 'sdgs'] as const).flatMap((field) =>
    Object.keys(data[field])
      .filter((id) => !known.has(id) || paragraphOf(id) !== data.number)
      .map((id) =>
        problemAt(
          entry,
          [field, id],
          'unit-unknown',
          `${field} names ${id}, which is no unit of paragraph ${data.number}.`,
          'Correct the id, or remove the line.',
        ),
      ),
  );
}

function ofList<T extends { units?: readonly UnitId[] | undefined }>(
  list: ListInput<readonly T[]>,
  known: Known,
  naming: (one: T) => string,
): Problem[] {
  return list.data.flatMap((one, index) =>
    (one.units ?? [])
      .filter((unit) => !known.has(unit))
      .map((unit) =>
        problemAt(
          list,
          [index, 'units'],
          'unit-unknown',
          `${naming(one)} ${unit}, which is no unit of the text.`,
          'Correct the id, or remove it.',
        ),
      ),
  );
}

const ofCommitments = ({ commitments }: CorpusInput, known: Known): Problem[] =>
  commitments.data.flatMap(({ unit }, index) =>
    known.has(unit)
      ? []
      : problemAt(
          commitments,
          [index, 'unit'],
          'unit-unknown',
          `A commitment names ${unit}, which is no unit of the text.`,
          'Correct the id, or remove the row.',
        ),
  );

const ofPointers = ({ pointers }: CorpusInput, known: Known): Problem[] =>
  pointers.data.flatMap(({ from, to }, index) =>
    [from, ...to]
      .filter((unit) => !known.has(unit))
      .map((unit) =>
        problemAt(
          pointers,
          [index],
          'unit-unknown',
          `A pointer names ${unit}, which is no unit of the text.`,
          'Correct the id, or remove the pointer.',
        ),
      ),
  );

/** A reading that was kept stands in a unit, or in the heading of a section. */
const ofKeptReadings = ({ source, sections }: CorpusInput, known: Known): Problem[] =>
  source.data.kept.flatMap(({ unit }, index) => {
    const heading = sections.partial || sections.data.some(({ id }) => id === unit);
    return known.has(unit) || heading
      ? []
      : problemAt(
          source,
          ['kept', index],
          'unit-unknown',
          `A kept reading names ${unit}, which is no place of the text.`,
          'Name the unit, or the section id of a heading.',
        );
  });
