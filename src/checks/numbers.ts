/** Every paragraph, item and footnote of the received text has its entry, and no entry is of another. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { CutEntries } from '../model/cut-entries.ts';
import { entryName } from '../model/entry.ts';
import { sourceLanguage } from '../model/languages.ts';
import type { Problem } from '../model/problems.ts';
import type { Received } from '../model/received.ts';
import { parseUnitId } from '../model/unit-id.ts';

export function checkNumbers(
  input: CorpusInput,
  entries: CutEntries,
  received: Received,
): Problem[] {
  const problems: Problem[] = [];
  const folder = `${input.source.file.replace(/source\/[^/]*$/u, '')}paragraphs/${sourceLanguage}`;
  for (const entry of input.paragraphs) {
    const { number } = entry.data;
    const due = received.units.get(number);
    if (due) problems.push(...countProblems(entry, entries.source.get(number), due));
    else {
      problems.push({
        code: 'paragraph-unknown',
        file: entry.file,
        line: entry.lineOf(['number']),
        message: `Paragraph ${number} does not occur in ${input.received.file}.`,
        remedy: 'Correct the number, or remove the file.',
      });
    }
  }
  for (const number of received.units.keys()) {
    if (input.paragraphs.some((entry) => entry.data.number === number)) continue;
    problems.push({
      code: 'paragraph-missing',
      file: `${folder}/${entryName(number)}`,
      message: `There is no entry for paragraph ${number}; one entry a paragraph was expected.`,
      remedy: 'Restore the file, or make it again with npm run import-text.',
    });
  }
  return problems;
}

/** Items and footnotes that are missing or too many; not where labels are in disorder anyway. */
function countProblems(
  entry: CorpusInput['paragraphs'][number],
  cut: ReturnType<CutEntries['source']['get']>,
  due: readonly string[],
): Problem[] {
  if (!cut) return [];
  const last = (id: string): number | undefined =>
    cut.units.findLast((unit) => isNote(id) || unit.kind !== 'footnote')?.line;
  const isNote = (id: string): boolean => parseUnitId(id)?.kind === 'footnote';
  const called = new Set(
    cut.units.flatMap(({ segments }) =>
      segments.flatMap((part) => (part.kind === 'footnote' ? [`n${part.number}`] : [])),
    ),
  );
  const own = cut.units.map((unit) => unit.id);
  const missing = due.filter((id) => !own.includes(id) && !called.has(id));
  const spare = cut.units.filter((unit) => !due.includes(unit.id));
  const problem = (
    id: string,
    line: number | undefined,
    found: string,
    remedy: string,
  ): Problem => ({
    code: isNote(id) ? 'footnote-count' : 'item-count',
    file: entry.file,
    line,
    message: `Paragraph ${entry.data.number} ${found}.`,
    remedy,
  });
  return [
    ...missing
      .filter((id) => cut.sure || isNote(id))
      .map((id) =>
        problem(id, last(id), `lacks ${id}, which the received text has`, 'Add what is missing.'),
      ),
    ...spare
      .filter(({ id }) => cut.sure || isNote(id))
      .map(({ id, line }) =>
        problem(
          id,
          line,
          `has ${id}, which the received text has not`,
          'Remove it, or join it to the block before.',
        ),
      ),
  ];
}
