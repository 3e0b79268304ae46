/** The table that a trial import shows: each unit with its first words, and its length beside the Chinese. */

import type { CorpusInput } from '../model/corpus-input.ts';
import { cutEntries } from '../model/cut-entries.ts';
import { plainWords } from '../model/segments.ts';
import type { ImportedUnit } from '../resolution/units-of-text.ts';

/** As long as the line of a terminal allows beside the figures. */
const firstWords = 56;

/** One line a unit: id, characters, characters of the Chinese, how many times as long, first words. */
export function importTable(units: readonly ImportedUnit[], input: CorpusInput): string {
  const chinese = new Map(
    [...cutEntries(input).source.values()].flatMap(({ units: own }) =>
      own.map((unit) => [unit.id, plainWords(unit.segments).length] as const),
    ),
  );
  const rows = units.map(({ id, text }) => {
    const source = chinese.get(id);
    const times = source ? (text.length / source).toFixed(1) : '-';
    return [id, String(text.length), String(source ?? '-'), times, text.slice(0, firstWords)];
  });
  const head = ['unit', 'chars', 'zh', 'times', 'first words'];
  const widths = [5, 6, 6, 6];
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, at) => (at === 0 ? cell.padEnd(5) : cell.padStart(widths[at] ?? 0)))
        .join('  '),
    )
    .join('\n');
}
