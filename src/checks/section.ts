/** An entry stands under a section that exists, and has the objective of its chapter. */

import { byId } from '../model/by-id.ts';
import { type CorpusInput, isReplaced } from '../model/corpus-input.ts';
import type { Problem } from '../model/problems.ts';
import type { SectionFacts } from '../schemas/taxonomy.ts';
import { problemAt } from './problem-at.ts';

type Sections = ReadonlyMap<string, SectionFacts>;

export function checkSections(input: CorpusInput): Problem[] {
  const sections = byId(input.sections.data);
  return input.paragraphs.flatMap((entry) => sectionProblems(input, sections, entry));
}

function sectionProblems(
  input: CorpusInput,
  sections: Sections,
  entry: CorpusInput['paragraphs'][number],
): Problem[] {
  const { data } = entry;
  if (isReplaced(entry, 'section')) return [];
  const section = sections.get(data.section);
  if (!section) {
    if (input.sections.partial) return [];
    const known = input.sections.data.map(({ id }) => id).join(', ');
    return [
      problemAt(
        entry,
        ['section'],
        'section-unknown',
        `Section "${data.section}" does not exist; one of these was expected: ${known}.`,
        `Correct the id, or add the section to ${input.sections.file}.`,
      ),
    ];
  }
  const chapter = sections.get(section.chapter ?? section.id);
  const expected = chapter?.objective ?? 'none';
  if (!chapter || isReplaced(entry, 'objective') || data.objective === expected) return [];
  return [
    problemAt(
      entry,
      ['objective'],
      'objective-mismatch',
      `Objective ${data.objective} is given, but section ${data.section} belongs to objective ${expected}.`,
      `Write objective: ${expected}, or correct the section.`,
    ),
  ];
}
