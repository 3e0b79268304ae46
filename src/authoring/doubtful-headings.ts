/** Lines of an import that are no unit: headings where one is due, and what fits nowhere. */

import type { CorpusInput } from '../model/corpus-input.ts';
import type { PlainText } from '../model/plain-text.ts';
import type { Near } from '../resolution/line-up.ts';
import type { ImportedUnit } from '../resolution/units-of-text.ts';
import type { Unsure } from '../resolution/unsure.ts';

/** `units` without footnotes; `compare` tells which unit has the words of a line. */
export function doubtfulHeadings(
  units: readonly ImportedUnit[],
  headings: PlainText['headings'],
  input: CorpusInput,
  compare: (unit: Pick<ImportedUnit, 'id' | 'text'>) => Near,
): Unsure[] {
  const due = headingsDue(input);
  const below = new Map<string, PlainText['headings']>();
  for (const heading of headings) {
    const id = units.find(({ line }) => line > heading.line)?.id ?? '';
    below.set(id, [...(below.get(id) ?? []), heading]);
  }
  const stray = [...below].flatMap(([id, own]) =>
    own.length <= (due.get(id) ?? 0)
      ? []
      : own.map(({ title, line }): Unsure => {
          const { nearest, score } = compare({ id: '', text: title });
          const words = score > 0 ? `; ${nearest} has the most of its words` : '';
          const where = id === '' ? 'below the last unit' : `before ${id}`;
          const instead = `headings ${where}: ${due.get(id) ?? 0}${words}`;
          return { line, doubt: 'line', taken: `"${title}" as a heading`, instead };
        }),
  );
  const missing = units.flatMap(({ id, line }): Unsure[] => {
    const [expected, found] = [due.get(id) ?? 0, below.get(id)?.length ?? 0];
    if (found >= expected) return [];
    return [
      {
        line,
        doubt: 'heading',
        taken: String(found),
        instead: `headings before ${id}: ${expected}`,
      },
    ];
  });
  return [...stray, ...missing];
}

/** How many headings stand before the first paragraph of each chapter or section. */
function headingsDue({ sections, paragraphs }: CorpusInput): Map<string, number> {
  const due = new Map<string, number>();
  const titled = sections.data.filter(({ heading }) => heading !== undefined);
  for (const { id } of titled) {
    const inside = sections.data.filter((one) => one.id === id || one.chapter === id);
    const first = paragraphs
      .filter(({ data }) => inside.some((one) => one.id === data.section))
      .map(({ data }) => data.number)
      .sort((a, b) => a - b)[0];
    if (first !== undefined) due.set(String(first), (due.get(String(first)) ?? 0) + 1);
  }
  return due;
}
