/** What the front matter and the lists point to exists: sections, units, principles, goals. */

import { type CorpusInput, isReplaced } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import { paragraphOf, type UnitId } from '../model/unit-id.ts';

type Entry = CorpusInput['paragraphs'][number];

/** `known` holds every unit that the Compact has, even where its entry is missing or wrong. */
export function checkReferences(input: CorpusInput, known: ReadonlySet<UnitId>): Problem[] {
  return [
    ...input.paragraphs.flatMap((entry) => [
      ...relatedProblems(entry, known),
      ...unitProblems(entry, known),
      ...listProblems(input, entry),
      ...sectionProblems(input, entry),
    ]),
    ...chapterProblems(input),
    ...placeProblems(input, known),
  ];
}

const at = (
  { file, lineOf }: Pick<Entry, 'file' | 'lineOf'>,
  path: readonly (string | number)[],
  code: string,
  message: string,
  remedy: string,
): Problem => ({ code, file, line: lineOf(path), message, remedy });

function relatedProblems(entry: Entry, known: ReadonlySet<UnitId>): Problem[] {
  const { number, related } = entry.data;
  return related.flatMap((id, index) => {
    const path = ['related', index];
    if (!known.has(id)) {
      return at(
        entry,
        path,
        'related-unknown',
        `Related unit ${id} does not exist; a unit of the text was expected.`,
        'Correct the id (11, 11a, 7.3, n4) or remove it.',
      );
    }
    if (paragraphOf(id) === number) {
      return at(
        entry,
        path,
        'related-self',
        `Related unit ${id} stands in paragraph ${number} itself; another paragraph was expected.`,
        'Remove it.',
      );
    }
    if (related.indexOf(id) !== index) {
      return at(
        entry,
        path,
        'related-twice',
        `Related unit ${id} is listed twice.`,
        'Remove one of the two.',
      );
    }
    return [];
  });
}

function unitProblems(entry: Entry, known: ReadonlySet<UnitId>): Problem[] {
  const { data } = entry;
  return (['principles', 'sdgs'] as const).flatMap((field) =>
    Object.keys(data[field])
      .filter((id) => !known.has(id) || paragraphOf(id) !== data.number)
      .map((id) =>
        at(
          entry,
          [field, id],
          'unit-unknown',
          `${field} names ${id}, which is no unit of paragraph ${data.number}.`,
          'Correct the id, or remove the line.',
        ),
      ),
  );
}

/** Letters and numbers that the schema allows, but that the lists do not have. */
function listProblems(input: CorpusInput, entry: Entry): Problem[] {
  const { principles, goals } = input;
  const problems: Problem[] = [];
  for (const [id, letters] of Object.entries(entry.data.principles)) {
    for (const letter of letters) {
      if (principles.partial || principles.data.some((one) => one.id === letter)) continue;
      problems.push(
        at(
          entry,
          ['principles', id],
          'principle-unknown',
          `Principle ${letter} of ${id} is not in ${principles.file}.`,
          'Correct the letter, or add the principle.',
        ),
      );
    }
  }
  for (const [id, numbers] of Object.entries(entry.data.sdgs)) {
    for (const goal of numbers === 'all' ? [] : numbers) {
      if (goals.partial || goals.data.some((one) => one.number === goal)) continue;
      problems.push(
        at(
          entry,
          ['sdgs', id],
          'goal-unknown',
          `Goal ${goal} of ${id} is not in ${goals.file}.`,
          'Correct the number, or add the goal.',
        ),
      );
    }
  }
  return problems;
}

function sectionProblems(input: CorpusInput, entry: Entry): Problem[] {
  const { data } = entry;
  if (isReplaced(entry, 'section')) return [];
  const section = input.sections.data.find(({ id }) => id === data.section);
  if (!section) {
    if (input.sections.partial) return [];
    const known = input.sections.data.map(({ id }) => id).join(', ');
    return [
      at(
        entry,
        ['section'],
        'section-unknown',
        `Section "${data.section}" does not exist; one of these was expected: ${known}.`,
        `Correct the id, or add the section to ${input.sections.file}.`,
      ),
    ];
  }
  const chapter = input.sections.data.find(({ id }) => id === (section.chapter ?? section.id));
  const expected = chapter?.objective ?? 'none';
  if (!chapter || isReplaced(entry, 'objective') || data.objective === expected) return [];
  return [
    at(
      entry,
      ['objective'],
      'objective-mismatch',
      `Objective ${data.objective} is given, but section ${data.section} belongs to objective ${expected}.`,
      `Write objective: ${expected}, or correct the section.`,
    ),
  ];
}

/** Every section names its chapter, and a chapter none. */
function chapterProblems({ sections }: CorpusInput): Problem[] {
  const chapters = sections.data.filter(({ kind }) => kind === 'chapter').map(({ id }) => id);
  return sections.data.flatMap(({ id, kind, chapter }, index) => {
    const right = kind === 'chapter' ? chapter === undefined : chapters.includes(chapter ?? '');
    if (right || (sections.partial && kind === 'section')) return [];
    const expected = kind === 'chapter' ? 'no chapter above it' : `one of ${chapters.join(', ')}`;
    const path = chapter === undefined ? [index] : [index, 'chapter'];
    return at(
      sections,
      path,
      'chapter-unknown',
      `The ${kind} ${id} has the chapter ${chapter ?? 'none'}; ${expected} was expected.`,
      'Correct chapter: or kind:.',
    );
  });
}

/** Deadlines, terms and readings that were kept name places of the text. */
function placeProblems(
  { deadlines, source, sections, synonyms, terms }: CorpusInput,
  known: ReadonlySet<UnitId>,
): Problem[] {
  const dated = deadlines.data.flatMap(({ id, units }, index) =>
    units
      .filter((unit) => !known.has(unit))
      .map((unit) =>
        at(
          deadlines,
          [index, 'units'],
          'unit-unknown',
          `Deadline ${id} names ${unit}, which is no unit of the text.`,
          'Correct the id, or remove it.',
        ),
      ),
  );
  const named = terms.data.flatMap(({ id, units }, index) =>
    units
      .filter((unit) => !known.has(unit))
      .map((unit) =>
        at(
          terms,
          [index, 'units'],
          'unit-unknown',
          `Term ${id} names ${unit}, which is no unit of the text.`,
          'Correct the id, or remove it.',
        ),
      ),
  );
  const called = synonyms.data.flatMap(({ id, term, units = [] }, index) => [
    ...units
      .filter((unit) => !known.has(unit))
      .map((unit) =>
        at(
          synonyms,
          [index, 'units'],
          'unit-unknown',
          `The synonyms ${id} name ${unit}, which is no unit of the text.`,
          'Correct the id, or remove it.',
        ),
      ),
    ...(term === undefined || terms.partial || terms.data.some((one) => one.id === term)
      ? []
      : [
          at(
            synonyms,
            [index, 'term'],
            'term-unknown',
            `The synonyms ${id} name the term ${term}, which is not in terms.yaml.`,
            'Correct the id, or name units instead.',
          ),
        ]),
  ]);
  const kept = source.data.kept.flatMap(({ unit }, index) => {
    const heading = sections.partial || sections.data.some(({ id }) => id === unit);
    return known.has(unit) || heading
      ? []
      : at(
          source,
          ['kept', index],
          'unit-unknown',
          `A kept reading names ${unit}, which is no place of the text.`,
          'Name the unit, or the section id of a heading.',
        );
  });
  return [...dated, ...named, ...called, ...kept];
}
