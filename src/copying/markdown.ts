/** A passage as Markdown: units as paragraphs, footnotes as footnotes, its reference as a link. */

import { atStart, inLine, linked } from '../markdown-words.ts';
import { isolated } from './isolates.ts';
import type { Passage, Run } from './passage.ts';

export function markdownOf({ language, units, footnotes, reference, link }: Passage): string {
  const written = (runs: readonly Run[]): string =>
    runs
      .map((run) => (typeof run === 'string' ? inLine(isolated(run, language)) : `[^${run.note}]`))
      .join('');
  const label = (text: string): string => (text ? `${inLine(text)} ` : '');
  return [
    ...units.map((unit) => atStart(label(unit.label) + written(unit.runs))),
    linked(inLine(isolated(reference, language)), link),
    ...footnotes.map(({ number, runs }) => `[^${number}]: ${written(runs)}`),
  ].join('\n\n');
}
