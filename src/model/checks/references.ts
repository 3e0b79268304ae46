/** What the front matter points to exists: sections, units, chapters, principles. */

import type { CorpusInput } from '../corpus-input.ts';
import type { EntryUnit } from '../entry-units.ts';
import type { Problem } from '../problems.ts';
import { paragraphOf } from '../unit-id.ts';

export function checkReferences(
  input: CorpusInput,
  entries: ReadonlyMap<number, readonly EntryUnit[]>,
): Problem[] {
  const problems: Problem[] = [];
  const ids = new Set([...entries.values()].flat().map((unit) => unit.id));
  for (const entry of input.paragraphs) {
    const { data, file, lineOf } = entry;
    const report = (code: string, path: (string | number)[], message: string, remedy: string) =>
      problems.push({ code, file, line: lineOf(path), message, remedy });
    for (const [index, id] of data.related.entries()) {
      if (!ids.has(id)) {
        report('related-unknown', ['related', index], `Related unit ${id} does not exist; a unit of the text was expected.`, 'Correct the id (11, 11a, 7.3, n4) or remove it.');
      } else if (paragraphOf(id) === data.number) {
        report('related-self', ['related', index], `Related unit ${id} stands in paragraph ${data.number} itself; another paragraph was expected.`, 'Remove it.');
      } else if (data.related.indexOf(id) !== index) {
        report('related-twice', ['related', index], `Related unit ${id} is listed twice.`, 'Remove one of the two.');
      }
    }
    const own = new Set((entries.get(data.number) ?? []).map((unit) => unit.id));
    for (const field of ['principles', 'sdgs'] as const) {
      for (const id of Object.keys(data[field])) {
        if (!own.has(id)) {
          report('unit-unknown', [field, id], `${field} names ${id}, which is no unit of paragraph ${data.number}.`, 'Correct the id, or remove the line.');
        }
      }
    }
    problems.push(...sectionProblems(input, entry));
  }
  return problems;
}

function sectionProblems(
  input: CorpusInput,
  entry: CorpusInput['paragraphs'][number],
): Problem[] {
  const { data, file, lineOf } = entry;
  const section = input.sections.data.find(({ id }) => id === data.section);
  if (!section) {
    const known = input.sections.data.map(({ id }) => id).join(', ');
    return [
      {
        code: 'section-unknown',
        file,
        line: lineOf(['section']),
        message: `Section "${data.section}" does not exist; one of these was expected: ${known}.`,
        remedy: `Correct the id, or add the section to ${input.sections.file}.`,
      },
    ];
  }
  const chapter = input.sections.data.find(({ id }) => id === (section.chapter ?? section.id));
  const expected = chapter?.objective ?? 'none';
  if (data.objective === expected) return [];
  return [
    {
      code: 'objective-mismatch',
      file,
      line: lineOf(['objective']),
      message: `Objective ${data.objective} is given, but section ${data.section} belongs to objective ${expected}.`,
      remedy: `Write objective: ${expected}, or correct the section.`,
    },
  ];
}
