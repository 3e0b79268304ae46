/** The table that a trial import shows: each unit with its first words, and its length beside the Chinese. */

import type { CorpusInput } from '../model/corpus-input.ts';
import { cutEntries } from '../model/cut-entries.ts';
import { plainWords } from '../model/segments.ts';
import type { ImportedUnit } from '../resolution/units-of-text.ts';
import type { DoubtOfUnit } from './doubts.ts';

/** As long as the line of a terminal allows beside the figures. */
const firstWords = 56;

/**
 * One line a unit: id, characters, characters of the Chinese, how many times as long, whether it is
 * sure or what is in doubt, first words.
 */
export function importTable(
  units: readonly ImportedUnit[],
  input: CorpusInput,
  doubts: readonly DoubtOfUnit[],
): string {
  const unsure = new Map<string, Set<string>>();
  for (const { unit, doubt } of doubts) {
    if (unit !== undefined) unsure.set(unit, (unsure.get(unit) ?? new Set()).add(doubt));
  }
  const chinese = new Map(
    [...cutEntries(input).source.values()].flatMap(({ units: own }) =>
      own.map((unit) => [unit.id, plainWords(unit.segments).length] as const),
    ),
  );
  const rows = units.map(({ id, text }) => {
    const source = chinese.get(id);
    const times = source ? (text.length / source).toFixed(1) : '-';
    const sure = [...(unsure.get(id) ?? [])].join(', ') || 'sure';
    return [id, String(text.length), String(source ?? '-'), times, sure, text.slice(0, firstWords)];
  });
  const head = ['unit', 'chars', 'zh', 'times', 'in doubt', 'first words'];
  const widths = head.map((_, at) =>
    Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)),
  );
  const figures = new Set([1, 2, 3]);
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => {
          const width = at === head.length - 1 ? 0 : (widths[at] ?? 0);
          return figures.has(at) ? cell.padStart(width) : cell.padEnd(width);
        })
        .join('  '),
    )
    .join('\n');
}
